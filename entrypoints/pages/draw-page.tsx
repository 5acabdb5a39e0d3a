import { type Signal, signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import type { PageView } from '@/components/page-view';
import { SayContext } from '@/components/say-context';
import { browserVoice } from '@/utils/browser-voice';
import { type Messages, onStateChanged } from '@/utils/messages';
import { newestAnswer } from './newest-answer';
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
	const ask = (): Promise<PageView<Messages[N]['reply']>> =>
		sendInWords(name, {}).then(
			(state) => ({ status: 'ready', state }),
			(error) => ({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
		);
	const refresh = newestAnswer(ask, (answer) => {
		view.value = answer;
	});
	const page = { view, refresh };

	const Root = () => <SayContext.Provider value={voice}>{draw(page)}</SayContext.Provider>;
	render(<Root />, document.body);
	onStateChanged(() => void refresh());
	return page;
}
