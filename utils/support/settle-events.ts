import { type LookAround, lookAround, lookElsewhere } from './look-elsewhere';
import { findSuccessors, type Successors } from './moved-events';
import type { Doubt, Question, RememberedEvent } from './remembered-event';
import { addMove } from './see-event';
import type { CalendarEvent, Sighting } from './sighting';
import { mayHaveLeftTogether } from './silent-pages';

/** Lets new events take the place of lost ones, and notes what speaks against concluding anything from a loss. */
export function settleEvents(
	events: ReadonlyMap<string, RememberedEvent>,
	seen: ReadonlyMap<string, CalendarEvent>,
	absent: readonly RememberedEvent[],
	sighting: Sighting,
	seenAt: string,
): Map<string, RememberedEvent> {
	const now = new Map(events);
	const lost = [...now.values()].filter((event) => event.missing !== null);
	if (lost.length === 0) return now;
	const present = [...now.values()].filter((event) => event.missing === null);
	const successors = findSuccessors(lost, present, new Set(seen.keys()));
	for (const { lost: event, found } of successors.pairs) {
		now.delete(event.key);
		now.set(found.key, succeed(event, found));
	}
	const stillLost = lost.filter(({ key }) => now.has(key));
	const news = stillLost.filter(({ missing }) => missing?.since === seenAt).map(({ key }) => key);
	const look = lookAround(sighting, new Set(news), absent);
	const together = mayHaveLeftTogether(stillLost, sighting);
	for (const event of stillLost) {
		const question = together.has(event.key) ? 'together' : null;
		now.set(event.key, ponder(event, question, successors, look));
	}
	return now;
}

/** The found event carries on the lost one's life. */
function succeed(lost: RememberedEvent, found: RememberedEvent): RememberedEvent {
	if (found.firstSeenAt <= lost.lastSeenAt) return found;
	return {
		...found,
		firstSeenAt: lost.firstSeenAt,
		isNewcomer: lost.isNewcomer,
		moves: lost.startMs === found.startMs ? lost.moves : addMove(lost, found.start, found.firstSeenAt),
	};
}

function ponder(
	event: RememberedEvent,
	news: Question | null,
	successors: Successors,
	look: LookAround,
): RememberedEvent {
	const { missing } = event;
	if (missing === null) return event;
	const doubt = missing.doubt ?? doubtOf(event, successors);
	if (doubt !== missing.doubt) return { ...event, missing: { ...missing, doubt, elsewhere: [] } };
	if (doubt !== null) return event;
	const question = successors.questionable.has(event.key) ? 'look-alike' : (missing.question ?? news);
	const asked = question === missing.question ? missing : { ...missing, question };
	const after = lookElsewhere(event, asked, look);
	return after === missing ? event : { ...event, missing: after };
}

function doubtOf(event: RememberedEvent, { pairs, doubtful }: Successors): Doubt | null {
	const hasMoved = pairs.some(
		({ lost, found }) =>
			event.series !== null && lost.series === event.series && lost.startMs !== found.startMs,
	);
	if (hasMoved) return 'series';
	return doubtful.has(event.key) ? 'look-alike' : null;
}
