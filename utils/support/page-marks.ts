import type { Slot, WeekState } from './support-summary';
import type { Wording } from './wording';

/** What is drawn into a calendar page. Nothing of it names a person or a title. */
export interface PageMarks {
	isDiscreet: boolean;
	days: DayMark[];
	weeks: WeekMark[];
	/** The proposed slot, where it lies on a day shown. */
	ghost: (Slot & { label: Wording }) | null;
	/** Something seems to have vanished: another look after so many seconds tells whether it stays away. */
	lookAgainSeconds: number | null;
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
