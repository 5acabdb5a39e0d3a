import type { PlainMemory } from './plain-memory';
import type { Random } from './random';

/** Now and then a backup is saved, and some time later put in the place of everything, as the store does it. */
export class Backups {
	#saved: Pick<PlainMemory, 'events' | 'days' | 'cancellations'> | undefined;

	constructor(
		readonly memory: PlainMemory,
		readonly random: Random,
	) {}

	/** Whether a backup was restored. */
	mayRestore(): boolean {
		const { memory, random } = this;
		if (random.chance(0.02)) this.#saved = copyOf(memory);
		if (!this.#saved || !random.chance(0.002)) return false;
		Object.assign(memory, copyOf(this.#saved));
		for (const [key, event] of memory.events) memory.events.set(key, { ...event, isRestored: true });
		return true;
	}
}

function copyOf({ events, days, cancellations }: Pick<PlainMemory, 'events' | 'days' | 'cancellations'>) {
	return { events: new Map(events), days: new Map(days), cancellations: new Map(cancellations) };
}
