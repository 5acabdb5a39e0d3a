import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { CanShow, secondLookMs } from './can-show';
import type { Conclusions } from './conclusions';
import { at, describe } from './describe-truth';
import type { TrueEvent } from './leader-calendar';
import type { Look } from './look-at-calendar';
import type { Score } from './score';
import type { PageState } from './show-page';
import type { ShownTruth } from './shown-truth';

interface Watch {
	event: TrueEvent;
	firstWitnessMs: number | null;
	/** Two looks could show that it is gone. */
	isDue: boolean;
	/** As it was known when the second look was taken. */
	absence: string;
	isNoticed: boolean;
}

/** Counts which true cancellations are noticed by the second look that could show them. */
export class CancelledWatch {
	readonly #watches = new Map<TrueEvent, Watch>();
	readonly #canShow: CanShow;

	constructor(
		readonly truth: ShownTruth,
		state: PageState,
		readonly conclusions: Conclusions,
	) {
		this.#canShow = new CanShow(truth, state);
	}

	take(look: Look, found: readonly RememberedCancellation[]): void {
		if (look.isWitness) this.#witness(look);
		this.#canShow.watchForHidden(look);
		this.#countNoticed(found, look.nowMs);
	}

	/** The memory was put back to what it was some days ago. */
	forget(): void {
		for (const [event, { isDue }] of this.#watches) if (!isDue) this.#watches.delete(event);
	}

	finish(score: Score): void {
		for (const watch of this.#watches.values()) {
			if (!watch.isDue) continue;
			score.cancelled++;
			if (watch.isNoticed) score.noticed++;
			else score.problems.push(`missed: ${describe(watch.event)}, ${watch.absence}`);
		}
	}

	#witness(look: Look): void {
		const { known } = this.truth;
		// What the calendar marks needs no second look.
		for (const event of new Set(look.events.values())) {
			if (event.cancelledMs !== null && !this.truth.isDeclined(event) && known.has(event))
				this.#watchOf(event).isDue = true;
		}
		const absent = this.#canShow.absentFrom(look);
		const isNew = (event: TrueEvent) => (this.#watches.get(event)?.firstWitnessMs ?? null) === null;
		for (const event of absent) {
			// Put off and then cancelled, before anybody saw where it had gone: nobody ever saw it there.
			if (event.cancelledMs === null || known.get(event)?.startMs !== event.startMs) continue;
			if (!this.#canShow.canShow(event, absent, isNew, look)) continue;
			const watch = this.#watchOf(event);
			if (watch.firstWitnessMs !== null) watch.isDue ||= look.nowMs - watch.firstWitnessMs >= secondLookMs;
			else if (look.nowMs < event.startMs) watch.firstWitnessMs = look.nowMs;
		}
	}

	#watchOf(event: TrueEvent): Watch {
		const watch = this.#watches.get(event) ?? newWatch(event);
		this.#watches.set(event, watch);
		return watch;
	}

	#countNoticed(found: readonly RememberedCancellation[], nowMs: number): void {
		const noticed = new Set(found.map((record) => this.truth.byId.get(record.eventId)));
		for (const watch of this.#watches.values()) {
			const isDecided = watch.isNoticed || watch.absence !== '';
			if (isDecided || !(watch.isDue || noticed.has(watch.event))) continue;
			// Late is missed: it had to be there when the second look was taken.
			watch.isNoticed = noticed.has(watch.event);
			if (!watch.isNoticed) watch.absence = `${at(nowMs)} ${this.#absenceOf(watch.event)}`;
		}
	}

	#absenceOf(event: TrueEvent): string {
		const ids = [...this.truth.byId].filter(([, other]) => other === event).map(([id]) => id);
		return ids.map((id) => this.conclusions.absenceOf(id)).join(' ');
	}
}

function newWatch(event: TrueEvent): Watch {
	return { event, firstWitnessMs: null, isDue: false, isNoticed: false, absence: '' };
}
