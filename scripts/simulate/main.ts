import { parseArgs } from 'node:util';
import { applications } from '@/tests/simulator/leader-calendar';
import { addScore, emptyScore, type Score } from '@/tests/simulator/score';
import { simulateMonths } from '@/tests/simulator/simulate';

/**
 * `node scripts/run.ts simulate [--sightings 20000] [--only NAME] [--problems 5]`: months of made-up leaders through the
 * rules for cancellations, against the truth. Prints a table; the exit status is 1 when anything false was concluded.
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			sightings: { type: 'string', default: '20000' },
			only: { type: 'string' },
			problems: { type: 'string', default: '5' },
			seed: { type: 'string', default: '1' },
		},
	});
	const chosen = applications.filter(({ name }) => !values.only || name === values.only);
	const total = emptyScore();
	console.log(head);
	for (const application of chosen) {
		const score = emptyScore();
		const wanted = Number(values.sightings) / chosen.length;
		for (let seed = Number(values.seed); score.sightings < wanted; seed++) {
			const run = simulateMonths(seed, application);
			addScore(score, {
				...run,
				problems: run.problems.map((problem) => `${application.name}, seed ${seed}, ${problem}`),
			});
		}
		console.log(line(application.name, score));
		for (const kind of ['false', 'told', 'missed', 'move', 'moved falsely']) {
			const those = score.problems.filter((problem) => problem.includes(`, ${kind}:`));
			for (const problem of those.slice(0, Number(values.problems))) console.log(`    ${problem}`);
		}
		addScore(total, score);
	}
	console.log(line('all', total));
	return total.falseSure + total.falseTold === 0 ? 0 : 1;
}

const head = [
	'calendar          ',
	'sightings',
	'cancelled',
	'noticed  ',
	'%      ',
	'falsely told',
	'taken back',
	'out of sight',
	'asked',
	'falsely',
	'moved',
	'recognised',
	'falsely',
].join(' | ');

function line(name: string, score: Score): string {
	const share = (part: number, whole: number) =>
		whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
	const cells = [
		name.padEnd(18),
		String(score.sightings).padStart(9),
		String(score.cancelled).padStart(9),
		String(score.noticed).padStart(9),
		share(score.noticed, score.cancelled).padStart(7),
		String(score.falseTold).padStart(12),
		String(score.takenBack).padStart(10),
		String(score.outOfSight).padStart(12),
		String(score.sure).padStart(5),
		String(score.falseSure).padStart(7),
		String(score.moved).padStart(5),
		share(score.recognised, score.moved).padStart(10),
		String(score.falseMoves).padStart(7),
	];
	return cells.join(' | ');
}
