import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState } from '../../scripts/start/drive-pages.ts';
import { languageOf, sampleEntry, sampleOutlookPage } from '../fixtures/outlook/sample-outlook-page.ts';
import { writeOutlookPage } from '../fixtures/outlook/write-outlook-page.ts';
import { openAtAddress } from './serve-page.ts';

const zone = 'Europe/Berlin';
const today = Temporal.Now.plainDateISO(zone);
const monday = today.subtract({ days: today.dayOfWeek - 1 });
const tuesday = monday.add({ days: 1 });
/** Teams shows Outlook's calendar in a frame of Outlook's own host (2025). */
const frames = [
	'https://outlook.office.com/calendar/view/week',
	'https://outlook.cloud.microsoft/calendar/view/week',
];
const hosts = ['https://teams.microsoft.com/v2/', 'https://teams.cloud.microsoft/'];

const calendarPage = writeOutlookPage(
	sampleOutlookPage({
		language: languageOf('en-US'),
		zone,
		now: Temporal.Now.instant(),
		days: Array.from({ length: 7 }, (_, i) => monday.add({ days: i }).toString()),
		entries: [
			sampleEntry('Board meeting', { start: `${tuesday}T10:00`, end: `${tuesday}T11:30` }),
			sampleEntry('Talk with my mentor', { start: `${tuesday}T16:00`, end: `${tuesday}T17:00` }),
		],
	}),
).html;

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, inside Teams', (family) => {
	let extension: ExtensionBrowser;
	let popup: Page;
	let teams: Page;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
			zone,
		});
		popup = await extension.openExtensionPage('popup.html');
		teams = await extension.browser.newPage();
	});
	afterAll(async () => extension?.close());

	test.each(hosts.map((host, i) => [host, frames[i] ?? '']))(
		'%s: the calendar in the frame is read and marked, and nothing is drawn into Teams itself',
		async (host, frame) => {
			const shell = `<!doctype html><title>Calendar | Microsoft Teams</title><div id="app"><iframe src="${frame}" style="width:1200px;height:800px"></iframe></div>`;
			await openAtAddress(teams, host, shell, { [frame]: calendarPage });
			await waitFor(
				async () => (await askPopupState(popup)).calendars.some(({ calendar }) => calendar === 'outlook'),
				{ what: 'the calendar in the frame' },
			);
			const { summary, calendars } = await askPopupState(popup);
			expect(calendars).toMatchObject([{ calendar: 'outlook', read: 2, unread: 0 }]);
			const week = summary?.weeks.find(({ start }) => start === monday.toString());
			expect(week).toMatchObject({ state: 'supported', support: [{ kind: 'mentor' }] });
			const hasMarks = () => document.querySelector('soundings-marks') !== null;
			const inner = teams.frames().find((one) => one.url() === frame);
			await waitFor(async () => (await inner?.evaluate(hasMarks)) ?? false, {
				what: 'the marks in the frame',
			});
			expect(await teams.evaluate(hasMarks)).toBe(false);
		},
	);
});
