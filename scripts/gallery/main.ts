import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';
import { galleryPage, type Shot } from './gallery-page.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/gallery');
const languages = ['en', 'de'];
const themes = ['light', 'dark'] as const;

const help = `npm run gallery [-- [--languages en,ja] [surface …]]

Draws every surface in every state, in both themes, into .output/gallery/index.html.
`;

/** Pictures of everything that people see, on one page for a reviewer. */
export async function run(args: string[]): Promise<number> {
	if (args.includes('--help')) {
		process.stdout.write(help);
		return 0;
	}
	const at = args.indexOf('--languages');
	const wanted = at < 0 ? languages : (args[at + 1] ?? '').split(',');
	const surfaces = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const server = await serve();
	const browser = await puppeteer.launch({
		executablePath: findBrowser('chromium').path,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await browser.newPage();
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(String(error)));
		const shots = await listShots(page, frameUrl(server), wanted, surfaces);
		for (const shot of shots) await takeShot(page, frameUrl(server), shot);
		await writeFile(join(folder, 'index.html'), galleryPage(shots));
		console.log(`${shots.length} pictures in .output/gallery/index.html`);
		for (const problem of problems) console.error(problem);
		return problems.length === 0 ? 0 : 1;
	} finally {
		await browser.close();
		await server.close();
	}
}

async function serve(): Promise<ViteDevServer> {
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'mpa',
		cacheDir: join(root, 'node_modules/.vite/gallery'),
		resolve: { alias: { '@': root } },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		server: { host: '127.0.0.1', port: 0, ws: false },
	});
	return server.listen();
}

function frameUrl(server: ViteDevServer): string {
	return `${server.resolvedUrls?.local[0] ?? ''}scripts/gallery/frame/index.html`;
}

interface Surface {
	surface: string;
	width: number;
	states: string[];
}

async function listShots(page: Page, url: string, wanted: string[], surfaces: string[]): Promise<Shot[]> {
	await page.goto(url);
	await page.waitForSelector('[data-drawn]');
	const all: Surface[] = JSON.parse(
		await page.evaluate(() => document.documentElement.dataset.shots ?? '[]'),
	);
	const chosen = all.filter(({ surface }) => surfaces.length === 0 || surfaces.includes(surface));
	return chosen.flatMap(({ surface, width, states }) =>
		states.flatMap((state) =>
			wanted.flatMap((language) =>
				themes.map((theme) => {
					const file = `${[surface, state, language, theme].join('-').replace(/[^a-z0-9]+/gi, '-')}.png`;
					return { surface, state, theme, language, width, file };
				}),
			),
		),
	);
}

async function takeShot(page: Page, url: string, shot: Shot): Promise<void> {
	const { surface, state, theme, language, width, file } = shot;
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
	await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
	await page.goto(`${url}?${new URLSearchParams({ surface, state, language })}`);
	await page.waitForSelector('[data-drawn]');
	await page.screenshot({ path: join(folder, file) as `${string}.png`, fullPage: surface !== 'popup' });
}
