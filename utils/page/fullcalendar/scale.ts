import type { FullCalendarMarkup, GridPlace } from '@/utils/page/fullcalendar/markup';
import { minutesOf, readTimeText, type TimeReading } from '@/utils/page/time-text';

/** How the time grid turns minutes into pixels: `top = (minute - firstMinute) * pixelsPerMinute`. */
export interface TimeScale {
	/** Minutes since midnight of the first and the last line drawn; a host may hide the early and late hours. */
	firstMinute: number;
	lastMinute: number;
	pixelsPerMinute: number;
}

/** A chip that shows both its place and its time: what the scale is checked with. */
interface Sample extends GridPlace {
	start: TimeReading;
	end: TimeReading | undefined;
}

/** FullCalendar rounds places to whole pixels; half a pixel more for borders. */
const tolerancePixels = 1.5;
const maximumSamples = 40;

export function toleranceMinutes(scale: TimeScale): number {
	return tolerancePixels / scale.pixelsPerMinute;
}

export function minuteAt(scale: TimeScale, pixels: number): number {
	return scale.firstMinute + pixels / scale.pixelsPerMinute;
}

/**
 * The scale of a time grid. First from the rows as laid out; where these contradict the chips (a saved page has lost
 * the style sheet that FullCalendar writes by script) the only scale under which the chips' times and places agree.
 * `undefined` where neither is certain.
 */
export function readTimeScale(markup: FullCalendarMarkup, view: Element): TimeScale | undefined {
	const hours = drawnHours(markup, view);
	if (!hours) return undefined;
	const samples = collectSamples(markup, view);
	const laidOut = scaleFromRows(hours);
	if (laidOut && isProvedBy(samples, laidOut)) return laidOut;
	return scaleFromTimes(samples, hours);
}

export interface DrawnHours {
	firstMinute: number;
	lastMinute: number;
}

type Hours = DrawnHours & { rows: Element[] };

/** From the first to the last line of the time grid; a host may hide the early and late hours. */
export function drawnHours(markup: FullCalendarMarkup, view: Element): Hours | undefined {
	const slots = markup.slotRows(view);
	const [first, second] = slots.map(({ time }) => minutesOfDay(time));
	if (first === undefined || second === undefined) return undefined;
	const slotMinutes = (second - first + 1440) % 1440;
	const rows = slots.map(({ row }) => row);
	return { rows, firstMinute: first, lastMinute: first + slotMinutes * rows.length };
}

function minutesOfDay(isoTime: string): number {
	const [hour = Number.NaN, minute = 0] = isoTime.split(':').map(Number);
	return hour * 60 + minute;
}

function scaleFromRows({ rows, firstMinute, lastMinute }: Hours): TimeScale | undefined {
	const boxes = rows.map((row) => row.getBoundingClientRect());
	const heights = boxes.map((box) => box.height);
	const isEven = Math.max(...heights) - Math.min(...heights) <= tolerancePixels;
	const height = (boxes.at(-1)?.bottom ?? 0) - (boxes[0]?.top ?? 0);
	if (!isEven || height < rows.length * 2) return undefined;
	return { firstMinute, lastMinute, pixelsPerMinute: height / (lastMinute - firstMinute) };
}

function collectSamples(markup: FullCalendarMarkup, view: Element): Sample[] {
	const samples: Sample[] = [];
	for (const { place, time } of markup.wholeColumnEvents(view)) {
		const text = readTimeText(time);
		if (place && text) samples.push({ ...place, start: text.start, end: text.end });
		if (samples.length === maximumSamples) break;
	}
	return samples;
}

/** Most of the chips agree: a single one that does not is unread later, and does not unsettle the scale. */
function isProvedBy(samples: Sample[], scale: TimeScale): boolean {
	return agreeing(samples, scale).length >= samples.length * 0.75;
}

function agreeing(samples: Sample[], scale: TimeScale): Sample[] {
	const tolerance = toleranceMinutes(scale);
	return samples.filter(({ top, bottom, start, end }) => {
		const startMinute = minutesOf(start).find(
			(minute) => Math.abs(minuteAt(scale, top) - minute) <= tolerance,
		);
		if (startMinute === undefined || !end) return startMinute !== undefined;
		const latest = minuteAt(scale, bottom) + tolerance;
		return minutesOf(end).some((minute) => {
			const after = minute > startMinute ? minute : minute + 1440;
			return after <= latest && (after >= latest - 2 * tolerance || isShort({ top, bottom }));
		});
	});
}

/** FullCalendar draws very short events taller than their time: by default 15 pixels, and hosts may want more. */
export function isShort({ top, bottom }: GridPlace): boolean {
	return bottom - top <= 40;
}

function scaleFromTimes(samples: Sample[], { firstMinute, lastMinute }: Hours): TimeScale | undefined {
	const proposals = samples.flatMap(({ top, bottom, start, end }) => [
		...minutesOf(start).map((minute) => top / (minute - firstMinute)),
		...(end ? minutesOf(end).map((minute) => bottom / (minute - firstMinute)) : []),
	]);
	const lowest = Math.max(0, ...samples.map((sample) => sample.bottom)) - tolerancePixels;
	const scales = proposals
		.filter((pixels) => pixels > 0.1 && pixels < 20 && pixels * (lastMinute - firstMinute) >= lowest)
		.map((pixelsPerMinute) => ({ firstMinute, lastMinute, pixelsPerMinute }));
	const ranked = scales
		.map((scale) => ({ scale, matched: agreeing(samples, scale) }))
		.sort((a, b) => b.matched.length - a.matched.length);
	const [best] = ranked;
	if (!best || !isProvedBy(samples, best.scale) || !best.matched.some(({ end }) => end)) return undefined;
	const rivals = ranked.filter(({ matched }) => matched.length === best.matched.length);
	const isOnlyOne = rivals.every(
		({ scale }) => Math.abs(scale.pixelsPerMinute / best.scale.pixelsPerMinute - 1) < 0.1,
	);
	return isOnlyOne ? refined(best.scale, best.matched) : undefined;
}

/** The lowest chip gives the finest measure: its rounding weighs least. */
function refined(scale: TimeScale, matched: Sample[]): TimeScale {
	const fractions = matched.flatMap(({ top, start }) =>
		minutesOf(start)
			.filter((minute) => Math.abs(minuteAt(scale, top) - minute) <= toleranceMinutes(scale))
			.map((minute) => ({ top, minutes: minute - scale.firstMinute })),
	);
	const lowest = fractions.sort((a, b) => b.top - a.top)[0];
	return lowest && lowest.minutes > 0 ? { ...scale, pixelsPerMinute: lowest.top / lowest.minutes } : scale;
}
