import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { meeting, sightingOf, week } from '@/tests/simulator/sample-sighting';
import { openStore } from '@/utils/store/open-store';
import { seenDates } from '@/utils/support/seen-dates';
import { summariseSupport } from '@/utils/support/summarise-support';
import { seen } from './sample-input';

const [monday = '', tuesday = ''] = week;
const now = Temporal.Instant.from('2026-11-25T08:00:00+01:00');

test('a day that one site told does not stand for another site of the same calendar and account', () => {
	const one = seen(monday, tuesday, { source: 'one' });
	const other = seen(monday, tuesday, { source: 'other', complete: false });
	const mixed = seenDates([...one, ...other], new Set(), 1);
	expect([monday, tuesday].map(mixed.seen)).toEqual(['partial', 'partial']);
	const alone = seenDates(one, new Set(), 1);
	expect([monday, tuesday].map(alone.seen)).toEqual(['complete', 'complete']);
});

test('support on one site makes weeks that only the other site told unknown, and never empty', () => {
	const other = seen(monday, tuesday, { source: 'other' });
	expect(seenDates(other, new Set(['one']), 1).seen(monday)).toBe('partial');
	expect(seenDates(other, new Set(['other']), 1).seen(monday)).toBe('complete');
});

test('two clouds where the leader has the same name are two calendars, from the page to the week', async () => {
	const store = openStore({ name: 'two-clouds' });
	const show = (site: string, completeDays: string[]) =>
		store.rememberSighting(
			sightingOf([meeting('a', '2026-11-24T10:00', { title: 'Budget' })], {
				calendar: 'nextcloud',
				account: 'leader',
				completeDays,
			}),
			{
				seenAt: now,
				hint: { address: `https://${site}.example/apps/calendar`, composeTemplate: null, problems: [] },
			},
		);
	const state = async () => {
		const { weeks } = summariseSupport(await store.getSummaryInput(now, 'Europe/Berlin'));
		return weeks.find(({ start }) => start === monday)?.state;
	};
	await show('one', week);
	expect(await state()).toBe('empty');
	await show('other', []);
	expect(await state()).toBe('partial');
	await show('other', week);
	expect(await state()).toBe('empty');
	await store.close();
});
