import { Backups } from './backups';
import type { Habits } from './leader-calendar';
import { PlainMemory } from './plain-memory';
import { playMonths } from './play-months';
import { Random } from './random';
import type { Score } from './score';
import { Scorer } from './score-months';

/** One leader's months through the pure memory. */
export function simulateMonths(seed: number, habits: Habits): Score {
	const { calendar, state, looks } = playMonths(seed, habits);
	const memory = new PlainMemory();
	const scorer = new Scorer(calendar, state, {
		cancellations: () => memory.cancellations.values(),
		movesOf: (id) => [...memory.events.values()].find((event) => event.id === id)?.moves ?? [],
		absenceOf: (id) =>
			JSON.stringify([...memory.events.values()].find((event) => event.id === id)?.missing ?? null),
	});
	const backups = new Backups(memory, new Random(seed + 1_000_000));
	for (const look of looks) {
		if (backups.mayRestore()) scorer.forget();
		memory.remember(look.sighting, look.seenAt);
		scorer.take(look);
	}
	return scorer.finish();
}
