import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { PopupState } from '@/utils/support/surface-state';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, clickButton, controlLabelled } from '../../scripts/start/drive-pages.ts';

const families: BrowserFamily[] = ['chromium', 'firefox'];

/** As large as ten years of a busy leader's calendar with its descriptions. */
function largeFile(): string {
	const notes = `DESCRIPTION:${'Agenda and notes. '.repeat(20)}`;
	const events = Array.from({ length: 60_000 }, (_, i) => {
		const day = Temporal.Now.plainDateISO()
			.subtract({ days: i % 3650 })
			.toString()
			.replaceAll('-', '');
		return `BEGIN:VEVENT\r\nUID:old-${i}@example.com\r\nDTSTART:${day}T080000Z\r\nSUMMARY:Call ${i}\r\n${notes}\r\nEND:VEVENT`;
	});
	return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
}

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

	async function bring(options: Page, text: string): Promise<void> {
		const path = join(tmpdir(), `soundings-import-${family}.ics`);
		await writeFile(path, text);
		const field = (await controlLabelled(options, texts.importFiles)) as ElementHandle<HTMLInputElement>;
		await field.uploadFile(path);
	}

	const shows = (page: Page, words: string) =>
		waitFor(() => page.evaluate((text) => document.body.innerText.includes(text), words), { what: words });

	/** Many buttons have the same words; each has its own name. */
	async function clickNamed(page: Page, name: string): Promise<void> {
		await page.bringToFront();
		await (await page.waitForSelector(`button[aria-label="${name}"]`))?.click();
	}

	/** All but the moment. */
	async function knownBy(page: Page): Promise<Omit<PopupState, 'now'>> {
		const { now: _, ...known } = await askPopupState(page);
		return known;
	}

	const supportIn = ({ summary }: Pick<PopupState, 'summary'>) =>
		summary?.weeks.flatMap(({ support }) => support.map(({ title }) => title));

	test('a large file tells how far it was read, and can be stopped: then nothing of it was taken in', async () => {
		const options = await extension.openExtensionPage('options.html');
		// As a screen reader hears it: each step, from the first on.
		await options.evaluate(() => {
			const told: number[] = [];
			Object.assign(globalThis, { told });
			new MutationObserver(() => {
				const bar = document.querySelector('progress');
				if (bar && bar.value !== told.at(-1)) told.push(bar.value);
			}).observe(document.body, { subtree: true, childList: true, attributes: true });
		});
		await bring(options, largeFile());
		await waitFor(() => options.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0), {
			what: 'progress',
		});
		await clickButton(options, texts.importStop);
		await shows(options, texts.importStopped);
		const told = await options.evaluate(() => (globalThis as unknown as { told: number[] }).told);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(await options.evaluate(() => document.querySelector('progress'))).toBeNull();
		expect(await askPopupState(options)).toMatchObject({ summary: null, calendars: [] });
		await options.close();
	});

	test('a calendar file is read in its own thread, judged, and told with what was left out', async () => {
		const options = await extension.openExtensionPage('options.html');
		await bring(options, calendarFile());
		await shows(options, 'Line 15:');
		const state = await askPopupState(options);
		expect(state.calendars).toMatchObject([{ calendar: 'ics', read: 2, unread: 1 }]);
		expect(supportIn(state)).toEqual(['Peer call', 'Peer call']);
	});

	test('the same file again changes nothing', async () => {
		const options = await extension.openExtensionPage('options.html');
		const before = await knownBy(options);
		await bring(options, calendarFile());
		await shows(options, 'Line 15:');
		expect(await knownBy(options)).toEqual(before);
	});

	test('a guest of its meetings is offered for the circle, and comes with the address', async () => {
		const options = await extension.openExtensionPage('options.html');
		const guest = 'ATTENDEE;CN=First peer:mailto:first@example.org';
		const text = calendarFile().replace(
			'SUMMARY:',
			`ORGANIZER:mailto:leader@example.com\r\n${guest}\r\nSUMMARY:`,
		);
		await bring(options, text);
		const offered = () =>
			options.evaluate(() =>
				[...document.querySelectorAll<HTMLOptionElement>('datalist option')].map((option) => option.value),
			);
		await waitFor(async () => (await offered()).includes('First peer <first@example.org>'), {
			what: 'the guest among the names offered',
		});
		await (await controlLabelled(options, texts.optionsName)).type('First peer <first@example.org>');
		await clickButton(options, texts.optionsAdd);
		await waitFor(async () => (await askPopupState(options)).circle.length === 1, { what: 'the new member' });
		const { circle } = await askPopupState(options);
		expect(circle).toMatchObject([{ name: 'First peer', addresses: ['first@example.org'] }]);
		await waitFor(async () => !(await offered()).includes('First peer <first@example.org>'), {
			what: 'the end of the offer',
		});
		await askWorker(options, 'removeMember', { id: circle[0]?.id ?? '' });
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
			name: 'work.ics',
			sighting: { ...sighting, days: [], completeDays: [], events: [] },
		});
		await expect(asked).rejects.toThrow('is not the sighting of a file');
	});

	test('a meeting that a page shows, too, is one meeting', async () => {
		const options = await extension.openExtensionPage('options.html');
		const before = await askPopupState(options);
		const today = Temporal.Now.plainDateISO().toString();
		const event = {
			...{ id: 'from-the-page', series: null, calendarId: null, title: 'Peer call' },
			...{ start: `${today}T10:00:00Z`, end: `${today}T10:30:00Z`, allDay: false },
			...({ status: 'confirmed', response: 'accepted' } as const),
			people: [],
		};
		await askWorker(options, 'rememberSighting', {
			sighting: {
				...({ calendar: 'google', account: 'leader@example.com', view: 'day', zone: 'UTC' } as const),
				...{ days: [today], completeDays: [today], shownCalendars: null, unread: 0, events: [event] },
			},
			hint: {
				address: 'https://calendar.google.com/calendar/u/0/r/day',
				composeTemplate: null,
				problems: [],
			},
		});
		const after = await askPopupState(options);
		expect(after.calendars.map(({ calendar }) => calendar).sort()).toEqual(['google', 'ics']);
		expect(supportIn(after)).toEqual(supportIn(before));
	});

	test('the file is removed with what it alone told, brought back by Undo, and removed again for good', async () => {
		const options = await extension.openExtensionPage('options.html#calendars');
		const before = await knownBy(options);
		const [meetingOfBoth] = supportIn(before)?.slice(-1) ?? [];
		const remove = texts.optionsRemoveNamed.replace('{name}', `soundings-import-${family}.ics`);
		const told = texts.importRemoved.replace('{name}', `soundings-import-${family}.ics`);
		await clickNamed(options, remove);
		await shows(options, told);
		const without = await askPopupState(options);
		expect(without.calendars.map(({ calendar }) => calendar)).toEqual(['google']);
		expect(supportIn(without)).toEqual([meetingOfBoth]);
		await clickButton(options, texts.undo);
		await shows(options, texts.undone);
		expect(await knownBy(options)).toEqual(before);
		await clickNamed(options, remove);
		await shows(options, told);
		const again = await extension.openExtensionPage('options.html#calendars');
		expect(supportIn(await askPopupState(again))).toEqual([meetingOfBoth]);
		await waitFor(async () => !(await again.evaluate(() => document.body.innerText)).includes('.ics:'), {
			what: 'the end of the file in the list',
		});
	});
});
