import type { CalendarView } from '@/utils/support/sighting';
import { type Habits, LeaderCalendar, minuteMs } from './leader-calendar';
import { type Look, lookAtCalendar } from './look-at-calendar';
import { Random } from './random';
import type { PageState } from './show-page';
import { changes } from './what-happens';

export interface Months {
	calendar: LeaderCalendar;
	state: PageState;
	/** Drawn one by one: the calendar lives on in between. */
	looks: Generator<Look>;
}

const dayCount = 84;
/** In the last days nothing changes any more, so that what changed before can be seen. */
const quietDays = 14;

/** Three months of a leader: every day something changes, and now and then the calendar is looked at. */
export function playMonths(seed: number, habits: Habits): Months {
	const random = new Random(seed);
	const firstDay = Temporal.PlainDate.from('2026-08-31').add({ days: 7 * random.between(0, 30) });
	const zone = random.pick(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland']);
	const calendar = new LeaderCalendar(random, habits, zone, firstDay, dayCount + 42);
	const state: PageState = {
		zone,
		off: new Set(),
		hidesDeclined: random.chance(0.3),
		hidesWeekends: random.chance(0.4),
	};
	return { calendar, state, looks: playDays(calendar, state) };
}

function* playDays(calendar: LeaderCalendar, state: PageState): Generator<Look> {
	const { random, firstDay } = calendar;
	const view = random.pick<CalendarView>(['week', 'week', 'week', 'day', 'month']);
	const style = { view, wanders: random.next() * 0.6 };
	const looksPerDay = random.between(1, 4);
	let old: Look | undefined;
	for (let day = 0; day < dayCount; day++) {
		const date = firstDay.add({ days: day });
		let nowMs = calendar.at(date, random.between(7 * 60, 9 * 60));
		for (let at = 0; at < looksPerDay; at++) {
			if (day < dayCount - quietDays) bringChanges(calendar, nowMs, 1 / looksPerDay);
			turnSwitches(calendar, state);
			for (const look of lookAtCalendar(calendar, state, style, date, nowMs)) {
				if (old && random.chance(0.004)) yield oldTab(old, look.nowMs, random);
				if (look.isWitness && random.chance(0.1)) old = look;
				yield random.chance(0.004) ? withWrongClock(look, random) : look;
			}
			nowMs += random.between(60, 240) * minuteMs;
		}
	}
}

/** A tab that was left open: for a moment, it shows what the calendar held some days ago. */
function oldTab(old: Look, nowMs: number, random: Random): Look {
	const seenMs = nowMs - random.between(1, 20) * 1000;
	const seenAt = Temporal.Instant.fromEpochMilliseconds(seenMs);
	return { ...old, seenAt, nowMs: seenMs, isStale: true, isWitness: false };
}

function withWrongClock(look: Look, random: Random): Look {
	const seenAt = look.seenAt.add({ hours: 24 * random.pick([-30, -3, -1, 1, 3, 30]) });
	return { ...look, seenAt, isWitness: false };
}

function bringChanges(calendar: LeaderCalendar, nowMs: number, share: number): void {
	for (const [frequency, change] of Object.values(changes)) {
		if (calendar.random.chance(frequency * share)) change(calendar, nowMs);
	}
}

/** Calendars, declined meetings and weekends are shown and hidden; the leader travels. */
function turnSwitches({ random, habits, zone }: LeaderCalendar, state: PageState): void {
	const [main = '', ...others] = habits.calendars;
	if (others.length > 0 && random.chance(0.08)) {
		const id = random.chance(0.2) ? main : random.pick(others);
		state.off = state.off.size > 0 ? new Set() : new Set([id]);
	}
	if (random.chance(0.004)) state.hidesDeclined = !state.hidesDeclined;
	if (random.chance(0.005)) state.hidesWeekends = !state.hidesWeekends;
	if (random.chance(0.008)) {
		state.zone = state.zone === zone ? random.pick(['America/Los_Angeles', 'Asia/Kolkata']) : zone;
	}
}
