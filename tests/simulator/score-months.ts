import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { Move } from '@/utils/support/remembered-event';
import { type LeaderCalendar, minuteMs, type TrueEvent } from './leader-calendar';
import type { Look } from './look-at-calendar';
import { datesOf, type PageState } from './show-page';

/** What the memory under test concludes; asked after every look. */
export interface Conclusions {
	cancellations(): Iterable<RememberedCancellation>;
	/** Moves of the event that a page shows under this id. */
	movesOf(id: string): readonly Move[];
}

export interface Score {
	sightings: number;
	/** Truly cancelled, known before, and looked at twice since by a page that could have shown it. */
	cancelled: number;
	noticed: number;
	/** Noticed, but of a meeting that takes place: ever, and still at the end of the run. */
	falseEver: number;
	falseAtEnd: number;
	/** Sure, so that the leader is asked: truly and wrongly. */
	sure: number;
	falseSure: number;
	/** Truly moved, with the old and the new place seen since. */
	moved: number;
	recognised: number;
	problems: string[];
}

export function emptyScore(): Score {
	return {
		sightings: 0,
		cancelled: 0,
		noticed: 0,
		falseEver: 0,
		falseAtEnd: 0,
		sure: 0,
		falseSure: 0,
		moved: 0,
		recognised: 0,
		problems: [],
	};
}

export function addScore(total: Score, { problems, ...counts }: Score): void {
	for (const name of Object.keys(counts) as (keyof typeof counts)[]) total[name] += counts[name];
	total.problems.push(...problems);
}

/** Least distance of two looks that count as two. */
const secondLookMs = 30_000;

interface Watch {
	event: TrueEvent;
	firstWitnessMs: number | null;
	isDue: boolean;
	isNoticed: boolean;
}

interface PendingMove {
	event: TrueEvent;
	fromMs: number;
	toMs: number;
	sawFrom: boolean;
	sawTo: boolean;
}

/** Follows one run with the truth in hand. */
export class Scorer {
	readonly score = emptyScore();
	readonly #byId = new Map<string, TrueEvent>();
	/** Truth that some page showed while it was still to take place. */
	readonly #known = new Map<TrueEvent, { startMs: number }>();
	readonly #watches = new Map<TrueEvent, Watch>();
	readonly #blamed = new Set<string>();
	readonly #sure = new Set<string>();
	readonly #moves = new Map<string, PendingMove>();

	constructor(
		readonly calendar: LeaderCalendar,
		readonly state: PageState,
		readonly conclusions: Conclusions,
	) {}

	/** To be called after the memory took the look. */
	take(look: Look): void {
		this.score.sightings++;
		for (const [id, event] of look.events) this.#byId.set(id, event);
		if (look.isWitness) this.#witness(look);
		const found = [...this.conclusions.cancellations()];
		this.#blame(found, look.seenAt.epochMilliseconds);
		this.#countNoticed(found);
		if (look.isWitness) this.#followMoves(look);
		for (const event of look.events.values()) {
			if (look.isWitness && event.cancelledMs === null) this.#known.set(event, { startMs: event.startMs });
		}
	}

	finish(): Score {
		const { score } = this;
		for (const record of this.conclusions.cancellations()) {
			const event = this.#byId.get(record.eventId);
			if (event?.cancelledMs === null) score.falseAtEnd++;
		}
		for (const watch of this.#watches.values()) {
			if (!watch.isDue) continue;
			score.cancelled++;
			if (watch.isNoticed) score.noticed++;
			else score.problems.push(`missed: ${describe(watch.event)}`);
		}
		return score;
	}

