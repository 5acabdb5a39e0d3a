import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from '../browser/launch-extension.ts';
import { buildExtension } from '../build/build-extension.ts';
import { demoZone } from '../demo/demo-event.ts';
import { loopbackCalendar } from '../start/calendars/loopback-calendar.ts';
import { playMainJob } from '../start/play-main-job.ts';

const root = join(import.meta.dirname, '../..');
/** The size that the stores ask for. */
const size = { width: 1280, height: 800 };

/** Plays the main job and writes `docs/screenshot.png` and `docs/screenshot-dark.png`: the popup over the calendar. */
export async function run(): Promise<number> {
	const pictures = join(root, '.output/screenshots');
	const now = Temporal.Now.instant();
	const extension = await buildExtension('chromium', 'demo');
	const demo = await loopbackCalendar({ now });
	const browser = await launchWithExtension({
		family: 'chromium',
		extension,
		isHeadless: true,
		isOffline: true,
		zone: demoZone,
	});
	try {
		await playMainJob({ extension: browser, calendar: demo, now, pictures });
		const page = await browser.browser.newPage();
		await page.setViewport(size);
		for (const theme of ['', '-dark']) {
			await compose(page, join(pictures, `2-calendar${theme}.png`), join(pictures, `3-popup${theme}.png`));
			await page.screenshot({ path: join(root, `docs/screenshot${theme}.png`) as `${string}.png` });
		}
	} finally {
		await browser.close();
		await demo.close();
	}
	console.log('Wrote docs/screenshot.png and docs/screenshot-dark.png');
	return 0;
}

/** As a user sees it: the popup hangs from the toolbar, over the calendar. */
async function compose(page: Page, calendar: string, popup: string): Promise<void> {
	const asAddress = async (file: string) =>
		`data:image/png;base64,${(await readFile(file)).toString('base64')}`;
	await page.setContent(`<style>
		body { margin: 0; overflow: hidden; }
		#calendar { width: 1280px; display: block; }
		#popup { position: absolute; top: 14px; right: 24px; border-radius: 12px;
			box-shadow: 0 12px 48px rgb(0 0 0 / 0.4), 0 0 0 1px rgb(127 127 127 / 0.4); }
	</style><img id="calendar" src="${await asAddress(calendar)}"><img id="popup" src="${await asAddress(popup)}">`);
}
