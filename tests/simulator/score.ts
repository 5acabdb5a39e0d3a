export interface Score {
	sightings: number;
	/** Truly cancelled, known before, and looked for twice since by pages that could show it: see `can-show`. */
	cancelled: number;
	noticed: number;
	/** Told of a meeting that takes place, although a page showed where. */
	falseTold: number;
	/** Told of a meeting that had gone out of sight, and taken back when it was found. */
	takenBack: number;
	/** The same, and it was not come across before the run ended. */
	outOfSight: number;
	/** Sure, so that the leader is asked: truly and wrongly. */
	sure: number;
	falseSure: number;
	/** Truly moved, with the old and the new place seen since. */
	moved: number;
	recognised: number;
	/** Told to have moved, though it did not. */
	falseMoves: number;
	problems: string[];
}

export function emptyScore(): Score {
	return {
		sightings: 0,
		cancelled: 0,
		noticed: 0,
		falseTold: 0,
		takenBack: 0,
		outOfSight: 0,
		sure: 0,
		falseSure: 0,
		moved: 0,
		recognised: 0,
		falseMoves: 0,
		problems: [],
	};
}

export function addScore(total: Score, { problems, ...counts }: Score): void {
	for (const name of Object.keys(counts) as (keyof typeof counts)[]) total[name] += counts[name];
	total.problems.push(...problems);
}
