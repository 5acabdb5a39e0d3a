import { columnsSpanned } from '@/utils/page/fullcalendar-columns';
import type { FullCalendarSurvey } from '@/utils/page/fullcalendar-survey';
import { findView } from '@/utils/page/fullcalendar-view';
import { plainDigits } from '@/utils/page/plain-digits';

/** Days on which a FullCalendar page may hold more than it draws. */
export function daysWithHiddenEvents(survey: FullCalendarSurvey, page: { document: Document }): string[] {
	const view = findView(page.document);
	if (!view) return survey.days;
	if (survey.layout === 'timegrid' && hidesHours(survey, view)) return survey.days;
	const links = [...view.querySelectorAll('.fc-more-link')].filter((link) => !link.closest('.fc-popover'));
	return links.flatMap((link) => {
		const cell = link.closest('td[data-date]');
		const day = cell?.getAttribute('data-date');
		return cell && day && !holdsAllOf(link, cell) ? [day] : [];
	});
}

/** Events outside the hours drawn (`slotMinTime`, `slotMaxTime`) are not on the page at all. */
function hidesHours({ scale }: FullCalendarSurvey, view: Element): boolean {
	if (scale) return scale.firstMinute > 0 || scale.lastMinute < 1440;
	const rows = view.querySelectorAll('td.fc-timegrid-slot-lane[data-time]');
	return rows.length < 2 || rows[0]?.getAttribute('data-time') !== '00:00:00' || !endsAtMidnight(rows);
}

function endsAtMidnight(rows: NodeListOf<Element>): boolean {
	const [first, second, last] = [rows[0], rows[1], rows[rows.length - 1]].map((row) => minutes(row));
	return first !== undefined && second !== undefined && (last ?? 0) + second - first >= 1440;
}

function minutes(row: Element | undefined): number {
	const [hour = 0, minute = 0] = (row?.getAttribute('data-time') ?? '').split(':').map(Number);
	return hour * 60 + minute;
}

/**
 * "+3 more" in a month row: version 6 keeps the three in the row, not visible, and they are read like the others.
 * The time grid's own link (`eventMaxStack`) leaves them out.
 */
function holdsAllOf(link: Element, cell: Element): boolean {
	const promised = Number(/\d+/.exec(plainDigits(link.textContent ?? ''))?.[0] ?? Number.NaN);
	const cells = [...(cell.parentElement?.querySelectorAll(':scope > td[data-date]') ?? [])];
	const column = cells.indexOf(cell);
	const hidden = cells.slice(0, column + 1).flatMap((other, i) =>
		[...other.querySelectorAll('.fc-daygrid-event-harness')].filter((harness) => {
			const isHidden = (harness as HTMLElement).style.visibility === 'hidden';
			return isHidden && i + (columnsSpanned(harness, other) ?? 0) > column;
		}),
	);
	return hidden.length === promised;
}
