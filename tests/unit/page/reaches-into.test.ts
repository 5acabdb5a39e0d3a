import { expect, test } from 'vitest';
import { reachesInto } from '@/utils/page/reaches-into';

const rest = {
	id: '1',
	series: null,
	calendarId: null,
	title: '',
	status: 'confirmed',
	response: null,
	people: [],
} as const;

test.each([
	['2026-11-23', '2026-11-25', true],
	['2026-11-23', '2026-11-24', false],
	['2026-11-24', '2026-11-26', false],
	['2026-11-23T22:00:00+01:00', '2026-11-25T01:00:00+01:00', true],
	['2026-11-23T22:00:00+01:00', '2026-11-24T01:00:00+01:00', false],
	['2026-11-22T22:00:00+01:00', '2026-11-24T00:00:00+01:00', false],
	['2026-11-24T08:00:00+01:00', '2026-11-24T09:00:00+01:00', false],
	['2026-11-23', null, false],
])('from %s to %s, it reaches into 24 November: %s', (start, end, isSo) => {
	const event = { ...rest, people: [], start, end, allDay: !start.includes('T') };
	expect(reachesInto(event, '2026-11-24')).toBe(isSo);
});
