import { expect, test } from 'vitest';
import { type ReadingCache, readSighting } from '@/utils/page/read-sighting';
import { readChips, toyCalendar, toyPage } from './toy-calendar';

test('a page that is still loading gives no sighting', () => {
	expect(readSighting(toyCalendar, toyPage('<main></main>'))).toBeUndefined();
});

test('a chip that is not understood is counted, and its days are not complete', () => {
	const page = toyPage(
		'<main data-days="2026-11-23 2026-11-24"><b id="a" data-at="10:00">Board</b><b id="b">?</b></main>',
	);
	const sighting = readSighting(toyCalendar, page)?.sighting;
	expect(sighting?.events.map((event) => event.id)).toEqual(['a']);
	expect(sighting?.unread).toBe(1);
	expect(sighting?.completeDays).toEqual([]);
});

test('a reader that throws costs one chip and no exception in the page', () => {
	const page = toyPage(
		'<main data-days="2026-11-23"><b id="a" data-at="throw">x</b><b id="b" data-at="09:00">y</b></main>',
	);
	const reading = readSighting(toyCalendar, page);
	expect(reading?.sighting.events.map((event) => event.id)).toEqual(['b']);
	expect(reading?.problems).toEqual(['toy threw TypeError']);
});

test('one meeting drawn twice is one event', () => {
	const twice = '<b id="a" data-at="10:00">Board</b>'.repeat(2);
	const page = toyPage(`<main data-days="2026-11-23">${twice}</main>`);
	expect(readSighting(toyCalendar, page)?.sighting.events).toHaveLength(1);
});

test('an unchanged chip is not read again', () => {
	const page = toyPage(
		'<main data-days="2026-11-23"><b id="a" data-at="10:00">x</b><b id="b" data-at="11:00">y</b></main>',
	);
	const cache: ReadingCache = new Map();
	readSighting(toyCalendar, page, () => cache);
	readSighting(toyCalendar, page, () => cache);
	expect(readChips).toEqual(['a', 'b']);
});
