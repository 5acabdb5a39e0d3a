import { bookingOutcome } from './booking-outcome';
import type { CircleMember } from './circle';
import { type IfThenPlan, planCode } from './if-then-plan';
import { isMaybe, isSupport, type JudgedMeeting } from './judge-meetings';
import { weekStart } from './plain-date';
import { type PlannedTime, type PlanSlotContext, plannedTime } from './planned-time';
import type { SupportKind } from './support-kinds';
import type { DaySummary, KnownEvent, WeekSummary } from './support-summary';
import type { Booking } from './surface-state';
import { type Wording, wording } from './wording';

/** The leader's plan, come true: the weeks have passed, and nothing of the kind is ahead. */
export interface DuePlan extends PlannedTime {
	member: Pick<CircleMember, 'id' | 'name' | 'kind'>;
	plan: IfThenPlan;
	/** Why it is told now. */
	reason: Wording;
	/** First date of the week that putting it away holds for. */
	week: string;
}

export interface PlanContext extends PlanSlotContext {
	circle: readonly CircleMember[];
	weeks: readonly WeekSummary[];
	/** Calls that were booked, or handed to a form. */
	bookings: readonly Booking[];
	/** Before judging: they tell what was called off. */
	events: readonly KnownEvent[];
	dismissed: readonly string[];
}

/**
 * The plan, where it has come true: so many weeks without support of its kind, every working day of them fully read, and
 * none ahead. Resting weeks do not pass. A meeting that may be of the kind leaves it open, and so does one unseen day.
 */
export function duePlan(plan: IfThenPlan | null, context: PlanContext): DuePlan | null {
	const { circle, weeks, rhythm, today, dismissed } = context;
	const member = circle.find(({ id }) => id === plan?.memberId);
	const week = weekStart(today, rhythm.firstDayOfWeek);
	if (plan === null || member === undefined || dismissed.includes(`${planCode}:${week}`)) return null;
	if (weeks.find(({ start }) => start === week)?.state === 'resting') return null;
	const since = firstDayWithout(plan, context);
	if (since === undefined || isAhead(plan, context)) return null;
	const { id, name, kind } = member;
	return {
		...plannedTime(plan, member, context),
		plan,
		member: { id, name, kind },
		reason: wording('planReason', { date: { date: since } }),
		week,
	};
}

/** First of the days that passed without support of the kind; `undefined` where it took place, or may have. */
function firstDayWithout(plan: IfThenPlan, { weeks, meetings, today }: PlanContext): string | undefined {
	const passed = weeks
		.filter(({ state }) => state !== 'resting')
		.flatMap(({ days }) => days)
		.filter(({ date }) => date < today)
		.slice(-7 * plan.weeks);
	const first = passed[0]?.date;
	const present = weeks.flatMap(({ days }) => days).find(({ date }) => date === today);
	if (first === undefined || passed.length < 7 * plan.weeks || !present) return undefined;
	if (![...passed, present].every(isWhollyKnown)) return undefined;
	const since = meetings.filter(({ span }) => span.lastDate >= first);
	return since.some((meeting) => isOfKind(meeting, plan.kind)) ? undefined : first;
}

function isWhollyKnown({ isWorkingDay, isAway, seen }: DaySummary): boolean {
	return !isWorkingDay || isAway || seen === 'complete';
}

/** Of the kind, or perhaps of it. */
function isOfKind(meeting: JudgedMeeting, kind: IfThenPlan['kind']): boolean {
	return (isSupport(meeting) || isMaybe(meeting)) && (kind === 'any' || meeting.verdict.kind === kind);
}

/** A conversation with the person is ahead, or a call that would do was booked and is not seen yet. */
function isAhead(plan: IfThenPlan, { now, meetings, bookings, events }: PlanContext): boolean {
	const isWithThem = meetings.some(
		(meeting) => isSupport(meeting) && meeting.verdict.memberId === plan.memberId && meeting.span.end > now,
	);
	const isBooked = bookings.some(
		(booking) =>
			booking.state !== 'trying' &&
			Temporal.Instant.from(booking.end).epochMilliseconds > now &&
			(booking.memberId === plan.memberId || isKind(booking.kind, plan.kind)) &&
			bookingOutcome(booking, events) === undefined,
	);
	return isWithThem || isBooked;
}

function isKind(kind: SupportKind | undefined, wanted: IfThenPlan['kind']): boolean {
	return wanted === 'any' || kind === wanted;
}
