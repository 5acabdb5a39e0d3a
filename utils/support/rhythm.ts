/** When this leader works, and how weeks are counted. */
export interface Rhythm {
	/** ISO weekday that a week starts on: 1 Monday … 7 Sunday. */
	firstDayOfWeek: number;
	/** ISO weekdays. */
	workingDays: number[];
	/** Wall-clock `HH:MM`. */
	workingHours: { start: string; end: string };
	/** Other hours on some ISO weekdays (`{ 5: { start: '09:00', end: '13:00' } }`), for part-time patterns. */
	weekdayHours?: Partial<Record<number, { start: string; end: string }>> | undefined;
	lunch: { start: string; end: string } | null;
	slotMinutes: number;
}

export const defaultRhythm: Rhythm = {
	firstDayOfWeek: 1,
	workingDays: [1, 2, 3, 4, 5],
	workingHours: { start: '09:00', end: '17:30' },
	lunch: { start: '12:00', end: '13:00' },
	slotMinutes: 30,
};

/** Working hours on an ISO weekday. */
export function hoursOn(weekday: number, rhythm: Rhythm): { start: string; end: string } {
	return rhythm.weekdayHours?.[weekday] ?? rhythm.workingHours;
}

/** First day of the week and working days as they are usual where the locale is spoken. */
export function rhythmOfLocale(locale: string): Rhythm {
	const { firstDay, weekend } = new Intl.Locale(locale).getWeekInfo();
	const workingDays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.includes(weekday));
	return { ...defaultRhythm, firstDayOfWeek: firstDay, workingDays };
}
