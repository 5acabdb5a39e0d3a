import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainMemory } from '@/tests/simulator/plain-memory';
import { meeting, nextWeek, sightingOf, week } from '@/tests/simulator/sample-sighting';
import type { Sighting } from '@/utils/support/sighting';

/** Whatever a leader's calendar shows, some things alone never make a cancellation. */

const monday = Temporal.Instant.from('2026-11-23T07:00:00+01:00');
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Which of the same eight meetings a week shows: enough of them that a loss is no crowd. */
const shown = fc.subarray(ids, { minLength: 5 });
const sightingIn = (days: string[], names: string[]): Sighting =>
	sightingOf(
		names.map((id) => {
			const at = ids.indexOf(id);
			return meeting(`${id}${days[0]}`, `${days[at % 5]}T${at < 5 ? '10' : '15'}:00`, {
				title: `${id} ${days[0]}`,
			});
		}),
		{ days },
	);
const inWeek = (days: string[]) => shown.map((names) => sightingIn(days, names));
/** What two tabs show at one moment, looked at every quarter of an hour. */
const moments = fc.array(fc.tuple(inWeek(week), inWeek(nextWeek)), { minLength: 2, maxLength: 6 });

function play(
	sightings: readonly (readonly Sighting[])[],
	memory = new PlainMemory(),
	from = 0,
): PlainMemory {
	for (const [at, together] of sightings.entries()) {
		for (const sighting of together) memory.remember(sighting, monday.add({ minutes: 15 * (from + at) }));
	}
	return memory;
}

function concluded({ cancellations }: PlainMemory): string[] {
	return [...cancellations.values()].map(({ eventId, isSure }) => `${eventId} ${isSure}`).sort();
}

test('sightings make cancellations here at all', () => {
	const [all, some] = [ids, ids.slice(1)].map((names) => [sightingIn(week, names)]);
	expect(concluded(play([all ?? [], some ?? [], some ?? []]))).toEqual(['a2026-11-23 false']);
});

test('the order of what two tabs show at one moment does not matter', () => {
	fc.assert(
		fc.property(moments, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (looks, isTurned) => {
			const turned = looks.map((look, at) => (isTurned[at] ? look.toReversed() : look));
			expect(concluded(play(turned))).toEqual(concluded(play(looks)));
		}),
	);
});

test('the same sighting sent several times at one moment counts once', () => {
	fc.assert(
		fc.property(moments, fc.integer({ min: 2, max: 4 }), (looks, times) => {
			const repeated = looks.map((look) => look.flatMap((sighting) => Array<Sighting>(times).fill(sighting)));
			expect(concluded(play(repeated))).toEqual(concluded(play(looks)));
		}),
	);
});

test('what is known from a backup only is never concluded to be cancelled', () => {
	fc.assert(
		fc.property(moments, moments, (before, after) => {
			const memory = play(before);
			const known = new Set(memory.cancellations.keys());
			for (const [key, event] of memory.events) memory.events.set(key, { ...event, isRestored: true });
			play(after, memory, before.length);
			const seenSince = new Set(after.flat().flatMap(({ events }) => events.map(({ id }) => id)));
			const news = [...memory.cancellations.values()].filter(({ id }) => !known.has(id));
			expect(news.filter(({ eventId }) => !seenSince.has(eventId))).toEqual([]);
		}),
	);
});

test('a meeting on the page now is not cancelled, whatever was seen before', () => {
	fc.assert(
		fc.property(moments, (looks) => {
			const memory = play(looks);
			const here = new Set(looks.at(-1)?.flatMap(({ events }) => events.map(({ id }) => id)));
			expect([...memory.cancellations.values()].filter(({ eventId }) => here.has(eventId))).toEqual([]);
		}),
	);
});
