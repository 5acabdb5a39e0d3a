import type { Wording } from './wording';

/** A failure that the leader is told about: `wording` is said in their language, `message` is for developers. */
export class ToldError extends Error {
	override name = 'ToldError';
	readonly wording: Wording;

	constructor(message: string, wording: Wording, options?: ErrorOptions) {
		super(message, options);
		this.wording = wording;
	}
}
