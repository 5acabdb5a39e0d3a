import type { Sighting } from '@/utils/support/sighting';
import type { TrueEvent } from './leader-calendar';
import { type Look, wholeDayViews } from './look-at-calendar';
import { datesOf, ownAccount, type PageState } from './show-page';
import type { ShownTruth } from './shown-truth';

/**
 * Whether a look could show that a meeting was called off: were the meeting still there, this page would show it, and the
 * page gives no reason to think that it merely hides it.
 *
 * - The page is settled: a day, week or month of the leader's own account whose days are whole, of which at least four
 *   in five chips were understood.
 * - The day on which a page last showed the meeting is one of the whole days, and its calendar is on, in truth and for
 *   all that the page tells.
 * - The meeting was not declined when it was last shown, and is no invitation on a page that hides declined meetings
 *   (it leaves out one that was last shown as declined, and shows none): the leader may just have declined it.
 * - It did not leave in a crowd: half of its calendar or of the page (two different meetings or more), or, where neither
 *   calendars nor switches have names, a tenth of the page (three different meetings or more).
 * - The page names its calendars, or has not hidden two meetings or more without a word before: what is not there may be
 *   hidden once more.
 * - On a page without ids, no other meeting of its name turned up since in an odd place.
 */
export class CanShow {
	/** Known events that pages did not show: since when, on two looks, and on a third one an hour later or more. */
	readonly #unseen = new Map<TrueEvent, { sinceMs: number; isTwice: boolean; isLong: boolean }>();
	readonly #onceHidden = new Set<TrueEvent>();
	/** By design nothing is concluded from these, in whatever view they are looked for later. */
	readonly #crowded = new Set<TrueEvent>();

	constructor(
		readonly truth: ShownTruth,
		readonly state: PageState,
	) {}

	/** Of the known events, those that this page seems to say are gone; some of them only moved. */
	absentFrom({ sighting, events }: Look): TrueEvent[] {
		const here = new Set(events.values());
		return [...this.truth.known].flatMap(([event, { startMs, isDeclined }]) =>
			!here.has(event) && !isDeclined && this.#seemsToShow(sighting, { ...event, startMs }) ? [event] : [],
		);
	}

	/** Of the absent ones, this look could show it. `isNew` tells which were not looked for before. */
	canShow(event: TrueEvent, absent: readonly TrueEvent[], isNew: (other: TrueEvent) => boolean, look: Look) {
		if (!isUnderstood(look.sighting) || this.state.off.has(event.calendar)) return false;
		if (this.truth.isInvitation(event) && this.#hidesDeclined(look)) return false;
		if (isNew(event) && this.#isCrowd(event, absent.filter(isNew), look.sighting)) this.#crowded.add(event);
		return !this.#crowded.has(event) && !this.#hidesSilently(look.sighting) && !this.truth.hasDouble(event);
	}

	/** Learns which meetings a page without names hides: absent for an hour or longer, and back where they were. */
	watchForHidden(look: Look): void {
		if (look.isStale || !this.#isSilent(look.sighting) || !isOfWholeDays(look.sighting)) return;
		const here = new Set(look.events.values());
		for (const [event, { startMs }] of this.truth.known) {
			if (event.startMs !== startMs || event.isGone) continue;
			if (here.has(event)) {
				if (this.#unseen.get(event)?.isLong) this.#onceHidden.add(event);
				this.#unseen.delete(event);
			} else if (this.#isOnWholeDay(look.sighting, event)) {
				const { sinceMs, isTwice } = this.#unseen.get(event) ?? { sinceMs: look.nowMs, isTwice: false };
				const forMs = look.nowMs - sinceMs;
				const isLong = isTwice && forMs >= longMs;
				this.#unseen.set(event, { sinceMs, isTwice: isTwice || forMs >= secondLookMs, isLong });
			}
		}
	}

	#hidesDeclined({ sighting, events }: Look): boolean {
		if (sighting.events.some(({ response }) => response === 'declined')) return false;
		const here = new Set(events.values());
		return [...this.truth.known].some(
			([event, { startMs, isDeclined }]) =>
				isDeclined && !here.has(event) && this.#seemsToShow(sighting, { ...event, startMs }),
		);
	}

	#hidesSilently(sighting: Sighting): boolean {
		return this.#isSilent(sighting) && titlesOf([...this.#onceHidden]).size >= 2;
	}

	#isSilent({ shownCalendars }: Sighting): boolean {
		return shownCalendars === null && !this.truth.calendar.habits.tellsCalendar;
	}

	#isOnWholeDay({ completeDays, zone }: Sighting, event: TrueEvent): boolean {
		return datesOf(event, zone).some((date) => completeDays.includes(date));
	}

	/** Its day is whole and its calendar there, for all that the page tells. */
	#seemsToShow(sighting: Sighting, event: TrueEvent): boolean {
		if (!this.#isOnWholeDay(sighting, event)) return false;
		if (!this.truth.calendar.habits.tellsCalendar) return true;
		if (sighting.shownCalendars !== null) return sighting.shownCalendars.includes(event.calendar);
		return sighting.events.some(({ calendarId }) => calendarId === event.calendar);
	}

	#isCrowd(event: TrueEvent, news: readonly TrueEvent[], sighting: Sighting): boolean {
		const others = [...new Set([...news, event])];
		const ofCalendar = others.filter(({ calendar }) => calendar === event.calendar);
		const left = sighting.events.filter(
			({ calendarId }) => calendarId === null || calendarId === event.calendar,
		).length;
		if (isHalf(ofCalendar, left) || isHalf(others, sighting.events.length)) return true;
		const isTenth = others.length * 9 >= sighting.events.length;
		return this.#isSilent(sighting) && titlesOf(others).size >= 3 && isTenth;
	}
}

const longMs = 60 * 60_000;
/** Least distance of two looks that count as two. */
export const secondLookMs = 30_000;

function isOfWholeDays({ account, view }: Sighting): boolean {
	return account === ownAccount && wholeDayViews.includes(view);
}

function isUnderstood({ unread, events }: Sighting): boolean {
	return unread <= events.length / 4;
}

function isHalf(missed: readonly TrueEvent[], left: number): boolean {
	return missed.length >= left && titlesOf(missed).size >= 2;
}

function titlesOf(events: readonly TrueEvent[]): Set<string> {
	return new Set(events.map(({ title }) => title));
}
