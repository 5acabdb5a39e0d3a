import type { Page } from 'puppeteer-core';
import texts from '@/locales/en.json' with { type: 'json' };
import type { PopupState } from '@/utils/support/surface-state';
import { type ExtensionBrowser, waitFor } from '../browser/launch-extension.ts';
import type { PlayedCalendar } from './calendars/played-calendar.ts';
import {
	addPeer,
	askPopupState,
	clickButton,
	hasMarks,
	popupViewport,
	tabShowing,
	takePicture,
} from './drive-pages.ts';

export interface MainJobOptions {
	extension: ExtensionBrowser;
	calendar: PlayedCalendar;
	now: Temporal.Instant;
	/** Pictures of each step are written here; none without it. */
	pictures?: string | undefined;
	onStep?: (step: string) => void;
}

export interface MainJobResult {
	/** What the popup showed before and after the call was booked. */
	before: PopupState;
	after: PopupState;
	/** The address of the calendar's own form that one click opened. */
	formUrl: string;
}

/** The member that the play adds: a role, because nobody in it exists. */
export const demoPeer = 'First peer';

/**
 * The main job, by real clicks: name a peer, open the calendar, see the marks, read the popup, add a peer call, save it
 * in the calendar's own form, and see the week turn supported.
 */
export async function playMainJob(options: MainJobOptions): Promise<MainJobResult> {
	const { extension, calendar: played, pictures } = options;
	const step = (name: string) => options.onStep?.(name);

	step('Name a peer in the options');
	const circle = await extension.openExtensionPage('options.html');
	await addPeer(circle, demoPeer);
	await takePicture(circle, pictures, '1-options');
	await circle.close();

	step('Leaf through the calendar: what was seen is remembered');
	const popup = await extension.openExtensionPage('popup.html');
	await popup.setViewport(popupViewport);
	const calendar = await extension.browser.newPage();
	await played.prepare(calendar);
	await leafThrough(calendar, popup, options);

	step('Look at this week: the reader draws its marks');
	await waitFor(() => hasMarks(calendar), { what: 'the marks in the calendar' });
	await takePicture(calendar, pictures, '2-calendar');

	step('Open the popup: how the week stands');
	const before = await askPopupState(popup);
	await takePicture(popup, pictures, '3-popup');

	step('Click “Add peer call”: the calendar’s own form opens, filled in');
	if (played.isOnceOnly) await chooseOnce(popup);
	await clickButton(popup, texts.popupAddPeer);
	const form = await tabShowing(extension, played.isForm);
	const formUrl = form.url();
	await form.waitForSelector('form');
	await takePicture(form, pictures, '4-form');

	step('Press save there: the call is in the calendar, and the popup says so');
	await saveForm(form);
	await form.bringToFront();
	await waitFor(async () => (await askPopupState(popup)).bookings.some(({ state }) => state === 'booked'), {
		what: 'the booked call in the calendar',
	});
	await waitFor(() => hasMarks(form), { what: 'the marks in the calendar' });
	await takePicture(form, pictures, '5-calendar-with-call');
	const after = await askPopupState(popup);
	await takePicture(popup, pictures, '6-popup-booked');
	return { before, after, formUrl };
}

/** Three weeks back to two ahead, and then the present one. */
async function leafThrough(
	calendar: Page,
	popup: Page,
	{ calendar: played, now }: MainJobOptions,
): Promise<void> {
	const today = now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
	for (const weeks of [-3, -2, -1, 1, 2, 0]) {
		const date = today.add({ weeks }).toString();
		await calendar.goto(played.weekUrl(date), { waitUntil: 'load' });
		await calendar.bringToFront();
		await waitFor(() => isSeen(popup, date), { what: `the week of ${date} in the memory` });
	}
}

async function isSeen(popup: Page, date: string): Promise<boolean> {
	const { summary } = await askPopupState(popup);
	const days = summary?.weeks.flatMap((week) => week.days) ?? [];
	return days.some((day) => day.date === date && day.seen === 'complete');
}

/** Such a calendar gets a standing call as a file: its form is filled in with a single one. */
async function chooseOnce(popup: Page): Promise<void> {
	await popup.bringToFront();
	await popup.select(`select[aria-label="${texts.popupRepeat}"]`, 'once');
}

async function saveForm(form: Page): Promise<void> {
	await form.bringToFront();
	await clickButton(form, 'Save');
}
