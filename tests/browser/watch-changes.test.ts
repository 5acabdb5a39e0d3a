import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readSighting } from '@/utils/page/read-sighting';
import { watchCalendar } from '@/utils/page/watch-calendar';
import type { Sighting } from '@/utils/support/sighting';
import { pageNow, toyCalendar, toyPage } from './toy-calendar';

const timing = { quietMs: 20, restlessMs: 60, doubtMs: 0, patienceMs: 60_000, retryMs: 100 };
const events = ['board', 'peer', 'mentor', 'coach', 'group'];
const columns = ['mon', 'tue', 'wed'];

let stop = new AbortController();
afterEach(() => stop.abort());

/** What a page does to its meetings, by the numbers that pick what and where. */
const deeds: Record<string, (event: Element, column: Element, minute: number) => unknown> = {
	'moves in place': (event, _, minute) => event.setAttribute('data-at', timeOf(minute)),
	'renames by its text': (event, _, minute) => {
		const text = event.querySelector('i')?.firstChild;
		if (text) text.nodeValue = `Renamed ${minute}`;
	},
	'writes its words anew': (event, _, minute) => {
		event.innerHTML = `<i>Anew ${minute}</i>`;
	},
	'puts into another column': (event, column) => column.append(event),
	'takes away and brings back changed': async (event, column, minute) => {
		event.remove();
		await after(0); // what is changed now is not observed
		event.setAttribute('data-at', timeOf(minute));
		event.replaceChildren(`Back ${minute}`);
		column.prepend(event);
	},
	'draws anew': (event, column, minute) => {
		column.insertAdjacentHTML('beforeend', chip(event.id, minute));
		event.remove();
	},
	'wraps with its column': (_, column) => {
		const wrapper = document.createElement('section');
		column.replaceWith(wrapper);
		wrapper.append(column);
	},
	'replaces the whole grid': () => {
		const grid = document.querySelector('main');
		grid?.replaceWith(grid.cloneNode(true));
	},
	'moves the grid as it is': () => {
		const wrapper = document.createElement('article');
		document.body.append(wrapper);
		wrapper.append(document.querySelector('main') ?? '');
	},
	'does something beside the grid': (_, __, minute) => {
		document.body.append(document.createElement(minute % 2 ? 'aside' : 'nav'));
	},
};

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));
const timeOf = (minute: number) => `10:${String(minute).padStart(2, '0')}`;
const chip = (id: string, minute: number) => `<b id="${id}" data-at="${timeOf(minute)}"><i>${id}</i></b>`;

function drawWeek(): void {
	const [first, ...others] = columns.map((id) => `<div id="${id}"></div>`);
	const chips = events.map((id, i) => chip(id, i)).join('');
	toyPage(`<main data-days="2026-11-23">${first?.replace('></', `>${chips}</`)}${others.join('')}</main>`);
}

const deed = fc.record({
	what: fc.constantFrom(...Object.keys(deeds)),
	event: fc.constantFrom(...events),
	column: fc.constantFrom(...columns),
	minute: fc.integer({ min: 0, max: 59 }),
	/** What comes before the next deed. */
	pauseMs: fc.constantFrom(undefined, undefined, undefined, 0, 0, 40, 40, 300),
});

test('whatever a page does to its meetings, what was told last is what it shows', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (plan) => {
			drawWeek();
			stop.abort();
			stop = new AbortController();
			let told: Sighting | undefined;
			watchCalendar({
				calendar: toyCalendar,
				page: pageNow,
				signal: stop.signal,
				timing,
				onReading: ({ sighting }) => {
					told = sighting;
				},
			});
			await expect.poll(() => told?.events.length, { interval: 5 }).toBe(events.length);
			for (const { what, event, column, minute, pauseMs } of plan) {
				const [one, into] = [document.getElementById(event), document.getElementById(column)];
				if (one && into) await deeds[what]?.(one, into, minute);
				if (pauseMs !== undefined) await after(pauseMs);
			}
			const shown = readSighting(toyCalendar, pageNow())?.sighting;
			await expect.poll(() => told, { interval: 5 }).toEqual(shown);
		}),
		{ numRuns: 60 },
	);
}, 60_000);
