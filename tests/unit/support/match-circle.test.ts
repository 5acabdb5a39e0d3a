import { expect, test } from 'vitest';
import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import { classifyMeeting } from '@/utils/support/classify-meeting';
import type { Person } from '@/utils/support/sighting';
import { summariseSupport } from '@/utils/support/summarise-support';
import { allDay, event, input, member } from './sample-input';

const ana = member('Ana Flores', 'coach', { addresses: ['ana@coach.example'] });
const anaAtWork: WorkRelation = {
	...{ id: 'r1', name: 'Ana Weber', addresses: ['ana.weber@firm.example'] },
	relation: 'report',
};
const verdict = (
	title: string,
	people: Person[],
	circle: CircleMember[] = [ana],
	relations: WorkRelation[] = [],
) => classifyMeeting({ title, people, isRecurring: true }, circle, [], relations);

test.each<[string, string, Person[]]>([
	['a guest of the same first name', '1:1 Ana', [{ name: 'Ana Weber', email: 'ana.weber@firm.example' }]],
	['a guest who writes the last name first', 'Ana', [{ name: 'Weber, Ana' }]],
])('a first name means %s, and not the one of the circle', (_, title, people) => {
	expect(verdict(title, people)).toMatchObject({ kind: 'none', memberId: null });
});

test('a first name beside an address that is not known to be theirs is a maybe', () => {
	expect(verdict('Ana', [{ email: 'ana.w@firm.example' }])).toMatchObject({ kind: 'coach', isSure: false });
	expect(verdict('Ana Flores', [{ email: 'ana.w@firm.example' }])).toMatchObject({ isSure: true });
	expect(verdict('Ana', [{ name: 'Ana' }])).toMatchObject({ isSure: true });
});

test('a first name that somebody at work has, too, is a maybe, and nothing where that one is a guest or named', () => {
	const withWork = (title: string, people: Person[] = []) => verdict(title, people, [ana], [anaAtWork]);
	expect(withWork('Ana')).toMatchObject({ kind: 'coach', isSure: false });
	expect(withWork('1:1 Ana', [{ email: 'ana.weber@firm.example' }])).toMatchObject({ kind: 'none' });
	expect(withWork('1:1 Ana Weber')).toMatchObject({ kind: 'none' });
	expect(withWork('Ana Flores')).toMatchObject({ kind: 'coach', isSure: true });
});

test.each(['Flores, Ana', 'Ana Flores (she/her)', 'Flores, Ana (Harbour Coaching)'])(
	'somebody kept as “%s” is found by the first name, and as a guest however the name is written',
	(name) => {
		const circle = [member(name, 'coach')];
		expect(verdict('Call with Ana', [], circle)).toMatchObject({ kind: 'coach', isSure: true });
		expect(verdict('Call with Flores', [], circle).memberId).toBeNull();
		expect(verdict('Catch-up', [{ name: 'Ana Flores' }], circle)).toMatchObject({ isSure: true });
	},
);

test('three of a group among many others are a maybe', () => {
	const group = member('Harbour', 'group', { members: ['a@x.org', 'b@x.org', 'c@x.org', 'Cem Aksoy'] });
	const guests = (...names: string[]) => names.map((name) => ({ email: `${name}@x.org` }));
	expect(verdict('Tuesday', guests('a', 'b', 'c', 'd'), [group])).toMatchObject({ isSure: true });
	expect(verdict('Budget', guests('a', 'b', 'c', 'd', 'e', 'f'), [group])).toMatchObject({
		kind: 'group',
		isSure: false,
	});
	const twice = [{ email: 'c@x.org', name: 'Cem Aksoy' }, ...guests('a')];
	expect(verdict('Tuesday', twice, [group])).toMatchObject({ kind: 'none' });
});

test('work with somebody of the circle among the guests is a maybe', () => {
	const people = [{ email: 'ana@coach.example' }];
	expect(verdict('Catch-up', people)).toMatchObject({ isSure: true });
	expect(verdict('Ana', people)).toMatchObject({ isSure: true });
	expect(verdict('Client call: budget', people)).toMatchObject({ kind: 'coach', isSure: false });
	expect(verdict('Sprint planning', people)).toMatchObject({ isSure: false });
	const boss = member('Head of Finance', 'mentor', { addresses: ['ana@coach.example'] });
	expect(verdict('1:1 Head of Finance', people, [boss])).toMatchObject({ kind: 'mentor', isSure: true });
});

test('an all-day entry with somebody of the circle is a maybe', () => {
	const events = [allDay('Ana Flores', '2026-11-24'), event('Budget', '2026-11-24T10:00')];
	const { weeks, maybes } = summariseSupport(input({ events, circle: [ana] }));
	expect(weeks.find(({ start }) => start === '2026-11-23')?.state).toBe('empty');
	expect(maybes.map(({ reason }) => reason.key)).toEqual(['reasonAllDay']);
});

test('who writes the last name first is not suggested once more, and is known as boss', () => {
	const people = [{ name: 'Flores, Ana', email: 'ana@private.example' }];
	const events = [-21, -14, -7].map((days) => {
		const date = Temporal.PlainDate.from('2026-11-24').add({ days });
		return event('Mentoring', `${date}T10:00`, { people });
	});
	expect(summariseSupport(input({ events, circle: [ana] })).suggestions).toEqual([]);
	const relations: WorkRelation[] = [{ id: 'b', name: 'Ana Flores', addresses: [], relation: 'boss' }];
	const week = summariseSupport(input({ events, relations })).weeks.find(
		({ start }) => start === '2026-11-16',
	);
	expect(week?.balance.up).toBe(30);
});

