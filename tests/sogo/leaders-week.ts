import type { SeededEvent } from '../../scripts/test-sogo/sogo-calendar.ts';

/** A leader's week from Monday 23 November 2026, in Berlin: everything that a calendar entry can be. */
export const leadersWeek: SeededEvent[] = [
	{
		id: 'staff',
		title: 'Staff meeting',
		start: '2026-11-09T10:00',
		end: '2026-11-09T11:00',
		rule: 'FREQ=WEEKLY;COUNT=6',
		attendees: { 'report@example.com': 'ACCEPTED', 'peer@example.com': 'TENTATIVE' },
	},
	{
		id: 'one-to-one',
		title: '1:1 with a report',
		start: '2026-11-17T14:00',
		end: '2026-11-17T14:30',
		rule: 'FREQ=WEEKLY;COUNT=3',
		changed: {
			of: '2026-11-24T14:00',
			title: '1:1 with a report (moved)',
			start: '2026-11-25T15:30',
			end: '2026-11-25T16:00',
		},
	},
	{
		id: 'fixed-day',
		title: 'Jour fixe',
		start: '2026-11-18T09:00',
		end: '2026-11-18T09:45',
		rule: 'FREQ=WEEKLY;COUNT=4',
		without: ['2026-11-25T09:00'],
	},
	{ id: 'odd-minutes', title: 'Handover', start: '2026-11-23T12:50', end: '2026-11-23T13:05' },
	{
		id: 'called-off',
		title: 'Vendor call',
		start: '2026-11-23T16:00',
		end: '2026-11-23T17:00',
		status: 'CANCELLED',
	},
	{ id: 'unsure', title: 'Perhaps', start: '2026-11-24T08:00', end: '2026-11-24T08:30', status: 'TENTATIVE' },
	{ id: 'focus', title: 'Focus', start: '2026-11-24T09:00', end: '2026-11-24T11:00', isFree: true },
	{ id: 'private', title: 'Appraisal', start: '2026-11-24T16:00', end: '2026-11-24T17:00', isPrivate: true },
	{
		id: 'markup',
		title: '<b>Q&A</b> "all hands", part 2; 鈴木さん 🎉',
		start: '2026-11-26T17:00',
		end: '2026-11-26T18:00',
	},
	{ id: 'night', title: 'Release night', start: '2026-11-27T22:00', end: '2026-11-28T01:00' },
	{ id: 'away', title: 'Away', start: '2026-11-25', end: '2026-11-28', isFree: true },
	{
		id: 'every-friday',
		title: 'Market day',
		start: '2026-11-20',
		end: '2026-11-21',
		rule: 'FREQ=WEEKLY;COUNT=3',
	},
	{ id: 'overlap', title: 'Mentoring session', start: '2026-11-23T10:30', end: '2026-11-23T11:30' },
	{
		id: 'invited',
		owner: 'peer',
		title: 'Peer sync',
		start: '2026-11-26T10:00',
		end: '2026-11-26T10:30',
		attendees: { 'leader@example.com': 'NEEDS-ACTION', 'outside@example.org': 'ACCEPTED' },
	},
	{
		id: 'declined',
		owner: 'report',
		title: 'Optional demo',
		start: '2026-11-24T11:00',
		end: '2026-11-24T11:30',
		rule: 'FREQ=WEEKLY;COUNT=2',
		attendees: { 'leader@example.com': 'DECLINED' },
	},
];

interface Told {
	id: string;
	series: string | null;
	title: string;
	start: string;
	end: string;
	allDay?: boolean;
	status?: string;
	response?: string | null;
	people?: { email: string; name?: string }[];
	showAs?: 'free';
}

const day = (number: number, time: string) => `2026-11-${number}T${time}:00+01:00`;

/** What is true of that week, whatever the page draws. */
export const truthOfTheWeek: Told[] = [
	{
		id: 'away',
		series: null,
		title: 'Away',
		start: '2026-11-25',
		end: '2026-11-28',
		allDay: true,
		showAs: 'free',
	},
	{
		id: 'every-friday_20261127',
		series: 'every-friday',
		title: 'Market day',
		start: '2026-11-27',
		end: '2026-11-28',
		allDay: true,
	},
	{
		id: 'staff_20261123T090000Z',
		series: 'staff',
		title: 'Staff meeting',
		start: day(23, '10:00'),
		end: day(23, '11:00'),
		response: 'accepted',
		people: [{ email: 'report@example.com' }, { email: 'peer@example.com' }],
	},
	{ id: 'overlap', series: null, title: 'Mentoring session', start: day(23, '10:30'), end: day(23, '11:30') },
	{ id: 'odd-minutes', series: null, title: 'Handover', start: day(23, '12:50'), end: day(23, '13:05') },
	{
		id: 'called-off',
		series: null,
		title: 'Vendor call',
		start: day(23, '16:00'),
		end: day(23, '17:00'),
		status: 'cancelled',
	},
	{
		id: 'unsure',
		series: null,
		title: 'Perhaps',
		start: day(24, '08:00'),
		end: day(24, '08:30'),
		status: 'tentative',
	},
	{
		id: 'focus',
		series: null,
		title: 'Focus',
		start: day(24, '09:00'),
		end: day(24, '11:00'),
		showAs: 'free',
	},
	{
		id: 'declined_20261124T100000Z',
		series: 'declined',
		title: 'Optional demo',
		start: day(24, '11:00'),
		end: day(24, '11:30'),
		response: 'declined',
		people: [{ name: 'report', email: 'report@example.com' }],
	},
	{ id: 'private', series: null, title: 'Appraisal', start: day(24, '16:00'), end: day(24, '17:00') },
	{
		id: 'one-to-one_20261124T130000Z',
		series: 'one-to-one',
		title: '1:1 with a report (moved)',
		start: day(25, '15:30'),
		end: day(25, '16:00'),
	},
	{
		id: 'invited',
		series: null,
		title: 'Peer sync',
		start: day(26, '10:00'),
		end: day(26, '10:30'),
		response: 'needs-action',
		people: [{ name: 'peer', email: 'peer@example.com' }, { email: 'outside@example.org' }],
	},
	{
		id: 'markup',
		series: null,
		title: '<b>Q&A</b> "all hands", part 2; 鈴木さん 🎉',
		start: day(26, '17:00'),
		end: day(26, '18:00'),
	},
	{
		id: 'night',
		series: null,
		title: 'Release night',
		start: day(27, '22:00'),
		end: '2026-11-28T01:00:00+01:00',
	},
];
