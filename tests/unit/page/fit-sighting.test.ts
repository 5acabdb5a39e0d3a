import { describe, expect, test } from 'vitest';
import { fitSighting } from '@/utils/page/fit-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';
import { expectSighting } from '@/utils/support/sighting-schema';

const long = 'x'.repeat(30_000);
const event: CalendarEvent = {
	...{ id: 'a', series: null, calendarId: null, title: 'Staff', allDay: false },
	...{ start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T11:00:00+01:00' },
	...{ status: 'confirmed', response: null, people: [] },
};
const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];

function week(events: CalendarEvent[], more: Partial<Sighting> = {}): Sighting {
	return {
		...{ calendar: 'google', account: null, view: 'week', zone: 'Europe/Berlin' },
		...{ days, completeDays: days, shownCalendars: null, unread: 0, events },
		...more,
	};
}

describe('an over-long field costs its own event, not the page', () => {
	test('a title is cut', () => {
		const fit = fitSighting(
			week([
				{ ...event, title: long },
				{ ...event, id: 'b' },
			]),
		);
		expect(expectSighting(fit).events.map(({ title }) => title.length)).toEqual([500, 5]);
		expect(fit).toMatchObject({ unread: 0, completeDays: days });
	});

	test.each([{ id: long }, { id: '' }, { series: long }, { calendarId: long }])(
		'an event without a usable id is unread, and its day is not complete (%#)',
		(odd) => {
			const fit = fitSighting(
				week([
					{ ...event, ...odd },
					{ ...event, id: 'b' },
				]),
			);
			expect(expectSighting(fit)).toMatchObject({
				events: [{ id: 'b' }],
				unread: 1,
				completeDays: ['2026-11-22', '2026-11-26'],
			});
		},
	);

	test('without an end, it may lie on any day', () => {
		expect(fitSighting(week([{ ...event, id: long, end: null }])).completeDays).toEqual([]);
	});

	test('people with absurd names are left out', () => {
		const people = [{ name: long }, { email: 'peer@example.com' }, ...Array(2_000).fill({ name: 'Guest' })];
		const fit = expectSighting(fitSighting(week([{ ...event, people }])));
		expect(fit.events[0]?.people.length).toBe(1_000);
		expect(fit.events[0]?.people[0]).toEqual({ email: 'peer@example.com' });
	});

	test('an account is cut, and calendars that cannot be told on or off are not told', () => {
		const fit = expectSighting(fitSighting(week([event], { account: long, shownCalendars: ['work', long] })));
		expect(fit).toMatchObject({ account: 'x'.repeat(500), shownCalendars: null });
	});
});

test('what fits is left as it is', () => {
	const sighting = week([event]);
	expect(fitSighting(sighting)).toBe(sighting);
});
