import { expect, test } from 'vitest';
import { meetingDirection } from '@/utils/support/meeting-direction';
import { summariseSupport } from '@/utils/support/summarise-support';
import { event, input, member, monday } from './sample-input';

const relations = [
	{ id: 'b', name: 'Kim Berg', addresses: ['kim@corp.example'], relation: 'boss' as const },
	{ id: 'r', name: 'Jo Rask', addresses: ['jo@corp.example'], relation: 'report' as const },
	{ id: 'o', name: 'Ola Out', addresses: [], relation: 'outside' as const },
];
const account = 'me@corp.example';
const direction = (title: string, ...emails: string[]) =>
	meetingDirection({ title, people: emails.map((email) => ({ email })), account }, relations, [
		member('Pia Peer', 'peer'),
	]);

test.each([
	['1:1', ['kim@corp.example'], 'up'],
	['1:1', ['Jo@corp.example'], 'down'],
	['Plan', ['jo@corp.example', 'kim@corp.example'], 'up'],
	['Jo Rask / weekly', [], 'down'],
	['Visit of Ola Out', [], 'outside'],
	['Lunch with Pia Peer', [], 'across'],
	['Xyz', ['somebody@other.example'], 'outside'],
	['Xyz', ['somebody@corp.example'], 'unknown'],
	['Team meeting', [], 'down'],
	['Teamsitzung', [], 'down'],
	['Leadership team', [], 'across'],
	['Réunion d’équipe', [], 'down'],
	['Reunião de equipe', [], 'down'],
	['Kundentermin', [], 'outside'],
	['Focus time', [], 'alone'],
	['Writing workshop', ['somebody@corp.example'], 'unknown'],
	['Xyz', ['somebody@eu.corp.example'], 'unknown'],
	['Xyz', ['somebody@notcorp.example'], 'outside'],
	['上司との面談', [], 'up'],
	['Xyz', [], 'unknown'],
] as const)('“%s” with %j is %s', (title, emails, expected) => {
	expect(direction(title, ...emails)).toBe(expected);
});

test('an address of a public provider tells nothing of an organisation', () => {
	const meeting = { title: 'Xyz', people: [{ email: 'a@corp.example' }], account: 'me@gmail.com' };
	expect(meetingDirection(meeting, [], [])).toBe('unknown');
});

test('the balance of a week counts parallel meetings once and leaves support out', () => {
	const events = [
		event('Team meeting', '2026-11-24T10:00'),
		event('Sprint planning', '2026-11-24T10:15'),
		event('Peer call', '2026-11-24T14:00'),
		event('Focus time', '2026-11-25T09:00'),
	];
	const week = summariseSupport(input({ events })).weeks.find(({ start }) => start === monday);
	expect(week?.balance).toEqual({ up: 0, down: 45, across: 0, outside: 0, alone: 30, unknown: 0 });
	expect(week?.loadMinutes).toBe(75);
	expect(week?.supportMinutes).toBe(30);
});
