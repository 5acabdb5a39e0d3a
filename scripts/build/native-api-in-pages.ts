import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import type { Entrypoint } from 'wxt';

const polyfilled = '@wxt-dev/webextension-polyfill/browser';

/**
 * Calendar pages get the browser's own API: with Manifest V3 it gives promises everywhere that we run, and the polyfill
 * would be an eighth of all that a page may load. The worker and our own pages keep it.
 */
export function useNativeApiInPages(entrypoints: readonly Entrypoint[], config: UserConfig): void {
	const isForPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
	if (isForPages) config.plugins = [...(config.plugins ?? []), nativeApi];
}

const nativeApi: Plugin = {
	name: 'native-api-in-pages',
	enforce: 'pre',
	resolveId: (id) => (id === polyfilled ? fileURLToPath(import.meta.resolve('wxt/browser')) : undefined),
};
