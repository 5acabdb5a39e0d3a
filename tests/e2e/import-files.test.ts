import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, controlLabelled } from '../../scripts/start/drive-pages.ts';

const families: BrowserFamily[] = ['chromium', 'firefox'];

/** Today and two weeks ago, and one entry that cannot be read. */
function calendarFile(): string {
	const stamp = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString().replaceAll('-', '');
	return [
		'BEGIN:VCALENDAR',
		...[0, -14].flatMap((days, i) => [
			'BEGIN:VEVENT',
			`UID:peer-call-${i}@example.com`,
			`DTSTART:${stamp(days)}T100000Z`,
			`DTEND:${stamp(days)}T103000Z`,
			'SUMMARY:Peer call',
			'END:VEVENT',
		]),
		'BEGIN:VEVENT',
		'DTSTART:20261399T090000Z',
		'END:VEVENT',
		'END:VCALENDAR',
	].join('\r\n');
}

describe.each(families)('in %s, as it is released', (family) => {
	let extension: ExtensionBrowser;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[`${family}AsReleased`],
			isHeadless: true,
			isOffline: true,
			language: 'en',
		});
	});
	afterAll(() => extension?.close());

	test('a calendar file is read in its own thread, judged, and told with what was left out', async () => {
		const path = join(tmpdir(), `soundings-import-${family}.ics`);
		await writeFile(path, calendarFile());
		const options = await extension.openExtensionPage('options.html');
		const field = (await controlLabelled(options, texts.importFiles)) as ElementHandle<HTMLInputElement>;
		await field.uploadFile(path);
		await waitFor(() => options.evaluate(() => document.body.innerText.includes('Line 15:')), {
			what: 'the report of the file',
		});
		const { summary, calendars } = await askPopupState(options);
		expect(calendars).toMatchObject([{ calendar: 'ics', read: 2, unread: 1 }]);
		expect(summary?.weeks.flatMap(({ support }) => support.map(({ title }) => title))).toEqual([
			'Peer call',
			'Peer call',
		]);
	});

	test('everything is saved, erased and brought back, and a spoilt file changes nothing', async () => {
		const page = await extension.openExtensionPage('options.html');
		const before = await askPopupState(page);
		const { text } = await askWorker(page, 'saveBackup', {});
		await askWorker(page, 'eraseEverything', {});
		expect(await askPopupState(page)).toMatchObject({ summary: null, calendars: [] });
		const spoilt = text.replace('"allDay":false', '"allDay":"no"');
		const { problem } = await askWorker(page, 'restoreBackup', { text: spoilt });
		expect(problem).toMatchObject({ key: 'backupBroken', values: { place: 'events.0.allDay' } });
		expect(await askPopupState(page)).toMatchObject({ summary: null });
		expect(await askWorker(page, 'restoreBackup', { text })).toEqual({ problem: null });
		const after = await askPopupState(page);
		expect(after.calendars).toEqual(before.calendars);
		expect(after.summary?.weeks).toEqual(before.summary?.weeks);
	});

	test('the worker takes a file’s sighting for a file only', async () => {
		const page = await extension.openExtensionPage('options.html');
		const sighting = {
			calendar: 'google',
			account: null,
			view: 'other',
			zone: 'UTC',
			days: [],
			completeDays: [],
			shownCalendars: null,
			unread: 0,
			events: [],
		} as const;
		const asked = askWorker(page, 'importSighting', {
			sighting: { ...sighting, days: [], completeDays: [], events: [] },
		});
		await expect(asked).rejects.toThrow('is not the sighting of a file');
	});
});
