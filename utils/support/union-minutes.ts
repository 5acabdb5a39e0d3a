export interface Interval {
	/** Epoch milliseconds; the end is exclusive. */
	start: number;
	end: number;
}

/** Overlapping and touching intervals joined, in order. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
	const joined: Interval[] = [];
	for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1);
		if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}

/** Minutes that the intervals cover between two moments; parallel ones are counted once. */
export function unionMinutes(intervals: readonly Interval[], from: number, to: number): number {
	const clipped = intervals
		.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
		.filter(({ start, end }) => end > start);
	const milliseconds = joinIntervals(clipped).reduce((sum, { start, end }) => sum + end - start, 0);
	return Math.round(milliseconds / 60_000);
}
