import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, hasMarks } from '../../scripts/start/drive-pages.ts';
import { languageOf, sampleEntry, sampleOutlookPage } from '../fixtures/outlook/sample-outlook-page.ts';
import { writeOutlookPage } from '../fixtures/outlook/write-outlook-page.ts';
import { openAtAddress } from './serve-page.ts';

const zone = 'Europe/Berlin';
const address = 'https://outlook.office.com/calendar/0/view/week';
const today = Temporal.Now.plainDateISO(zone);
const monday = today.subtract({ days: today.dayOfWeek - 1 });
const tuesday = monday.add({ days: 1 });

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, on Outlook', (family) => {
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
		calendar = await extension.browser.newPage();
		const page = sampleOutlookPage({
			language: languageOf('de'),
			zone,
			now: Temporal.Now.instant(),
			days: Array.from({ length: 7 }, (_, i) => monday.add({ days: i }).toString()),
			entries: [
				sampleEntry('Vorstandssitzung', { start: `${tuesday}T10:00`, end: `${tuesday}T11:30` }),
				sampleEntry('Gespräch mit meinem Mentor', { start: `${tuesday}T16:00`, end: `${tuesday}T17:00` }),
			],
		});
		await openAtAddress(calendar, address, writeOutlookPage(page).html);
		await waitFor(async () => (await askPopupState(popup)).summary !== null, { what: 'the first sighting' });
	});
	afterAll(async () => extension?.close());

	test('a German week is read, its mentor is found, and the week is marked', async () => {
		const { summary, calendars } = await askPopupState(popup);
		const week = summary?.weeks.find(({ start }) => start === monday.toString());
		expect(week).toMatchObject({ state: 'supported', support: [{ kind: 'mentor' }] });
		expect(calendars).toMatchObject([{ calendar: 'outlook', unread: 0 }]);
		await waitFor(() => hasMarks(calendar), { what: 'the marks' });
	});

	test('a report tells how the page is built, and none of its words', async () => {
		const { report } = await askWorker(popup, 'describeStructure', { calendar: 'outlook' });
		expect(report).toMatch(/^Soundings \d[\d.]*\ncalendar: outlook\nlanguage: de/);
		expect(report).toContain('events: read 2, unread 0');
		expect(report).not.toMatch(/Vorstand|Mentor/i);
		expect(await askWorker(popup, 'describeStructure', { calendar: 'google' })).toEqual({ report: null });
	});

	test('one call goes to Outlook’s own form, on the host and account in use', async () => {
		const reply = await book('once');
		if (!('opened' in reply)) throw new Error('No form was opened');
		const form = new URL(reply.opened);
		expect(form.origin + form.pathname).toBe('https://outlook.office.com/calendar/0/deeplink/compose');
		expect(Object.fromEntries(form.searchParams)).toMatchObject({
			subject: 'Call with First peer',
			startdt: tuesday.toZonedDateTime({ timeZone: zone, plainTime: '14:00' }).toInstant().toString(),
			rru: 'addevent',
		});
	});

	test('a standing call goes through a file, because the form’s address takes no recurrence', async () => {
		const reply = await book('fortnightly');
		if (!('file' in reply)) throw new Error('No file was made');
		expect(reply.file.text).toMatch(/RRULE:FREQ=WEEKLY;INTERVAL=2/);
		expect(reply.file.text).toMatch(/CLASS:PRIVATE/);
	});

	function book(repetition: 'once' | 'fortnightly') {
		const at = (plainTime: string) =>
			tuesday.toZonedDateTime({ timeZone: zone, plainTime }).toString({ timeZoneName: 'never' });
		return askWorker(popup, 'bookSlot', {
			start: at('14:00'),
			end: at('14:30'),
			memberId: null,
			kind: 'peer',
			title: 'Call with First peer',
			repetition,
			how: 'form',
		});
	}
});
