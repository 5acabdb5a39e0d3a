import { areHours, isNightShift, latestCall, type Rhythm, type WorkingHours } from '@/utils/support/rhythm';
import { type Wording, wording } from '@/utils/support/wording';

export type RhythmProblems = Partial<
	Record<'workingDays' | 'workingHours' | 'weekdayHours' | 'lunch', Wording>
>;

/** What has to be put right before the rhythm can be kept; empty when all is well. */
export function checkRhythm(rhythm: Rhythm): RhythmProblems {
	const { workingDays, workingHours, weekdayHours = {}, lunch } = rhythm;
	const problems: RhythmProblems = {};
	if (workingDays.length === 0) problems.workingDays = wording('problemNoWorkingDay');
	const ofDay = problemOf(workingHours);
	if (ofDay) problems.workingHours = ofDay;
	const [ofWeekday] = Object.values(weekdayHours).flatMap((hours) => (hours && problemOf(hours)) ?? []);
	if (ofWeekday) problems.weekdayHours = ofWeekday;
	if (lunch && !(areClocks(lunch) && lunch.start < lunch.end)) problems.lunch = wording('problemHours');
	return problems;
}

/** A night shift needs an evening in which somebody can be called. `HH:MM` compares as text. */
function problemOf(hours: WorkingHours): Wording | undefined {
	if (!areClocks(hours) || !areHours(hours)) return wording('problemHours');
	return isNightShift(hours) && hours.start >= latestCall ? wording('problemNightHours') : undefined;
}

function areClocks({ start, end }: WorkingHours): boolean {
	return isClock(start) && isClock(end);
}

function isClock(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
