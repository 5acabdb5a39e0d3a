import { expect, test } from 'vitest';
import { awayDates } from '@/utils/support/away-dates';
import type { KnownEvent, SummaryInput } from '@/utils/support/support-summary';
import { allDay, event, input, member, monday } from './sample-input';

const away = (events: KnownEvent[], change: Partial<SummaryInput> = {}) =>
	[...awayDates(input({ events, ...change }), monday, '2026-12-31')].sort();

test.each([
	'Vacation',
	'OOO',
	'Annual leave',
	'Urlaub',
	'Resturlaub',
	'Urlaub Kroatien',
	'Urlaub Bayern',
	'Herbstferien',
	'Elternzeit',
	'Congés',
	'En vacances',
	'Vacaciones',
	'Baja médica',
	'Férias',
	'Licença médica',
	'Ferie',
	'In ferie',
	'Vakantie',
	'Ouderschapsverlof',
	'有給休暇',
	'夏休み',
	'Christmas Day',
	'Tag der Deutschen Einheit',
	'Lundi de Pâques',
	'Festa della Repubblica',
	'Koningsdag',
	'勤労感謝の日',
])('an all-day “%s” is time away', (title) => {
	expect(away([allDay(title, '2026-11-24', 2)])).toEqual(['2026-11-24', '2026-11-25']);
});

test.each([
	'Team away day',
	'Leave policy rollout',
	'Off-site',
	'Anna: Urlaub',
	'Tom OOO',
	'Holiday party',
	'Vacation planning Q3 budget review meeting',
	'Back from vacation',
	'Urlaub Ana',
	'Deadline',
	'Schulferien',
	'Herbstferien Bayern',
	'Sommerferien 2026 Nordrhein-Westfalen',
	'Vacances scolaires',
	'Vacances de Noël - Zone B',
	'Vacaciones escolares',
	'School holidays',
])('an all-day “%s” is not', (title) => {
	expect(away([allDay(title, '2026-11-24')], { circle: [member('Ana Silva', 'peer')] })).toEqual([]);
});

test('the calendar’s own out-of-office mark counts, whatever the title says', () => {
	expect(away([allDay('Lisbon', '2026-11-24', 1, { showAs: 'out-of-office' })])).toEqual(['2026-11-24']);
});

test('half of the working hours make a day away, less does not', () => {
	const absence = (end: string) =>
		event('Out of office', '2026-11-24T09:00', { end: `2026-11-24T${end}:00+01:00` });
	expect(away([absence('14:00')])).toEqual(['2026-11-24']);
	expect(away([absence('12:00')])).toEqual([]);
});

test('two absences on a day count together', () => {
	const absence = (from: string, to: string) =>
		event('Out of office', `2026-11-24T${from}`, { end: `2026-11-24T${to}:00+01:00` });
	expect(away([absence('09:00', '12:00'), absence('15:00', '17:30')])).toEqual(['2026-11-24']);
	expect(away([absence('09:00', '12:00'), absence('09:30', '12:00')])).toEqual([]);
});

test('a public-holiday calendar counts, and a colleague’s calendar does not', () => {
	const calendarId = 'en.german#holiday@group.v.calendar.google.com';
	expect(away([allDay('Xyz', '2026-11-24', 1, { calendarId })])).toEqual(['2026-11-24']);
	const colleague = { calendarId: 'anna@corp.example', account: 'me@corp.example' };
	expect(away([allDay('Urlaub', '2026-11-24', 1, colleague)])).toEqual([]);
});

test('leave of somebody who is met is theirs, and leave with the leader’s own name the leader’s', () => {
	const account = 'petra@firm.example';
	const petra = { name: 'Petra Ott', email: account };
	const meetings = ['Tom Kern', 'Lisa Roth', 'Kim Berg'].map((name, day) =>
		event('1:1', `2026-11-2${3 + day}T10:00`, { account, people: [petra, { name }] }),
	);
	const leave = (title: string) => allDay(title, '2026-11-26', 1, { account });
	expect(away([...meetings, leave('Urlaub Tom')])).toEqual([]);
	expect(away([...meetings, leave('Urlaub Kroatien')])).toEqual(['2026-11-26']);
	expect(away([...meetings, leave('Urlaub Petra')])).toEqual(['2026-11-26']);
	const unknown = meetings.map((each) => ({ ...each, account: null }));
	expect(away([...unknown, leave('Urlaub Petra')])).toEqual(['2026-11-26']);
});

test('declined and cancelled leave does not count, and dates set by hand do', () => {
	expect(away([allDay('Urlaub', '2026-11-24', 1, { status: 'cancelled' })])).toEqual([]);
	expect(away([allDay('Urlaub', '2026-11-24', 1, { response: 'declined' })])).toEqual([]);
	expect(away([], { awayDates: ['2026-11-26'] })).toEqual(['2026-11-26']);
});
