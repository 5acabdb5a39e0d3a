import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageServer } from '@/utils/page/page-server';
import { watchCalendar } from '@/utils/page/watch-calendar';
import type { Sighting } from '@/utils/support/sighting';
import { pageNow, toyCalendar, toyPage } from './toy-calendar';

const timing = { quietMs: 20, restlessMs: 200, doubtMs: 1000, patienceMs: 60_000, retryMs: 100 };
const server: PageServer = { ask: () => Promise.reject(new Error('not asked')), remembered: new Map() };

let titles: string[] = [];
let asked = 0;
let stop: AbortController;
let answer: (drawn: Sighting) => Promise<Sighting | undefined>;

beforeEach(() => {
	titles = [];
	asked = 0;
	stop = new AbortController();
});
afterEach(() => stop.abort());

function start(): void {
	toyPage('<main data-days="2026-11-23"><b id="board" data-at="10:00">Drawn</b></main>');
	watchCalendar({
		calendar: {
			...toyCalendar,
			fetchSighting: (drawn) => {
				asked += 1;
				return answer(drawn);
			},
		},
		page: pageNow,
		server,
		signal: stop.signal,
		timing,
		onReading: ({ sighting }) => titles.push(sighting.events.map(({ title }) => title).join()),
	});
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const titled = (title: string) => (drawn: Sighting) =>
	Promise.resolve({ ...drawn, events: drawn.events.map((event) => ({ ...event, title })) });

test('what the calendar’s server tells stands for what was drawn, and is asked for once', async () => {
	answer = titled('Told');
	start();
	await rest(400);
	expect(titles).toEqual(['Told']);
	expect(asked).toBe(1);
});

test('a server that has nothing to tell leaves the page’s own reading', async () => {
	answer = () => Promise.resolve(undefined);
	start();
	await expect.poll(() => titles).toEqual(['Drawn']);
});

test('a server that does not answer is asked again, and nothing is told until it does', async () => {
	answer = () => Promise.reject(new Error('signed out'));
	start();
	await expect.poll(() => asked).toBe(2);
	expect(titles).toEqual([]);
	answer = titled('Told');
	await expect.poll(() => titles, { timeout: 3000 }).toEqual(['Told']);
});

test('an answer about a week that is no longer shown is not told', async () => {
	let release = () => {};
	answer = async (drawn) => {
		await new Promise<void>((resolve) => {
			release = resolve;
		});
		return titled('Late')(drawn);
	};
	start();
	await expect.poll(() => asked).toBe(1);
	answer = titled('Told');
	document.querySelector('main')?.setAttribute('data-days', '2026-11-30');
	await expect.poll(() => titles).toEqual(['Told']);
	release();
	await rest(200);
	expect(titles).toEqual(['Told']);
});
