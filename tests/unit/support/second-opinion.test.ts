import { describe, expect, test } from 'vitest';
import type { Likeness } from '@/utils/support/alike-titles';
import { withSecondOpinion } from '@/utils/support/second-opinion';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { type Outcome, outcomes } from '@/utils/support/title-weights';
import { wording } from '@/utils/support/wording';

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
		expect(withSecondOpinion(silent, likely({ peer: 0.97, none: 0.03 }))).toEqual({
			kind: 'peer',
			isSure: true,
			reason: wording('reasonAlike', { word: 'word of peer' }),
			evidence: 'support',
		});
	});

	test('a title that may as well be support is asked about', () => {
		expect(withSecondOpinion(silent, likely({ peer: 0.4, group: 0.3, none: 0.3 }))).toMatchObject({
			kind: 'peer',
			isSure: false,
			reason: { key: 'reasonMaybeAlike' },
		});
	});

	test('a name alone is not asked about, whoever it may be', () => {
		expect(withSecondOpinion(silent, likely({ anybody: 0.7, peer: 0.2, none: 0.1 }))).toBe(silent);
	});

	test('a title like most meetings is none, as the words say', () => {
		expect(withSecondOpinion(silent, likely({ none: 0.8, peer: 0.2 }))).toBe(silent);
	});
});

describe('where a word speaks against support', () => {
	test('only a title that is hardly anything else is support all the same', () => {
		expect(withSecondOpinion(against, likely({ coach: 0.98, none: 0.02 }))).toMatchObject({
			kind: 'coach',
			isSure: true,
		});
		expect(withSecondOpinion(against, likely({ coach: 0.8, none: 0.2 }))).toMatchObject({
			kind: 'coach',
			isSure: false,
		});
		expect(withSecondOpinion(against, likely({ coach: 0.6, none: 0.4 }))).toBe(against);
	});

	test('support that the leader gives never becomes their own without asking', () => {
		expect(withSecondOpinion(given, likely({ mentor: 0.99, none: 0.01 }))).toMatchObject({
			kind: 'mentor',
			isSure: false,
		});
	});
});

describe('where the words cannot tell', () => {
	test('titles like it settle it', () => {
		expect(withSecondOpinion(says('coach', false), likely({ coach: 0.95, none: 0.05 }))).toMatchObject({
			kind: 'coach',
			isSure: true,
			reason: wording('reasonWord', { word: 'word' }),
		});
		expect(withSecondOpinion(says('coach', false), likely({ none: 0.97, coach: 0.03 }))).toMatchObject({
			kind: 'none',
			isSure: true,
			reason: wording('reasonAlikeNone', { word: 'word of none' }),
		});
	});

	test('it is asked as another kind where titles like it are of that kind', () => {
		expect(
			withSecondOpinion(says('peer', false), likely({ 'former-colleague': 0.97, none: 0.03 })),
		).toMatchObject({
			kind: 'former-colleague',
			isSure: false,
		});
	});

	test('it stays open where titles like it are of all sorts', () => {
		const verdict = says('coach', false);
		expect(withSecondOpinion(verdict, likely({ coach: 0.3, none: 0.7 }))).toBe(verdict);
	});
});

describe('where the words are sure', () => {
	test('a title like many that are no support, or of another kind, is asked about', () => {
		const verdict = says('group', true);
		for (const chances of [
			{ none: 0.9, group: 0.1 },
			{ open: 0.5, none: 0.3, group: 0.2 },
			{ peer: 0.8, group: 0.2 },
		]) {
			expect(withSecondOpinion(verdict, likely(chances))).toEqual(says('group', false));
		}
	});

	test('it stays sure where titles like it do not speak clearly against it', () => {
		const verdict = says('group', true);
		expect(withSecondOpinion(verdict, likely({ group: 0.6, none: 0.4 }))).toBe(verdict);
	});
});
