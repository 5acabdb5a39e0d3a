import type { Conclusions } from './conclusions';
import { MoveFollower } from './follow-moves';
import { ToldJudge } from './judge-told';
import type { LeaderCalendar } from './leader-calendar';
import type { Look } from './look-at-calendar';
import { emptyScore, type Score } from './score';
import type { PageState } from './show-page';
import { ShownTruth } from './shown-truth';
import { CancelledWatch } from './watch-cancelled';

/** Follows one run with the truth in hand. */
export class Scorer {
	readonly #score = emptyScore();
	readonly #truth: ShownTruth;
	readonly #watch: CancelledWatch;
	readonly #told: ToldJudge;
	readonly #moves: MoveFollower;

	constructor(
		calendar: LeaderCalendar,
		state: PageState,
		readonly conclusions: Conclusions,
	) {
		this.#truth = new ShownTruth(calendar);
		this.#watch = new CancelledWatch(this.#truth, state, conclusions);
		this.#told = new ToldJudge(this.#truth, this.#score);
		this.#moves = new MoveFollower(this.#truth, state, conclusions, this.#score);
	}

	/** To be called after the memory took the look. */
	take(look: Look): void {
		this.#score.sightings++;
		this.#truth.name(look);
		const found = [...this.conclusions.cancellations()];
		this.#watch.take(look, found);
		this.#told.take(look, found);
		this.#moves.take(look);
		this.#truth.learn(look);
	}

	/** The memory was put back to what it was some days ago: what was seen since, nobody knows any more. */
	forget(): void {
		this.#truth.known.clear();
		this.#watch.forget();
		this.#moves.forget();
	}

	finish(): Score {
		this.#watch.finish(this.#score);
		this.#told.finish();
		return this.#score;
	}
}
