import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillComposeTemplate } from '@/utils/booking/compose-template';
import { thursday } from './drafts';

const page = 'https://calendar.example.com/week';
const fill = (template: string, draft = thursday) => fillComposeTemplate(template, draft, page);

test('fills every placeholder of the page’s own form', () => {
	const template = '/new?t={title}&s={start}&e={end}&z={zone}&g={guest}&r={recur}';
	const filled = fill(template, {
		...thursday,
		guests: ['a@example.com', 'b@example.com'],
		repetition: 'weekly',
	});
	expect(filled.startsWith('https://calendar.example.com/new?')).toBe(true);
	expect(Object.fromEntries(new URL(filled).searchParams)).toEqual({
		t: 'Call with Robin',
		s: '2026-11-26T15:00:00+01:00',
		e: '2026-11-26T15:30:00+01:00',
		z: 'Europe/Berlin',
		g: 'a@example.com,b@example.com',
		r: 'FREQ=WEEKLY;BYDAY=TH',
	});
});

test('leaves the repetition empty for a call that happens once', () => {
	expect(fill('/new?r={recur}')).toBe('https://calendar.example.com/new?r=');
});

describe('a template that leads elsewhere is refused', () => {
	test.each([
		'https://evil.example/new?t={title}',
		'//evil.example/{title}',
		'http://calendar.example.com/new',
		'https://calendar.example.com:8443/new',
		'https://calendar.example.com@evil.example/',
		'https://user:secret@calendar.example.com/',
		'\\\\evil.example\\{title}',
		'https://{title}/new',
		'http://',
	])('%s', (template) => {
		expect(() => fill(template, { ...thursday, title: 'evil.example' })).toThrow(/own site/);
	});

	test.each(['javascript:alert(1)', 'data:text/html,{title}', 'file:///etc/passwd'])(
		'%s, even from a page alike',
		(template) => {
			expect(() => fillComposeTemplate(template, thursday, template)).toThrow(/own site/);
		},
	);
});

test.each(['/new?x={secret}', '/new?x={__proto__}', '/new?x={}'])(
	'a placeholder that is unknown is refused: %s',
	(template) => {
		expect(() => fill(template)).toThrow(/unknown placeholder/);
	},
);

test('no title changes the address around it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (title) => {
			const address = new URL(fill('/new/{title}/end?t={title}&last=1#x', { ...thursday, title }));
			expect(address.origin).toBe('https://calendar.example.com');
			expect(address.searchParams.get('t')).toBe(title.toWellFormed());
			expect(address.searchParams.get('last')).toBe('1');
			expect(address.hash).toBe('#x');
		}),
	);
});
