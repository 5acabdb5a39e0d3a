import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { fitSighting } from '@/utils/page/fit-sighting';
import { forgetChanged } from '@/utils/page/forget-changed';
import type { PageServer } from '@/utils/page/page-server';
import { type PageReading, type ReadingCache, readSighting } from '@/utils/page/read-sighting';
import { isSameSighting } from '@/utils/page/same-sighting';
import { watchPatience } from '@/utils/page/watch-patience';
import { watchSubtree } from '@/utils/page/watch-subtree';
import type { Sighting } from '@/utils/support/sighting';

export interface WatchOptions {
	calendar: PageCalendar;
	/** The page now: address and clock change while it is open. */
	page: () => Page;
	/** For calendars whose server tells more than their page; without it, the page alone is read. */
	server?: PageServer;
	signal: AbortSignal;
	/** Called when the page shows something new, once it has settled. */
	onReading: (reading: PageReading) => void;
	/**
	 * Called when the page was read, whether it shows something new or not: the grid may have been drawn anew.
	 * `isAtRest` is false on a page that did not rest in time.
	 */
	onSettled?: (reading: PageReading, isAtRest: boolean) => void;
	/** Called once, where the page was looked at for a while and never showed anything that could be read. */
	onUnsettled?: () => void;
	/** Called after a change, and now and then while the page does not rest: marks may be misplaced. */
	onChange?: () => void;
	timing?: WatchTiming;
}

export interface WatchTiming {
	/** The page has settled when nothing changed for so long. */
	quietMs: number;
	/** A page that never rests is read all the same after so long, then after twice and four times as long. */
	restlessMs: number;
	/** A page that suddenly shows nothing, or half, may still be loading: wait for so long before believing it. */
	doubtMs: number;
	/** A page in which nothing could be read yet is told of after so long. */
	patienceMs: number;
	/** A server that did not answer is asked again after so long, then after twice as long, and so on up to an hour. */
	retryMs: number;
}

const defaultTiming: WatchTiming = {
	...{ quietMs: 250, restlessMs: 2000, doubtMs: 4000 },
	...{ patienceMs: 45_000, retryMs: 30_000 },
};
const longestRetryMs = 60 * 60_000;

export interface CalendarWatch {
	/** Reads again even though nothing changed, and reports the reading. For the second look at a vanished event. */
	lookAgain(): void;
}

/**
 * Watches the calendar on this page until the signal aborts: finds the grid, reads it when it has settled, and reports
 * what is new. Nothing runs while the page rests or is hidden.
 */
export function watchCalendar(options: WatchOptions): CalendarWatch {
	return new Watch(options).start();
}

class Watch implements CalendarWatch {
	readonly #options: WatchOptions;
	readonly #timing: WatchTiming;
	readonly #document: Document;
	#cache: ReadingCache = new Map();
	#cacheKey = '';
	/** Not looked at before the next reading: what a restless page changes costs it nothing until then. */
	#changes: MutationRecord[] = [];
	#reported: Sighting | undefined;
	#hasSettled = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the timer waits for quiet. One that is set anew at every change costs a restless page more than reading. */
	#isAwaitingQuiet = false;
	#dirtySince: number | undefined;
	#changedAt = 0;
	/** Readings since the page was last at rest. */
	#restlessReadings = 0;
	#doubtedSince: number | undefined;
	/** Counts what was to be reported: an answer to an older question comes too late. */
	#turn = 0;
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(options: WatchOptions) {
		this.#options = options;
		this.#timing = options.timing ?? defaultTiming;
		this.#document = options.page().document;
	}

	start(): this {
		const { calendar, signal } = this.#options;
		watchSubtree({
			document: this.#document,
			root: calendar.watch.root,
			attributes: calendar.watch.attributes,
			signal,
			onChange: (records) => this.#noteChange(records),
		});
		this.#document.addEventListener('visibilitychange', () => this.#schedule(), { signal });
		signal.addEventListener('abort', () => this.#stop(), { once: true });
		watchPatience({
			...this.#options,
			patienceMs: this.#timing.patienceMs,
			hasSettled: () => this.#hasSettled,
		});
		this.#noteChange(undefined);
		return this;
	}

	#stop(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#retry);
	}

	lookAgain(): void {
		this.#reported = undefined;
		this.#noteChange([]);
	}

