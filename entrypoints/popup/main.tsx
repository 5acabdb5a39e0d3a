import { SupportPopup } from '@/components/support-popup';
import { drawPage } from '../pages/draw-page';
import { popupActions } from './popup-actions';

const actions = popupActions(() => void page.refresh());
const page = drawPage('getPopupState', ({ view }) => <SupportPopup view={view.value} actions={actions} />);
void page.refresh();
