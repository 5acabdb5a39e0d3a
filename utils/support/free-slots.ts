import { busyTimes } from './busy-times';
import type { CircleMember } from './circle';
import type { JudgedMeeting } from './judge-meetings';
import { clockAt, type KeptTime } from './kept-times';
import { addDays, datesFrom, isoInZone, timeOnDate, weekdayOf } from './plain-date';
import { hoursOn, isNightShift, latestCall, type Rhythm } from './rhythm';
import type { SeenDates } from './seen-dates';
import { type SlotChoice, scoreSlot } from './slot-score';
import type { Slot } from './support-summary';
import { thresholds } from './thresholds';
import type { Interval } from './union-minutes';

export interface SlotContext {
	now: number;
	today: string;
	zone: string;
	rhythm: Rhythm;
	meetings: readonly JudgedMeeting[];
	/** Calls that were booked, and that no calendar shows yet. */
	held: readonly Interval[];
	seen: SeenDates;
	away: ReadonlySet<string>;
	kept: readonly KeptTime[];
	/** Times of cancelled meetings. */
	freed: readonly Interval[];
	/** Whom the slot is for. */
	member: CircleMember | undefined;
	/** When it gets heavy: a slot before that date is worth more. */
	heavyDate: string | undefined;
	/** Last date of the present week where it holds no support yet. */
	neededUntil: string | undefined;
}

const minute = 60_000;
/** Conversations begin on a quarter of an hour. */
const stepMinutes = 15;
/** In the other person's zone nobody is asked before or after these hours. */
const politeHours = { first: 8 * 60, last: 18 * 60 };

/**
 * Free stretches of working time within two weeks, on fully read days, on different days, best first. What decides
 * depends on the day and not on the minute, so that a proposal stays while it is looked at.
 */
export function freeSlots(context: SlotContext): Slot[] {
	return openDates(context)
		.flatMap((date, index) => bestOfDay(date, index, context) ?? [])
		.sort((a, b) => b.score - a.score || a.start - b.start)
		.slice(0, thresholds.mostSlots)
		.map(({ start, reason }) => ({
			start: isoInZone(start, context.zone),
			end: isoInZone(start + context.rhythm.slotMinutes * minute, context.zone),
			reason,
		}));
}

export type FreeTimeContext = Omit<SlotContext, 'kept' | 'freed' | 'heavyDate' | 'neededUntil'>;

/** Whether the leader's hours and those of somebody in another zone meet on any working day of these weeks. */
export function hasCommonHours(context: FreeTimeContext): boolean {
	const unbooked = { ...context, meetings: [], held: [], away: new Set<string>() };
	return datesFrom(context.today, addDays(context.today, thresholds.daysAhead - 1)).some(
		(date) => context.rhythm.workingDays.includes(weekdayOf(date)) && startsOfDay(date, unbooked).length > 0,
	);
}

/** Every start of a free slot within two weeks, ascending, in epoch milliseconds. */
export function freeStarts(context: FreeTimeContext): number[] {
	return openDates(context).flatMap((date) => startsOfDay(date, context));
}

function openDates({ today, rhythm, seen, away }: FreeTimeContext): string[] {
	return datesFrom(today, addDays(today, thresholds.daysAhead - 1)).filter(
		(date) =>
			rhythm.workingDays.includes(weekdayOf(date)) && !away.has(date) && seen.seen(date) === 'complete',
	);
}

function bestOfDay(date: string, index: number, context: SlotContext): SlotChoice | undefined {
	const [best] = startsOfDay(date, context)
		.map((start) => scoreSlot(start, date, index, context))
		.sort((a, b) => b.score - a.score || a.start - b.start);
	return best;
}

function startsOfDay(date: string, context: FreeTimeContext): number[] {
	const { rhythm, zone, now } = context;
	const hours = hoursOn(weekdayOf(date), rhythm);
	const close = timeOnDate(date, isNightShift(hours) ? latestCall : hours.end, zone);
	const length = rhythm.slotMinutes * minute;
	const earliest = now + thresholds.leadMinutes * minute;
	const busy = busyTimes(date, context);
	const starts: number[] = [];
	for (
		let start = timeOnDate(date, hours.start, zone);
		start + length <= close;
		start += stepMinutes * minute
	) {
		const isFree = !busy.some((time) => start < time.end && time.start < start + length);
		if (start >= earliest && isFree && isPolite(start, start + length, context.member?.zone))
			starts.push(start);
	}
	return starts;
}

function isPolite(start: number, end: number, memberZone: string | undefined): boolean {
	if (memberZone === undefined) return true;
	const [first, last] = [clockAt(start, memberZone), clockAt(end, memberZone)];
	return (
		first.weekday === last.weekday && first.minutes >= politeHours.first && last.minutes <= politeHours.last
	);
}
