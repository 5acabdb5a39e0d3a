/** When this leader works, and how weeks are counted. */
export interface Rhythm {
	/** ISO weekday that a week starts on: 1 Monday … 7 Sunday. */
	firstDayOfWeek: number;
	/** ISO weekdays. */
	workingDays: number[];
	/** Wall-clock `HH:MM`. */
	workingHours: { start: string; end: string };
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
