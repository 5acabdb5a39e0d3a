import { join } from 'node:path';
import { build } from 'vite';

export interface PageFile {
	type: string;
	body: string | Uint8Array;
}

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
};

/** Bundles the demo calendar's pages, FullCalendar included, in memory: path → file. */
export async function bundlePage(): Promise<Map<string, PageFile>> {
	const root = join(import.meta.dirname, 'page');
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: [join(root, 'index.html'), join(root, 'new.html')] },
		},
	});
	if (!('output' in result)) throw new Error('Vite gave no bundle of the demo calendar.');
	return new Map(
		result.output.map((file) => {
			const type = types[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			return [`/${file.fileName}`, { type, body: file.type === 'chunk' ? file.code : file.source }];
		}),
	);
}
