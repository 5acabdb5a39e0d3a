import { expect, test } from 'vitest';
import { zoneOfOffsets } from '@/utils/page/zone-of-offsets';

test.each([
	['the browser’s zone where it fits', ['2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'], 'Europe/Berlin'],
	['a fixed zone where it does not', ['2026-11-23T00:00+09:00'], 'Etc/GMT-9'],
	['west of Greenwich', ['2026-11-23T00:00-05:00'], 'Etc/GMT+5'],
])('%s', (_, times, zone) => {
	expect(zoneOfOffsets(times, 'Europe/Berlin')).toBe(zone);
});

test('in the week in which clocks change, a zone that changes them on that day', () => {
	const times = ['2026-03-07T00:00-05:00', '2026-03-08T00:00-05:00', '2026-03-09T00:00-04:00'];
	const zone = zoneOfOffsets(times, 'Europe/Berlin') ?? '';
	for (const time of times)
		expect(Temporal.Instant.from(time).toString({ timeZone: zone })).toContain(time.slice(0, 16));
});

test.each([[[]], [['2026-11-23']], [['2026-11-23T00:00+01:07']], [['soon+01:00']]])(
	'nothing is concluded from %j',
	(times) => {
		expect(zoneOfOffsets(times, 'Europe/Berlin')).toBeUndefined();
	},
);
