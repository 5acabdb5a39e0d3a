import { type ClockTime, possibleMinutes } from '@/utils/page/clock-time';

/** Where a block is drawn in the column of one day, in minutes after midnight. */
export interface DrawnBlock {
	start: number;
	end: number;
	/** How far rounding to pixels can move an edge. */
	tolerance: number;
	/** Blocks are never drawn shorter than this, however short the event. */
	shortest: number;
}

/** Minutes after the column's midnight; below 0 and above 1440 the event reaches into the neighbouring days. */
export interface EventTimes {
	/** `null`: it began on an earlier day, and the page does not say when. */
	start: number | null;
	/** `null`: it ends on a later day, or the page does not say when. */
	end: number | null;
}

const midnight = 1440;

/**
 * The times of a block from two sources: where it is drawn, and the times written beside it (begin first).
 * The written ones give the exact minute, the drawn ones the half of the day. `undefined` when they disagree.
 */
export function drawnTimes(drawn: DrawnBlock, written: readonly ClockTime[]): EventTimes | undefined {
	const certain = written.filter((clock) => clock.isCertain);
	const clocks = certain.length >= 2 ? certain : written;
	const minutesOf = minutesReader(clocks);
	if (clocks.length === 0) return fromDrawingAlone(drawn);
	if (clocks.length === 1) return withBeginWritten(drawn, clocks.flatMap(minutesOf));
	const minutes = clocks.map(minutesOf);
	const isAtMidnight = drawn.start <= drawn.tolerance || drawn.end >= midnight - drawn.tolerance;
	// Among more numbers than two some are parts of dates: "12" may be one, and no midnight at which the block ends.
	const isVague = isAtMidnight && certain.length < 2 && clocks.length > 2;
	const whole = isVague ? undefined : (wholeBlock(drawn, minutes) ?? shortBlock(drawn, minutes));
	return whole ?? piece(drawn, minutes);
}

/** Where one time is of a 24-hour clock and none has a meridiem, all are of that clock. */
function minutesReader(clocks: readonly ClockTime[]): (clock: ClockTime) => number[] {
	const is24Hour = clocks.some((clock) => clock.is24Hour) && clocks.every((clock) => !clock.meridiem);
	return (clock) => possibleMinutes(is24Hour ? { ...clock, is24Hour } : clock);
}

/** Quarter-hours that the pixels hit exactly; anything else needs a second opinion. */
function fromDrawingAlone({ start, end }: DrawnBlock): EventTimes | undefined {
	const [from, to] = [start, end].map((minutes) => Math.round(minutes / 15) * 15);
	if (from === undefined || to === undefined || to - from < 30) return undefined;
	return Math.abs(from - start) < 1 && Math.abs(to - end) < 1 ? { start: from, end: to } : undefined;
}

function withBeginWritten(drawn: DrawnBlock, begins: number[]): EventTimes | undefined {
	const start = nearest(begins, drawn.start, drawn.tolerance);
	if (start === undefined) return undefined;
	return { start, end: fromDrawingAlone(drawn)?.end ?? null };
}

function wholeBlock(drawn: DrawnBlock, minutes: number[][]): EventTimes | undefined {
	let best: EventTimes | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, begins] of minutes.entries()) {
		const start = nearest(begins, drawn.start, drawn.tolerance);
		if (start === undefined) continue;
		for (const ends of minutes.slice(index + 1)) {
			const end = nearestEnd(ends, drawn);
			if (end === undefined || end < start) continue;
			const distance = Math.abs(start - drawn.start) + Math.abs(end - drawn.end);
			if (distance >= least) continue;
			least = distance;
			best = { start, end };
		}
	}
	return best;
}

/** On the day itself, or on the day after it. */
function nearestEnd(ends: number[], drawn: DrawnBlock): number | undefined {
	const end = nearest(ends, drawn.end, drawn.tolerance);
	if (end !== undefined || drawn.end < midnight - drawn.tolerance) return end;
	const after = nearest(ends, drawn.end - midnight, drawn.tolerance);
	return after === undefined ? undefined : after + midnight;
}

function shortBlock(drawn: DrawnBlock, minutes: number[][]): EventTimes | undefined {
	if (drawn.end - drawn.start > drawn.shortest + drawn.tolerance) return undefined;
	for (const [index, begins] of minutes.entries()) {
		const start = nearest(begins, drawn.start, drawn.tolerance);
		if (start === undefined) continue;
		for (const ends of minutes.slice(index + 1)) {
			const end = ends.find((at) => at >= start && at < drawn.end);
			if (end !== undefined) return { start, end };
		}
	}
	return undefined;
}

/**
 * A block cut off at midnight. An event of a day or longer is not drawn as a block, so the other end lies within 24 h.
 * Among more than two numbers some are parts of dates: then only what is drawn is known.
 */
function piece(drawn: DrawnBlock, minutes: number[][]): EventTimes | undefined {
	const isPair = minutes.length === 2;
	const begins = isPair ? (minutes[0] ?? []) : minutes.flat();
	const ends = isPair ? (minutes[1] ?? []) : minutes.flat();
	if (drawn.end >= midnight - drawn.tolerance) {
		const start = nearest(begins, drawn.start, drawn.tolerance);
		if (start === undefined) return undefined;
		const end = isPair ? onlyOne(ends.filter((at) => at < start)) : undefined;
		return { start, end: end === undefined ? null : end + midnight };
	}
	if (drawn.start > drawn.tolerance) return undefined;
	const end = nearest(ends, drawn.end, drawn.tolerance) ?? shortEnd(drawn, isPair ? ends : []);
	if (end === undefined) return undefined;
	const start = isPair ? onlyOne(begins.filter((at) => at > end)) : undefined;
	return { start: start === undefined ? null : start - midnight, end };
}

function shortEnd(drawn: DrawnBlock, ends: number[]): number | undefined {
	const isShort = drawn.end - drawn.start <= drawn.shortest + drawn.tolerance;
	return isShort ? ends.find((at) => at > 0 && at < drawn.end) : undefined;
}

function nearest(candidates: number[], target: number, tolerance: number): number | undefined {
	let best: number | undefined;
	let least = tolerance;
	for (const candidate of candidates) {
		const distance = Math.abs(candidate - target);
		if (distance > least || (distance === least && best !== undefined)) continue;
		best = candidate;
		least = distance;
	}
	return best;
}

function onlyOne(candidates: number[]): number | undefined {
	return candidates.length === 1 ? candidates[0] : undefined;
}
