import type { OpenedCard, Page, PageCalendar } from '@/utils/page/define-calendar';

export interface CardWatchOptions {
	calendar: PageCalendar;
	/** The page now. */
	page: () => Page;
	signal: AbortSignal;
	/** Called with the people of an event that the user has opened, once for each time that they are others. */
	onCard: (card: OpenedCard) => void;
	/** Looks after a click or a key, in milliseconds: a card fills while it opens. */
	looksMs?: readonly number[];
}

const defaultLooksMs = [700, 1500, 3500];

/**
 * Reads the card of an event that the user opens. Nothing is observed: a card opens at a click or a key, so a few looks
 * after each are enough, and a page at rest costs nothing. One element serves every event and may still show the people
 * of the one before, so only what two looks in a row agree on is told.
 */
export function watchOpenedCard(options: CardWatchOptions): void {
	const { calendar, page, signal, onCard, looksMs = defaultLooksMs } = options;
	if (!calendar.readOpenedCard) return;
	const { document } = page();
	let timers: ReturnType<typeof setTimeout>[] = [];
	let told = '';
	let seen = '';

	function look(): void {
		const card = document.hidden ? undefined : calendar.readOpenedCard?.(page());
		const now = card ? JSON.stringify(card) : '';
		if (card && now === seen && now !== told) {
			told = now;
			onCard(card);
		}
		seen = now;
	}

	function lookSoon(event: Event): void {
		if (!event.isTrusted) return;
		stop();
		seen = '';
		timers = looksMs.map((delay) => setTimeout(look, delay));
	}

	function stop(): void {
		for (const timer of timers) clearTimeout(timer);
	}

	for (const type of ['click', 'keyup']) {
		document.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
	}
	signal.addEventListener('abort', stop, { once: true });
}
