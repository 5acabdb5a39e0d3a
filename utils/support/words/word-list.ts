/**
 * What titles say in one language. Data for the classifier, to be reviewed by people who speak it.
 *
 * A phrase is one or more words; case, accents and punctuation do not matter, words do not match inside other words.
 * `*` at the start or the end of a word stands for any letters (`mentor*` is also `mentorengespräch`). A phrase in a
 * script without spaces matches anywhere, except inside a longer run of katakana.
 */
export interface WordList {
	/** BCP 47. */
	language: string;
	/** Phrases that by themselves say that a meeting is support. */
	support: KindPhrases;
	/** Phrases that may be support: received or given, asked for or offered, the title cannot tell. */
	maybe: KindPhrases;
	/** Counter-words: phrases around a support word that take its meaning away. */
	counter: Phrases;
	/** Words that take the meaning of every support word in the same title away. */
	spoilers: Phrases;
	/** Words that leave a support word standing but unsure. */
	doubts: Phrases;
	/** Support that the leader gives to somebody else. */
	given: Phrases;
	/** Words that say nothing about the subject: they may stand beside the name of a person of the circle. */
	small: Phrases;
	/** All-day titles of time away from work. */
	leave: Phrases;
	/** All-day titles of days on which nobody works. */
	publicHolidays: Phrases;
}

/** Phrases, separated by commas. */
export type Phrases = string;

export interface KindPhrases {
	peer?: Phrases;
	group?: Phrases;
	mentor?: Phrases;
	coach?: Phrases;
	'former-colleague'?: Phrases;
}

export function splitPhrases(phrases: Phrases | undefined): string[] {
	return (phrases ?? '')
		.split(',')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}
