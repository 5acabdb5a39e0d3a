import { describe, expect, test } from 'vitest';
import { organizerIn, showAsIn, showAsWords } from '@/utils/page/show-as-words';

describe('the state that a label ends in', () => {
	test.each(Object.entries(showAsWords))('each word, in %s', (language, states) => {
		for (const [state, names] of Object.entries(states)) {
			for (const name of names) {
				expect(showAsIn(`, Room, ${name}`, language)).toBe(state);
				expect(showAsIn(`, Room, ${name}, Private, Recurring event`, `${language}-XX`)).toBe(state);
			}
		}
	});

	test.each([
		[', June 17, 2026, Free, By Erin, Busy', 'en', 'busy'],
		[', June 17, 2026, Room', 'en', undefined],
		[', June 17, 2026, Busy', 'de', undefined],
		[', June 17, 2026, Busy', 'qlm', undefined],
		[', June 17, 2026, Busy', undefined, undefined],
	])('%s in %s: %s', (tail, language, state) => {
		expect(showAsIn(tail, language)).toBe(state);
	});
});

describe('the organizer', () => {
	test.each([
		[', By Erin Example, Busy', 'en-US', 'Erin Example'],
		[', By Example, Sam (ABC) DEF, Busy, Private, Recurring event', 'en-GB', 'Example, Sam (ABC) DEF'],
		[', By Erin Exam', 'en', undefined],
		[', Busy', 'en', undefined],
		[', By Erin Example, Busy', 'de', undefined],
	])('%s in %s: %s', (tail, language, name) => {
		expect(organizerIn(tail, language)).toBe(name);
	});
});
