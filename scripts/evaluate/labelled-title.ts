import type { Person } from '@/utils/support/sighting';
import type { MeetingKind, SupportKind } from '@/utils/support/support-kinds';

export const evaluationLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'] as const;
export const clarities = ['clear', 'ambiguous'] as const;
export const splits = [
	'tune',
	'test',
	'more',
	'fresh',
	'blind-a',
	'blind-b',
	'wide',
	'broad',
	'plain',
	'lessons',
	'blind-c',
	'blind-d',
	'trades',
	'tempers',
	'daily',
] as const;

export type EvaluationLanguage = (typeof evaluationLanguages)[number];
export type Clarity = (typeof clarities)[number];
export type Split = (typeof splits)[number];

/** One row of the evaluation set; `tests/evaluation/README.md` says what the labels mean. */
export interface LabelledTitle {
	/** Language and the first six hex digits of the title's SHA-256. */
	id: string;
	/** Id of the first title of its family: variants of one title, which stay in one split. */
	family: string;
	lang: EvaluationLanguage;
	kind: MeetingKind;
	/** A second kind that is as right as the first. */
	alsoRight: SupportKind | undefined;
	clarity: Clarity;
	/** A hard negative: no support, but with a word or a shape of it. */
	isTrap: boolean;
	isRecurring: boolean;
	/** The others who take part, without the leader. */
	people: Person[];
	title: string;
}
