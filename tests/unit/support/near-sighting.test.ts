import { expect, test } from 'vitest';
import { nearSighting } from '@/utils/support/near-sighting';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

const today = '2026-11-23';

function pageOf(days: string[]): Sighting {
	const events = days.map((day): CalendarEvent => {
		const times = { start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z`, allDay: false };
		const rest = { series: null, calendarId: null, response: null, status: 'confirmed' } as const;
		return { id: day, title: 'Staff', people: [], ...times, ...rest };
	});
	const page = {
		calendar: 'google',
		account: null,
		view: 'week',
		zone: 'UTC',
		shownCalendars: null,
	} as const;
	return { ...page, days, completeDays: days, unread: 0, events };
}

test('a page that claims days centuries away is believed for the near ones alone', () => {
	const near = nearSighting(
		pageOf(['0001-01-01', '2021-11-22', '2026-11-24', '2031-11-24', '9999-12-31']),
		today,
	);
	expect(near.days).toEqual(['2026-11-24']);
	expect(near.completeDays).toEqual(['2026-11-24']);
	expect(near.events.map(({ id }) => id)).toEqual(['2026-11-24']);
});

test('leafing through a few years is no claim', () => {
	const page = pageOf(['2022-03-01', '2026-11-24', '2030-01-01']);
	expect(nearSighting(page, today)).toBe(page);
});
