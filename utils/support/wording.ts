/**
 * A sentence to be said in the leader's language: `support/` decides what is said, `locales/` how.
 * The key is one of `locales/en.json`; a number picks the plural form where the key has several.
 */
export interface Wording {
	key: string;
	values: Record<string, WordingValue>;
}

export type WordingValue =
	| string
	| number
	/** `YYYY-MM-DD`. */
	| { date: string }
	/** Instant as ISO 8601, told in the zone; without one, on the reader's own clock: what we did ourselves. */
	| { time: string; zone?: string | undefined }
	/** ISO weekday, 1 Monday … 7 Sunday. */
	| { weekday: number }
	/** Wall-clock `HH:MM`. */
	| { clock: string }
	/** Another key of `locales/en.json`. */
	| { word: string }
	| { list: string[] };

export function wording(key: string, values: Record<string, WordingValue> = {}): Wording {
	return { key, values };
}
