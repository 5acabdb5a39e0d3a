import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideNudge, withNudgePassed, withNudgeShown } from '@/utils/support/decide-nudge';
import { defaultNudge, type NudgeState, withNudgeAnswered } from '@/utils/support/nudge-state';

const berlin = 'Europe/Berlin';
const at = (local: string, zone = berlin) =>
	Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
/** Switched on on Wednesday, 18 November 2026; the next Monday is the 23rd. */
const on: NudgeState = { ...defaultNudge, isOn: true, since: at('2026-11-18T09:00').toString() };
const isDue = (state: NudgeState, now: string, zone = berlin) =>
	decideNudge(state, at(now, zone), zone).isDue;
const nextAt = (state: NudgeState, now: string) => decideNudge(state, at(now), berlin).nextAt?.toString();

describe('a nudge', () => {
	test('is off until it is switched on', () => {
		expect(decideNudge(defaultNudge, at('2026-11-23T10:00'), berlin)).toMatchObject({
			isDue: false,
			nextAt: null,
		});
	});

	test.each<[string, string, Partial<NudgeState>, boolean]>([
		['a minute before the chosen time', '2026-11-23T09:59', {}, false],
		['at the chosen time', '2026-11-23T10:00', {}, true],
		['when the laptop is opened later in the morning', '2026-11-23T11:40', {}, true],
		['when it is opened in the afternoon only', '2026-11-23T15:00', {}, false],
		['on another day', '2026-11-24T10:00', {}, false],
		[
			'when it was switched on after that time',
			'2026-11-23T10:05',
			{ since: at('2026-11-23T10:01').toString() },
			false,
		],
		['in quiet hours', '2026-11-23T11:40', { quiet: { start: '11:00', end: '13:00' } }, false],
		[
			'in quiet hours that reach over midnight',
			'2026-11-23T10:00',
			{ quiet: { start: '18:00', end: '10:30' } },
			false,
		],
		['in a pause', '2026-11-23T10:00', { pausedUntil: '2026-11-24' }, false],
		['on the day that ends a pause', '2026-11-23T10:00', { pausedUntil: '2026-11-23' }, true],
		[
			'six days after the last one',
			'2026-11-23T10:00',
			{ stamps: [at('2026-11-17T10:00').toString()] },
			false,
		],
		[
			'seven days after the last one',
			'2026-11-23T10:00',
			{ stamps: [at('2026-11-16T10:00').toString()] },
			true,
		],
		[
			'seven days after the second that was ignored',
			'2026-11-23T10:00',
			{ stamps: [at('2026-11-16T10:00').toString()], ignored: 2 },
			false,
		],
		[
			'fourteen days after the second that was ignored',
			'2026-11-23T10:00',
			{ stamps: [at('2026-11-09T10:00').toString()], ignored: 2 },
			true,
		],
		[
			'fourteen days after the fourth that was ignored',
			'2026-11-23T10:00',
			{ stamps: [at('2026-11-09T10:00').toString()], ignored: 4 },
			false,
		],
	])('%s', (_when, now, change, expected) => {
		expect(isDue({ ...on, ...change }, now)).toBe(expected);
	});

	test('comes once: neither a second look nor having had nothing to say brings it again', () => {
		const now = at('2026-11-23T10:00');
		expect(isDue(withNudgeShown(on, now), '2026-11-23T10:00')).toBe(false);
		expect(isDue(withNudgePassed(on, now), '2026-11-23T10:00')).toBe(false);
		expect(nextAt(withNudgePassed(on, now), '2026-11-23T10:01')).toBe('2026-11-30T09:00:00Z');
	});

	test('wakes the worker at the chosen time of the clock on the wall, whatever summer time does', () => {
		expect(nextAt(on, '2026-11-18T10:00')).toBe('2026-11-23T09:00:00Z');
		const shown = withNudgeShown(on, at('2027-03-22T10:00'));
		expect(nextAt(shown, '2027-03-22T12:00')).toBe('2027-03-29T08:00:00Z');
	});

	test('a few seconds of delay do not cost the next week', () => {
		const shown = withNudgeShown(on, at('2026-11-23T10:00:07'));
		expect(nextAt(shown, '2026-11-23T12:00')).toBe('2026-11-30T09:00:07Z');
	});

	test('keeps the chosen time where the leader travels', () => {
		expect(isDue(on, '2026-11-23T10:00', 'Asia/Tokyo')).toBe(true);
		const shown = withNudgeShown(on, at('2026-11-23T10:00', 'America/Los_Angeles'));
		// Six days and seven hours later on the other side of the world.
		expect(isDue(shown, '2026-11-30T10:00', 'Asia/Tokyo')).toBe(false);
	});

	test('once answered, comes every week again', () => {
		const ignored = { ...on, ignored: 3, stamps: [at('2026-11-16T10:00').toString()] };
		expect(isDue(withNudgeAnswered(ignored), '2026-11-23T10:00')).toBe(true);
	});

	test('a clock that ran years ahead does not silence it for years', () => {
		const wrong = withNudgeShown(on, at('2031-01-06T10:00'));
		const noticed = decideNudge(wrong, at('2026-11-23T10:00'), berlin);
		expect(noticed.isDue).toBe(false);
		expect(isDue(noticed.state, '2026-11-30T10:00')).toBe(true);
	});

	test('a late one keeps away from what a clock that ran ahead has stamped', () => {
		const stamps = [at('2026-12-07T10:00').toString(), at('2026-11-16T09:00').toString()];
		expect(isDue({ ...on, stamps, ignored: 0 }, '2026-11-30T10:00')).toBe(true);
		expect(isDue({ ...on, stamps, ignored: 0 }, '2026-11-30T10:05')).toBe(false);
	});
});

