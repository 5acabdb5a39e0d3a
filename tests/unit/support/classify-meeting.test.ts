import { expect, test } from 'vitest';
import type { Correction } from '@/utils/support/circle';
import { classifyMeeting } from '@/utils/support/classify-meeting';
import { member } from './sample-input';

const plain = (title: string) => classifyMeeting({ title, people: [], isRecurring: false });

test.each([
	['Peer call', 'peer'],
	['FW: [Hold] Mastermind (Zoom)', 'group'],
	['Call with my mentor', 'mentor'],
	['ＣＯＡＣＨ　session', 'coach'],
	['Lunch with former colleague', 'former-colleague'],
	['Reflective practice group', 'group'],
	['Kollegiale Beratung', 'group'],
	['Gespräch mit meiner Mentorin', 'mentor'],
	['Séance de codéveloppement', 'group'],
	['Déjeuner avec un ancien collègue', 'former-colleague'],
	['Sesión con mi coach', 'coach'],
	['Café con mi mentora', 'mentor'],
	['Conversa entre pares', 'peer'],
	['Almoço com ex-colega', 'former-colleague'],
	['エグゼクティブコーチング', 'coach'],
	['メンターとの面談', 'mentor'],
	['元同僚とランチ', 'former-colleague'],
])('“%s” is time with a %s', (title, kind) => {
	expect(plain(title)).toMatchObject({ kind, isSure: true });
});

test.each([
	'Peer review: payments service',
	'Peer-to-peer network design',
	'Mentor training, part 2',
	'Coach trip to Bath',
	'Supervision rota',
	'Kick-off mentoring programme',
	'Coachingausbildung Modul 3',
	'Revue par les pairs',
	'Revisión por pares',
	'Avaliação por pares',
	'ピアレビュー',
	'メンター研修',
	'Call with my mentee',
	'Quarterly budget',
	'',
])('“%s” is no support', (title) => {
	expect(plain(title)).toMatchObject({ kind: 'none', isSure: true });
});

test.each(['Mentoring', 'Coaching session', 'Mentoría', 'Mentorat', 'メンタリング', 'Table ronde'])(
	'“%s” may be support, given or received',
	(title) => {
		expect(plain(title)).toMatchObject({ isSure: false });
		expect(plain(title).kind).not.toBe('none');
	},
);

test('every verdict names its evidence', () => {
	expect(plain('Peer review').reason).toEqual({ key: 'reasonCounterWord', values: { word: 'peer review' } });
	expect(plain('Call with my mentor').reason.values).toEqual({ word: 'my mentor' });
});

test('a person of the circle is found by address in a conversation of two', () => {
	const ana = member('Ana Silva', 'peer', { addresses: ['ana@example.org'] });
	const meeting = { title: 'Catch-up', people: [{ email: 'Ana@Example.org' }], isRecurring: false };
	expect(classifyMeeting(meeting, [ana])).toMatchObject({ kind: 'peer', isSure: true, memberId: ana.id });
});

test('a person of the circle among many is only a maybe', () => {
	const ana = member('Ana Silva', 'peer', { addresses: ['ana@example.org'] });
	const people = ['ana', 'b', 'c', 'd', 'e'].map((name) => ({ email: `${name}@example.org` }));
	const meeting = { title: 'Leadership team', people, isRecurring: true };
	expect(classifyMeeting(meeting, [ana])).toMatchObject({ kind: 'peer', isSure: false });
});

test.each([
	['Coffee with Ana', true],
	['Ana S. / call', true],
	['Silva, Ana', true],
	['Budget with Ana', false],
])('“%s” names a person of the circle (sure: %s)', (title, isSure) => {
	const verdict = classifyMeeting({ title, people: [], isRecurring: false }, [member('Ana Silva', 'mentor')]);
	expect(verdict).toMatchObject({ kind: 'mentor', isSure });
});

test('a first name that two people of the circle share is a maybe', () => {
	const circle = [member('Ana Silva', 'peer'), member('Ana Costa', 'coach')];
	expect(classifyMeeting({ title: 'Ana', people: [], isRecurring: false }, circle).isSure).toBe(false);
});

test.each([
	['1:1 Head of Support', 'Head of Finance'],
	['Budget: first round', 'First peer'],
	['Mentor programme budget', 'Mentor at the old firm'],
])('“%s” is nothing with “%s”: the first word of a description is no first name', (title, name) => {
	const verdict = classifyMeeting({ title, people: [], isRecurring: false }, [member(name, 'peer')]);
	expect(verdict.memberId).toBeNull();
});

test.each([
	['Call with Maria', 'Maria de Souza'],
	['Vincent', 'Vincent van Gogh'],
	['Coffee with Ana', 'Ana Flores'],
	['Lunch Dean', 'Dean Smith'],
	['Call with Sam', 'Sam from the old job'],
	['Call with Will', 'Will Park'],
	['Call Head of Finance', 'Head of Finance'],
])('“%s” is with “%s”', (title, name) => {
	const verdict = classifyMeeting({ title, people: [], isRecurring: false }, [member(name, 'peer')]);
	expect(verdict.memberId).not.toBeNull();
});

