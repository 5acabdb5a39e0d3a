import { expect, test } from 'vitest';
import { readSighting } from '@/utils/page/read-sighting';

test('a page that is still loading gives no sighting', () => {
	const calendar = {
		id: 'loading',
		name: 'Loading',
		matches: [],
		rank: 'engine' as const,
		recognises: () => true,
		watch: { root: ['body'], attributes: [] },
		survey: () => undefined,
		chip: 'a',
		readChip: () => 'not-an-event' as const,
		dayPlaces: () => [],
	};
	const page = {
		document,
		url: new URL('https://calendar.example/'),
		now: Temporal.Now.instant(),
		browserZone: 'UTC',
	};
	expect(readSighting(calendar, page)).toBeUndefined();
});
