import { guestNames } from './guest-names';
import { lazily } from './lazily';
import type { PlainWord } from './plain-text';
import type { Person } from './sighting';
import { letterRuns, type TitleFeatures, titleFeatures, wordFeature } from './title-features';
import {
	featureStrengths,
	type Likelihoods,
	likelihoods,
	type Outcome,
	parseTitleWeights,
	type TitleWeights,
	weighed,
} from './title-weights';
import titleWeights from './title-weights.tsv?raw';
import type { TitleWords } from './title-words';

/** What labelled titles that are like one title turned out to be. */
export interface Likeness {
	likely: Likelihoods;
	/** The word of the title that speaks most for an outcome, as it is compared. */
	tellingWord(outcome: Outcome): string;
}

/** `m` and `to` explain nothing to anybody. */
const meaningful = /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}]/u;

const learnt = lazily(() => parseTitleWeights(titleWeights));

export function likeAlikeTitles(
	read: TitleWords,
	people: readonly Person[],
	weights: TitleWeights = learnt(),
): Likeness {
	const { features, words } = withoutGuests(read, people);
	return {
		likely: likelihoods(features, weights),
		tellingWord(outcome) {
			const strengths = featureStrengths(features, weights);
			const spoken = words
				.filter(({ word }) => meaningful.test(word))
				.map((word) => ({ word, said: saidBy(word, outcome, strengths, weights) }))
				.sort((one, other) => other.said - one.said);
			const [most] = spoken;
			return most === undefined ? read.plain.trim() : read.plain.slice(most.word.start, most.word.end);
		},
	};
}

/** What is compared of a title: all but the names of the guests, since a person called Peer may take part. */
export function comparedFeatures(read: TitleWords, people: readonly Person[]): TitleFeatures {
	return withoutGuests(read, people).features;
}

function withoutGuests({ plain, words }: TitleWords, people: readonly Person[]) {
	const names = guestNames(people);
	const isName = ({ start, end }: PlainWord) => names.has(plain.slice(start, end));
	const rest = words
		.filter(isName)
		.reduce(
			(text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
			plain,
		);
	const others = words.filter((word) => !isName(word));
	return { words: others, features: titleFeatures(rest, others) };
}

/** How much a word, its letters, and its pairs with its neighbours speak for an outcome. */
function saidBy(
	{ word }: PlainWord,
	outcome: Outcome,
	strengths: ReadonlyMap<string, number>,
	{ features }: TitleWeights,
): number {
	const said = (feature: string) =>
		(strengths.get(feature) ?? 0) * speaksFor(outcome, features.get(feature)?.weights);
	const alone = wordFeature(word);
	const pairs = [...strengths.keys()].filter(
		(feature) =>
			feature.startsWith(`${alone} `) || (feature.startsWith('=') && feature.endsWith(` ${alone.slice(1)}`)),
	);
	return [alone, ...pairs, ...new Set(letterRuns(word))].reduce((sum, feature) => sum + said(feature), 0);
}

/** `none` has no weights of its own: what speaks against everything else speaks for it. */
function speaksFor(outcome: Outcome, weights: readonly number[] = []): number {
	if (outcome === 'none') return -Math.max(...weights, 0) - Math.min(...weights, 0);
	return weights[weighed.indexOf(outcome)] ?? 0;
}
