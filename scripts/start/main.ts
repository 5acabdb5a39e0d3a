import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserFamily, findBrowserIfAny } from '../browser/find-browser.ts';
import { launchWithExtension } from '../browser/launch-extension.ts';
import { buildExtension } from '../build/build-extension.ts';
import { demoZone } from '../demo/demo-event.ts';
import { googleCalendar } from './calendars/google-calendar.ts';
import { loopbackCalendar } from './calendars/loopback-calendar.ts';
import { outlookCalendar } from './calendars/outlook-calendar.ts';
import {
	type PlayedCalendar,
	type PlayedCalendarName,
	playedCalendars,
} from './calendars/played-calendar.ts';
import { replicaCalendar } from './calendars/replica-calendar.ts';
import { playMainJob } from './play-main-job.ts';
import { printSummary } from './print-summary.ts';

const root = join(import.meta.dirname, '../..');
const usage = `Usage: npm start -- [--calendar ${playedCalendars.join('|')}] [--browser chromium|firefox] [--headless] [--port NUMBER]`;

/** Builds, serves the demo calendar on loopback, and opens a browser with the extension; headless it plays the main job. */
export async function run(args: string[]): Promise<number> {
	let options: ReturnType<typeof readOptions>;
	try {
		options = readOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
		return 2;
	}
	const { family, isHeadless, port, name } = options;
	console.log(`Building for ${family} …`);
	const isReplica = name !== 'fullcalendar';
	// The test build may read the replicas' addresses from the start, as the demo build may read loopback.
	const extension = await buildExtension(family, isReplica ? 'test' : 'demo');
	const now = Temporal.Now.instant();
	const calendar = await startCalendar(name, port, now);
	const browser = await launchWithExtension({
		...{ family, extension, isHeadless },
		...(isReplica && { isOffline: true, zone: demoZone }),
	});
	try {
		if (isHeadless) await play(browser, calendar, now);
		else await open(browser, calendar, now);
	} finally {
		await browser.close().catch(() => undefined);
		await calendar.close();
	}
	return 0;
}

async function startCalendar(
	name: PlayedCalendarName,
	port: number,
	now: Temporal.Instant,
): Promise<PlayedCalendar> {
	if (name === 'google') return replicaCalendar(googleCalendar, now);
	if (name === 'outlook') return replicaCalendar(outlookCalendar, now);
	return loopbackCalendar({ port, now });
}

async function play(
	extension: Awaited<ReturnType<typeof launchWithExtension>>,
	calendar: PlayedCalendar,
	now: Temporal.Instant,
): Promise<void> {
	const pictures = join(root, '.output/demo');
	let count = 0;
	const onStep = (step: string) => {
		count += 1;
		console.log(`${count}. ${step}`);
	};
	const result = await playMainJob({ extension, calendar, now, pictures, onStep });
	if (result.before.summary) printSummary('Before', result.before.summary);
	if (result.after.summary) printSummary('After one click', result.after.summary);
	console.log(`\nPictures of each step: ${pictures}`);
}

async function open(
	extension: Awaited<ReturnType<typeof launchWithExtension>>,
	calendar: PlayedCalendar,
	now: Temporal.Instant,
): Promise<void> {
	const url = calendar.weekUrl(now.toZonedDateTimeISO(demoZone).toPlainDate().toString());
	const page = await extension.browser.newPage();
	await calendar.prepare(page);
	await page.goto(url);
	console.log(`The demo calendar is at ${url}`);
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
			calendar: { type: 'string', default: 'fullcalendar' },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`No port: ${values.port}`);
	const name = playedCalendars.find((one) => one === values.calendar);
	if (!name) throw new Error(`No demo calendar: ${values.calendar}`);
	return { name, family: chooseFamily(values.browser), isHeadless: values.headless || !hasDisplay(), port };
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
