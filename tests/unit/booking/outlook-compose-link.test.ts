import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlookComposeLink } from '@/utils/booking/outlook-compose-link';
import { thursday } from './drafts';

const parametersOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

test('a call fills every field of the form that an address can fill', () => {
	const link = outlookComposeLink({
		...thursday,
		note: 'Coffee & <b>talk</b>\nat noon',
		guests: ['a@example.com', 'b@example.com'],
	});
	expect(link).toMatch(
		/^https:\/\/outlook\.office\.com\/calendar\/deeplink\/compose\?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&/,
	);
	expect(parametersOf(link)).toEqual({
		path: '/calendar/action/compose',
		rru: 'addevent',
		subject: 'Call with Robin',
		startdt: '2026-11-26T14:00:00Z',
		enddt: '2026-11-26T14:30:00Z',
		body: 'Coffee &amp; &lt;b&gt;talk&lt;/b&gt;<br>at noon',
		to: 'a@example.com,b@example.com',
		reqresponse: 'true',
		allowfw: 'false',
		freebusy: 'busy',
	});
});

test('spaces are written so that Outlook shows none as a plus', () => {
	expect(outlookComposeLink(thursday)).toContain('&subject=Call%20with%20Robin&');
});

test('without a guest nothing is asked of anybody', () => {
	const parameters = parametersOf(outlookComposeLink({ ...thursday, guests: [] }));
	expect(Object.keys(parameters)).toEqual(['path', 'rru', 'subject', 'startdt', 'enddt', 'freebusy']);
});

test.each([
	['https://outlook.live.com/calendar/0/view/week', 'https://outlook.live.com/calendar/0/deeplink/compose'],
	[
		'https://outlook.cloud.microsoft/calendar/view/month',
		'https://outlook.cloud.microsoft/calendar/deeplink/compose',
	],
	[
		'https://outlook.office365.com/calendar/12/view/day',
		'https://outlook.office365.com/calendar/12/deeplink/compose',
	],
	['https://outlook.live.com.evil.example/calendar/', 'https://outlook.office.com/calendar/deeplink/compose'],
	['http://outlook.live.com/calendar/', 'https://outlook.office.com/calendar/deeplink/compose'],
	['no address', 'https://outlook.office.com/calendar/deeplink/compose'],
])('from the page %s the form opens at %s', (pageAddress, form) => {
	const { origin, pathname } = new URL(outlookComposeLink(thursday, { pageAddress }));
	expect(origin + pathname).toBe(form);
});

test('no title, note or guest can add or change a parameter', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.string()), (title, note, guests) => {
			const { searchParams, origin, hash } = new URL(
				outlookComposeLink({ ...thursday, title, note, guests }),
			);
			expect(origin + hash).toBe('https://outlook.office.com');
			expect(searchParams.getAll('subject')).toEqual([title.toWellFormed()]);
			expect(searchParams.getAll('rru')).toEqual(['addevent']);
			expect(searchParams.get('body') ?? '').not.toMatch(/<(?!br>)/);
		}),
	);
});
