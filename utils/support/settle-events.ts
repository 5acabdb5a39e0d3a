import { lookedThrough } from './look-elsewhere';
import { findSuccessors } from './moved-events';
import type { Doubt, RememberedEvent } from './remembered-event';
import { addMove } from './see-event';
import type { Sighting } from './sighting';

/** Lets new events take the place of lost ones, and notes what speaks against concluding anything from a loss. */
export function settleEvents(
	events: ReadonlyMap<string, RememberedEvent>,
	sighting: Sighting,
): Map<string, RememberedEvent> {
	const now = new Map(events);
	const lost = [...now.values()].filter((event) => event.missing !== null);
	if (lost.length === 0) return now;
	const present = [...now.values()].filter((event) => event.missing === null);
	const { pairs, doubtful } = findSuccessors(lost, present);
	for (const { lost: event, found } of pairs) {
		now.delete(event.key);
		now.set(found.key, succeed(event, found));
	}
	const reissued = new Set(pairs.map(({ lost: { series } }) => series).filter((series) => series !== null));
	for (const event of lost.filter(({ key }) => now.has(key))) {
		const doubt = reissued.has(event.series ?? '') ? 'series' : doubtful.has(event.key) ? 'look-alike' : null;
		now.set(event.key, lookFor(event, doubt, sighting));
	}
	return now;
}

/** The found event carries on the lost one's life. */
function succeed(lost: RememberedEvent, found: RememberedEvent): RememberedEvent {
	return {
		...found,
		firstSeenAt: lost.firstSeenAt,
		isNewcomer: lost.isNewcomer,
		moves: lost.startMs === found.startMs ? lost.moves : addMove(lost, found.start, found.firstSeenAt),
	};
}

function lookFor(event: RememberedEvent, newDoubt: Doubt | null, sighting: Sighting): RememberedEvent {
	const { missing } = event;
	if (missing === null) return event;
	const doubt = missing.doubt ?? newDoubt;
	const elsewhere = doubt ? [] : lookedThrough(event, missing.elsewhere, sighting);
	if (doubt === missing.doubt && elsewhere.length === missing.elsewhere.length) return event;
	return { ...event, missing: { ...missing, doubt, elsewhere: [...elsewhere] } };
}