const zones = [berlin, 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'America/Los_Angeles'];
const step = fc.record({
	/** Minutes that really pass until the next look, and how the clock is turned meanwhile. */
	minutes: fc.integer({ min: 0, max: 4 * 24 * 60 }),
	turned: fc.oneof(
		{ weight: 4, arbitrary: fc.constant(0) },
		{ arbitrary: fc.integer({ min: -40_000, max: 40_000 }), weight: 1 },
	),
	zone: fc.constantFrom(...zones),
	isAnswered: fc.boolean(),
});
const times = fc.record({
	weekday: fc.integer({ min: 1, max: 7 }),
	time: fc.constantFrom('00:00', '02:30', '10:00', '23:45'),
	quiet: fc.constantFrom(null, { start: '18:00', end: '08:00' }),
});

/** Plays months of looks; gives the moments at which a nudge came, by the true time and by the clock. */
function play(
	steps: readonly { minutes: number; turned: number; zone: string; isAnswered: boolean }[],
	state: NudgeState,
) {
	let [current, real, offset] = [state, 0, 0];
	const shown: { real: number; clock: Temporal.Instant }[] = [];
	for (const { minutes, turned, zone, isAnswered } of steps) {
		real += minutes;
		offset += turned;
		const now = at('2026-11-18T09:00').add({ minutes: real + offset });
		const decision = decideNudge(current, now, zone);
		current = decision.isDue ? withNudgeShown(decision.state, now) : decision.state;
		if (decision.isDue) shown.push({ real, clock: now });
		if (isAnswered) current = withNudgeAnswered(current);
		// As the alarm would: the worker is there at the very moment that was asked for.
		if (decision.nextAt) {
			const waking = decideNudge(current, decision.nextAt, zone);
			const wait = now.until(decision.nextAt).total('minutes');
			if (waking.isDue && wait < 4 * 24 * 60) {
				real += wait;
				current = withNudgeShown(waking.state, decision.nextAt);
				shown.push({ real, clock: decision.nextAt });
			}
		}
	}
	return shown;
}

describe('whatever happens to the clock', () => {
	/** Seven days of the clock on the wall are an hour less where summer time begins. */
	const week = 7 * 24 - 1;

	test('no two nudges are less than seven days apart on it', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), times, (steps, chosen) => {
				const clocks = play(steps, { ...on, ...chosen }).map(
					({ clock }) => clock.epochMilliseconds / 3_600_000,
				);
				clocks.sort((a, b) => a - b);
				for (const [i, clock] of clocks.entries()) {
					if (i > 0) expect(clock - (clocks[i - 1] ?? 0)).toBeGreaterThanOrEqual(week);
				}
			}),
			{ numRuns: 600 },
		);
	});

	test('set back, however often, it brings no two within seven days that really pass', () => {
		const back = step.map((each) => ({ ...each, turned: -Math.abs(each.turned) }));
		fc.assert(
			fc.property(fc.array(back, { maxLength: 40 }), times, (steps, chosen) => {
				const reals = play(steps, { ...on, ...chosen }).map(({ real }) => real / 60);
				for (const [i, real] of reals.entries()) {
					if (i > 0) expect(real - (reals[i - 1] ?? 0)).toBeGreaterThanOrEqual(week);
				}
			}),
			{ numRuns: 600 },
		);
	});

	test('these months do bring nudges', () => {
		const calm = Array.from({ length: 60 }, () => ({
			minutes: 24 * 60,
			turned: 0,
			zone: berlin,
			isAnswered: true,
		}));
		expect(play(calm, on).length).toBeGreaterThanOrEqual(8);
	});
});
