import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker } from '../../scripts/start/drive-pages.ts';
import { languageOf, sampleEntry, sampleOutlookPage } from '../fixtures/outlook/sample-outlook-page.ts';
import { writeOutlookPage } from '../fixtures/outlook/write-outlook-page.ts';
import { openAtAddress } from './serve-page.ts';
import { openSlotCard } from './slot-card.ts';
import { popupOpenedBesides, pressCommand, says } from './use-browser.ts';

const zone = 'Europe/Berlin';
const address = 'https://outlook.office.com/calendar/0/view/week';
const today = Temporal.Now.plainDateISO(zone);
/** All of its working days lie ahead, whatever day it is, and near enough to be proposed. */
const nextMonday = today.add({ days: 8 - today.dayOfWeek });
const peer = { id: 'peer-1', name: 'First peer', kind: 'peer' as const, addresses: ['peer@example.com'] };

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, on Outlook, a call is booked', (family) => {
	let extension: ExtensionBrowser;
	let popup: Page;
	let calendar: Page;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
			zone,
		});
		popup = await extension.openExtensionPage('popup.html');
		await askWorker(popup, 'saveMember', peer);
		calendar = await extension.browser.newPage();
	});
	afterAll(async () => extension?.close());

	test('on the ghost slot’s card, this time only: Outlook’s form holds all that it takes', async () => {
		const slot = await showProposal();
		await openSlotCard(calendar, drawnAt(slot.start));
		// The button has the focus; how often stands before it.
		await calendar.keyboard.down('Shift');
		await calendar.keyboard.press('Tab');
		await calendar.keyboard.up('Shift');
		await calendar.keyboard.press('End');
		await calendar.keyboard.press('Tab');
		await calendar.keyboard.press('Enter');
		await waitFor(() => calendar.url().includes('/deeplink/'), { what: 'the form' });
		const form = new URL(calendar.url());
		expect(form.origin + form.pathname).toBe('https://outlook.office.com/calendar/0/deeplink/compose');
		expect(Object.fromEntries(form.searchParams)).toEqual({
			path: '/calendar/action/compose',
			rru: 'addevent',
			subject: 'Call with First peer',
			startdt: inUtc(slot.start),
			enddt: inUtc(slot.end),
			to: 'peer@example.com',
			reqresponse: 'true',
			allowfw: 'false',
			freebusy: 'busy',
		});
		expect((await askPopupState(popup)).bookings).toMatchObject([
			{ state: 'waiting', handedOverAs: 'form', start: slot.start, repetition: 'once' },
		]);
	});

	test.each([
		['ghost slot’s card', (start: string) => pressEnterInCard(start)],
		['keys', () => pressCommand(extension, 'add-support-call')],
	])('by the %s, as a standing call: the file is saved, because the form takes none', async (_, press) => {
		for (const path of await savedFiles()) await rm(path);
		for (const { id } of (await askPopupState(popup)).bookings)
			await askWorker(popup, 'answerBooking', { id, answer: 'no' });
		const slot = await showProposal();
		await press(slot.start);
		const opened = await popupOpenedBesides(popup, extension);
		await waitFor(() => says(opened, texts.bookingWaitingFile), { what: 'the word about the file' });
		let file = '';
		await waitFor(
			async () => {
				const [path] = await savedFiles();
				if (path) file = await readFile(path, 'utf8');
				return file.includes('END:VCALENDAR');
			},
			{ what: 'the saved file' },
		);
		expect(file).toMatch(/RRULE:FREQ=WEEKLY;INTERVAL=2/);
		expect(file).toContain('SUMMARY:Call with First peer');
		expect(file).toContain(`DTSTART;TZID=${zone}:${wallClock(slot.start)}`);
		expect(file).toContain('CLASS:PRIVATE');
		expect(calendar.url()).toContain(address);
		await opened.close();
		expect(await savedFiles()).toHaveLength(1);
	});

	async function pressEnterInCard(start: string): Promise<void> {
		await openSlotCard(calendar, drawnAt(start));
		await calendar.keyboard.press('Enter');
	}

	async function showProposal() {
		const tuesday = nextMonday.add({ days: 1 });
		const page = sampleOutlookPage({
			language: languageOf('de'),
			zone,
			now: Temporal.Now.instant(),
			days: Array.from({ length: 7 }, (_, i) => nextMonday.add({ days: i }).toString()),
			entries: [sampleEntry('Vorstandssitzung', { start: `${tuesday}T10:00`, end: `${tuesday}T11:30` })],
		});
		await openAtAddress(calendar, address, writeOutlookPage(page).html);
		const proposal = async () => (await askPopupState(popup)).summary?.proposal;
		await waitFor(async () => Boolean(await proposal()), { what: 'a proposal' });
		const proposed = await proposal();
		if (!proposed) throw new Error('Nothing is proposed.');
		return proposed.slot;
	}

	/** Paths; none of a file that is still being written. */
	async function savedFiles(): Promise<string[]> {
		const names = await readdir(extension.downloads).catch(() => []);
		return names.filter((name) => name.endsWith('.ics')).map((name) => join(extension.downloads, name));
	}
});

function drawnAt(time: string) {
	const start = Temporal.Instant.from(time).toZonedDateTimeISO(zone);
	const index = nextMonday.until(start.toPlainDate()).days;
	return { column: '.templateColumnContent', index, hour: start.hour + start.minute / 60 };
}

function inUtc(time: string): string {
	return Temporal.Instant.from(time).toString({ smallestUnit: 'second' });
}

function wallClock(time: string): string {
	const local = Temporal.Instant.from(time).toZonedDateTimeISO(zone).toPlainDateTime();
	return local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