	/** `undefined`: everything may have changed. */
	#noteChange(records: readonly MutationRecord[] | undefined): void {
		if (!records || this.#changes.length + records.length > manyRecords) {
			this.#cache.clear();
			this.#changes = [];
		} else for (const record of records) this.#changes.push(record);
		this.#changedAt = performance.now();
		this.#dirtySince ??= this.#changedAt;
		this.#schedule();
	}

	#schedule(): void {
		if (this.#isAwaitingQuiet || this.#dirtySince === undefined) return;
		if (this.#document.hidden || this.#options.signal.aborted) return;
		this.#awaitQuiet(this.#timing.quietMs);
	}

	#awaitQuiet(delay: number): void {
		this.#options.onChange?.();
		clearTimeout(this.#timer);
		this.#isAwaitingQuiet = true;
		this.#timer = setTimeout(() => this.#readWhenQuiet(), delay);
	}

	#readWhenQuiet(): void {
		this.#isAwaitingQuiet = false;
		const { quietMs, restlessMs } = this.#timing;
		const patience = restlessMs * 2 ** Math.min(this.#restlessReadings, 2);
		const untilQuiet = this.#changedAt + quietMs - performance.now();
		const wait = Math.min(untilQuiet, (this.#dirtySince ?? 0) + patience - performance.now());
		// A browser's timers may be a moment early.
		if (wait > 1) {
			this.#awaitQuiet(wait);
			return;
		}
		const isAtRest = untilQuiet <= 1;
		this.#restlessReadings = isAtRest ? 0 : this.#restlessReadings + 1;
		this.#read(isAtRest);
	}

	#read(isAtRest: boolean): void {
		if (this.#document.hidden) return;
		this.#dirtySince = undefined;
		forgetChanged(this.#cache, this.#changes, this.#options.calendar.chip);
		this.#changes = [];
		const reading = readSighting(this.#options.calendar, this.#options.page(), (survey) =>
			this.#cacheFor(JSON.stringify(survey)),
		);
		if (!reading) return;
		this.#hasSettled = true;
		this.#options.onSettled?.(reading, isAtRest);
		if (this.#reported && isSameSighting(reading.sighting, this.#reported)) {
			this.#doubtedSince = undefined;
			return;
		}
		if (this.#isDoubtful(reading.sighting)) {
			this.#timer = setTimeout(() => this.#read(true), this.#timing.doubtMs);
			return;
		}
		this.#doubtedSince = undefined;
		this.#reported = reading.sighting;
		this.#report(reading);
	}

	async #report(reading: PageReading): Promise<void> {
		const { calendar, page, server, signal, onReading } = this.#options;
		this.#turn += 1;
		const turn = this.#turn;
		clearTimeout(this.#retry);
		if (!calendar.fetchSighting || !server) {
			onReading(reading);
			return;
		}
		try {
			const sighting = await calendar.fetchSighting(reading.sighting, page(), server);
			if (turn !== this.#turn || signal.aborted) return;
			this.#failures = 0;
			onReading(sighting ? { ...reading, sighting: fitSighting(sighting), problems: [] } : reading);
		} catch {
			if (turn === this.#turn && !signal.aborted) this.#askLater();
		}
	}

	/** What the page alone tells is not reported instead: taken in turns, the two would seem to move every meeting. */
	#askLater(): void {
		const delay = Math.min(longestRetryMs, this.#timing.retryMs * 2 ** this.#failures);
		this.#failures += 1;
		this.#retry = setTimeout(() => this.lookAgain(), delay);
	}

	#cacheFor(key: string): ReadingCache {
		if (key !== this.#cacheKey) {
			this.#cacheKey = key;
			this.#cache = new Map();
		}
		return this.#cache;
	}

	/** An empty grid, or one that lost half of its events at once, is believed when it stays so. */
	#isDoubtful(sighting: Sighting): boolean {
		const isThin = sighting.events.length === 0 || this.#hasLostHalf(sighting);
		if (!isThin) return false;
		this.#doubtedSince ??= performance.now();
		return performance.now() - this.#doubtedSince < this.#timing.doubtMs;
	}

	#hasLostHalf(sighting: Sighting): boolean {
		const before = this.#reported;
		if (!before || before.days.join() !== sighting.days.join()) return false;
		return sighting.events.length * 2 < before.events.length;
	}
}

/** More records than that: reading all chips again costs less than asking which have changed. */
const manyRecords = 1000;
