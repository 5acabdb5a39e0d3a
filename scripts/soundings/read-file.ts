import { readFileSync, statSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

/** Bytes of a file that the caller named. */
export function readNamedFile(path: string): Buffer {
	expectFile(path);
	try {
		return readFileSync(path);
	} catch (error) {
		throw new BadInput(
			`${path}: this file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
		);
	}
}

export function expectFile(path: string): void {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw new BadInput(`${path}: there is no such file`);
	if (!found.isFile()) throw new BadInput(`${path}: this is no file`);
}
