import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OpenedCard, PageCalendar } from '@/utils/page/define-calendar';
import { watchOpenedCard } from '@/utils/page/watch-opened-card';
import { pageNow, toyCalendar, toyPage } from './toy-calendar';

let looks = 0;
let cards: OpenedCard[] = [];
let stop: AbortController;

/** A card is `<aside data-event="e1">ana@example.com</aside>`. */
const calendar: PageCalendar = {
	...toyCalendar,
	readOpenedCard: ({ document }) => {
		looks += 1;
		const card = document.querySelector<HTMLElement>('aside');
		const eventId = card?.dataset.event;
		const email = card?.textContent;
		return eventId && email ? { account: null, eventId, series: null, people: [{ email }] } : undefined;
	},
};

beforeEach(() => {
	looks = 0;
	cards = [];
	stop = new AbortController();
	toyPage('<main><button>Meeting</button></main><aside></aside>');
	watchOpenedCard({
		calendar,
		page: pageNow,
		signal: stop.signal,
		onCard: (card) => cards.push(card),
		looksMs: [20, 60, 140],
	});
});
afterEach(() => stop.abort());

const rest = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
const button = () => document.querySelector('button') as HTMLElement;

function show(event: string, text: string): void {
	const card = document.querySelector('aside') as HTMLElement;
	card.dataset.event = event;
	card.textContent = text;
}

const opens = (event: string, text: string) =>
	button().addEventListener('click', () => show(event, text), { once: true });

test('the people of a card that opens at a click are told once', async () => {
	opens('e1', 'ana@example.com');
	await userEvent.click(button());
	await rest();
	await userEvent.click(button());
	await rest();
	expect(cards).toMatchObject([{ eventId: 'e1', people: [{ email: 'ana@example.com' }] }]);
});

test('a card that opens by a key is read too', async () => {
	button().addEventListener('keydown', () => show('e1', 'ana@example.com'), { once: true });
	button().focus();
	await userEvent.keyboard('{Enter}');
	await rest();
	expect(cards).toHaveLength(1);
});

test('the people of the event before, still on the card of the next one, are never told as its own', async () => {
	opens('e1', 'ana@example.com');
	await userEvent.click(button());
	await rest();
	button().addEventListener('click', () => {
		show('e2', 'ana@example.com');
		setTimeout(() => show('e2', 'lee@example.com'), 40);
	});
	await userEvent.click(button());
	await rest();
	expect(cards.map(({ eventId, people }) => [eventId, people[0]?.email])).toEqual([
		['e1', 'ana@example.com'],
		['e2', 'lee@example.com'],
	]);
});

test('a page at rest is not looked at, nor one that clicks by itself, nor one that is no longer watched', async () => {
	show('e1', 'ana@example.com');
	button().click();
	await rest();
	expect(looks).toBe(0);
	await userEvent.click(button());
	stop.abort();
	await userEvent.click(button());
	await rest();
	expect(cards).toEqual([]);
});
