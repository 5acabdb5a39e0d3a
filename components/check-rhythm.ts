import type { Rhythm } from '@/utils/support/rhythm';
import { type Wording, wording } from '@/utils/support/wording';

export type RhythmProblems = Partial<
	Record<'workingDays' | 'workingHours' | 'weekdayHours' | 'lunch', Wording>
>;

/** What has to be put right before the rhythm can be kept; empty when all is well. */
export function checkRhythm(rhythm: Rhythm): RhythmProblems {
	const { workingDays, workingHours, weekdayHours = {}, lunch } = rhythm;
	const problems: RhythmProblems = {};
	if (workingDays.length === 0) problems.workingDays = wording('problemNoWorkingDay');
	if (!isSpan(workingHours)) problems.workingHours = wording('problemHours');
	if (Object.values(weekdayHours).some((hours) => hours && !isSpan(hours))) {
		problems.weekdayHours = wording('problemHours');
	}
	if (lunch && !isSpan(lunch)) problems.lunch = wording('problemHours');
	return problems;
}

/** `HH:MM` compares as text. */
function isSpan({ start, end }: { start: string; end: string }): boolean {
	return isClock(start) && isClock(end) && start < end;
}

function isClock(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