test('a counter-word beats the person', () => {
	const verdict = classifyMeeting({ title: 'Peer review with Ana', people: [], isRecurring: false }, [
		member('Ana Silva', 'peer'),
	]);
	expect(verdict).toMatchObject({ kind: 'none', isSure: true });
});

test('three members make the group, two do not', () => {
	const forum = member('Harbour Circle', 'group', { members: ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org'] });
	const withPeople = (names: string[]) =>
		classifyMeeting(
			{ title: 'Tuesday', people: names.map((name) => ({ email: `${name}@x.org` })), isRecurring: true },
			[forum],
		);
	expect(withPeople(['a', 'c', 'd'])).toMatchObject({ kind: 'group', isSure: true });
	expect(withPeople(['a', 'c'])).toMatchObject({ kind: 'none' });
});

test('what the leader said beats every rule, the event before the series before the person', () => {
	const correction = (scope: Correction['scope'], target: string, kind: Correction['kind']): Correction => ({
		id: scope,
		scope,
		target,
		kind,
		correctedAt: '2026-11-01T10:00:00Z',
	});
	const meeting = {
		title: 'Peer review',
		people: [{ email: 'lee@example.org' }],
		isRecurring: true,
		ids: ['e1'],
		series: 's1',
	};
	const person = correction('person', 'lee@example.org', 'coach');
	const series = correction('series', 's1', 'mentor');
	const event = correction('event', 'e1', 'none');
	expect(classifyMeeting(meeting, [], [person]).kind).toBe('coach');
	expect(classifyMeeting(meeting, [], [person, series]).kind).toBe('mentor');
	expect(classifyMeeting(meeting, [], [person, series, event]).kind).toBe('none');
	expect(classifyMeeting({ ...meeting, series: 's2', people: [] }, [], [person, series])).toMatchObject({
		kind: 'none',
		reason: { key: 'reasonCounterWord' },
	});
});

test('what was said for a series holds when Google cuts it in two, and not where it became another meeting', () => {
	const said: Correction = {
		...{ id: 'c1', scope: 'series', target: 'abc123', kind: 'mentor', title: 'Walk' },
		correctedAt: '2026-11-01T10:00:00Z',
	};
	const kindOf = (title: string, series: string) =>
		classifyMeeting({ title, people: [], isRecurring: true, series }, [], [said]).kind;
	expect(kindOf('Walk', 'abc123_R20261201T100000')).toBe('mentor');
	expect(kindOf('Budget', 'abc123_R20261201T100000')).toBe('none');
	expect(kindOf('Walk', 'xyz789_R20261201T100000')).toBe('none');
	const saidAgain = { ...said, target: 'abc123_R20261201T100000' };
	const meeting = { title: 'Walk', people: [], isRecurring: true, series: 'abc123_R20270104T100000' };
	expect(classifyMeeting(meeting, [], [saidAgain]).kind).toBe('mentor');
});

test('hostile titles get a verdict, too', () => {
	for (const title of ['\u202Epeer call\u202C', 'p\u200Beer call', `peer call ${'x'.repeat(100_000)}`]) {
		expect(plain(title).kind).toBe('peer');
	}
	expect(plain('\uD800').kind).toBe('none');
	expect(plain('__proto__ constructor toString').kind).toBe('none');
});

test('two people who meet again and again over lunch are asked about, once or in a crowd they are not', () => {
	const meet = (title: string, isRecurring: boolean, ...names: string[]) =>
		classifyMeeting({ title, isRecurring, people: names.map((name) => ({ name })) });
	expect(meet('Lunch with Sam', true, 'Sam Lee')).toMatchObject({ kind: 'peer', isSure: false });
	expect(meet('Kaffee mit Petra', true, 'Petra Ott')).toMatchObject({ kind: 'peer', isSure: false });
	expect(meet('Lunch with Sam', false, 'Sam Lee')).toMatchObject({ kind: 'none', isSure: true });
	expect(meet('Team lunch', true, 'A', 'B', 'C')).toMatchObject({ kind: 'none', isSure: true });
	expect(meet('1:1 Sam', true, 'Sam Lee')).toMatchObject({ kind: 'none', isSure: true });
});

test('a person of the circle never makes a clear title a question', () => {
	const anna = member('Anna', 'peer');
	const verdict = (title: string) => classifyMeeting({ title, people: [], isRecurring: false }, [anna]);
	expect(verdict('Peer exchange with Anna')).toMatchObject({ kind: 'peer', isSure: true, memberId: anna.id });
	expect(verdict('Budget with Anna')).toMatchObject({ isSure: false, memberId: anna.id });
	expect(verdict('Peer review with Anna')).toMatchObject({ kind: 'none', isSure: true });
});
