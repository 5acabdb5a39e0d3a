import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { watchCalendar } from '@/utils/page/watch-calendar';

/** What a watcher costs a page that changes all the time. */
export interface WatcherCost {
	/** Of the page's own time, in percent. */
	share: number;
	/** Milliseconds. */
	longestTask: number;
}

const batches = 200;
const mutationsPerBatch = 50;

/**
 * 10,000 mutations of an open week, one in fifty on a chip and the others around the grid, with the layout that a page
 * does after each batch. The watcher's own time is what its callbacks take, its readings included: the difference
 * of two runs would drown in what else the machine does.
 */
export async function restlessPage(page: Page, calendar: PageCalendar): Promise<WatcherCost> {
	const own: number[] = [];
	const restore = timeCallbacks(own);
	const stop = new AbortController();
	let readings = 0;
	try {
		watchCalendar({ calendar, page: () => page, signal: stop.signal, onReading: () => readings++ });
		for (let waits = 0; readings === 0 && waits < 100; waits++) await pause(100);
		if (readings === 0) throw new Error('The watcher read nothing: nothing is measured.');
		own.length = 0;
		let pageMs = 0;
		for (let batch = 0; batch < batches; batch++) {
			const start = performance.now();
			changePage(page.document, calendar.chip, batch);
			pageMs += performance.now() - start;
			await pause(5);
		}
		await pause(2500);
		return { share: (100 * own.reduce((sum, ms) => sum + ms, 0)) / pageMs, longestTask: Math.max(0, ...own) };
	} finally {
		stop.abort();
		restore();
	}
}

/** The page at work: texts, classes and nodes around the grid, places and texts of chips. */
function changePage(inside: Document, chip: string, batch: number): void {
	const chips = inside.querySelectorAll<HTMLElement>(chip);
	for (let i = 0; i < mutationsPerBatch; i++) {
		const one = chips[(batch * 7 + i) % chips.length];
		if (i === 0 && one) one.style.left = `${batch % 50}%`;
		else if (i % 5 <= 1) inside.body.append(inside.createElement('div'));
		else if (i % 5 === 2) inside.body.lastElementChild?.remove();
		else if (i % 5 === 3) inside.title = `${batch}-${i}`;
		else inside.querySelector('header')?.setAttribute('class', `c${batch}-${i}`);
	}
	inside.documentElement.getBoundingClientRect();
}

/** Times every callback that is registered from now on by an observer or a timer; gives back what puts it right again. */
function timeCallbacks(own: number[]): () => void {
	const { MutationObserver: Observer, setTimeout: timer } = globalThis;
	const timed =
		<A extends unknown[]>(callback: (...args: A) => unknown) =>
		(...args: A) => {
			const start = performance.now();
			callback(...args);
			own.push(performance.now() - start);
		};
	globalThis.MutationObserver = class extends Observer {
		constructor(callback: MutationCallback) {
			super(timed(callback));
		}
	};
	Object.assign(globalThis, {
		setTimeout: (callback: () => void, delay: number) => timer(timed(callback), delay),
	});
	return () => Object.assign(globalThis, { MutationObserver: Observer, setTimeout: timer });
}

/** On a clock of its own, which is not timed. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const frame = (start: number) => (now: number) =>
			now - start >= ms ? resolve() : requestAnimationFrame(frame(start));
		requestAnimationFrame((now) => frame(now)(now));
	});
}
