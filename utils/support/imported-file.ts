import type { Wording } from './wording';

/** What became of one calendar file that the leader brought. */
export interface ImportedFile {
	/** For one in a zip, the zip's name and its path in it. */
	name: string;
	/** Names the calendar that its events were taken into; absent where none were. */
	source?: string;
	/** How many of its events lie in the weeks that are kept. */
	events: number;
	/** The first entries that were skipped, by line. */
	problems: { line: number; problem: Wording }[];
	/** How many were skipped in all. */
	skipped: number;
	/** Why the file as a whole was not imported. */
	rejected: Wording | null;
}
