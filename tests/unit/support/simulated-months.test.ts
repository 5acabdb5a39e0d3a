import { expect, test } from 'vitest';
import { applications } from '@/tests/simulator/leader-calendar';
import { addScore, emptyScore } from '@/tests/simulator/score';
import { simulateMonths } from '@/tests/simulator/simulate';

/** The whole run, over 20,000 sightings, is `npm run simulate`. */
const sightingsEach = 250;

test.each(applications)(
	'over months of a made-up leader on $name, nothing is asked about that was not cancelled',
	(application) => {
		const score = emptyScore();
		for (let seed = 1; score.sightings < sightingsEach; seed++)
			addScore(score, simulateMonths(seed, application));
		expect(score.cancelled).toBeGreaterThan(0);
		expect(score.falseSure).toBe(0);
		expect(score.problems.filter((problem) => problem.includes('false:'))).toEqual([]);
	},
);
