import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CalendarWatch, watchCalendar } from '@/utils/page/watch-calendar';
import type { Sighting } from '@/utils/support/sighting';
import { pageNow, readChips, toyCalendar, toyPage } from './toy-calendar';

const timing = { quietMs: 20, restlessMs: 200, doubtMs: 1000, patienceMs: 400, retryMs: 100 };
const week = (inner: string, days = '2026-11-23') => `<main data-days="${days}">${inner}</main>`;
const board = '<b id="board" data-at="10:00">Board</b>';
const peer = '<b id="peer" data-at="14:00">Peer call</b>';

let sightings: Sighting[] = [];
let unsettled = 0;
let stop: AbortController;
let watch: CalendarWatch;

beforeEach(() => {
	sightings = [];
	unsettled = 0;
	stop = new AbortController();
});
afterEach(() => stop.abort());

function start(html: string): void {
	toyPage(html);
	watch = watchCalendar({
		calendar: toyCalendar,
		page: pageNow,
		signal: stop.signal,
		timing,
		onUnsettled: () => {
			unsettled += 1;
		},
		onReading: ({ sighting }) => sightings.push(sighting),
	});
}

const rest = (ms = 100) => new Promise((resolve) => setTimeout(resolve, ms));
const main = () => document.querySelector('main') as HTMLElement;
const ids = () => sightings.map(({ events }) => events.map(({ id }) => id).join(' '));

test('a week is reported once, however long the page rests', async () => {
	start(week(board));
	await rest(300);
	expect(ids()).toEqual(['board']);
	expect(readChips).toEqual(['board']);
});

test('a new meeting is reported, and only its chip is read', async () => {
	start(week(board));
	await rest();
	main().insertAdjacentHTML('beforeend', peer);
	await expect.poll(() => ids()).toEqual(['board', 'board peer']);
	expect(readChips).toEqual(['board', 'peer']);
});

test('a meeting that was moved in place is read again', async () => {
	start(week(board));
	await rest();
	main().querySelector('b')?.setAttribute('data-at', '11:00');
	await expect.poll(() => sightings.at(-1)?.events[0]?.start).toBe('2026-11-23T11:00:00+00:00');
});

test('a page that draws itself anew with the same week says nothing new', async () => {
	start(week(board + peer));
	await rest();
	document.body.innerHTML = week(board + peer);
	await rest();
	expect(sightings).toHaveLength(1);
});

test('the next week is reported although the grid was replaced at a greater height', async () => {
	start(`<div><section>${week(board)}</section></div>`);
	await rest();
	document.body.innerHTML = `<div><section>${week(peer, '2026-11-30')}</section></div>`;
	await expect.poll(() => sightings.map(({ days }) => days)).toEqual([['2026-11-23'], ['2026-11-30']]);
});

test('a grid that appears late is found', async () => {
	start('<p>Loading</p>');
	await rest();
	expect(sightings).toEqual([]);
	document.body.innerHTML = week(board);
	await expect.poll(() => ids()).toEqual(['board']);
});

test('a second grid of which the first one is still there is found', async () => {
	start(week(board));
	await rest();
	main().insertAdjacentHTML('beforebegin', week(peer, '2026-11-30'));
	await expect.poll(() => sightings.map(({ days }) => days)).toEqual([['2026-11-23'], ['2026-11-30']]);
	main().querySelector('#peer')?.setAttribute('data-at', '15:00');
	await expect.poll(() => sightings.at(-1)?.events.at(-1)?.start).toBe('2026-11-30T15:00:00+00:00');
});

test('a week that was moved to another part of the page is followed there', async () => {
	start(`<div id="before">${week(board)}</div><div id="after"></div>`);
	await rest();
	const after = document.querySelector('#after') as HTMLElement;
	after.append(main());
	await rest(300);
	after.innerHTML = week(peer, '2026-11-30');
	await expect.poll(() => sightings.map(({ days }) => days)).toEqual([['2026-11-23'], ['2026-11-30']]);
});

test('a page without a grid that changes all the time is read once, and in vain', async () => {
	toyPage('<p>Mail</p>');
	let surveys = 0;
	watchCalendar({
		calendar: {
			...toyCalendar,
			survey: (page) => {
				surveys += 1;
				return toyCalendar.survey(page);
			},
		},
		page: pageNow,
		signal: stop.signal,
		timing,
		onReading: ({ sighting }) => sightings.push(sighting),
	});
	for (let i = 0; i < 20; i++) {
		document.querySelector('p')?.append(document.createElement('i'));
		await rest(30);
	}
	expect(surveys).toBe(1);
	document.body.innerHTML = week(board);
	await expect.poll(() => ids()).toEqual(['board']);
});

test('changes around the calendar are not looked at', async () => {
	start(`<aside></aside>${week(board)}`);
	await rest();
	for (let i = 0; i < 50; i++) document.querySelector('aside')?.append(document.createElement('i'));
	await rest();
	expect(sightings).toHaveLength(1);
	expect(readChips).toEqual(['board']);
});

test('a week that loses all its meetings for a moment is not reported empty', async () => {
	start(week(board + peer));
	await rest();
	main().replaceChildren();
	await rest(60);
	main().innerHTML = board + peer;
	await rest(250);
	expect(ids()).toEqual(['board peer']);
});

test('a week that stays empty is reported empty', async () => {
	start(week(board + peer));
	await rest();
	main().replaceChildren();
	await expect.poll(ids, { timeout: 5000 }).toEqual(['board peer', '']);
});

test('looking again reports the same week a second time', async () => {
	start(week(board));
	await rest();
	watch.lookAgain();
	await expect.poll(() => ids()).toEqual(['board', 'board']);
});

test('nothing is read after the extension was updated', async () => {
	start(week(board));
	await rest();
	stop.abort();
	main().insertAdjacentHTML('beforeend', peer);
	await rest();
	expect(sightings).toHaveLength(1);
});

test('a page that never rests is read all the same', async () => {
	start(week(board));
	await rest();
	const busy = setInterval(() => main().setAttribute('data-at', String(Math.random())), 5);
	main().insertAdjacentHTML('beforeend', peer);
	await expect.poll(ids, { timeout: 5000 }).toContain('board peer');
	clearInterval(busy);
});

/** Recognised, and never to be read. */
const loading = '<main data-days=""><p aria-busy="true">Loading</p></main>';

test('a page that never shows a grid is told of, once', async () => {
	start(loading);
	await expect.poll(() => unsettled).toBe(1);
	await rest(900);
	expect(unsettled).toBe(1);
	expect(sightings).toEqual([]);
});

test('a page that keeps changing and is never whole is told of, once', async () => {
	start(loading);
	const change = setInterval(() => main().append(document.createElement('i')), 10);
	await expect.poll(() => unsettled).toBe(1);
	clearInterval(change);
	expect(sightings).toEqual([]);
});

test('a page that was read is never told of, whatever becomes of it', async () => {
	start(week(board));
	await rest();
	document.body.innerHTML = loading;
	await rest(900);
	expect(unsettled).toBe(0);
});

test('a form of the calendar, or a page that is no longer its own, is waited for', async () => {
	toyPage(loading);
	let isForm = true;
	watchCalendar({
		calendar: { ...toyCalendar, isElsewhere: () => isForm },
		page: pageNow,
		signal: stop.signal,
		timing,
		onReading: () => undefined,
		onUnsettled: () => {
			unsettled += 1;
		},
	});
	await rest(900);
	expect(unsettled).toBe(0);
	isForm = false;
	await expect.poll(() => unsettled).toBe(1);
});
