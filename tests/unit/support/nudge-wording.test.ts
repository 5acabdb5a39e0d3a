import { describe, expect, test } from 'vitest';
import { nudgeWording } from '@/utils/support/nudge-wording';
import { summariseSupport } from '@/utils/support/summarise-support';
import { allDay, event, input, member } from './sample-input';

const wordsFor = (change: Parameters<typeof input>[0]) => nudgeWording(summariseSupport(input(change)));

describe('a nudge says', () => {
	test('one free time, and no name and no title', () => {
		const circle = [member('Unmistakable Name', 'peer')];
		const events = [event('Unmistakable board meeting', '2026-11-26T10:00')];
		const words = wordsFor({ circle, events });
		expect(words?.text.key).toBe('nudgeSlot');
		expect(words?.start).toMatch(/^2026-11-2/);
		expect(JSON.stringify(words)).not.toContain('Unmistakable');
	});

	test('to open the calendar, where no free time was seen', () => {
		expect(wordsFor({ seenDays: [] })).toEqual({ text: { key: 'nudgeLook', values: {} }, start: null });
	});
});

describe('a nudge says nothing', () => {
	test('before anything was seen', () => expect(nudgeWording(null)).toBeNull());

	test('when support is booked', () => {
		const events = ['24', '30'].map((day) => event('Peer call', `2026-11-${day}T10:00`));
		expect(wordsFor({ events })).toBeNull();
	});

	test('in a week of rest, and on a day away', () => {
		expect(wordsFor({ events: [allDay('Vacation', '2026-11-23', 5)] })).toBeNull();
		expect(wordsFor({ awayDates: ['2026-11-23'] })).toBeNull();
	});
});