	/** Cancelled events that this look could have shown, were they still there. */
	#witness({ sighting, seenAt }: Look): void {
		const nowMs = seenAt.epochMilliseconds;
		for (const [event] of this.#known) {
			if (event.cancelledMs === null || this.#isDeclined(event)) continue;
			if (this.state.off.has(event.calendar)) continue;
			if (!datesOf(event, sighting.zone).some((date) => sighting.completeDays.includes(date))) continue;
			const watch = this.#watches.get(event) ?? {
				event,
				firstWitnessMs: null,
				isDue: false,
				isNoticed: false,
			};
			this.#watches.set(event, watch);
			if (watch.firstWitnessMs === null && nowMs < event.startMs) watch.firstWitnessMs = nowMs;
			else if (watch.firstWitnessMs !== null && nowMs - watch.firstWitnessMs >= secondLookMs)
				watch.isDue = true;
		}
	}

	#blame(found: RememberedCancellation[], nowMs: number): void {
		const { score } = this;
		for (const record of found) {
			const event = this.#byId.get(record.eventId);
			const isTrue = event !== undefined && event.cancelledMs !== null && event.cancelledMs <= nowMs;
			if (!isTrue && !this.#blamed.has(record.id)) {
				this.#blamed.add(record.id);
				score.falseEver++;
			}
			if (!record.isSure || this.#sure.has(record.id)) continue;
			this.#sure.add(record.id);
			if (isTrue) score.sure++;
			else {
				score.falseSure++;
				score.problems.push(`false: ${event ? describe(event) : record.eventId}`);
			}
		}
	}

	#countNoticed(found: RememberedCancellation[]): void {
		const noticed = new Set(found.map((record) => this.#byId.get(record.eventId)));
		for (const watch of this.#watches.values()) {
			// Late is missed: it had to be there when the second look was taken.
			if (watch.isDue || noticed.has(watch.event)) watch.isNoticed ||= noticed.has(watch.event);
		}
	}

	/** Declined as far as a page tells: such meetings may be hidden, and are nobody's loss. */
	#isDeclined(event: TrueEvent): boolean {
		return event.response === 'declined' && this.calendar.habits.tellsResponse;
	}

	#followMoves({ sighting, events }: Look): void {
		for (const [event, { startMs }] of this.#known) {
			if (event.startMs === startMs || event.cancelledMs !== null || this.#isDeclined(event)) continue;
			const name = `${event.id} ${startMs} ${event.startMs}`;
			if (!this.#moves.has(name))
				this.#moves.set(name, { event, fromMs: startMs, toMs: event.startMs, sawFrom: false, sawTo: false });
		}
		const ids = new Map([...events].map(([id, event]) => [event, id]));
		for (const [name, move] of this.#moves) {
			const { event } = move;
			if (event.startMs !== move.toMs || event.cancelledMs !== null || this.#isDeclined(event)) {
				this.#moves.delete(name);
				continue;
			}
			const oldDates = datesOf({ ...event, startMs: move.fromMs }, sighting.zone);
			const isOn = !this.state.off.has(event.calendar);
			move.sawFrom ||= isOn && oldDates.some((date) => sighting.completeDays.includes(date));
			const id = ids.get(event);
			move.sawTo ||= id !== undefined;
			if (!move.sawFrom || !move.sawTo || id === undefined) continue;
			this.#moves.delete(name);
			this.score.moved++;
			const isThere = ({ to }: Move) => Math.abs(msOf(to, this.calendar.zone) - event.startMs) < minuteMs;
			if (this.conclusions.movesOf(id).some(isThere)) this.score.recognised++;
			else this.score.problems.push(`move: ${describe(event)}`);
		}
	}
}

function msOf(time: string, zone: string): number {
	return time.includes('T')
		? Temporal.Instant.from(time).epochMilliseconds
		: Temporal.PlainDate.from(time).toZonedDateTime(zone).epochMilliseconds;
}

function describe(event: TrueEvent): string {
	const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString().slice(0, 16);
	const moves = event.moves
		.map(({ fromMs, toMs, atMs }) => `${at(fromMs)}→${at(toMs)} on ${at(atMs)}`)
		.join(', ');
	return `${event.title} (${event.id}) ${at(event.startMs)}${event.cancelledMs ? ` cancelled ${at(event.cancelledMs)}` : ''} ${event.calendar} ${event.response} ${moves}`;
}
