import type { AwayTest } from './away-dates';
import { isJourney } from './busy-times';
import { isNote, isSupport, type JudgedMeeting, toSupportMeeting } from './judge-meetings';
import type { Direction } from './meeting-direction';
import { addDays, startOfDate, weekdayOf } from './plain-date';
import type { Rhythm } from './rhythm';
import type { SeenDates } from './seen-dates';
import type { Balance, DaySummary, WeekState, WeekSummary } from './support-summary';
import { unionMinutes } from './union-minutes';
import { type Wording, wording } from './wording';

export interface WeekContext {
	zone: string;
	today: string;
	rhythm: Rhythm;
	meetings: readonly JudgedMeeting[];
	seen: SeenDates;
	away: ReadonlySet<string>;
	/** Of those, the days on which who works part time never works. */
	daysOff: ReadonlySet<string>;
	/** Whether an entry is leave or the like: no meeting. */
	tellsAway: AwayTest;
}

/** One week, judged by what was seen of its working days. Support on any day of it counts. */
export function weekSummary(start: string, context: WeekContext): WeekSummary {
	const dates = Array.from({ length: 7 }, (_, index) => addDays(start, index));
	const end = addDays(start, 7);
	const midnights = [...dates, end].map((date) => startOfDate(date, context.zone));
	const meetings = context.meetings.filter(({ span }) => span.firstDate < end && start <= span.lastDate);
	const hours = meetings.filter(
		(meeting) => !isNote(meeting) && !isJourney(meeting) && !context.tellsAway(meeting.event),
	);
	const days = dates.map((date, index) =>
		daySummary(date, midnights.slice(index, index + 2), { ...context, meetings, hours }),
	);
	return {
		start,
		...judgeDays(days, context.today),
		support: days.flatMap((day) => day.support),
		days,
		loadMinutes: sum(days.map((day) => day.loadMinutes)),
		supportMinutes: sum(days.map((day) => day.supportMinutes)),
		balance: balanceOf(hours, midnights),
	};
}

/** A meeting belongs to the date on which it starts; its minutes to the dates on which they pass. */
function daySummary(
	date: string,
	[from = 0, to = 0]: readonly number[],
	{ rhythm, meetings, hours, seen, away, daysOff }: WeekContext & { hours: readonly JudgedMeeting[] },
): DaySummary {
	// Time blocked for one's own work is no meeting.
	const timed = hours.filter(({ direction }) => direction !== 'alone');
	const minutes = (some: readonly JudgedMeeting[]) =>
		unionMinutes(
			some.map(({ span }) => span),
			from,
			to,
		);
	return {
		date,
		seen: seen.seen(date),
		isAway: away.has(date),
		isWorkingDay: rhythm.workingDays.includes(weekdayOf(date)) && !daysOff.has(date),
		support: meetings
			.filter((meeting) => isSupport(meeting) && meeting.span.firstDate === date)
			.map(toSupportMeeting),
		loadMinutes: minutes(timed),
		supportMinutes: minutes(timed.filter(isSupport)),
	};
}

/** Minutes of one week by direction, without support; time blocked for one's own work is told as `alone`. */
function balanceOf(hours: readonly JudgedMeeting[], midnights: readonly number[]): Balance {
	const [from = 0, to = 0] = [midnights[0], midnights.at(-1)];
	const minutes = (direction: Direction) =>
		unionMinutes(
			hours
				.filter((meeting) => meeting.direction === direction && !isSupport(meeting))
				.map(({ span }) => span),
			from,
			to,
		);
	const [up, down, across] = [minutes('up'), minutes('down'), minutes('across')];
	return {
		up,
		down,
		across,
		outside: minutes('outside'),
		alone: minutes('alone'),
		unknown: minutes('unknown'),
	};
}

/** What the days of a week make of it, and why. */
export function judgeDays(days: readonly DaySummary[], today: string): Pick<WeekSummary, 'state' | 'reason'> {
	const state = stateOf(days);
	return { state, reason: reasonOf(state, days, today) };
}

function stateOf(days: readonly DaySummary[]): WeekState {
	if (days.some((day) => day.support.length > 0)) return 'supported';
	const working = days.some((day) => day.isWorkingDay) ? days.filter((day) => day.isWorkingDay) : days;
	const present = working.filter((day) => !day.isAway);
	if (present.length * 2 < working.length) return 'resting';
	if (days.every((day) => day.seen === 'unseen')) return 'unseen';
	return present.every((day) => day.seen === 'complete') ? 'empty' : 'partial';
}

function reasonOf(state: WeekState, days: readonly DaySummary[], today: string): Wording {
	const working = days.filter((day) => day.isWorkingDay);
	switch (state) {
		case 'supported':
			return wording('weekSupported', { count: days.flatMap((day) => day.support).length });
		case 'resting':
			return wording('weekResting', { count: working.filter((day) => day.isAway).length });
		case 'empty':
			return wording((days.at(-1)?.date ?? '') < today ? 'weekEmptyPast' : 'weekEmpty');
		case 'partial':
			return wording('weekPartial', {
				count: working.filter((day) => !day.isAway && day.seen !== 'complete').length,
			});
		case 'unseen':
			return wording('weekUnseen');
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
