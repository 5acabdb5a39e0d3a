import { noWishes } from '@/utils/support/journal';
import { defaultNudge } from '@/utils/support/nudge-state';
import { defaultRhythm } from '@/utils/support/rhythm';
import type { OptionsState } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { popupStates } from './sample-popup-states';
import { circle, plan, zone } from './sample-weeks';

export const knownCalendars: OptionsState['knownCalendars'] = [
	{
		id: 'google',
		name: 'Google Calendar',
		matches: ['https://calendar.google.com/*'],
		home: 'https://calendar.google.com/calendar/r',
	},
	{
		id: 'outlook',
		name: 'Outlook',
		matches: [
			'https://outlook.office.com/*',
			'https://outlook.office365.com/*',
			'https://outlook.live.com/*',
			'https://outlook.cloud.microsoft/*',
		],
		home: 'https://outlook.office.com/calendar/view/week',
	},
	{
		id: 'proton',
		name: 'Proton Calendar',
		matches: ['https://calendar.proton.me/*'],
		home: 'https://calendar.proton.me/',
	},
	{ id: 'nextcloud', name: 'Nextcloud Calendar', matches: [] },
	{ id: 'sogo', name: 'SOGo', matches: [] },
];

const { isOn, weekday, time, quiet, pausedUntil } = defaultNudge;
const nudgeOff = { isOn, weekday, time, quiet, pausedUntil, nextAt: null, weeksBetween: 1 };

const imported = [
	{ account: 'work.ics', read: 118, unread: 0 },
	{ account: 'Calendar of the board (board.zip)', read: 31, unread: 2 },
].map((file) => ({
	...{ ...file, source: JSON.stringify(['ics', file.account, null]), calendar: 'ics', isFile: true },
	...{ name: 'iCalendar (.ics)', isPage: false, lastSeenAt: '2026-11-23T07:40:00Z', problems: [] },
}));

const optionsFull: OptionsState = {
	zone,
	circle,
	metPeople: [
		{ name: 'Second peer', email: 'second@example.org' },
		{ name: 'Second peer', email: 'second@example.com' },
		{ name: 'Somebody without an address' },
		{ email: 'director@example.net' },
	],
	relations: [
		{ id: 'r1', name: 'Head of the division', addresses: ['head@example.com'], relation: 'boss' },
		{ id: 'r2', name: 'Second report', addresses: ['report@example.com'], relation: 'report' },
	],
	awayDates: ['2026-10-19', '2026-10-20', '2026-10-21', '2026-11-02'],
	corrections: [
		{
			id: 'k1',
			scope: 'series',
			target: 's1',
			kind: 'peer',
			correctedAt: '2026-11-20T09:00:00Z',
			title: 'Catch-up A / B',
		},
		{
			id: 'k2',
			scope: 'person',
			target: 'peer@example.com',
			kind: 'none',
			correctedAt: '2026-11-18T09:00:00Z',
		},
	],
	rhythm: defaultRhythm,
	plan,
	calendars: [
		...popupStates['a page that cannot be read'].calendars,
		...popupStates.supported.calendars,
		...imported,
	],
	knownCalendars,
	calendarAddresses: ['https://cloud.example.com:8443/apps/calendar'],
	grantedHosts: ['https://calendar.google.com/*', 'https://cloud.example.com/*'],
	cancellations: [
		...popupStates.feeling.cancellations,
		{
			id: 'c2',
			title: 'Supplier visit',
			start: '2026-11-12T10:00:00+01:00',
			how: 'marked',
			feeling: 'relief',
			noticedAt: '2026-11-11T09:00:00Z',
			reason: wording('cancelledMarked'),
		},
		{
			id: 'c3',
			title: 'Call with First peer',
			start: '2026-10-28T16:00:00+01:00',
			how: 'marked',
			feeling: 'loss',
			noticedAt: '2026-10-28T09:00:00Z',
			reason: wording('cancelledMarked'),
		},
	],
	isDiscreet: false,
	followsSharing: true,
	journal: {
		lock: 'open',
		wishes: { notes: true, signs: true },
		nextCheck: '2026-12-19',
		entries: [
			{
				id: 'n1',
				kind: 'note',
				about: 'e1',
				at: '2026-11-24T09:45:00Z',
				entry: {
					kind: 'note',
					note: {
						memberId: 'p',
						met: ['confidential', 'grounded'],
						line: 'Asked the one question that I had avoided.',
					},
				},
			},
			{
				id: 's1',
				kind: 'signs',
				about: null,
				at: '2026-11-19T16:00:00Z',
				entry: { kind: 'signs', signs: ['rehearsing', 'putting-off'] },
			},
		],
	},
	nudge: { ...nudgeOff, isOn: true, nextAt: '2026-11-30T09:00:00Z', weeksBetween: 2 },
};

export const optionsStates = {
	full: optionsFull,
	fresh: {
		...optionsFull,
		circle: [],
		metPeople: [],
		relations: [],
		awayDates: [],
		corrections: [],
		plan: null,
		calendars: [],
		grantedHosts: [],
		cancellations: [],
		nudge: nudgeOff,
		journal: { lock: 'none', wishes: noWishes, nextCheck: null, entries: [] },
	},
	'journal locked, nudges paused': {
		...optionsFull,
		cancellations: optionsFull.cancellations.map((cancellation) => ({
			...cancellation,
			feeling: null,
			isSealed: cancellation.feeling !== null,
		})),
		nudge: {
			...optionsFull.nudge,
			pausedUntil: '2026-12-15',
			nextAt: '2026-12-21T09:00:00Z',
			weeksBetween: 1,
		},
		journal: {
			...optionsFull.journal,
			lock: 'locked',
			entries: optionsFull.journal.entries.map((record) => ({
				...record,
				entry: null,
				sealed: { iv: 'AAAA', data: 'AAAA' },
			})),
		},
	},
	'more than is kept of a calendar': {
		...optionsFull,
		calendars: popupStates.supported.calendars.map((health) => ({ ...health, hasLeftOut: true })),
	},
	'calendar in another zone': { ...optionsFull, zone: 'Asia/Tokyo' },
	'five signs to look at': {
		...optionsFull,
		journal: { ...optionsFull.journal, lock: 'none', nextCheck: null },
	},
} satisfies Record<string, OptionsState>;
