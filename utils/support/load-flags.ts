import { isErrand } from './everyday-errands';
import { daysOf, type FlagContext, type FlagRule, isHeldUntil, presentWeek, sortFirst } from './flag-context';
import { isSupport, type JudgedMeeting } from './judge-meetings';
import { lazily } from './lazily';
import { matchPhrases } from './match-phrases';
import { addDays, daysBetween } from './plain-date';
import { plainText, plainWords } from './plain-text';
import type { WeekSummary } from './support-summary';
import { thresholds } from './thresholds';
import type { Interval } from './union-minutes';
import { type Wording, wording } from './wording';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

const weightyWords = lazily(() =>
	matchPhrases(
		allWorkWords.flatMap((list) => splitPhrases(list.weighty)).map((phrase) => ({ phrase, value: null })),
	),
);

/** A week with much more than usual, or a weighty meeting, within two weeks and with no support before it. */
export const heavyWeekAhead: FlagRule = (context) => {
	const heavy = heavyAhead(context);
	if (heavy === undefined) return undefined;
	const { date, reason } = heavy;
	if (isHeldUntil(context, addDays(date, -1))) return undefined;
	const week = context.weeks.findLast((each) => each.start <= date)?.start ?? presentWeek(context);
	const nextStep = sortFirst(context, context.today, addDays(date, -1)) ?? context.nextStep(date);
	return { code: 'heavy-week-ahead', reason, nextStep, week };
};

interface Heavy {
	date: string;
	reason: Wording;
}

/** A meeting that weighs much, and its date. */
export interface Weighty {
	date: string;
	title: string;
}
type HeavyContext = Pick<FlagContext, 'today' | 'weeks' | 'meetings' | 'seen'>;

/** When it gets heavy first; perspective is sought before that date. */
export function heavyAhead(context: HeavyContext): Heavy | undefined {
	const [first] = [weightyAhead(context), fullAhead(context)]
		.filter((each) => each !== undefined)
		.filter(({ date }) => isUnsupportedBefore(date, context))
		.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return first;
}

/** The weighty meeting ahead, where no conversation comes before it, nor a call that was just booked. */
export function weightyUnprepared(
	context: HeavyContext & { zone: string; held: readonly Interval[] },
): Weighty | undefined {
	const weighty = weightyMeeting(context);
	if (weighty === undefined || !isUnsupportedBefore(weighty.date, context)) return undefined;
	return isHeldUntil(context, addDays(weighty.date, -1)) ? undefined : weighty;
}

function weightyAhead(context: HeavyContext): Heavy | undefined {
	const weighty = weightyMeeting(context);
	if (weighty === undefined) return undefined;
	const { title, date } = weighty;
	return { date, reason: wording('flagWeightyAhead', { title, date: { date } }) };
}

/** Titles such as a board meeting or redundancies, unless they are routine for this leader. */
function weightyMeeting({ today, meetings }: HeavyContext): Weighty | undefined {
	const until = addDays(today, thresholds.daysAhead);
	const meeting = meetings.find(
		(each) =>
			each.span.firstDate > today &&
			each.span.firstDate <= until &&
			!isSupport(each) &&
			isWeighty(each.event.title) &&
			!isRoutine(each, meetings),
	);
	return meeting && { date: meeting.span.firstDate, title: meeting.event.title };
}

function isWeighty(title: string): boolean {
	const plain = plainText(title);
	return weightyWords().find(plain, plainWords(plain)).length > 0 && !isErrand(plain);
}

/** The same title, or the same series, comes again within three weeks. */
function isRoutine(meeting: JudgedMeeting, meetings: readonly JudgedMeeting[]): boolean {
	return meetings.some(
		(other) =>
			other !== meeting &&
			other.span.firstDate !== meeting.span.firstDate &&
			Math.abs(daysBetween(other.span.firstDate, meeting.span.firstDate)) <= thresholds.routineDays &&
			(plainText(other.event.title) === plainText(meeting.event.title) ||
				(other.event.series !== null && other.event.series === meeting.event.series)),
	);
}

/** A fully seen week whose load lies well above the leader's own median. */
function fullAhead(context: HeavyContext): Heavy | undefined {
	const { weeks, today } = context;
	for (const week of weeks) {
		if (week.start <= today || week.start > addDays(today, thresholds.daysAhead)) continue;
		const usual = usualMinutes(week, context);
		if (usual === undefined || !isFullySeen(week) || week.loadMinutes <= usual.limit) continue;
		const reason = wording('flagFullWeekAhead', {
			date: { date: week.start },
			count: Math.round(week.loadMinutes / 60),
			usual: Math.round(usual.median / 60),
		});
		return { date: week.start, reason };
	}
	return undefined;
}

/**
 * Minutes of meetings in a usual week, and those above which one is full. Only weeks in which all calendars were seen that
 * the week ahead is told from: a second one that was just opened makes no week fuller.
 */
function usualMinutes(ahead: WeekSummary, { weeks, today, seen }: HeavyContext) {
	const sources = seen.sourcesIn(ahead.start);
	const usual = weeks
		.filter((week) => addDays(week.start, 6) < today && isFullySeen(week))
		.filter((week) => sources.isSubsetOf(seen.sourcesIn(week.start)))
		.slice(-thresholds.usualLoadWeeks)
		.map((week) => week.loadMinutes);
	if (usual.length < thresholds.fewestUsualWeeks) return undefined;
	const middle = median(usual);
	const spread = median(usual.map((load) => Math.abs(load - middle)));
	const above = Math.max(
		thresholds.loadDeviations * spread,
		thresholds.loadShare * middle,
		thresholds.loadMinutes,
	);
	return { median: middle, limit: middle + above };
}

function isFullySeen(week: WeekSummary): boolean {
	const working = week.days.filter((day) => day.isWorkingDay && !day.isAway);
	return week.state !== 'resting' && working.length > 0 && working.every((day) => day.seen === 'complete');
}

/** No conversation comes before it, as far as every day until then was seen. */
function isUnsupportedBefore(date: string, context: HeavyContext): boolean {
	return daysOf(context, context.today, addDays(date, -1)).every(
		(day) => day.support.length === 0 && (!day.isWorkingDay || day.isAway || day.seen === 'complete'),
	);
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
	return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
