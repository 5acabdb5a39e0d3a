import { describe, expect, test } from 'vitest';
import { baselines } from '@/scripts/evaluate/baselines';
import { evaluateOptions } from '@/scripts/evaluate/evaluate-options';
import { confusionMatrix } from '@/scripts/evaluate/evaluation-report';
import type { LabelledTitle } from '@/scripts/evaluate/labelled-title';
import {
	type BareVerdict,
	type JudgedTitle,
	missedTargets,
	outcomeOf,
	scoreVerdicts,
} from '@/scripts/evaluate/score-verdicts';
import { unreadSplits } from '@/scripts/evaluate/unread-splits';

function labelled(label: Partial<LabelledTitle>): LabelledTitle {
	return {
		id: 'en-000000',
		family: 'en-000000',
		lang: 'en',
		kind: 'none',
		alsoRight: undefined,
		clarity: 'clear',
		isTrap: false,
		isRecurring: false,
		people: [],
		title: 'Board meeting',
		...label,
	};
}

function judged(label: Partial<LabelledTitle>, kind: BareVerdict['kind'], isSure = true): JudgedTitle {
	return { title: labelled(label), verdict: { kind, isSure } };
}

describe('a verdict', () => {
	test.each([
		['on clear support, sure and of its kind, is right', { kind: 'mentor' }, 'mentor', true, 'right'],
		['on clear support, sure of another kind, is wrong', { kind: 'mentor' }, 'coach', true, 'wrong'],
		['of the second right kind is right', { kind: 'peer', alsoRight: 'group' }, 'group', true, 'right'],
		['on clear support that is not sure, abstains', { kind: 'mentor' }, 'mentor', false, 'abstained'],
		['that counts a peer review is wrong', { kind: 'none', isTrap: true }, 'peer', true, 'wrong'],
		[
			'not sure of “Mentoring” is as it should be',
			{ kind: 'mentor', clarity: 'ambiguous' },
			'mentor',
			false,
			'open',
		],
		['sure of “Mentoring” is wrong', { kind: 'mentor', clarity: 'ambiguous' }, 'mentor', true, 'wrong'],
		[
			'sure that “Mentoring” is none is wrong',
			{ kind: 'mentor', clarity: 'ambiguous' },
			'none',
			true,
			'wrong',
		],
		[
			'that does not count “1:1 Ana / Raj” is right',
			{ kind: 'none', clarity: 'ambiguous' },
			'none',
			true,
			'right',
		],
		['that counts “1:1 Ana / Raj” is wrong', { kind: 'none', clarity: 'ambiguous' }, 'peer', true, 'wrong'],
	] as const)('%s', (_, label, kind, isSure, outcome) => {
		expect(outcomeOf(judged(label, kind, isSure))).toBe(outcome);
	});
});

test('shares are counted from what they speak of', () => {
	const score = scoreVerdicts([
		judged({ kind: 'coach' }, 'coach'),
		judged({ kind: 'coach' }, 'mentor'),
		judged({ kind: 'peer' }, 'peer', false),
		judged({ kind: 'none' }, 'none'),
		judged({ kind: 'none', isTrap: true }, 'peer'),
		judged({ kind: 'mentor', clarity: 'ambiguous' }, 'mentor', false),
		judged({ kind: 'mentor', clarity: 'ambiguous' }, 'mentor'),
	]);
	const counts = Object.entries(score).map(([name, { part, whole }]) => [name, `${part}/${whole}`]);
	expect(Object.fromEntries(counts)).toEqual({
		precision: '2/5',
		supportPrecision: '1/4',
		recall: '1/3',
		abstention: '1/5',
		anySupportPrecision: '2/4',
		anySupportRecall: '2/3',
		ambiguousRespected: '1/2',
	});
});

test('a classifier that is never sure misses the targets, a right one meets them', () => {
	const labels = [{ kind: 'coach' }, { kind: 'none' }] as const;
	expect(missedTargets(scoreVerdicts(labels.map((label) => judged(label, 'none', false))))).toEqual([
		'precision',
		'supportPrecision',
		'recall',
		'abstention',
	]);
	expect(missedTargets(scoreVerdicts(labels.map((label) => judged(label, label.kind))))).toEqual([]);
});

test('the confusion matrix tells a maybe from a verdict', () => {
	const lines = confusionMatrix([
		judged({ kind: 'coach' }, 'coach', false),
		judged({ kind: 'coach' }, 'mentor'),
	]).split('\n');
	expect(lines.find((line) => line.startsWith('coach'))?.split(/\s+/)).toEqual([
		'coach',
		'·',
		'·',
		'1',
		'·',
		'·',
		'·',
		'1',
		'2',
	]);
});

test('the unread titles are measured unless others are named, and their errors stay hidden unless asked for twice', () => {
	expect(() => evaluateOptions(['--split', 'all'])).toThrow('tune, test, more, fresh');
	expect(evaluateOptions([])).toEqual({ name: 'unread', splits: unreadSplits, listsErrors: false });
	expect(() => evaluateOptions(['--errors'])).toThrow('--split wide --errors');
	expect(() => evaluateOptions(['--split', 'blind-b', '--errors'])).toThrow('--split wide --errors');
	expect(evaluateOptions(['--errors', '--reveal'])).toMatchObject({
		splits: unreadSplits,
		listsErrors: true,
	});
	expect(evaluateOptions(['--split', 'tune', '--errors'])).toEqual({
		name: 'tune',
		splits: ['tune'],
		listsErrors: true,
	});
});

test.each([
	['keyword list', 'Peer review', 'peer'],
	['keywords with a negate list', 'Peer review', 'none'],
	['two people = 1:1 = support', '1:1 Dana', 'peer'],
	['two people = 1:1 = support', 'Board meeting', 'none'],
])('the baseline “%s” takes “%s” for %s', (name, title, kind) => {
	expect(baselines[name]?.(labelled({ title }))).toEqual({ kind, isSure: true });
});
