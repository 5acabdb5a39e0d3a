import { type DrawnSpan, fitPieceToTimes } from '@/utils/page/drawn-piece';

/** Minutes after the column's midnight; below 0 and above 1440 the entry reaches into the neighbouring days. */
export interface ColumnSpan {
	from: number;
	to: number;
}

/**
 * The whole of an entry shorter than a day, of which one column shows a piece: where that is drawn, and the minutes of a
 * day that its written begin and end may mean. `undefined` where they do not agree, or more than one reading does.
 */
export function spanInColumn(
	drawn: DrawnSpan,
	starts: readonly number[],
	ends: readonly number[],
): ColumnSpan | undefined {
	const spans = starts.flatMap((from) =>
		ends.flatMap((end): ColumnSpan[] => {
			if (end >= from) return [{ from, to: end }];
			return [
				{ from, to: end + 1440 },
				{ from: from - 1440, to: end },
			];
		}),
	);
	const fitting = spans.filter(({ from, to }) =>
		fitPieceToTimes(drawn, 'here', {
			first: from < 0 ? 'before' : 'here',
			startMinute: from,
			last: to > 1440 ? 'after' : 'here',
			endMinute: to,
		}),
	);
	return fitting.length === 1 ? fitting[0] : undefined;
}
