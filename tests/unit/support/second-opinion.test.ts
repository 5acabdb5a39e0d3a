import { describe, expect, test } from 'vitest';
import type { Likeness } from '@/utils/support/alike-titles';
import type { OpinionWeights } from '@/utils/support/opinion-weights';
import { withSecondOpinion } from '@/utils/support/second-opinion';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { type Outcome, outcomes, weighed } from '@/utils/support/title-weights';
import { wording } from '@/utils/support/wording';

const speaksFor = (told: Partial<Record<Outcome, number>>) => weighed.map((outcome) => told[outcome] ?? 0);

/** The likeness is believed as it is, and the words pull a little to where they point. */
const weights: OpinionWeights = {
	learntFrom: '',
	clues: new Map([
		...weighed.map((outcome) => [`like ${outcome}`, speaksFor({ [outcome]: 1 })] as const),
		['none: counter', weighed.map(() => -1)],
		['given', weighed.map(() => -1)],
		['perhaps coach', speaksFor({ coach: 1 })],
		['surely group', speaksFor({ group: 2 })],
	]),
};

function opinion(verdict: TitleVerdict, chances: Partial<Record<Outcome, number>>): TitleVerdict {
	return withSecondOpinion(verdict, likely(chances), weights);
}

function likely(chances: Partial<Record<Outcome, number>>): Likeness {
	const of = (outcome: Outcome) => chances[outcome] ?? 0;
	return {
		likely: Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)])) as Likeness['likely'],
		tellingWord: (outcome) => `word of ${outcome}`,
	};
}

const silent: TitleVerdict = {
	kind: 'none',
	isSure: true,
	reason: wording('reasonNothing'),
	evidence: 'nothing',
};
const against: TitleVerdict = {
	kind: 'none',
	isSure: true,
	reason: wording('reasonCounterWord', { word: 'review' }),
	evidence: 'counter',
};
const given: TitleVerdict = { ...against, reason: wording('reasonGiven', { word: 'mentee' }) };
const says = (kind: SupportKind, isSure: boolean): TitleVerdict => ({
	kind,
	isSure,
	reason: wording(isSure ? 'reasonWord' : 'reasonMaybeWord', { word: 'word' }),
	evidence: 'support',
});

describe('where no word of support is known', () => {
	test('a title like many conversations with peers is one, and says by which word', () => {
		expect(opinion(silent, { peer: 0.97, none: 0.03 })).toEqual({
			kind: 'peer',
			isSure: true,
			reason: wording('reasonAlike', { word: 'word of peer' }),
			evidence: 'support',
		});
	});

	test('a title that may as well be support is asked about', () => {
		expect(opinion(silent, { peer: 0.4, group: 0.3, none: 0.3 })).toMatchObject({
			kind: 'peer',
			isSure: false,
			reason: { key: 'reasonMaybeAlike' },
		});
	});

	test('a name alone is not asked about, whoever it may be', () => {
		expect(opinion(silent, { anybody: 0.7, peer: 0.2, none: 0.1 })).toBe(silent);
	});

	test('a meal with a name takes more than another title to be asked about', () => {
		const meal = { ...silent, evidence: 'informal' } as const;
		const chances = { 'former-colleague': 0.55, none: 0.45 };
		expect(opinion(silent, chances)).toMatchObject({ kind: 'former-colleague', isSure: false });
		expect(opinion(meal, chances)).toBe(meal);
		expect(opinion(meal, { 'former-colleague': 0.8, none: 0.2 })).toMatchObject({ isSure: false });
	});

	test('a title like most meetings is none, as the words say', () => {
		expect(opinion(silent, { none: 0.8, peer: 0.2 })).toBe(silent);
	});
});

describe('where a word speaks against support', () => {
	test('a title needs to be more like support than where no word does', () => {
		const chances = { coach: 0.95, none: 0.05 };
		expect(opinion(silent, chances)).toMatchObject({ kind: 'coach', isSure: true });
		expect(opinion(against, chances)).toMatchObject({ kind: 'coach', isSure: false });
		expect(opinion(against, { coach: 0.99, none: 0.01 })).toMatchObject({ kind: 'coach', isSure: true });
		expect(opinion(against, { coach: 0.6, none: 0.4 })).toBe(against);
	});

	test('support that the leader gives never becomes their own without asking', () => {
		expect(opinion(given, { mentor: 0.999, none: 0.001 })).toMatchObject({ kind: 'mentor', isSure: false });
	});
});

describe('where the words cannot tell', () => {
	const verdict = says('coach', false);

	test('titles like it settle it', () => {
		expect(opinion(verdict, { coach: 0.95, none: 0.05 })).toMatchObject({
			kind: 'coach',
			isSure: true,
			reason: wording('reasonWord', { word: 'word' }),
		});
		expect(opinion(verdict, { none: 0.99, coach: 0.01 })).toMatchObject({
			kind: 'none',
			isSure: true,
			reason: wording('reasonAlikeNone', { word: 'word of none' }),
		});
	});

	test('it is asked as another kind where titles like it are of that kind', () => {
		expect(opinion(verdict, { 'former-colleague': 0.7, none: 0.3 })).toMatchObject({
			kind: 'former-colleague',
			isSure: false,
			reason: { key: 'reasonMaybeAlike' },
		});
	});

	test('it stays open where titles like it are of all sorts', () => {
		expect(opinion(verdict, { coach: 0.3, none: 0.7 })).toEqual(verdict);
	});
});

describe('where the words are sure', () => {
	const verdict = says('group', true);

	test('a title like many that are no support, or of another kind, is asked about', () => {
		expect(opinion(verdict, { none: 0.8, group: 0.2 })).toEqual(says('group', false));
		expect(opinion(verdict, { open: 0.5, none: 0.3, group: 0.2 })).toEqual(says('group', false));
		expect(opinion(verdict, { peer: 0.6, group: 0.4 })).toEqual(says('group', false));
	});

	test('it stays sure where titles like it do not speak clearly against it', () => {
		expect(opinion(verdict, { group: 0.65, none: 0.35 })).toEqual(verdict);
	});

	test('it takes more to call it none than where they are not sure', () => {
		const chances = { none: 0.97, coach: 0.03 };
		expect(opinion(says('coach', false), chances).kind).toBe('none');
		expect(opinion(says('coach', true), chances)).toMatchObject({ kind: 'coach', isSure: false });
	});
});
