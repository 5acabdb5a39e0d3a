import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostPattern, isGranted } from '@/components/host-pattern';

test.each([
	['https://cloud.example.com/apps/calendar/dayGridMonth/now', 'https://cloud.example.com/*'],
	['cloud.example.com', 'https://cloud.example.com/*'],
	['  Mail.Example.com/SOGo/ ', 'https://mail.example.com/*'],
	['https://cloud.example.com:8443/', 'https://cloud.example.com/*'],
	['http://localhost:8080/', 'http://localhost/*'],
	['http://127.0.0.1/SOGo', 'http://127.0.0.1/*'],
])('%s asks for its one host', (typed, pattern) => {
	expect(hostPattern(typed)).toMatchObject({ pattern });
});

test.each([
	['cloud.example.com:8443/apps/calendar', 'https://cloud.example.com:8443/apps/calendar'],
	[' https://mail.example.com/SOGo/so/ ', 'https://mail.example.com/SOGo/so/'],
	['https://leader:secret@cloud.example.com/apps/calendar', 'https://cloud.example.com/apps/calendar'],
	['http://localhost:8080/web#action=calendar', 'http://localhost:8080/web#action=calendar'],
])('%s is where the calendar opens', (typed, address) => {
	expect(hostPattern(typed)).toMatchObject({ address });
});

test.each([
	'',
	'   ',
	'my calendar',
	'https://',
	'https://*/',
	'*',
	'https://*.com',
	'intranet',
	'ftp://example.com',
	'http://example.com',
	'javascript:alert(1)',
	'file:///etc/hosts',
])('“%s” is refused with a reason', (typed) => {
	expect(hostPattern(typed)).toHaveProperty('problem.key');
});

test('whatever is typed, never more than one host is asked for', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
			const found = hostPattern(typed);
			if ('pattern' in found) expect(found.pattern).toMatch(/^https?:\/\/[^*/]+\/\*$/);
		}),
	);
});

test('a grant for all hosts covers each', () => {
	expect(isGranted('https://a.example/*', ['https://*/*'])).toBe(true);
	expect(isGranted('https://a.example/*', ['https://b.example/*'])).toBe(false);
});
