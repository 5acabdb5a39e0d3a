import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/build/manifest.ts';
import { writeMessageFiles } from './scripts/build/message-files.ts';
import { useNativeApiInPages } from './scripts/build/native-api-in-pages.ts';
import { addReaderScripts } from './scripts/build/reader-scripts.ts';

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifestVersion: 3,
	publicDir: 'assets',
	outDirTemplate: '{{browser}}{{modeSuffix}}',
	manifest: manifestFor,
	hooks: {
		'build:publicAssets': (_wxt, files) => writeMessageFiles(files),
		'vite:build:extendConfig': (entrypoints, config) => useNativeApiInPages(entrypoints, config),
		'entrypoints:found': (_wxt, entrypoints) => addReaderScripts(entrypoints),
	},
	vite: () => ({ build: { target: ['chrome144', 'firefox140'], sourcemap: false } }),
});
