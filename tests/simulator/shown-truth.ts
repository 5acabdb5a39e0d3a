import type { LeaderCalendar, TrueEvent } from './leader-calendar';
import type { Look } from './look-at-calendar';

/** An event as a page showed it last. */
export interface LastShown {
	startMs: number;
	/** Declined as far as the page told: such meetings may be hidden, and are nobody's loss. */
	isDeclined: boolean;
	atMs: number;
}

/** The truth behind what pages showed so far. */
export class ShownTruth {
	/** Events that a page of the leader's own account showed while they were still to take place. */
	readonly known = new Map<TrueEvent, LastShown>();
	/** The truth behind every id of any page. */
	readonly byId = new Map<string, TrueEvent>();
	readonly #firstShown = new Map<string, number>();

	constructor(readonly calendar: LeaderCalendar) {}

	name(look: Look): void {
		for (const [id, event] of look.events) {
			this.byId.set(id, event);
			if (!this.#firstShown.has(id)) this.#firstShown.set(id, look.nowMs);
		}
	}

	/** To be called after everything was judged by what was known before. */
	learn(look: Look): void {
		if (!look.isWitness) return;
		for (const event of look.events.values()) {
			if (event.cancelledMs !== null) continue;
			const isDeclined = this.isDeclined(event);
			this.known.set(event, { startMs: event.startMs, isDeclined, atMs: look.nowMs });
		}
	}

	/** Somebody else's, as far as a page tells. */
	isInvitation(event: TrueEvent): boolean {
		return event.response !== null && this.calendar.habits.tellsResponse;
	}

	isDeclined(event: TrueEvent): boolean {
		return event.response === 'declined' && this.calendar.habits.tellsResponse;
	}

	/**
	 * On a page without ids, a meeting of its name that is no plain occurrence turned up after it was last shown: whether
	 * that is the lost one, moved, no page can tell.
	 */
	hasDouble(event: TrueEvent): boolean {
		const shown = this.known.get(event);
		if (this.calendar.habits.hasIds || !shown) return false;
		return [...this.byId].some(
			([id, other]) =>
				other !== event &&
				other.title === event.title &&
				(other.series === null || other.moves.length > 0) &&
				(this.#firstShown.get(id) ?? 0) > shown.atMs,
		);
	}
}
