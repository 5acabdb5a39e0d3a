/** Wall-clock `HH:MM`. An end before the start is that of a night shift, on the next day. */
export interface WorkingHours {
	start: string;
	end: string;
}

/** When this leader works, and how weeks are counted. */
export interface Rhythm {
	/** ISO weekday that a week starts on: 1 Monday … 7 Sunday. */
	firstDayOfWeek: number;
	/** ISO weekdays. */
	workingDays: number[];
	workingHours: WorkingHours;
	/** Other hours on some ISO weekdays (`{ 5: { start: '09:00', end: '13:00' } }`), for part-time patterns. */
	weekdayHours?: Partial<Record<number, WorkingHours>> | undefined;
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
export function hoursOn(weekday: number, rhythm: Rhythm): WorkingHours {
	return rhythm.weekdayHours?.[weekday] ?? rhythm.workingHours;
}

/** On a night shift nobody is called later than this. */
export const latestCall = '22:00';
/** Longer than this, an end before the start is a mistake and no night shift. */
const longestShiftMinutes = 13 * 60;

/** Whether they end after they start, on the same day or after a night. */
export function areHours(hours: WorkingHours): boolean {
	return hours.start < hours.end || isNightShift(hours);
}

export function isNightShift({ start, end }: WorkingHours): boolean {
	return end < start && 24 * 60 - minutesOf(start) + minutesOf(end) <= longestShiftMinutes;
}

function minutesOf(clock: string): number {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return 60 * hours + minutes;
}

/**
 * First day of the week and working days as they are usual where the locale is spoken; Monday to Friday where it tells no
 * country. `en-US` is what browsers speak everywhere: it tells one only where the clock (IANA zone) is American, too.
 */
export function rhythmOfLocale(locale: string, zone: string): Rhythm {
	if (/^en(?:-US)?$/iu.test(locale) && !/^(?:America|US)\/|^Pacific\/Honolulu$/u.test(zone))
		return defaultRhythm;
	const week = weekOfLocale(locale);
	if (week === undefined) return defaultRhythm;
	const workingDays = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !week.weekend.includes(weekday));
	return { ...defaultRhythm, firstDayOfWeek: week.firstDay, workingDays };
}

/** `undefined` where the browser cannot tell: Firefox learnt it late, and systems have locales of their own. */
function weekOfLocale(locale: string): { firstDay: number; weekend: readonly number[] } | undefined {
	try {
		return new Intl.Locale(locale).getWeekInfo?.();
	} catch {
		return undefined;
	}
}
