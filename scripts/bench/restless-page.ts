import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { createMarkOverlay, type MarkOverlay } from '@/utils/page/marks/mark-overlay';
import type { PageReading } from '@/utils/page/read-sighting';
import { watchCalendar } from '@/utils/page/watch-calendar';

/** What the content script costs a page that changes all the time. */
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
 * does after each batch. As on a leader's page, a mark stands on each day and a free time is drawn. The script's own time
 * is what its callbacks take, its readings and the placing of its marks included: the difference of two runs would
 * drown in what else the machine does.
 */
export async function restlessPage(page: Page, calendar: PageCalendar): Promise<WatcherCost> {
	const own: number[] = [];
	const restore = timeCallbacks(own, page.document.defaultView);
	const stop = new AbortController();
	const overlay = createMarkOverlay(page.document, stop.signal);
	let readings = 0;
	try {
		watchCalendar({
			calendar,
			page: () => page,
			signal: stop.signal,
			onChange: () => overlay.follow(),
			onSettled: (reading, isAtRest) => {
				drawMarks(overlay, calendar, reading, page);
				if (isAtRest) overlay.place();
			},
			onReading: () => readings++,
		});
		for (let waits = 0; readings === 0 && waits < 100; waits++) await pause(100);
		if (readings === 0) throw new Error('The watcher read nothing: nothing is measured.');
		await pause(100);
		if (!page.document.querySelector('soundings-marks')) throw new Error('No mark is drawn.');
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

function drawMarks(overlay: MarkOverlay, calendar: PageCalendar, { survey }: PageReading, page: Page): void {
	const places = calendar.dayPlaces(survey, page);
	const marks = places.map(({ day, header }) => ({
		...({ header, corner: 'end', shape: 'support', label: day } as const),
	}));
	const column = places.at(-1)?.column?.element;
	const ghost = column && { column, from: 0.4, to: 0.45, label: 'Free', onBook: () => undefined };
	const root = page.document.querySelector(calendar.watch.root.join());
	if (root) overlay.show(marks, ghost, root);
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

/**
 * Times every callback that is registered from now on by an observer, a timer or for a frame of the page; gives back
 * what puts it right again.
 */
function timeCallbacks(own: number[], view: Window | null): () => void {
	const { MutationObserver, ResizeObserver, setTimeout: timer } = globalThis;
	const frame = view?.requestAnimationFrame.bind(view);
	const timed =
		<A extends unknown[]>(callback: (...args: A) => unknown) =>
		(...args: A) => {
			const start = performance.now();
			callback(...args);
			own.push(performance.now() - start);
		};
	globalThis.MutationObserver = class extends MutationObserver {
		constructor(callback: MutationCallback) {
			super(timed(callback));
		}
	};
	globalThis.ResizeObserver = class extends ResizeObserver {
		constructor(callback: ResizeObserverCallback) {
			super(timed(callback));
		}
	};
	Object.assign(globalThis, {
		setTimeout: (callback: () => void, delay: number) => timer(timed(callback), delay),
	});
	if (view && frame) view.requestAnimationFrame = (callback) => frame(timed(callback));
	return () => {
		Object.assign(globalThis, { MutationObserver, ResizeObserver, setTimeout: timer });
		if (view && frame) view.requestAnimationFrame = frame;
	};
}

/** On a clock of its own, which is not timed. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const frame = (start: number) => (now: number) =>
			now - start >= ms ? resolve() : requestAnimationFrame(frame(start));
		requestAnimationFrame((now) => frame(now)(now));
	});
}
