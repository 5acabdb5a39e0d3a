import { dayPeriodOf, lettersOf } from '@/utils/page/day-period-words';
import { plainDigits } from '@/utils/page/plain-digits';

/** A time of day as a page wrote it. Without a period, an hour from 1 to 12 may be before or after noon. */
export interface TimeReading {
	/** 0–24. */
	hour: number;
	minute: number;
	period: 'am' | 'pm' | null;
	/** Written in the manner of a language that counts hours to 24: "10 Uhr", "10 h", "10時". */
	isTwentyFourHour: boolean;
}

export interface TimeText {
	start: TimeReading;
	/** Absent where the text tells the start only. */
	end?: TimeReading;
}

/** Between two times stands a dash, or a word in Chinese and Persian. */
const between = /\s*(?:[-‐‑‒–—―~〜～至]|تا)\s*/u;
const clock =
	/(\d{1,2})(?:\s*[:.]\s*(\d{2})(?:[:.]\d{2})?|\s*(h|時|时|點|点|시)\s*(?:(\d{2})\s*[分분]?)?)?/iu;
const twentyFourHourWords = new Set(['uhr', 'h', 'u', 'kl', 'klo', 'ч', 'год']);

/** Reads "10:00 - 10:30", "2:30p", "오후 2시", "9 h", "۱۰:۳۰" …; `undefined` when it is no time or two times. */
export function readTimeText(text: string): TimeText | undefined {
	const parts = plainDigits(text.normalize('NFKC')).trim().split(between);
	const [start, end] = parts.map(readOneTime);
	if (!start || parts.length > 2) return undefined;
	if (parts.length === 1) return { start };
	return end && { start: inHalfOf(start, end), end: inHalfOf(end, start) };
}

/** "10:00 – 10:30 AM": a period written once counts for both. */
function inHalfOf(time: TimeReading, other: TimeReading): TimeReading {
	const isOpen = time.period === null && other.period !== null && time.hour >= 1 && time.hour <= 12;
	return isOpen ? { ...time, period: other.period, isTwentyFourHour: false } : time;
}

/** Minutes since midnight that the reading may mean: one, or two where half a day is open. */
export function minutesOf(reading: TimeReading, isTwentyFourHour = false): number[] {
	const { hour, minute, period } = reading;
	const inHalfDay = (hour % 12) * 60 + minute;
	if (period) return [period === 'am' ? inHalfDay : inHalfDay + 720];
	if (isTwentyFourHour || reading.isTwentyFourHour) return [hour * 60 + minute];
	return [inHalfDay, inHalfDay + 720];
}

function readOneTime(part: string): TimeReading | undefined {
	const match = clock.exec(part);
	if (!match) return undefined;
	const rest = part.replace(match[0], ' ');
	const hour = Number(match[1]);
	const minute = Number(match[2] ?? match[4] ?? 0);
	if (/\d/.test(rest) || hour > 24 || minute > 59) return undefined;
	const period = dayPeriodOf(rest);
	// Japanese counts each half of the day from 0: "午前0:00".
	if (period && hour > 12) return undefined;
	const isOutsideHalfDay = hour === 0 || hour > 12;
	const isWrittenSo = match[3] !== undefined || twentyFourHourWords.has(lettersOf(rest));
	return { hour, minute, period, isTwentyFourHour: !period && (isOutsideHalfDay || isWrittenSo) };
}