test.each<[string, string, boolean | null]>([
	['田中さんとランチ', '田中', true],
	['田中さん 1on1', '田中 花子', true],
	['田中花子さんとの面談', '田中 花子', true],
	['田中先生', '田中', true],
	['田中さんと予算の件', '田中', false],
	['田中商事 打ち合わせ', '田中', null],
	['中村橋駅', '中村', null],
])(
	'“%s” names “%s” of the circle (sure: %s), though no space stands behind the name',
	(title, name, isSure) => {
		const told = verdict(title, [], [member(name, 'peer')]);
		expect(told.memberId === null ? null : told.isSure).toBe(isSure);
	},
);

test.each(['Geburtstag Ana', 'Ana Urlaub', 'Ana’s birthday', 'Ana: away day'])(
	'an all-day “%s” is about somebody of the circle, and nothing to ask about',
	(title) => {
		const told = summariseSupport(input({ events: [allDay(title, '2026-11-25')], circle: [ana] }));
		expect(told.maybes).toEqual([]);
		expect(told.flags[0]?.nextStep.key).not.toBe('flagNextSort');
	},
);

test.each<[string, string, boolean | null]>([
	['Hans-Peter 1:1', 'Hans-Peter Meyer', true],
	['Call Hans', 'Hans-Peter Meyer', null],
	['Déjeuner Jean-Luc', 'Martin, Jean-Luc', true],
	['Dr. Flores', 'Dr. Flores', true],
	['Dr appointment', 'Dr. Flores', null],
	['Call with Ana', 'Dr. Ana Flores', true],
	['Gespräch mit Frau Dr. Weber', 'Weber', true],
])(
	'“%s” names “%s” of the circle (sure: %s), by the first name and not by what stands before it',
	(title, name, isSure) => {
		const told = verdict(title, [], [member(name, 'peer')]);
		expect(told.memberId === null ? null : told.isSure).toBe(isSure);
	},
);

test('what was said of everything with somebody holds where they talk, and not in every crowd with them', () => {
	const said: Correction = {
		...{ id: 'c1', scope: 'person', target: 'ana@coach.example', kind: 'mentor' },
		correctedAt: '2026-11-01T10:00:00Z',
	};
	const kindWith = (...emails: string[]) =>
		classifyMeeting(
			{ title: 'Weekly', people: emails.map((email) => ({ email })), isRecurring: true },
			[],
			[said],
		).kind;
	expect(kindWith('ana@coach.example')).toBe('mentor');
	expect(kindWith('ana@coach.example', 'b@x.example', 'c@x.example', 'd@x.example')).toBe('none');
	const byName = { ...said, target: 'ana flores' };
	const meeting = { title: 'Weekly', people: [{ name: 'Flores, Ana' }], isRecurring: true };
	expect(classifyMeeting(meeting, [], [byName]).kind).toBe('mentor');
});

test.each<[string, string, boolean | null]>([
	['Coaching about Ana', 'Ana Flores', null],
	['Talk about Ana', 'Ana Flores', null],
	['Call re Ana', 'Ana Flores', null],
	['Talk about Ana Flores', 'Ana Flores', null],
	['Lunch without Ana', 'Ana Flores', null],
	['Walk before Ana', 'Ana Flores', null],
	['Gespräch über Ana', 'Ana Flores', null],
	['Telefonat wegen Frau Flores', 'Flores', null],
	['Mittag ohne Ana', 'Ana Flores', null],
	['Appel au sujet d’Ana', 'Ana Flores', null],
	['Déjeuner sans Ana', 'Ana Flores', null],
	['Charla sobre Ana', 'Ana Flores', null],
	['Almuerzo sin Ana', 'Ana Flores', null],
	['Conversa sobre a Ana', 'Ana Flores', null],
	['Almoço sem a Ana', 'Ana Flores', null],
	['Chiamata riguardo Ana', 'Ana Flores', null],
	['Pranzo senza Ana', 'Ana Flores', null],
	['Gesprek over Ana', 'Ana Flores', null],
	['Lunch zonder Ana', 'Ana Flores', null],
	['田中さんについて相談', '田中', null],
	['田中さんの件', '田中', null],
	['Re: 1:1 Ana', 'Ana Flores', true],
	['Re: Ana', 'Ana Flores', true],
	['Call Ana about Ana', 'Ana Flores', true],
	['Lunch with Ana', 'Ana Flores', true],
	['About the budget, with Ana', 'Ana Flores', false],
	['Ana goals', 'Ana Flores', false],
	['Ana review', 'Ana Flores', false],
	['Tesis Ana', 'Ana Flores', false],
	['Train Ana', 'Ana Flores', false],
	['Ana Projekt', 'Ana Flores', false],
	['Director Ana', 'Ana Flores', false],
	['Goals review with Ana', 'Ana Flores', true],
	['Catch up Ana', 'Ana Flores', true],
	['Heart to heart with Ana', 'Ana Flores', true],
	['Frühstück mit Ana, ohne Agenda', 'Ana Flores', true],
	['Lunch 5 May', 'May Lin', null],
	['May 12 lunch', 'May Lin', null],
	['Lunch with May', 'May Lin', true],
	['Lunch 3. Jan', 'Jan Smit', null],
	['Overleg Jan', 'Jan Smit', true],
	['Lunch, will confirm', 'Will Rowe', null],
	['Call Will', 'Will Rowe', true],
	['Call, max 30 min', 'Max Kern', null],
	['1:1 Max', 'Max Kern', true],
	['lunch max', 'Max Kern', false],
])('“%s” tells of a talk with “%s” (sure: %s)', (title, name, isSure) => {
	const told = verdict(title, [], [member(name, 'peer')]);
	expect(told.memberId === null ? null : told.isSure).toBe(isSure);
});
