import type { Cadence } from './circle';
import type { SupportKind } from './support-kinds';

/**
 * Every number that a judgement hangs on, with where it comes from. They are judgements on the evidence, not measured
 * truths; docs/judging.md says what the sources carry.
 */
export const thresholds = {
	/**
	 * Fortnightly groups are what two randomised trials used (West 2014, JAMA Intern Med 174:527; West 2021, Mayo Clin
	 * Proc 96:2606); executive peer groups meet monthly, hence 28. No study sets a longest gap.
	 */
	any: { idealDays: 14, longestDays: 28 },
	/** Mentoring helps modestly with frequency (Eby 2013, ρ = .25); in coaching more sessions do not help more. */
	kinds: {
		peer: { idealDays: 14, longestDays: 28 },
		group: { idealDays: 14, longestDays: 28 },
		mentor: { idealDays: 30, longestDays: 60 },
		coach: { idealDays: 30, longestDays: 45 },
		'former-colleague': { idealDays: 30, longestDays: 60 },
	},
	/** Perspective is worth most before it is needed: two weeks, one ideal rhythm. */
	daysAhead: 14,
	/** Empty weeks in a row before one is pointed out, so that a fortnightly rhythm is never called empty. */
	emptyWeeksInARow: 3,
	/** A leader's own usual load: the median of so many seen weeks, judged when there are at least so many. */
	usualLoadWeeks: 8,
	fewestUsualWeeks: 4,
	/** Well above: so many median deviations (1.4826 makes them comparable to a standard deviation), and at least … */
	loadDeviations: 2 * 1.4826,
	/** … this share of the median, and so many minutes. */
	loadShare: 0.25,
	loadMinutes: 180,
	/** A weighty title that repeats within so many days is routine. */
	routineDays: 21,
	/**
	 * Carrying: two weeks, at least so many minutes and meetings up and down, most of the time known. Judgements of ours:
	 * no study tells from when on a calendar like that weighs, so that the rule would rather miss one.
	 */
	carryingDays: 14,
	carryingMinutes: 240,
	carryingMeetings: 6,
	carryingKnownShare: 0.5,
	/** Meetings that take place on so many days within seven are routine. */
	dailyDays: 3,
	/** An absence that comes back in so many weeks is part time, no leave: few have six weeks of holidays in five months. */
	regularWeeks: 6,
	/** Relief: at least so many answers in six weeks, most of them relief. In one poll of leaders 16 % were glad. */
	reliefDays: 42,
	reliefAnswers: 4,
	/** Meetings alone with somebody before the circle is suggested. */
	meetingsToSuggest: 3,
	/** No conversation ends within these minutes of the next meeting (Tonietto 2018: a bounded hour is used less). */
	bufferMinutes: 15,
	/** Earliest a proposed conversation may begin: nobody is asked for the next hours. */
	leadMinutes: 180,
	/** Assumed where the page does not tell when a meeting ends; for slots too little would be worse than too much. */
	unknownEndMinutes: 60,
	/** Weeks told around the present one. */
	weeksBack: 12,
	weeksAhead: 4,
	mostFlags: 2,
	mostMaybes: 3,
	mostSlots: 3,
} as const;

export function defaultCadence(kind: SupportKind): Cadence {
	return thresholds.kinds[kind];
}
