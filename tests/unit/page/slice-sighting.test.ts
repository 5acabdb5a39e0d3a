import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceSighting } from '@/utils/page/slice-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

const firstDay = Temporal.PlainDate.from('2026-01-01');
const dates = (from: number, count: number) =>
	Array.from({ length: count }, (_, i) => firstDay.add({ days: from + i }).toString());

function allDay(id: string, from: number, days: number): CalendarEvent {
	const [start = '', end = ''] = [
		firstDay.add({ days: from }).toString(),
		firstDay.add({ days: from + days }).toString(),
	];
	return {
		id,
		series: null,
		calendarId: null,
		title: id,
		start,
		end,
		allDay: true,
		status: 'confirmed',
		response: null,
		people: [],
	};
}

function sighting(dayCount: number, events: CalendarEvent[]): Sighting {
	const days = dates(0, dayCount);
	const base = {
		calendar: 'ics',
		account: null,
		view: 'other',
		zone: 'UTC',
		shownCalendars: null,
		unread: 0,
	} as const;
	return { ...base, days, completeDays: days.filter((_, i) => i % 5 !== 0), events };
}

test('a slice holds every event that touches its days, and every day stands in one slice', () => {
	const anyEvent = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }));
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1000 }),
			fc.array(anyEvent, { maxLength: 30 }),
			(dayCount, spans) => {
				const whole = sighting(
					dayCount,
					spans.map(([from, days], i) => allDay(`${i}`, from, days)),
				);
				const slices = sliceSighting(whole);
				expect(slices.flatMap(({ days }) => days)).toEqual(whole.days);
				expect(slices.flatMap(({ completeDays }) => completeDays)).toEqual(whole.completeDays);
				for (const { days, events } of slices) {
					expect(days.length).toBeLessThanOrEqual(92);
					const ids = new Set(events.map(({ id }) => id));
					for (const event of whole.events) {
						const touches = days.some((day) => event.start <= day && day < (event.end ?? ''));
						if (touches) expect(ids).toContain(event.id);
					}
				}
			},
		),
	);
}, 60_000);

test('a crowded time is cut finer', () => {
	const events = Array.from({ length: 12_000 }, (_, i) => allDay(`${i}`, i % 90, 1));
	const slices = sliceSighting(sighting(90, events));
	expect(slices.length).toBeGreaterThan(2);
	expect(Math.max(...slices.map((slice) => slice.events.length))).toBeLessThanOrEqual(5000);
	expect(new Set(slices.flatMap((slice) => slice.events.map(({ id }) => id))).size).toBe(12_000);
});

test('a day with more events than any calendar is cut, and is then not complete', () => {
	const [slice, ...others] = sliceSighting(
		sighting(
			1,
			Array.from({ length: 6000 }, (_, i) => allDay(`${i}`, 0, 1)),
		),
	);
	expect([slice?.events.length, slice?.completeDays, others]).toEqual([5000, [], []]);
});
