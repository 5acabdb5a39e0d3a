import type { CircleMember } from './circle';
import { clockAt, type KeptTime, minutesOf } from './kept-times';
import type { Rhythm } from './rhythm';
import type { Interval } from './union-minutes';
import { type Wording, wording } from './wording';

export interface SlotChoice {
	/** Epoch milliseconds. */
	start: number;
	score: number;
	reason: Wording;
}

interface ScoreContext {
	today: string;
	zone: string;
	rhythm: Rhythm;
	kept: readonly KeptTime[];
	freed: readonly Interval[];
	member: CircleMember | undefined;
	heavyDate: string | undefined;
	/** Last date of the present week where it holds no support yet. */
	neededUntil: string | undefined;
}

/** Judgement, not measurement: sooner is better, but a kept habit or a heavy week outweighs some days of waiting. */
const points = {
	/** Of the first open day; one less for each later one. */
	firstDay: 10,
	/** Nobody likes to be asked for the same day. */
	today: -2,
	/** In the present week, while it holds nothing. */
	needed: 3,
	/** For each hour away from the wanted time. */
	hourAway: -1,
	mostAway: -4,
	keptWeekday: 6,
	keptTime: 3,
	preferred: 5,
	beforeHeavy: 5,
	freed: 3,
};
/** The first guess where no habit is known yet: late enough to have arrived, early enough to be kept. */
const firstGuess = 10 * 60;
/** A time is kept when it is within half an hour of one before. */
const nearMinutes = 30;
const timesThatMakeAHabit = 2;

/** How well a start fits, and the strongest reason for it. */
export function scoreSlot(start: number, date: string, dayIndex: number, context: ScoreContext): SlotChoice {
	const clock = clockAt(start, context.zone);
	const wanted = typicalMinutes(context.kept) ?? firstGuess;
	const away = (Math.abs(clock.minutes - wanted) / 60) * points.hourAway;
	const reasons = [
		beforeHeavy(date, context),
		preferred(start, clock, context),
		kept(clock, context),
		freed(start, context),
	].filter((each) => each !== undefined);
	const score =
		points.firstDay -
		dayIndex +
		(date === context.today ? points.today : 0) +
		(context.neededUntil !== undefined && date <= context.neededUntil ? points.needed : 0) +
		Math.max(away, points.mostAway) +
		reasons.reduce((sum, each) => sum + each.points, 0);
	const [strongest] = reasons.toSorted((a, b) => b.points - a.points);
	return { start, score, reason: strongest?.reason ?? wording('slotFree') };
}

interface Reason {
	points: number;
	reason: Wording;
}

function beforeHeavy(date: string, { heavyDate }: ScoreContext): Reason | undefined {
	if (heavyDate === undefined || date >= heavyDate) return undefined;
	return { points: points.beforeHeavy, reason: wording('slotBeforeHeavy', { date: { date: heavyDate } }) };
}

function preferred(
	start: number,
	clock: KeptTime,
	{ member, rhythm, zone }: ScoreContext,
): Reason | undefined {
	const end = clockAt(start + rhythm.slotMinutes * 60_000, zone).minutes;
	const isPreferred = member?.preferredTimes?.some(
		(stretch) =>
			stretch.weekdays.includes(clock.weekday) &&
			clock.minutes >= minutesOf(stretch.start) &&
			end <= minutesOf(stretch.end),
	);
	if (member === undefined || isPreferred !== true) return undefined;
	return { points: points.preferred, reason: wording('slotPreferred', { name: member.name }) };
}

function kept(clock: KeptTime, context: ScoreContext): Reason | undefined {
	const near = context.kept.filter((each) => Math.abs(each.minutes - clock.minutes) <= nearMinutes);
	const sameDay = near.filter((each) => each.weekday === clock.weekday);
	if (near.length === 0) return undefined;
	const isHabit = sameDay.length >= timesThatMakeAHabit;
	return { points: isHabit ? points.keptWeekday : points.keptTime, reason: wording('slotHabit') };
}

function freed(start: number, context: ScoreContext): Reason | undefined {
	const isFreed = context.freed.some((time) => time.start <= start && start < time.end);
	return isFreed ? { points: points.freed, reason: wording('slotFreed') } : undefined;
}

/** The median of the times kept before. */
function typicalMinutes(keptTimes: readonly KeptTime[]): number | undefined {
	const sorted = keptTimes.map(({ minutes }) => minutes).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)];
}
