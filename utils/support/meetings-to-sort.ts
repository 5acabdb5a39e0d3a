import { isMaybe, type JudgedMeeting } from './judge-meetings';
import { addDays, daysBetween } from './plain-date';
import type { Person } from './sighting';
import type { Flag, Maybe, WeekSummary } from './support-summary';
import { thresholds } from './thresholds';

/** Maybes older than this change nothing that is still shown. */
const oldestDays = 28;

/** A few meetings to sort, one of each series: what a flag asks to sort, then what would change most. */
export function meetingsToSort(
	meetings: readonly JudgedMeeting[],
	weeks: readonly WeekSummary[],
	today: string,
	flags: readonly Flag[],
): Maybe[] {
	const seenSeries = new Set<string>();
	const titles = flags.flatMap(({ nextStep: { key, values } }) =>
		key === 'flagNextSort' ? values.title : [],
	);
	const isAsked = ({ event }: JudgedMeeting) => titles.includes(event.title);
	const oldest = addDays(today, -oldestDays);
	return meetings
		.filter((meeting) => isMaybe(meeting) && (isAsked(meeting) || meeting.span.firstDate >= oldest))
		.map((meeting) => ({ meeting, change: changeOf(meeting, weeks, today) }))
		.sort((a, b) => Number(isAsked(b.meeting)) - Number(isAsked(a.meeting)) || b.change - a.change)
		.flatMap(({ meeting: { event, verdict } }) => {
			const series = event.series ?? event.title.trim().toLowerCase();
			if (seenSeries.has(series)) return [];
			seenSeries.add(series);
			const { key, title, start } = event;
			const person = onlyOther(event.people);
			return [
				{ key, series: event.series, title, start, guess: verdict.kind, reason: verdict.reason, person },
			];
		})
		.slice(0, thresholds.mostMaybes);
}

/** A week without support would gain most, a series changes many weeks, and near days matter more than far ones. */
function changeOf({ event, span }: JudgedMeeting, weeks: readonly WeekSummary[], today: string): number {
	const week = weeks.findLast((each) => each.start <= span.firstDate);
	const isNeeded = week !== undefined && week.state !== 'supported';
	const distance = Math.abs(daysBetween(today, span.firstDate));
	return (isNeeded ? 200 : 0) + (event.series === null ? 0 : 100) - distance;
}

function onlyOther(people: readonly Person[]): string | null {
	const [other, ...more] = people;
	if (other === undefined || more.length > 0) return null;
	return (other.email ?? other.name?.trim() ?? '').toLowerCase() || null;
}
