import { expect, test } from 'vitest';
import { type CalendarInUse, calendarsInUse } from '@/utils/support/main-calendar';

function calendar(source: string, change: Partial<CalendarInUse> = {}): CalendarInUse {
	return {
		source,
		lastSeenAt: '2026-11-23T09:00:00Z',
		address: `https://${source}.example/`,
		eventCount: 10,
		...change,
	};
}

const names = (calendars: CalendarInUse[], chosen?: string) =>
	calendarsInUse(calendars, chosen).map(({ source }) => source);

test('the calendar that holds most of the leader’s time is the main one, whichever was opened last', () => {
	const private_ = calendar('private', { eventCount: 3, lastSeenAt: '2026-11-24T20:00:00Z' });
	expect(names([private_, calendar('work')])).toEqual(['work', 'private']);
});

test('the one that the leader chose comes first', () => {
	expect(names([calendar('work', { eventCount: 99 }), calendar('private')], 'private')).toEqual([
		'private',
		'work',
	]);
});

test('a calendar in a frame of another page comes after those with pages of their own', () => {
	const frame = calendar('frame', { isFrame: true, eventCount: 500, lastSeenAt: '2026-11-24T20:00:00Z' });
	expect(names([frame, calendar('work')])).toEqual(['work', 'frame']);
	expect(names([frame])).toEqual(['frame']);
});

test('a calendar that was left months ago is not in use, and a file only where there is no page', () => {
	const left = calendar('left', { lastSeenAt: '2026-08-01T09:00:00Z', eventCount: 500 });
	const file = calendar('file', { address: null, eventCount: 500 });
	expect(names([left, file, calendar('work')])).toEqual(['work']);
	expect(names([file])).toEqual(['file']);
	expect(names([])).toEqual([]);
});
