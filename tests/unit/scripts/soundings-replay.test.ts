import { describe, expect, test } from 'vitest';
import { callSoundings, runSoundings } from './run-soundings';

const days = Array.from({ length: 7 }, (_, i) => `2026-11-${23 + i}`);
const peerCall = {
	...{ id: 'peer', series: null, calendarId: 'leader@example.com', title: 'Peer call' },
	...{ start: '2026-11-26T15:00:00+01:00', end: '2026-11-26T15:30:00+01:00', allDay: false },
	...{ status: 'confirmed', response: 'accepted', people: [] },
};
const others = ['24', '25', '27'].map((day) => ({
	...peerCall,
	...{ id: `other${day}`, title: `Review ${day}` },
	...{ start: `2026-11-${day}T10:00:00+01:00`, end: `2026-11-${day}T11:00:00+01:00` },
}));

function sighting(seenAt: string, events: object[]): string {
	return JSON.stringify({
		...{ calendar: 'google', account: 'leader@example.com', view: 'week', zone: 'Europe/Berlin' },
		...{ days, completeDays: days, shownCalendars: ['leader@example.com'], unread: 0 },
		events: [...others, ...events],
		seenAt,
	});
}

const replay = (...lines: string[]) =>
	runSoundings(['replay', '--now', '2026-11-24T12:00:00Z'], lines.join('\n'));

describe('replay', () => {
	test('remembers what was seen, and says nothing where nothing happened', async () => {
		const { status, lines, complaints } = await replay(
			sighting('2026-11-23T08:00:00Z', [peerCall]),
			'{"calendar":null,"seenAt":"2026-11-23T08:30:00Z"}',
			sighting('2026-11-23T09:00:00Z', [peerCall]),
		);
		expect([status, lines, complaints]).toEqual([0, [{ cancellations: [], moved: [], events: 4 }], '']);
	});

	test('tells a moved meeting with its start before and after', async () => {
		const moved = { ...peerCall, start: '2026-11-27T15:00:00+01:00', end: '2026-11-27T15:30:00+01:00' };
		const { lines } = await replay(
			sighting('2026-11-23T08:00:00Z', [peerCall]),
			sighting('2026-11-23T09:00:00Z', [moved]),
		);
		expect(lines).toEqual([
			{ cancellations: [], moved: [{ id: 'peer', from: peerCall.start, to: moved.start }], events: 4 },
		]);
	});

	test.each([
		['no time', [], '', /give the present time/],
		['a time that is none', ['--now', 'noon'], '', /--now: is not a time/],
		['a line that is no JSON', ['--now', '2026-11-24T12:00:00Z'], 'sighting', /line 1: this is no JSON/],
		[
			'a line that is no sighting',
			['--now', '2026-11-24T12:00:00Z'],
			'\n{"calendar":"google"}',
			/line 2: This sighting cannot be used/,
		],
		[
			'a time of sighting that is none',
			['--now', '2026-11-24T12:00:00Z'],
			sighting('soon', []),
			/line 1: seenAt: is not a time/,
		],
	])('refuses %s in one line', async (_, args, input, complaint) => {
		const outcome = await callSoundings(['replay', ...args], input);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
		expect(outcome.complaints.trim().split('\n')).toHaveLength(1);
	});
});
