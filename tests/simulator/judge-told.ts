import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { sourceOf } from '@/utils/support/remembered-event';
import { at, describe } from './describe-truth';
import type { Look } from './look-at-calendar';
import type { Score } from './score';
import type { ShownTruth } from './shown-truth';

/** Counts what is told and asked of meetings that were not cancelled at all. */
export class ToldJudge {
	/** Ids of cancellations told of meetings that take place somewhere out of sight. */
	readonly #untrue = new Set<string>();
	readonly #blamed = new Set<string>();
	readonly #sure = new Set<string>();

	constructor(
		readonly truth: ShownTruth,
		readonly score: Score,
	) {}

	take(look: Look, found: readonly RememberedCancellation[]): void {
		this.#countTakenBack(new Set(found.map(({ id }) => id)));
		for (const record of found) {
			const event = this.truth.byId.get(record.eventId);
			const isTrue = event !== undefined && event.cancelledMs !== null && event.cancelledMs <= look.nowMs;
			const what = `${event ? describe(event) : record.eventId}, ${record.how} ${record.noticedAt.slice(0, 16)} at ${at(look.nowMs)}`;
			if (isTrue) this.#untrue.delete(record.id);
			else this.#blame(record, look, what);
			if (record.isSure) this.#countSure(record, isTrue, what);
		}
	}

	finish(): void {
		this.score.outOfSight = [...this.#untrue].filter((id) => !this.#blamed.has(id)).length;
	}

	#countTakenBack(told: ReadonlySet<string>): void {
		for (const id of this.#untrue) {
			if (told.has(id)) continue;
			this.#untrue.delete(id);
			if (!this.#blamed.has(id)) this.score.takenBack++;
		}
	}

	#blame(record: RememberedCancellation, { sighting, isStale, events }: Look, what: string): void {
		this.#untrue.add(record.id);
		const event = this.truth.byId.get(record.eventId);
		const source = sourceOf(sighting.calendar, sighting.account, undefined);
		const isInSight = !isStale && record.source === source && [...events.values()].includes(event as never);
		// One that took place and was deleted then is nowhere to be found.
		const isForGood = event === undefined || event.isGone || isInSight;
		if (!isForGood || this.#blamed.has(record.id)) return;
		this.#blamed.add(record.id);
		this.score.falseTold++;
		this.score.problems.push(`told: ${what}`);
	}

	#countSure(record: RememberedCancellation, isTrue: boolean, what: string): void {
		if (this.#sure.has(record.id)) return;
		this.#sure.add(record.id);
		if (isTrue) this.score.sure++;
		else {
			this.score.falseSure++;
			this.score.problems.push(`false: ${what}`);
		}
	}
}
