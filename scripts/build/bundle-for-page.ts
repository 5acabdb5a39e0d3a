import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** A module and all it imports as one script that defines the global `name`, built in memory from the sources. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { '@': root } },
		tsconfig: join(root, 'scripts/bundle.tsconfig.json'),
		build: { write: false, minify: false, target: 'chrome144', lib: { entry, formats: ['iife'], name } },
	});
	const [result] = Array.isArray(output) ? output : [output];
	if (!result || !('output' in result)) throw new Error(`${entry} could not be bundled.`);
	return result.output[0].code;
}
