import { expect, test } from 'vitest';
import { type JudgedExample, weighClues } from '@/scripts/learn/learn-opinion';
import { jointChances } from '@/utils/support/opinion-weights';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { type Likelihoods, type Outcome, outcomes } from '@/utils/support/title-weights';
import { wording } from '@/utils/support/wording';

const silent: TitleVerdict = {
	kind: 'none',
	isSure: true,
	reason: wording('reasonNothing'),
	evidence: 'nothing',
};
const surePeer: TitleVerdict = {
	kind: 'peer',
	isSure: true,
	reason: wording('reasonWord', { word: 'peer' }),
	evidence: 'support',
};

function chancesOfPeer(chance: number): Likelihoods {
	const rest = (1 - chance) / (outcomes.length - 1);
	return Object.fromEntries(
		outcomes.map((outcome) => [outcome, outcome === 'peer' ? chance : rest]),
	) as Likelihoods;
}

const judged = (verdict: TitleVerdict, chance: number, outcome: Outcome, count: number): JudgedExample[] =>
	Array.from({ length: count }, () => ({ verdict, likely: chancesOfPeer(chance), outcome }));
const examples = [
	...judged(surePeer, 0.7, 'peer', 90),
	...judged(surePeer, 0.3, 'open', 30),
	...judged(silent, 0.5, 'peer', 10),
	...judged(silent, 0.1, 'none', 200),
	...judged(silent, 0.2, 'anybody', 20),
];
const learnt = { learntFrom: '', clues: weighClues(examples) };

test('as much is expected of each outcome as there is of it', () => {
	for (const outcome of outcomes) {
		const expected = examples.reduce(
			(sum, { verdict, likely }) => sum + jointChances(verdict, likely, learnt)[outcome],
			0,
		);
		const count = examples.filter((each) => each.outcome === outcome).length;
		expect(expected / examples.length, outcome).toBeCloseTo(count / examples.length, 2);
	}
});

test('what the words say is believed as far as it held, where the titles are as like', () => {
	const clues = weighClues([
		...judged(surePeer, 0.5, 'peer', 45),
		...judged(surePeer, 0.5, 'none', 5),
		...judged(silent, 0.5, 'peer', 10),
		...judged(silent, 0.5, 'none', 40),
	]);
	const peer = (verdict: TitleVerdict) =>
		jointChances(verdict, chancesOfPeer(0.5), { learntFrom: '', clues }).peer;
	expect(peer(surePeer)).toBeCloseTo(0.9, 1);
	expect(peer(silent)).toBeCloseTo(0.2, 1);
});
