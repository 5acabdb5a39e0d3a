import type { Move } from '@/utils/support/remembered-event';
import type { Conclusions } from './conclusions';
import { describe } from './describe-truth';
import { minuteMs, type TrueEvent } from './leader-calendar';
import type { Look } from './look-at-calendar';
import type { Score } from './score';
import { datesOf, type PageState } from './show-page';
import type { ShownTruth } from './shown-truth';

interface PendingMove {
	event: TrueEvent;
	fromMs: number;
	toMs: number;
	sawFrom: boolean;
	sawTo: boolean;
}

/** Counts which true moves are recognised once both places were seen, and which told ones never happened. */
export class MoveFollower {
	readonly #toldMoves = new Set<string>();
	readonly #pending = new Map<string, PendingMove>();

	constructor(
		readonly truth: ShownTruth,
		readonly state: PageState,
		readonly conclusions: Conclusions,
		readonly score: Score,
	) {}

	take(look: Look): void {
		if (look.isWitness) this.#follow(look);
		this.#doubt(look);
	}

	/** The memory was put back to what it was some days ago. */
	forget(): void {
		this.#pending.clear();
	}

	#doubt({ events }: Look): void {
		const { zone } = this.truth.calendar;
		for (const [id, event] of events) {
			for (const { from, to, at: told } of this.conclusions.movesOf(id)) {
				const name = `${from} ${to} ${told}`;
				if (this.#toldMoves.has(name)) continue;
				this.#toldMoves.add(name);
				const places = event.moves.flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
				if ([from, to].every((time) => places.some((ms) => isAbout(ms, time, zone)))) continue;
				this.score.falseMoves++;
				this.score.problems.push(`moved falsely: ${describe(event)}, from ${from} to ${to} ${told}`);
			}
		}
	}

	#follow({ sighting, events }: Look): void {
		this.#noteNews();
		const ids = new Map([...events].map(([id, event]) => [event, id]));
		for (const [name, move] of this.#pending) {
			const { event } = move;
			if (event.startMs !== move.toMs || this.#isOver(event)) {
				this.#pending.delete(name);
				continue;
			}
			const oldDates = datesOf({ ...event, startMs: move.fromMs }, sighting.zone);
			const isOn = !this.state.off.has(event.calendar);
			move.sawFrom ||= isOn && oldDates.some((date) => sighting.completeDays.includes(date));
			const id = ids.get(event);
			move.sawTo ||= id !== undefined;
			if (!move.sawFrom || !move.sawTo || id === undefined) continue;
			this.#pending.delete(name);
			this.score.moved++;
			const isThere = ({ to }: Move) => isAbout(event.startMs, to, this.truth.calendar.zone);
			if (this.conclusions.movesOf(id).some(isThere)) this.score.recognised++;
			else this.score.problems.push(`move: ${describe(event)}`);
		}
	}

	#noteNews(): void {
		for (const [event, { startMs: fromMs }] of this.truth.known) {
			if (event.startMs === fromMs || this.#isOver(event)) continue;
			const name = `${event.id} ${fromMs} ${event.startMs}`;
			if (!this.#pending.has(name))
				this.#pending.set(name, { event, fromMs, toMs: event.startMs, sawFrom: false, sawTo: false });
		}
	}

	#isOver(event: TrueEvent): boolean {
		return event.cancelledMs !== null || this.truth.isDeclined(event);
	}
}

/** The same instant, or the same time of day in another zone. */
function isAbout(ms: number, time: string, zone: string): boolean {
	return Math.abs(msOf(time, zone) - ms) < minuteMs;
}

function msOf(time: string, zone: string): number {
	return time.includes('T')
		? Temporal.Instant.from(time).epochMilliseconds
		: Temporal.PlainDate.from(time).toZonedDateTime(zone).epochMilliseconds;
}
