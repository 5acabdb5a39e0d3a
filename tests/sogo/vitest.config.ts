import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** Not part of a plain `npm test`: it needs a Debian machine, root and a server of 400 MB. `npm test -- --with-sogo` adds it. */
export default defineConfig({
	root,
	resolve: { alias: { '@': root } },
	test: {
		name: 'sogo',
		include: ['tests/sogo/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/sogo/start-sogo.ts',
		fileParallelism: false,
		// A real server and a page that loads anew while it is driven: one of them may be slow once, not three times.
		retry: 2,
		testTimeout: 90_000,
		hookTimeout: 180_000,
	},
});
