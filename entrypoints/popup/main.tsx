import { signal } from '@preact/signals';
import { SupportPopup } from '@/components/support-popup';
import { takeFile, takeProblem } from '@/utils/left-for-popup';
import type { Wording } from '@/utils/support/wording';
import { drawPage } from '../pages/draw-page';
import { saveFile } from '../pages/save-file';
import { popupActions } from './popup-actions';

const actions = popupActions(() => void page.refresh());
const problem = signal<Wording | null>(null);
const page = drawPage('getPopupState', ({ view }) => (
	<SupportPopup view={view.value} actions={actions} problem={problem.value} />
));
// What is to be told stands there from the first moment.
void takeProblem()
	.catch(() => null)
	.then((left) => {
		problem.value = left;
		return page.refresh();
	});
// A call that was booked on a calendar's page, or by the keys, and goes through a file.
void takeFile()
	.catch(() => null)
	.then((file) => file && saveFile(file));
