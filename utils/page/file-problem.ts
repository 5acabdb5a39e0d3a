/** What is wrong with a file, to be said in the leader's language: a key of `locales/en.json` and what is filled in. */
export interface FileProblem {
	key: string;
	values: Record<string, string | number>;
}

/** The file as a whole cannot be read. */
export class FileRejected extends Error {
	override name = 'FileRejected';
	constructor(
		readonly key: string,
		readonly values: FileProblem['values'] = {},
	) {
		super(key);
	}
}
