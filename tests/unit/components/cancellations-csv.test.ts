import { expect, test } from 'vitest';
import { cancellationsCsv } from '@/components/cancellations-csv';
import type { Cancellation } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';

function cancelled(title: string): Cancellation {
	return {
		id: title,
		title,
		start: '2026-11-24T15:00:00+01:00',
		how: 'marked',
		feeling: 'relief',
		noticedAt: '2026-11-24T09:00:00Z',
		reason: wording('cancelledMarked'),
	};
}

test.each([
	['Steering committee', 'Steering committee'],
	['Budget, second round', '"Budget, second round"'],
	['“So-called” "sync"', '"“So-called” ""sync"""'],
	['two\r\nlines', '"two\r\nlines"'],
	['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
	['+1', "'+1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['-1', "'-1"],
])('the title %j stays one cell of text', (title, cell) => {
	expect(cancellationsCsv([cancelled(title)])).toBe(
		`start,title,how,feeling,noticed\r\n2026-11-24T15:00:00+01:00,${cell},marked,relief,2026-11-24T09:00:00Z\r\n`,
	);
});
