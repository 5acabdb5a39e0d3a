import { applyStyle, isSeen, keepFromPage, ownNodeMark } from '@/utils/page/marks/own-nodes';
import { slotCardStyle } from '@/utils/page/marks/slot-card-style';
import type { Rect } from '@/utils/page/visible-rect';

export interface CardChoice {
	value: string;
	words: string;
}

/** All words of the card. */
export interface SlotCardWords {
	/** Title in the calendar, and the button's words, for a person. */
	title(person: string): string;
	book(person: string): string;
	/** When, and when it is there for somebody who lives elsewhere. */
	time(person: string): string;
	with: string;
	repeat: string;
	close: string;
}

/** What came of a press on the button; `null`: nothing more to say, the card closes. */
export type CardOutcome = { words: string; undo?: { words: string; run(): Promise<string> } } | null;

export interface SlotCardOptions {
	words: SlotCardWords;
	people: CardChoice[];
	person: string;
	repetitions: CardChoice[];
	repetition: string;
	/** Of the slot, in the window: the card stands beside it. */
	place: Rect;
	/** Only called on a trusted click on a card that can be seen. */
	onBook(person: string, repetition: string): Promise<CardOutcome>;
	onClose(): void;
}

const gap = 8;

/**
 * A small card beside the slot, above the page in a closed shadow root of its own: who, when, how often, and the neutral
 * title. Escape, a click elsewhere and its own button close it.
 */
export function openSlotCard(document: Document, options: SlotCardOptions): { close(): void } {
	const { words, place } = options;
	for (const old of document.querySelectorAll(`soundings-card[${ownNodeMark}]`)) old.remove();
	const host = document.createElement('soundings-card');
	host.setAttribute(ownNodeMark, '');
	const root = host.attachShadow({ mode: 'closed' });
	applyStyle(root, document, slotCardStyle);
	const over = new AbortController();
	const card = element('div', 'card');
	const title = element('p', 'title');
	const time = element('p', 'time');
	const people = choices(options.people, options.person, words.with);
	const repetitions = choices(options.repetitions, options.repetition, words.repeat);
	const book = button('main');
	const shut = button('shut', '×');
	shut.setAttribute('aria-label', words.close);
	const status = element('p', 'status');
	status.setAttribute('role', 'status');
	card.setAttribute('role', 'dialog');
	card.append(title, shut, time, people, repetitions, book, status);

	function element<N extends keyof HTMLElementTagNameMap>(
		name: N,
		className: string,
	): HTMLElementTagNameMap[N] {
		const node = document.createElement(name);
		node.className = className;
		return node;
	}

	function button(className: string, text = ''): HTMLButtonElement {
		const node = element('button', className);
		node.type = 'button';
		node.textContent = text;
		return node;
	}

	function choices(list: CardChoice[], chosen: string, label: string): HTMLSelectElement {
		const select = element('select', 'choice');
		select.setAttribute('aria-label', label);
		select.append(...list.map(({ value, words: text }) => new Option(text, value, false, value === chosen)));
		return select;
	}

	function tell(): void {
		title.textContent = words.title(people.value);
		time.textContent = words.time(people.value);
		book.textContent = words.book(people.value);
		card.setAttribute('aria-label', title.textContent);
	}

	function onTrusted(node: HTMLElement, act: () => void): void {
		node.addEventListener('click', (event) => {
			if (event.isTrusted && isSeen(node)) act();
		});
	}

	/** One thing at a time: a second press while the first is under way does nothing. */
	async function run(outcome: () => Promise<CardOutcome>): Promise<void> {
		for (const control of [book, people, repetitions]) control.disabled = true;
		const said = await outcome();
		if (over.signal.aborted) return;
		if (!said) {
			close();
			return;
		}
		status.textContent = said.words;
		const { undo } = said;
		book.hidden = undo !== undefined;
		for (const control of [book, people, repetitions]) control.disabled = undo !== undefined;
		if (!undo) return;
		const back = button('undo', undo.words);
		status.after(back);
		back.focus();
		onTrusted(back, () => {
			back.remove();
			shut.focus();
			void run(async () => ({ words: await undo.run() }));
		});
	}

	function close(): void {
		if (over.signal.aborted) return;
		over.abort();
		host.remove();
		options.onClose();
	}

	people.addEventListener('change', tell);
	onTrusted(book, () => void run(() => options.onBook(people.value, repetitions.value)));
	onTrusted(shut, close);
	card.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
		if (event.key === 'Tab') keepFocus(event, card, root.activeElement);
	});
	keepFromPage(card);
	document.addEventListener(
		'pointerdown',
		({ target }) => {
			if (target !== host) close();
		},
		{ capture: true, signal: over.signal },
	);
	tell();
	root.append(card);
	document.documentElement.append(host);
	putBeside(card, place);
	book.focus();
	return { close };
}

/** Beside the slot where there is room, and whole in the window. */
function putBeside(card: HTMLElement, { left, right, top }: Rect): void {
	const view = card.ownerDocument.documentElement;
	const { width, height } = card.getBoundingClientRect();
	const isRoomAfter = right + gap + width <= view.clientWidth;
	const x = isRoomAfter ? right + gap : Math.max(gap, left - gap - width);
	const y = Math.max(gap, Math.min(top, view.clientHeight - gap - height));
	card.style.left = `${Math.max(gap, Math.min(x, view.clientWidth - gap - width))}px`;
	card.style.top = `${y}px`;
}

/** The focus goes round in the card: behind it lies the page. */
function keepFocus(event: KeyboardEvent, card: HTMLElement, active: Element | null): void {
	const controls = [...card.querySelectorAll<HTMLElement>('button, select')].filter(
		(control) => !control.hidden && !control.matches(':disabled'),
	);
	const [first, last] = [controls[0], controls.at(-1)];
	if (active !== (event.shiftKey ? first : last)) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}
