import { SupportPopup } from '@/components/support-popup';
import { drawPage } from '../pages/draw-page';
import { popupActions } from './popup-actions';
import { problemOfAddress } from './problem-of-address';

const actions = popupActions(() => void page.refresh());
const problem = problemOfAddress(location.hash);
const page = drawPage('getPopupState', ({ view }) => (
	<SupportPopup view={view.value} actions={actions} problem={problem} />
));
void page.refresh();
