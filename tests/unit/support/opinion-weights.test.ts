import { expect, test } from 'vitest';
import {
	cluesOf,
	formatOpinionWeights,
	jointChances,
	type OpinionWeights,
	parseOpinionWeights,
} from '@/utils/support/opinion-weights';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { type Likelihoods, weighed } from '@/utils/support/title-weights';
import { wording } from '@/utils/support/wording';

const likely: Likelihoods = {
	peer: 0.5,
	group: 0.1,
	mentor: 0.05,
	coach: 0.05,
	'former-colleague': 0.05,
	none: 0.2,
	open: 0.05,
	anybody: 0,
};
const maybePeer: TitleVerdict = {
	kind: 'peer',
	isSure: false,
	reason: wording('reasonMaybeWord', { word: 'sparring' }),
	evidence: 'support',
};
const mine: OpinionWeights = {
	learntFrom: 'ab',
	clues: new Map<string, number[]>([
		['perhaps peer', weighed.map((outcome) => (outcome === 'peer' ? 1.25 : -0.5))],
		['like peer', weighed.map((outcome) => (outcome === 'peer' ? 0.75 : 0))],
	]),
};

test('the file is read as it was written', () => {
	expect(parseOpinionWeights(formatOpinionWeights(mine))).toEqual(mine);
});

test('what the words say is one clue, and how like other titles it is are the others', () => {
	const clues = cluesOf(maybePeer, likely);
	expect(clues.get('perhaps peer')).toBe(1);
	expect(clues.get('like peer')).toBeCloseTo(Math.log(0.5 / 0.2));
	expect(clues.get('like anybody')).toBeCloseTo(Math.log(1e-5 / 0.2));
	expect([...clues.keys()]).toHaveLength(1 + weighed.length);
});

test.each([
	['reasonGiven', 'counter', 'given'],
	['reasonCounterWord', 'counter', 'none: counter'],
	['reasonNothing', 'nothing', 'none: nothing'],
	['reasonNothing', 'informal', 'none: informal'],
] as const)('a title that is none by %s, with %s, is told as “%s”', (key, evidence, clue) => {
	const verdict: TitleVerdict = { kind: 'none', isSure: true, reason: wording(key), evidence };
	expect(cluesOf(verdict, likely).get(clue)).toBe(1);
});

test('all clues together make the chances, which are one in all', () => {
	const chances = jointChances(maybePeer, likely, mine);
	const beside = Math.exp(1.25 + 0.75 * Math.log(0.5 / 0.2));
	expect(chances.peer / chances.none).toBeCloseTo(beside);
	expect(chances.group / chances.none).toBeCloseTo(Math.exp(-0.5));
	expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
});
