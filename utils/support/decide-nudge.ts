import { isQuiet, type NudgeState, weeksBetweenNudges } from './nudge-state';

/** A nudge may come late, when the browser was closed at the chosen time; later on that day it is left out. */
const mostLateHours = 4;
/** … and so late where only the seven days since the last one hold it back: else one late nudge would delay all others. */
const mostHeldBackHours = 1;
/** About a year of nudges. */
const mostStamps = 60;
/** How far ahead a next nudge is looked for. */
const weeksAhead = 60;

export interface NudgeDecision {
	isDue: boolean;
	/** When to decide again; `null` when nudges are off or paused beyond the next year. */
	nextAt: Temporal.Instant | null;
	/** The same object when nothing has to be kept. */
	state: NudgeState;
}

/**
 * Whether a nudge is due now. Never two within seven days by the clock's own account, whichever way it is set: one that
 * was set back is noticed by the stamps, and seven full days are waited from then on.
 */
export function decideNudge(before: NudgeState, now: Temporal.Instant, zone: string): NudgeDecision {
	const state = noticeSetBackClock(before, now);
	if (!state.isOn) return { isDue: false, nextAt: null, state };
	const local = now.toZonedDateTimeISO(zone);
	for (let week = -1; week <= weeksAhead; week += 1) {
		const at = whenIn(plannedIn(week, state, local), state, local);
		if (at === undefined) continue;
		if (Temporal.ZonedDateTime.compare(at, local) <= 0) return { isDue: true, nextAt: null, state };
		return { isDue: false, nextAt: at.toInstant(), state };
	}
	return { isDue: false, nextAt: null, state };
}

/** Kept before the notification is shown: rather one too few than one too many. */
export function withNudgeShown(state: NudgeState, now: Temporal.Instant): NudgeState {
	const stamps = [...state.stamps, now.toString()].slice(-mostStamps);
	return { ...state, stamps, since: now.toString(), ignored: state.ignored + 1 };
}

/** There was nothing to say at the chosen time: it is not said an hour later either. */
export function withNudgePassed(state: NudgeState, now: Temporal.Instant): NudgeState {
	return { ...state, since: now.toString() };
}

function noticeSetBackClock(state: NudgeState, now: Temporal.Instant): NudgeState {
	const last = state.stamps.at(-1);
	const isBefore = (stamp: string) => Temporal.Instant.compare(now, stamp) < 0;
	const since = isBefore(state.since) ? now.toString() : state.since;
	if (last !== undefined && isBefore(last)) {
		return { ...state, since, stamps: [...state.stamps, now.toString()].slice(-mostStamps) };
	}
	return since === state.since ? state : { ...state, since };
}

/** The chosen time in the week that many weeks from now. */
function plannedIn(weeks: number, { weekday, time }: NudgeState, local: Temporal.ZonedDateTime) {
	return local
		.toPlainDate()
		.add({ days: weekday - local.dayOfWeek + 7 * weeks })
		.toZonedDateTime({ timeZone: local.timeZoneId, plainTime: time });
}

/** When the nudge of a week comes, or came due; `undefined` when there is none in that week any more. */
function whenIn(
	planned: Temporal.ZonedDateTime,
	state: NudgeState,
	local: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
	const { compare } = Temporal.ZonedDateTime;
	if (Temporal.Instant.compare(planned.toInstant(), state.since) <= 0) return undefined;
	if (state.pausedUntil !== null && planned.toPlainDate().toString() < state.pausedUntil) return undefined;
	const held = afterOthers(planned, state);
	if (compare(held, planned.add({ hours: mostHeldBackHours })) > 0) return undefined;
	// A late one is nearer to a stamp of a clock that ran ahead than the chosen time was.
	const at = afterOthers(compare(held, local) < 0 ? local : held, state);
	if (compare(at, local) > 0 && compare(at, planned.add({ hours: mostHeldBackHours })) > 0) return undefined;
	const isTooLate = compare(at, planned.add({ hours: mostLateHours })) > 0;
	return isTooLate || isQuiet(clockOf(at), state.quiet) ? undefined : at;
}

/** The first moment from `planned` on that is far enough from every stamp, before and after it. */
function afterOthers(planned: Temporal.ZonedDateTime, state: NudgeState): Temporal.ZonedDateTime {
	const { compare } = Temporal.ZonedDateTime;
	const zoned = (stamp: string) => Temporal.Instant.from(stamp).toZonedDateTimeISO(planned.timeZoneId);
	const newest = state.stamps.at(-1);
	const spans = state.stamps.map((stamp) => ({
		stamp: zoned(stamp),
		weeks: stamp === newest ? weeksBetweenNudges(state) : 1,
	}));
	spans.sort((a, b) => compare(a.stamp, b.stamp));
	let at = planned;
	for (const { stamp, weeks } of spans) {
		const until = stamp.add({ weeks });
		if (compare(at, stamp.subtract({ weeks: 1 })) > 0 && compare(at, until) < 0) at = until;
	}
	return at;
}

function clockOf(time: Temporal.ZonedDateTime): string {
	return time.toPlainTime().toString({ smallestUnit: 'minute' });
}
