import type { DaySummary, Slot, SupportSummary, WeekState, WeekSummary } from './support-summary';
import { type Wording, wording } from './wording';

/** What is drawn into a calendar page. Nothing of it names a person or a title. */
export interface PageMarks {
	isDiscreet: boolean;
	days: DayMark[];
	weeks: WeekMark[];
	/** The proposed slot, where it lies on a day shown. */
	ghost: (Slot & { label: Wording }) | null;
}

export interface DayMark {
	day: string;
	hasSupport: boolean;
	reason: Wording;
}

export interface WeekMark {
	/** Dates of the week that are on the page; the mark stands at the first. */
	days: string[];
	state: WeekState;
	reason: Wording;
}

/** The marks for the dates on a page. In discreet mode, and before anything was seen, there are none. */
export function pageMarks(
	summary: SupportSummary | null,
	dates: readonly string[],
	isDiscreet: boolean,
): PageMarks {
	if (isDiscreet || summary === null) return { isDiscreet, days: [], weeks: [], ghost: null };
	const shown = new Set(dates);
	const days = summary.weeks.flatMap((week) => week.days).filter((day) => shown.has(day.date));
	const weeks = summary.weeks.flatMap((week) => weekMark(week, shown) ?? []);
	return {
		isDiscreet,
		days: days.flatMap((day) => dayMark(day) ?? []),
		weeks,
		ghost: ghostOf(summary, shown),
	};
}

/** A day has a mark where something can be said of it. */
function dayMark(day: DaySummary): DayMark | undefined {
	const count = day.support.length;
	if (count > 0) return { day: day.date, hasSupport: true, reason: wording('markDaySupport', { count }) };
	return day.seen === 'complete' && day.isWorkingDay && !day.isAway
		? { day: day.date, hasSupport: false, reason: wording('markDayNone') }
		: undefined;
}

function weekMark(week: WeekSummary, shown: ReadonlySet<string>): WeekMark | undefined {
	const days = week.days.map((day) => day.date).filter((date) => shown.has(date));
	return days.length === 0 ? undefined : { days, state: week.state, reason: week.reason };
}

/** On a page of another zone the slot's date may differ: then it is not drawn. */
function ghostOf(summary: SupportSummary, shown: ReadonlySet<string>): PageMarks['ghost'] {
	const slot = summary.proposal?.slot;
	if (slot === undefined || !shown.has(slot.start.slice(0, 10))) return null;
	// A week that holds support needs no prompting: the popup's button is there for whoever wants more.
	const week = summary.weeks.find(({ days }) => days.some(({ date }) => date === slot.start.slice(0, 10)));
	if (week?.state === 'supported' || week?.state === 'resting') return null;
	return { ...slot, label: wording('markGhost') };
}
