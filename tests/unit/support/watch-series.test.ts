import { expect, test } from 'vitest';
import type { KnownEvent } from '@/utils/support/support-summary';
import type { Booking } from '@/utils/support/surface-state';
import { skippedSeries } from '@/utils/support/watch-series';

const now = Temporal.Instant.from('2026-11-25T12:00:00Z');
const booking: Booking = {
	id: 'b1',
	memberName: 'First peer',
	title: 'Call with First peer',
	start: '2026-10-22T14:00:00+02:00',
	end: '2026-10-22T14:30:00+02:00',
	state: 'booked',
	handedOverAt: '2026-10-20T09:00:00Z',
	repetition: 'weekly',
	series: 's1',
};

type Mark = 'kept' | 'cancelled' | 'declined';

/** Thursdays at 14:00 in Berlin. */
function occurrence(date: string, mark: Mark, change: Partial<KnownEvent> = {}): KnownEvent {
	return {
		key: `s1 ${date}`,
		id: `s1_${date}`,
		series: 's1',
		calendarId: null,
		calendar: 'google',
		account: null,
		zone: 'Europe/Berlin',
		title: 'Call with First peer',
		start: `${date}T14:00:00+01:00`,
		end: `${date}T14:30:00+01:00`,
		allDay: false,
		status: mark === 'cancelled' ? 'cancelled' : 'confirmed',
		response: mark === 'declined' ? 'declined' : null,
		people: [],
		...change,
	};
}

const startsOf = (events: KnownEvent[], change: Partial<Booking> = {}) =>
	skippedSeries([{ ...booking, ...change }], events, now).map(({ starts }) =>
		starts.map((start) => start.slice(0, 10)),
	);

test.each<[string, [string, Mark][], string[][]]>([
	[
		'two cancelled',
		[
			['2026-11-12', 'cancelled'],
			['2026-11-19', 'cancelled'],
		],
		[['2026-11-12', '2026-11-19']],
	],
	[
		'one declined, one cancelled',
		[
			['2026-11-12', 'declined'],
			['2026-11-19', 'cancelled'],
		],
		[['2026-11-12', '2026-11-19']],
	],
	[
		'the last and the next one',
		[
			['2026-11-19', 'declined'],
			['2026-11-26', 'cancelled'],
		],
		[['2026-11-19', '2026-11-26']],
	],
	[
		'one',
		[
			['2026-11-12', 'kept'],
			['2026-11-19', 'cancelled'],
		],
		[],
	],
	[
		'two with one kept between',
		[
			['2026-11-05', 'cancelled'],
			['2026-11-12', 'kept'],
			['2026-11-19', 'cancelled'],
		],
		[],
	],
	[
		'two before one that was kept',
		[
			['2026-11-05', 'cancelled'],
			['2026-11-12', 'cancelled'],
			['2026-11-19', 'kept'],
		],
		[],
	],
	['none of which anything is seen', [], []],
])('skipped: %s', (_, marks, expected) => {
	expect(startsOf(marks.map(([date, mark]) => occurrence(date, mark)))).toEqual(expected);
});

test('the next one, which is still to come, says nothing yet', () => {
	const events = [occurrence('2026-11-12', 'cancelled'), occurrence('2026-11-19', 'cancelled')];
	expect(startsOf([...events, occurrence('2026-11-26', 'kept')])).toHaveLength(1);
});

test('a series that we wrote is known by its file, and other series are no business of this one', () => {
	const written = { source: 's', folder: '/', name: 'uid-1@soundings.ics', etag: null };
	const own = ['2026-11-12', '2026-11-19'].map((date) =>
		occurrence(date, 'cancelled', {
			id: `/dav/uid-1@soundings.ics#${date}`,
			series: '/dav/uid-1@soundings.ics',
		}),
	);
	expect(startsOf(own, { series: undefined, written })).toHaveLength(1);
	expect(startsOf(own)).toEqual([]);
});

test('a single call, one that is not booked yet, and one that was left alone are not spoken of', () => {
	const events = [occurrence('2026-11-12', 'cancelled'), occurrence('2026-11-19', 'cancelled')];
	expect(startsOf(events, { repetition: 'once' })).toEqual([]);
	expect(startsOf(events, { state: 'waiting' })).toEqual([]);
	expect(startsOf(events, { leftUntil: '2026-11-19T13:00:00Z' })).toEqual([]);
	const later = [...events, occurrence('2026-11-26', 'cancelled')];
	expect(startsOf(later, { leftUntil: '2026-11-19T13:00:00Z' })).toEqual([['2026-11-19', '2026-11-26']]);
});
