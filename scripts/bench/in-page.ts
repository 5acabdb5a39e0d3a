/** Bundled, and run in Chromium: the measurements that need a page. Every result is a list of ratios, one a round. */
import ICAL from 'ical.js';
import ics from '@/utils/calendars/ics';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { type ReadingCache, readSighting } from '@/utils/page/read-sighting';
import { importWindow } from '@/utils/read-calendar-files';
import { pageCalendars } from '@/utils/registry';
import type { Sighting } from '@/utils/support/sighting';
import { crowdedWeek } from './crowded-week.ts';
import { restlessPage, type WatcherCost } from './restless-page.ts';

/** Fresh documents a side and round, because a single one may meet the browser's own housekeeping. */
const documents = 4;

/**
 * First reads of fresh documents over the bare floor on other fresh documents; the first round warms up. Each document
 * is the open one while it is measured (one that was closed has lost its layout), and each shows another week.
 */
export async function firstReads(chips: number, rounds: number): Promise<number[]> {
	const ratios: number[] = [];
	let week = 0;
	for (let round = 0; round <= rounds; round++) {
		let [floorMs, readMs] = [0, 0];
		for (let i = 0; i < documents; i++) {
			const first = await open(chips, week++);
			floorMs += timed(() => bareFloor(first.page.document, first.calendar.chip));
			const second = await open(chips, week++);
			readMs += timed(() => expectRead(second));
		}
		if (round > 0) ratios.push(readMs / floorMs);
	}
	return ratios;
}

/** Reads after one chip changed, with the readings of the others at hand, over first reads. */
export async function readsAgain(chips: number, rounds: number): Promise<number[]> {
	const ratios: number[] = [];
	let week = 0;
	for (let round = 0; round <= rounds; round++) {
		let [firstMs, againMs] = [0, 0];
		for (let i = 0; i < documents; i++) {
			const opened = await open(chips, week++);
			const cache: ReadingCache = new Map();
			firstMs += timed(() => expectRead(opened, cache));
			const chip = [...opened.page.document.querySelectorAll(opened.calendar.chip)][i * 20];
			if (!chip) throw new Error('The page has no such chip.');
			chip.setAttribute('data-changed', '');
			cache.delete(chip);
			settle(opened.page.document);
			againMs += timed(() => expectRead(opened, cache));
		}
		if (round > 0) ratios.push(againMs / firstMs);
	}
	return ratios;
}

/** Reading a calendar file as an import does, over ical.js parsing it and doing nothing more. */
export function fileReads(text: string, today: string, rounds: number): number[] {
	const options = { ...importWindow(Temporal.PlainDate.from(today)), zone: 'Europe/Berlin' };
	const ratios: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const parseMs = timed(() => ICAL.parse(text));
		const readMs = timed(() => ics.read(text, options));
		if (round > 0) ratios.push(readMs / parseMs);
	}
	return ratios;
}

/** What the content script costs while the page is restless: see `restlessPage`. */
export async function watcherCost(chips: number): Promise<WatcherCost> {
	const { page, calendar } = await open(chips, 0);
	return restlessPage(page, calendar);
}

/** What the page says, for the store. */
export async function sightingOf(chips: number): Promise<Sighting | undefined> {
	const { page, calendar } = await open(chips, 0);
	return readSighting(calendar, page)?.sighting;
}

interface OpenedPage {
	page: Page;
	calendar: PageCalendar;
}

async function open(chips: number, week: number): Promise<OpenedPage> {
	const { html, url, now } = crowdedWeek(chips, week);
	document.body.replaceChildren();
	const frame = document.createElement('iframe');
	frame.style.cssText = 'width: 1280px; height: 900px; border: 0';
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	document.body.append(frame);
	await loaded;
	const inside = frame.contentDocument;
	if (!inside) throw new Error('The frame has no document.');
	settle(inside);
	const page = {
		document: inside,
		url: new URL(url),
		now: Temporal.Instant.from(now),
		browserZone: 'Europe/Berlin',
	};
	const calendar = findCalendar(page, pageCalendars);
	if (!calendar) throw new Error('No reader knows the page.');
	return { page, calendar };
}

/** Lays the page out, as an open one is. */
function settle(inside: Document): void {
	inside.documentElement.getBoundingClientRect();
}

function expectRead({ page, calendar }: OpenedPage, cache?: ReadingCache): void {
	const reading = readSighting(calendar, page, cache && (() => cache));
	if (!reading || reading.sighting.unread > 0 || reading.sighting.events.length < 400)
		throw new Error(`The page was not read: ${JSON.stringify(reading?.problems.slice(0, 3) ?? null)}`);
}

/**
 * Takes the attributes as `attributes`, of which the browser makes an object each: asked for by their names, they would
 * cost about a third. The budget is a ratio to this floor and to no lower one.
 */
function bareFloor(inside: Document, chip: string): number {
	let length = 0;
	for (const element of inside.querySelectorAll(chip)) {
		for (const { value } of element.attributes) length += value.length;
		length += element.textContent?.length ?? 0;
	}
	return length;
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}
