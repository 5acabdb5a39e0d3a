/**
 * Runs a command of this folder with the project's own aliases and globs: `node scripts/run.ts <command> …`.
 * Plain Node knows neither `@/` nor `import.meta.glob`; Vite's module runner does.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const [command = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport<{ run(args: string[]): Promise<number> }>(
	join(root, 'scripts', command, 'main.ts'),
	{
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { '@': root } },
		tsconfig: join(root, 'scripts/bundle.tsconfig.json'),
	},
);
process.exitCode = await module.run(args);
