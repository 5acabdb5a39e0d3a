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
	/** No conversation ends within these minutes of the next meeting (Tonietto 2018: a bounded hour is used less). */
	bufferMinutes: 15,
	/** Earliest a proposed conversation may begin: nobody is asked for the next hour. */
	leadMinutes: 60,
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
