import { expect, test } from 'vitest';
import { awayDates } from '@/utils/support/away-dates';
import { defaultRhythm } from '@/utils/support/rhythm';
import type { KnownEvent, SummaryInput } from '@/utils/support/support-summary';
import { allDay, event, input, member, monday, zone } from './sample-input';

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
	'Out sick',
	'Sick',
	'Sick at home',
	'🤒 Off sick today',
	'Unavailable',
	'Unavailable all day',
	'Not available',
	'Out',
	'Not working',
	'Day off',
	'Rest day',
	'Jury duty',
	'PTO',
	'Vacation: New York',
	'Family vacation',
	'Christmas Day (observed)',
	'Krank',
	'Krank mit Grippe',
	'Krankgeschrieben bis 27.11.',
	'Kind krank',
	'Nicht verfügbar',
	'Nicht erreichbar (ganztägig)',
	'Frei',
	'Urlaub am Bodensee',
	'Malade',
	'Arrêt maladie',
	'Indisponible',
	'Pas disponible aujourd’hui',
	'Repos',
	'Congés du lundi au mercredi',
	'Enfermo',
	'Enferma en casa',
	'No disponible',
	'De baja',
	'Doente',
	'Estou doente',
	'Indisponível',
	'De folga',
	'Malato',
	'In malattia',
	'Non disponibile',
	'Ziek',
	'Ziek thuis',
	'Niet beschikbaar',
	'Vrij',
	'病欠',
	'休み',
	'お休み',
	'本日休み',
	'終日不在',
	'体調不良のため休み',
	'休暇 沖縄',
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
	'Sick leave policy',
	'Sick Tom',
	'Tom sick',
	'Sick: Tom',
	'Sick day policy review',
	'Unavailable: room 3',
	'Room 3 unavailable',
	'Room unavailable',
	'Server not available',
	'Not available for interviews',
	'Out of stock',
	'Sign-out sheet',
	'OOO Tom',
	'Vacation planning',
	'Vacation Planning 2027',
	'PTO requests due',
	'PTO approvals',
	'PTO (half day)',
	'Half day off',
	'PTO until 14:00',
	'Annual leave cover',
	'Vacation team',
	'Vacation kids',
	'Office Christmas lunch',
	'Christmas party',
	'Halloween',
	'Urlaubsplanung',
	'Urlaub Planung',
	'Urlaub Chef',
	'Urlaub Frau Huber',
	'Urlaub Kita',
	'Urlaub vormittags',
	'Urlaub ab 14 Uhr',
	'Krank: Müller',
	'Krankenkasse',
	'Raum nicht verfügbar',
	'Freitag',
	'Malade: Paul',
	'Congés demandes',
	'Congés après-midi',
	'Salle indisponible',
	'Enfermo: Luis',
	'Vacaciones solicitud',
	'Sala no disponible',
	'Férias pedidos',
	'Doente: Rui',
	'Sala indisponível',
	'Ferie richieste',
	'Malato: Luca',
	'Sala non disponibile',
	'Ziek: Daan',
	'Vakantie kinderen',
	'Verlof aanvragen',
	'Zaal niet beschikbaar',
	'昼休み',
	'田中さん休み',
	'休み 田中',
	'休暇申請',
	'夏休みの宿題',
	'休暇 田中さん',
	'午前休み',
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

test('who is “unavailable” is away where that fills most of the working hours', () => {
	const absence = (title: string, from: string, to: string) =>
		event(title, `2026-11-24T${from}`, { end: `2026-11-24T${to}:00+01:00` });
	for (const title of ['Unavailable', 'Nicht verfügbar', 'Indisponible', '不在']) {
		expect(away([absence(title, '09:00', '17:30')])).toEqual(['2026-11-24']);
		expect(away([absence(title, '13:00', '17:30')])).toEqual([]);
		expect(away([absence(title, '10:00', '12:00')])).toEqual([]);
	}
	expect(away([absence('Unavailable', '09:00', '15:00'), absence('Sick', '15:00', '17:00')])).toEqual([
		'2026-11-24',
	]);
});

test('a night shift is missed where the absence fills it, and it is the one that begins on that day', () => {
	const rhythm = { ...defaultRhythm, workingHours: { start: '20:00', end: '06:00' } };
	const absence = (from: string, to: string) =>
		event('Out of office', from, {
			end: Temporal.PlainDateTime.from(to).toZonedDateTime(zone).toInstant().toString(),
		});
	const night = absence('2026-11-24T20:00', '2026-11-25T06:00');
	expect(away([night], { rhythm })).toEqual(['2026-11-24']);
	expect(away([absence('2026-11-25T00:00', '2026-11-25T06:00')], { rhythm })).toEqual(['2026-11-24']);
	expect(away([absence('2026-11-24T09:00', '2026-11-24T17:00')], { rhythm })).toEqual([]);
	expect(away([absence('2026-11-24T20:00', '2026-11-24T22:00')], { rhythm })).toEqual([]);
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

test.each([
	'Valentine’s Day',
	'Mother’s Day',
	'Father’s Day',
	'Halloween',
	'First day of spring',
	'Daylight saving time begins',
	'Daylight Saving Time ends',
	'St. Patrick’s Day',
	'Muttertag',
	'Valentinstag',
	'Nikolaus',
	'Beginn der Sommerzeit',
	'1. Advent',
	'Herbstferien',
	'Saint-Valentin',
	'Fête des mères',
	'Passage à l’heure d’hiver',
	'Vacances de la Toussaint',
	'Día de la Madre',
	'San Valentín',
	'Dia dos Namorados',
	'Dia das Mães',
	'Festa della mamma',
	'Ora legale',
	'Moederdag',
	'Sinterklaas',
	'Begin wintertijd',
	'バレンタインデー',
	'母の日',
	'節分',
	'クリスマス・イブ',
])('“%s” in a calendar of holidays is a day on which people work', (title) => {
	const calendarId = 'Holidays in Somewhere#holiday@';
	expect(away([allDay(title, '2026-11-24', 1, { calendarId })])).toEqual([]);
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

test('leave of somebody whom a title of a 1:1 names is theirs, though no page told the guests', () => {
	const titles = ['1:1 Tom', 'Lisa Roth / weekly 1:1', '1:1: budget for the new house in Kroatien'];
	const meetings = titles.map((title, day) => event(title, `2026-11-2${3 + day}T10:00`));
	const leave = (title: string) => away([...meetings, allDay(title, '2026-11-26')]);
	expect(leave('Urlaub Tom')).toEqual([]);
	expect(leave('Vacation: Lisa')).toEqual([]);
	expect(leave('Urlaub Kroatien')).toEqual(['2026-11-26']);
	expect(leave('Urlaub Bodensee')).toEqual(['2026-11-26']);
});

test('declined and cancelled leave does not count, and dates set by hand do', () => {
	expect(away([allDay('Urlaub', '2026-11-24', 1, { status: 'cancelled' })])).toEqual([]);
	expect(away([allDay('Urlaub', '2026-11-24', 1, { response: 'declined' })])).toEqual([]);
	expect(away([], { awayDates: ['2026-11-26'] })).toEqual(['2026-11-26']);
});
