import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardOutcome, openSlotCard } from '@/utils/page/marks/slot-card';

let shadow: ShadowRoot | undefined;
let card: { close(): void };
let booked: string[][];
let closed: number;
let outcome: () => Promise<CardOutcome>;

beforeEach(() => {
	document.body.innerHTML = '<main style="height:400px">The calendar</main>';
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		expect(init.mode).toBe('closed');
		shadow = attach.call(this, init);
		return shadow;
	});
	booked = [];
	closed = 0;
	outcome = async () => null;
});
afterEach(() => card.close());

function open(place = { left: 40, right: 140, top: 60, bottom: 90 }): void {
	card = openSlotCard(document, {
		words: {
			title: (person) => (person ? `Call with ${person}` : 'Call'),
			book: (person) => (person === 'Mentor' ? 'Add mentor call' : 'Add peer call'),
			time: (person) => `Thu 10:00${person === 'Mentor' ? '\nThere: 18:00' : ''}`,
			with: 'With',
			repeat: 'How often',
			close: 'Close',
		},
		people: ['First peer', 'Mentor', ''].map((value) => ({ value, words: value || 'someone else' })),
		person: 'First peer',
		repetitions: ['weekly', 'once'].map((value) => ({ value, words: value })),
		repetition: 'weekly',
		place,
		onBook: (...choice) => {
			booked.push(choice);
			return outcome();
		},
		onClose: () => {
			closed += 1;
		},
	});
}

const host = () => document.querySelector('soundings-card');
const within = <E extends HTMLElement>(selector: string) => shadow?.querySelector<E>(selector) as E;
const text = () => within('.card').innerText;

/** A real click: the closed root hides its nodes from selectors. */
async function clickOn(node: HTMLElement): Promise<void> {
	const { left, top, width, height } = node.getBoundingClientRect();
	await userEvent.click(document.documentElement, {
		position: { x: left + width / 2, y: top + height / 2 },
		force: true,
	});
}

function choose(selector: string, value: string): void {
	const select = within<HTMLSelectElement>(selector);
	select.value = value;
	select.dispatchEvent(new Event('change'));
}

describe('the card of the ghost slot', () => {
	test('says who, when, how often and the neutral title, and follows what is chosen', () => {
		open();
		expect(text()).toContain('Call with First peer');
		expect(within('.card').getAttribute('role')).toBe('dialog');
		expect(within('.card').getAttribute('aria-label')).toBe('Call with First peer');
		choose('select', 'Mentor');
		expect(text()).toContain('Call with Mentor');
		expect(text()).toContain('There: 18:00');
		expect(within('.main').innerText).toBe('Add mentor call');
	});

	test('books what is chosen on a trusted click alone', async () => {
		open();
		within('.main').click();
		expect(booked).toEqual([]);
		choose('select', '');
		choose('select:nth-of-type(2)', 'once');
		await clickOn(within('.main'));
		expect(booked).toEqual([['', 'once']]);
		await expect.poll(host).toBeNull();
		expect(closed).toBe(1);
	});

	test.each([
		'opacity: 0',
		'opacity: 0.01',
		'filter: opacity(0)',
		'clip-path: inset(50%)',
		'transform: scale(0.02)',
	])('is no way to a click, by mouse or key, when the page makes it invisible: %s', async (look) => {
		open();
		document.documentElement.style.cssText = look;
		await clickOn(within('.main'));
		within('.main').focus();
		await userEvent.keyboard('{Enter}');
		document.documentElement.style.cssText = '';
		expect(booked).toEqual([]);
	});

	test('is no way to a click when the page moves it into something of its own', async () => {
		open();
		document.querySelector('main')?.append(host() as Element);
		within('.main').focus();
		await userEvent.keyboard('{Enter}');
		expect(booked).toEqual([]);
	});

	test('says what went wrong, and can be tried again', async () => {
		outcome = async () => ({ words: 'Your calendar did not answer.' });
		open();
		await clickOn(within('.main'));
		await expect.poll(text).toContain('Your calendar did not answer.');
		outcome = async () => null;
		await clickOn(within('.main'));
		expect(booked).toHaveLength(2);
	});

	test('what was written can be taken back there, once', async () => {
		const takenBack: string[] = [];
		outcome = async () => ({
			words: 'Booked',
			undo: {
				words: 'Undo',
				run: async () => {
					takenBack.push('now');
					return 'Taken back.';
				},
			},
		});
		open();
		await clickOn(within('.main'));
		await expect.poll(text).toContain('Booked');
		expect(shadow?.activeElement).toBe(within('.undo'));
		await clickOn(within('.undo'));
		await expect.poll(text).toContain('Taken back.');
		expect(takenBack).toEqual(['now']);
		expect(within('.undo')).toBeNull();
	});

	test('takes the focus, keeps it, and Escape closes it; the page hears none of the keys', async () => {
		const heard: string[] = [];
		document.body.addEventListener('keydown', ({ key }) => heard.push(key));
		document.documentElement.addEventListener('keydown', ({ key }) => heard.push(key));
		open();
		expect(shadow?.activeElement).toBe(within('.main'));
		await userEvent.keyboard('{Tab}');
		expect(shadow?.activeElement).toBe(within('.shut'));
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(shadow?.activeElement).toBe(within('.main'));
		await userEvent.keyboard('{Escape}');
		expect(host()).toBeNull();
		expect(closed).toBe(1);
		expect(heard).toEqual([]);
	});

	test('a press elsewhere closes it, and nothing of the page has moved', async () => {
		const before = document.body.outerHTML;
		const main = document.querySelector('main')?.getBoundingClientRect().toJSON();
		open();
		expect(document.body.outerHTML).toBe(before);
		expect(document.querySelector('main')?.getBoundingClientRect().toJSON()).toEqual(main);
		await userEvent.click(document.documentElement, { position: { x: 20, y: 300 }, force: true });
		expect(host()).toBeNull();
	});

	test.each([
		['at the left', { left: 0, right: 20, top: 10, bottom: 30 }],
		['at the right end', { left: innerWidth - 100, right: innerWidth - 10, top: 10, bottom: 30 }],
		['at the bottom', { left: 40, right: 140, top: innerHeight - 10, bottom: innerHeight }],
	])('stands whole in the window beside a slot %s', (_, place) => {
		open(place);
		const { left, right, top, bottom } = within('.card').getBoundingClientRect();
		expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(innerWidth);
		expect(bottom).toBeLessThanOrEqual(innerHeight);
	});
});
