import { signal } from '@preact/signals';
import { OptionsPage } from '@/components/options-page';
import { drawPage } from '../pages/draw-page';
import { optionsActions } from './options-actions';

/** Links from elsewhere lead to a section: `options.html#circle`. */
const section = signal(location.hash.slice(1));
addEventListener('hashchange', () => {
	section.value = location.hash.slice(1);
});

const page = drawPage('getOptionsState', ({ view, refresh }) => (
	<OptionsPage
		view={view.value}
		section={section.value}
		actions={optionsActions}
		onRetry={() => void refresh()}
	/>
));
void page.refresh();
