import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserFamily, findBrowserIfAny } from '../browser/find-browser.ts';
import { launchWithExtension } from '../browser/launch-extension.ts';
import { buildExtension } from '../build/build-extension.ts';
import { startDemoServer } from '../demo/demo-server.ts';
import { playMainJob } from './play-main-job.ts';
import { printSummary } from './print-summary.ts';

const root = join(import.meta.dirname, '../..');
const usage = 'Usage: npm start -- [--browser chromium|firefox] [--headless] [--port NUMBER]';

/** Builds, serves the demo calendar on loopback, and opens a browser with the extension; headless it plays the main job. */
export async function run(args: string[]): Promise<number> {
	let options: ReturnType<typeof readOptions>;
	try {
		options = readOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
		return 2;
	}
	const { family, isHeadless, port } = options;
	console.log(`Building for ${family} …`);
	const extension = await buildExtension(family, 'demo');
	const now = Temporal.Now.instant();
	const demo = await startDemoServer({ port, now });
	const browser = await launchWithExtension({ family, extension, isHeadless });
	try {
		if (isHeadless) await play(browser, demo.url, now);
		else await open(browser, demo.url);
	} finally {
		await browser.close().catch(() => undefined);
		await demo.close();
	}
	return 0;
}

async function play(
	extension: Awaited<ReturnType<typeof launchWithExtension>>,
	calendarUrl: string,
	now: Temporal.Instant,
): Promise<void> {
	const pictures = join(root, '.output/demo');
	let count = 0;
	const onStep = (step: string) => {
		count += 1;
		console.log(`${count}. ${step}`);
	};
	const result = await playMainJob({ extension, calendarUrl, now, pictures, onStep });
	if (result.before.summary) printSummary('Before', result.before.summary);
	if (result.after.summary) printSummary('After one click', result.after.summary);
	console.log(`\nPictures of each step: ${pictures}`);
}

async function open(
	extension: Awaited<ReturnType<typeof launchWithExtension>>,
	calendarUrl: string,
): Promise<void> {
	const page = await extension.browser.newPage();
	await page.goto(calendarUrl);
	console.log(`The demo calendar is at ${calendarUrl}`);
	console.log(
		'Pin Soundings to the toolbar and click on it. Close the browser, or press Ctrl+C here, to end.',
	);
	await new Promise<void>((resolve) => {
		extension.browser.once('disconnected', () => resolve());
		process.once('SIGINT', () => resolve());
	});
}

function readOptions(args: string[]) {
	const { values } = parseArgs({
		args,
		options: {
			browser: { type: 'string' },
			headless: { type: 'boolean', default: false },
			port: { type: 'string', default: '0' },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`No port: ${values.port}`);
	return { family: chooseFamily(values.browser), isHeadless: values.headless || !hasDisplay(), port };
}

function chooseFamily(wanted: string | undefined): BrowserFamily {
	if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'firefox')
		throw new Error(`No browser family: ${wanted}`);
	const family = wanted ?? (findBrowserIfAny('chromium') ? 'chromium' : 'firefox');
	if (findBrowserIfAny(family)) return family;
	throw new Error(
		'No browser found. Install Chromium, Chrome, Edge or Firefox (Debian: apt-get install chromium), or set CHROMIUM_PATH or FIREFOX_PATH.',
	);
}

function hasDisplay(): boolean {
	if (process.platform !== 'linux') return !process.env.CI;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
