import { daysOf, type FlagRule, isSeenAndWorked, presentWeek, sortFirst } from './flag-context';
import { isNote, type JudgedMeeting } from './judge-meetings';
import { addDays } from './plain-date';
import { plainText } from './plain-text';
import { personKey } from './same-person';
import { thresholds } from './thresholds';
import { unionMinutes } from './union-minutes';
import { wording } from './wording';

/**
 * Two weeks of meetings with both the leader's own boss and people, with nobody else, and no support. Routine, such as
 * a daily stand-up, is nothing that a leader carries away: it does not count.
 */
export const carrying: FlagRule = (context) => {
	const { now, today } = context;
	const first = addDays(today, 1 - thresholds.carryingDays);
	if (!isSeenAndWorked(context, first, thresholds.carryingDays)) return undefined;
	if (daysOf(context, first, today).some((day) => day.support.length > 0)) return undefined;
	const meetings = context.meetings.filter(
		(meeting) => !isNote(meeting) && meeting.span.firstDate >= first && meeting.span.start <= now,
	);
	const of = (...directions: JudgedMeeting['direction'][]) =>
		meetings.filter((meeting) => directions.includes(meeting.direction));
	const vertical = of('up', 'down').filter((meeting) => !isDaily(meeting, meetings));
	const goes = (direction: 'up' | 'down') => vertical.some((meeting) => meeting.direction === direction);
	const isBetween = goes('up') && goes('down') && of('across', 'outside').length === 0;
	const minutes = minutesOf(vertical);
	const isKnown = minutesOf(of('unknown')) <= minutes * (1 / thresholds.carryingKnownShare - 1);
	const isMuch = minutes >= thresholds.carryingMinutes && vertical.length >= thresholds.carryingMeetings;
	if (!isBetween || !isKnown || !isMuch) return undefined;
	return {
		code: 'carrying',
		reason: wording('flagCarrying', { count: vertical.length }),
		nextStep: sortFirst(context, first, today) ?? context.nextStep(),
		week: presentWeek(context),
	};
};

/** The same meeting, by its series or its title and people, on three days or more within seven. */
function isDaily(meeting: JudgedMeeting, meetings: readonly JudgedMeeting[]): boolean {
	const name = nameOf(meeting);
	const dates = meetings.filter((each) => nameOf(each) === name).map(({ span }) => span.firstDate);
	const { firstDate } = meeting.span;
	return [0, 1, 2, 3, 4, 5, 6].some((back) => {
		const from = addDays(firstDate, -back);
		const until = addDays(from, 6);
		return new Set(dates.filter((date) => from <= date && date <= until)).size >= thresholds.dailyDays;
	});
}

function nameOf({ event: { series, title, people } }: JudgedMeeting): string {
	const who = people.map(personKey).sort();
	return series ?? JSON.stringify([plainText(title), who]);
}

/** Parallel meetings are not counted twice. */
function minutesOf(meetings: readonly JudgedMeeting[]): number {
	const spans = meetings.map(({ span }) => span);
	return unionMinutes(spans, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}
