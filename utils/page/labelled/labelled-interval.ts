import { dayPeriodEdges } from '@/utils/page/day-period-edges';
import { plainDigits } from '@/utils/page/plain-digits';

/** From one time of day to another, as a label writes it. */
export interface LabelledInterval {
	/** Minutes after midnight that the two times can mean: several where the half of the day is open. */
	starts: readonly number[];
	ends: readonly number[];
	/** Where it stands in the text, with the words for the half of the day. */
	index: number;
	end: number;
}

export interface ClockHabits {
	/** `undefined`: a language without known words. */
	language: string | undefined;
	/** The page writes an hour of 13 or more somewhere. */
	is24Hour: boolean;
	/** `10.30` may be a time; it may also be a date, so that something else has to confirm it. */
	mayBeDotted: boolean;
}

/** A time of day as it stands on a clock's face. */
export interface ClockFace {
	hour: number;
	minute: number;
	index: number;
	end: number;
}

const clockTime =
	/(?<![\d:：.])(\d{1,2})(?:[:：](\d{2})(?![\d:：])| ?h ?(\d{2})(?!\d)|(\.)(\d{2})(?![\d.])| ?[時时點点시](?: ?(\d{1,2}) ?[分분])?)/gu;
const separator = /[,、،，;]/;
/** Longer than any word between two times that is known (`から`, `to`, `bis`), with room for unknown ones. */
const longestJoint = 32;
const longestEdge = 24;

/** Every `10:00 AM to 10:30 AM` of a text (see `plainText`) in any language: two times with one joint between them. */
export function labelledIntervals(text: string, habits: ClockHabits): LabelledInterval[] {
	const clocks = clockFaces(text, habits.mayBeDotted);
	return clocks.flatMap((start, i) => {
		const end = clocks[i + 1];
		const joint = end && text.slice(start.end, end.index);
		if (!joint || joint.length > longestJoint || /\d/.test(joint) || separator.test(joint)) return [];
		return [readInterval(text, start, end, joint, habits)];
	});
}

/** Minutes after midnight that the only time of a text can mean; empty where there is none, or several. */
export function onlyTimeIn(text: string, language: string | undefined): readonly number[] {
	const [time, ...others] = clockFaces(text, false);
	if (!time || others.length > 0) return [];
	const { atStart, atEnd } = dayPeriodEdges(language);
	const period = atEnd(text.slice(0, time.index)) ?? atStart(text.slice(time.end));
	// A 12-hour clock of a known language says which half of the day it means.
	return possibleMinutes(time, period?.hours ?? (language ? undefined : everyHour));
}

/** Whether a language writes half past ten as `10.30`. */
export function writesTimesWithDots(language: string | undefined): boolean {
	const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
	return (
		language !== undefined && /\d\.\d/.test(plainDigits(new Intl.DateTimeFormat(language, options).format(0)))
	);
}

/** Whether a text writes an hour that only a 24-hour clock has. */
export function writesLateHour(text: string): boolean {
	return lateHour.test(plainDigits(text));
}
const lateHour = /(?<![\d:：.])(?:1[3-9]|2[0-3])(?:[:：]\d| ?h ?\d| ?[時时點点시])/;

/** Whether a text names a time of day at all. */
export function hasClockTime(text: string): boolean {
	return clockFaces(text, false).length > 0;
}

/** Whether both can mean the same two times. */
export function isSameInterval(a: LabelledInterval, b: LabelledInterval): boolean {
	return a.starts.some((one) => b.starts.includes(one)) && a.ends.some((one) => b.ends.includes(one));
}

/** Whether nothing but a short word stands around the interval. */
export function isWholeText(text: string, { index, end }: LabelledInterval): boolean {
	const around = text.slice(0, index) + text.slice(end);
	return index <= longestEdge && text.length - end <= longestEdge && !/\d/.test(around);
}

/** Every time of day of a text, in order. */
export function clockFaces(text: string, mayBeDotted: boolean): ClockFace[] {
	return [...text.matchAll(clockTime)].flatMap((match) => {
		const hour = Number(match[1]);
		const minute = Number(match[2] ?? match[3] ?? match[5] ?? match[6] ?? 0);
		const isTime = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
		if (!isTime || (match[4] && !mayBeDotted)) return [];
		return [{ hour, minute, index: match.index, end: match.index + match[0].length }];
	});
}

/** The period stands before both times or after both; a lone one leaves the half of the day open. */
function readInterval(
	text: string,
	start: ClockFace,
	end: ClockFace,
	joint: string,
	habits: ClockHabits,
): LabelledInterval {
	const periods = dayPeriodEdges(habits.language);
	const before =
		text
			.slice(Math.max(0, start.index - longestEdge), start.index)
			.split(separator)
			.at(-1) ?? '';
	const after = text.slice(end.end, end.end + longestEdge).split(separator)[0] ?? '';
	const leading = [periods.atEnd(before), periods.atEnd(joint)] as const;
	const trailing = [periods.atStart(joint), periods.atStart(after)] as const;
	if (leading[0] && leading[1]) {
		const index = start.index - leading[0].length;
		return { ...minutesOf(start, end, leading[0].hours, leading[1].hours), index, end: end.end };
	}
	if (trailing[0] && trailing[1]) {
		const until = end.end + trailing[1].length;
		return { ...minutesOf(start, end, trailing[0].hours, trailing[1].hours), index: start.index, end: until };
	}
	const isLone = [...leading, ...trailing].some((period) => period !== undefined);
	const isBare = !isLone && before.trim() === '' && after.trim() === '';
	const is24Hour = habits.is24Hour || start.hour > 12 || end.hour > 12 || isBare;
	const hours = is24Hour ? undefined : everyHour;
	return { ...minutesOf(start, end, hours, hours), index: start.index, end: end.end };
}

const everyHour = Array.from({ length: 24 }, (_, hour) => hour);

function minutesOf(
	start: ClockFace,
	end: ClockFace,
	startHours?: readonly number[],
	endHours?: readonly number[],
) {
	return { starts: possibleMinutes(start, startHours), ends: possibleMinutes(end, endHours) };
}

function possibleMinutes({ hour, minute }: ClockFace, hours: readonly number[] | undefined): number[] {
	if (!hours || hour > 12) return [hour * 60 + minute];
	return hours.filter((one) => one % 12 === hour % 12).map((one) => one * 60 + minute);
}
