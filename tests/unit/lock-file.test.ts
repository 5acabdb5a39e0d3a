import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockEntry {
	optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
);

test('the lock file names the binary of every platform, so that a new user on any system gets one', () => {
	const locked = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));
	const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
		Object.keys(entry.optionalDependencies ?? {})
			.filter((name) => !locked.has(name))
			.map((name) => `${name}, wanted by ${path}`),
	);
	expect(missing).toEqual([]);
});
