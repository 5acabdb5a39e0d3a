import { takenTimes } from './busy-times';
import type { CircleMember } from './circle';
import { freeStarts, type SlotContext } from './free-slots';
import type { IfThenPlan } from './if-then-plan';
import { addDays, datesFrom, isoInZone, timeOnDate, weekdayOf } from './plain-date';
import { thresholds } from './thresholds';

export type PlanSlotContext = Omit<SlotContext, 'kept' | 'freed' | 'member' | 'heavyDate' | 'neededUntil'>;

export type PlanProblem = 'planTaken' | 'planUnseen' | 'planAway' | 'planNoTime';

export interface PlannedTime {
	/** Instants with offset: the planned time, or the free one that is nearest to it; `null` where none was seen. */
	slot: { start: string; end: string } | null;
	/** The next time that the plan names. */
	planned: string;
	/** Why that cannot be had: a key for a text with `time`. */
	problem: PlanProblem | null;
}

const minute = 60_000;

/**
 * The next time that the plan names, if it is free on a fully read day; else the nearest free slot. The leader chose the
 * time: neither working hours nor lunch nor a buffer are in its way, only meetings and days away.
 */
export function plannedTime(plan: IfThenPlan, member: CircleMember, context: PlanSlotContext): PlannedTime {
	const { zone, rhythm } = context;
	const planned = nextTime(plan, context);
	const slotAt = (start: number) => ({
		start: isoInZone(start, zone),
		end: isoInZone(start + rhythm.slotMinutes * minute, zone),
	});
	const slot = slotAt(planned.start);
	const problem = problemOf(planned, context);
	if (problem === null) return { slot, planned: slot.start, problem };
	const nearest = nearestTo(planned.start, freeStarts({ ...context, member }));
	return nearest === undefined
		? { slot: null, planned: slot.start, problem: 'planNoTime' }
		: { slot: slotAt(nearest), planned: slot.start, problem };
}

interface DatedTime {
	date: string;
	/** Epoch milliseconds. */
	start: number;
}

/** Nobody is asked for the next hours: it may be today only where it is some hours away. */
function nextTime({ weekday, time }: IfThenPlan, { now, today, zone }: PlanSlotContext): DatedTime {
	const dates = datesFrom(today, addDays(today, 7)).filter((date) => weekdayOf(date) === weekday);
	const times = dates.map((date) => ({ date, start: timeOnDate(date, time, zone) }));
	const next = times.find(({ start }) => start >= now + thresholds.leadMinutes * minute) ?? times.at(-1);
	if (!next) throw new RangeError(`${weekday} is no ISO weekday.`);
	return next;
}

function problemOf({ date, start }: DatedTime, context: PlanSlotContext): PlanProblem | null {
	const { seen, away, rhythm, zone } = context;
	const end = start + rhythm.slotMinutes * minute;
	// A late one may end on the next day.
	const dates = datesFrom(date, isoInZone(end - 1, zone).slice(0, 10));
	if (dates.some((each) => away.has(each))) return 'planAway';
	if (dates.some((each) => seen.seen(each) !== 'complete')) return 'planUnseen';
	const taken = dates.flatMap((each) => takenTimes(each, context));
	return taken.some((time) => start < time.end && time.start < end) ? 'planTaken' : null;
}

function nearestTo(wanted: number, starts: readonly number[]): number | undefined {
	const [nearest] = starts.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
	return nearest;
}
