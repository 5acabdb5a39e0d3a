import { type Signal, signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import type { PageView } from '@/components/page-view';
import { SayContext } from '@/components/say-context';
import { browserVoice } from '@/utils/browser-voice';
import { type Messages, onStateChanged } from '@/utils/messages';
import { sendInWords } from './send-in-words';

type StateName = 'getPopupState' | 'getOptionsState';

export interface DrawnPage<State> {
	view: Signal<PageView<State>>;
	/** Asks the worker again. */
	refresh(): Promise<void>;
}

/** Draws one of our own pages in the browser's language, and again whenever the worker has news. */
export function drawPage<N extends StateName>(
	name: N,
	draw: (page: DrawnPage<Messages[N]['reply']>) => ComponentChild,
): DrawnPage<Messages[N]['reply']> {
	const voice = browserVoice();
	document.documentElement.lang = voice.language;

	const view = signal<PageView<Messages[N]['reply']>>({ status: 'loading' });
	const page = { view, refresh };

	async function refresh(): Promise<void> {
		try {
			view.value = { status: 'ready', state: await sendInWords(name, {}) };
		} catch (error) {
			view.value = { status: 'failed', message: error instanceof Error ? error.message : String(error) };
		}
	}

	const Root = () => <SayContext.Provider value={voice}>{draw(page)}</SayContext.Provider>;
	render(<Root />, document.body);
	onStateChanged(() => void refresh());
	return page;
}
