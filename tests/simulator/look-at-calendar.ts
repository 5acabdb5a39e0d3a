import type { CalendarEvent, CalendarView, Sighting } from '@/utils/support/sighting';
import type { LeaderCalendar, TrueEvent } from './leader-calendar';
import { blur, datesOf, type PageState, type Shown, showPage } from './show-page';

export interface Look {
	sighting: Sighting;
	/** As the device's clock tells it. */
	seenAt: Temporal.Instant;
	/** The true time, epoch milliseconds. */
	nowMs: number;
	/** The page shows what the calendar held some time ago. */
	isStale: boolean;
	/** The page showed its days whole, of the leader's own account, in a view that lists whole days. */
	isWitness: boolean;
	/** The truth behind each id of the sighting. */
	events: Map<string, TrueEvent>;
}

export interface Style {
	view: CalendarView;
	/** How likely the leader looks at one more week or day. */
	wanders: number;
}

const secondMs = 1000;
export const wholeDayViews: readonly CalendarView[] = ['day', 'week', 'month'];

/** The leader opens the calendar and looks around: each page that settles, or seems to, is one look. */
export function* lookAtCalendar(
	calendar: LeaderCalendar,
	state: PageState,
	style: Style,
	today: Temporal.PlainDate,
	startMs: number,
): Generator<Look> {
	const { random } = calendar;
	let nowMs = startMs;
	let view = style.view;
	let anchor = today;
	do {
		const shown = showPage(calendar, state, view, anchor);
		for (const early of whileLoading(calendar, shown)) {
			yield toLook(early, nowMs, false);
			nowMs += random.between(1, 8) * secondMs;
		}
		yield* settled(calendar, shown, nowMs);
		nowMs += random.between(5, 200) * secondMs;
		if (random.chance(0.2)) view = random.pick(['day', 'week', 'week', 'month', 'schedule', 'year']);
		anchor = random.chance(0.25) ? today : anchor.add({ days: random.pick([-7, -1, 1, 7, 7, 7, 14, 28]) });
	} while (random.chance(style.wanders));
}

function* settled(calendar: LeaderCalendar, shown: Shown, nowMs: number): Generator<Look> {
	const { random } = calendar;
	if (random.chance(0.02)) {
		yield* searching(calendar, shown, nowMs);
	} else if (random.chance(0.03)) {
		yield toLook(otherAccount(calendar, shown), nowMs, false);
	} else if (random.chance(0.05)) {
		yield toLook(withUnread(calendar, shown), nowMs, true);
	} else {
		yield toLook(shown, nowMs, true);
	}
}

/** A page that is slow: empty, or without some calendars, or with part of its chips, whatever it says of its days. */
function* whileLoading({ random, habits }: LeaderCalendar, shown: Shown): Generator<Shown> {
	if (!random.chance(0.08)) return;
	const claims = random.chance(0.5) ? {} : { completeDays: [] };
	for (let at = random.between(1, 3); at > 0; at--) {
		const share = random.pick([0, random.next() * 0.7]);
		const late = random.chance(0.3) ? random.pick(habits.calendars) : undefined;
		yield blur(shown, ({ calendarId }) => (late ? calendarId !== late : random.chance(share)), claims);
	}
}

/** A search or filter leaves a few; most applications show another view then. */
function* searching({ random }: LeaderCalendar, shown: Shown, nowMs: number): Generator<Look> {
	const share = random.next() * 0.4;
	const over: Partial<Sighting> = random.chance(0.7) ? { view: 'other' } : {};
	const kept = new Set(shown.sighting.events.filter(() => random.chance(share)));
	const found = blur(shown, (event) => kept.has(event), over);
	yield toLook(found, nowMs, false);
	yield toLook(found, nowMs + random.between(20, 120) * secondMs, false);
}

/** Another account holds some of the same meetings, always the same ones; a signed-out page holds none. */
function otherAccount({ random }: LeaderCalendar, shown: Shown): Shown {
	const account = random.pick([null, 'other@example.com']);
	return blur(shown, ({ title }) => account !== null && title.length % 2 === 0, { account });
}

function withUnread({ random }: LeaderCalendar, shown: Shown): Shown {
	const unread = new Set<CalendarEvent>(shown.sighting.events.filter(() => random.chance(0.1)));
	const doubtful = new Set([...unread].flatMap(({ id }) => datesOfId(shown, id)));
	return blur(shown, (event) => !unread.has(event), {
		unread: unread.size,
		completeDays: shown.sighting.completeDays.filter((day) => !doubtful.has(day)),
	});
}

function datesOfId(shown: Shown, id: string): string[] {
	const event = shown.events.get(id);
	return event ? datesOf(event, shown.sighting.zone) : [];
}

function toLook({ sighting, events }: Shown, nowMs: number, isWitness: boolean): Look {
	return {
		sighting,
		events,
		seenAt: Temporal.Instant.fromEpochMilliseconds(nowMs),
		nowMs,
		isStale: false,
		isWitness: isWitness && wholeDayViews.includes(sighting.view),
	};
}
