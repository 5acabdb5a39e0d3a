import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awaySpans, datesOf } from '@/components/away-spans';

test('days in a row are one span, over the end of a month too, newest first', () => {
	expect(awaySpans(['2026-12-01', '2026-11-02', '2026-11-29', '2026-11-30', '2026-12-01'])).toEqual([
		{ first: '2026-11-29', last: '2026-12-01' },
		{ first: '2026-11-02', last: '2026-11-02' },
	]);
});

test('spans hold the very days that were set, each once', () => {
	const day = fc
		.integer({ min: 0, max: 90 })
		.map((days) => Temporal.PlainDate.from('2026-02-10').add({ days }).toString());
	fc.assert(
		fc.property(fc.array(day), (dates) => {
			expect(awaySpans(dates).flatMap(datesOf).sort()).toEqual([...new Set(dates)].sort());
		}),
	);
});
