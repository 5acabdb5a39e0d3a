import type { DayPlace } from '@/utils/page/define-calendar';
import type { GhostMark, HeaderMark } from '@/utils/page/marks/mark-overlay';
import type { PageMarks } from '@/utils/support/page-marks';
import type { Wording } from '@/utils/support/wording';

type Say = (wording: Wording) => string;

/** Where on this page each mark of the worker goes. Discreet: nowhere. */
export function placeHeaderMarks(marks: PageMarks, places: readonly DayPlace[], say: Say): HeaderMark[] {
	if (marks.isDiscreet) return [];
	const headers = new Map(places.map(({ day, header }) => [day, header]));
	const weeks = marks.weeks.flatMap((week): HeaderMark[] => {
		const header = week.days.map((day) => headers.get(day)).find((found) => found !== undefined);
		return header ? [{ header, corner: 'start', shape: week.state, label: say(week.reason) }] : [];
	});
	const days = marks.days.flatMap((day): HeaderMark[] => {
		const header = headers.get(day.day);
		return header && day.hasSupport
			? [{ header, corner: 'end', shape: 'support', label: say(day.reason) }]
			: [];
	});
	return [...weeks, ...days];
}

export function placeGhost(
	marks: PageMarks,
	places: readonly DayPlace[],
	zone: string,
	say: Say,
	onBook: (start: string, place: DOMRect) => void,
): GhostMark | undefined {
	const { ghost } = marks;
	if (!ghost || marks.isDiscreet) return undefined;
	const start = Temporal.Instant.from(ghost.start).toZonedDateTimeISO(zone);
	const end = Temporal.Instant.from(ghost.end).toZonedDateTimeISO(zone);
	const column = places.find(({ day }) => day === start.toPlainDate().toString())?.column;
	if (!column) return undefined;
	const fraction = (hour: number) => (hour - column.startHour) / (column.endHour - column.startHour);
	const from = fraction(hourOf(start));
	const to = fraction(hourOf(end));
	if (from < 0 || to > 1 || to <= from) return undefined;
	return {
		column: column.element,
		from,
		to,
		label: say(ghost.label),
		onBook: (place) => onBook(ghost.start, place),
	};
}

function hourOf(time: Temporal.ZonedDateTime): number {
	return time.hour + time.minute / 60;
}
