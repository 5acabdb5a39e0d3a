import { expect, test } from 'vitest';
import ics from '@/utils/calendars/ics';
import { sampleIcs } from '../../../scripts/bench/sample-ics';

test('the file that the bench reads is a calendar in which every event is understood', () => {
	const { sighting, problems } = ics.read(sampleIcs(2000), {
		from: '2020-01-01',
		until: '2028-01-01',
		zone: 'UTC',
	});
	expect(problems).toEqual([]);
	expect(sighting.events).toHaveLength(1900 + 100 * 10);
	expect(sighting.events[0]?.people).toHaveLength(1);
});
