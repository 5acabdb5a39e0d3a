import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** A module of this folder with all that it imports, as one script for a page. */
export async function bundleScript(name: string): Promise<string> {
	const entry = join(import.meta.dirname, name);
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { '@': root } },
		build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'script' } },
	});
	const output = Array.isArray(result) ? result[0] : result;
	if (!output || !('output' in output)) throw new Error('Vite gave no bundle of the page.');
	return output.output[0].code;
}
