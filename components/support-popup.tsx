import type { PopupState } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import type { PageView } from './page-view';
import type { PopupActions } from './popup-actions';
import { PopupEmpty } from './popup-empty';
import { PopupSummary } from './popup-summary';
import { useSay } from './say-context';
import './tokens.css';
import './controls.css';
import './support-popup.css';

export type PopupView = PageView<PopupState>;

interface SupportPopupProps {
	view: PopupView;
	actions: PopupActions;
	/** What went wrong before it was opened. */
	problem?: Wording | null;
}

/** The weekly support summary: 380 px wide, 600 px at most. */
export function SupportPopup({ view, actions, problem = null }: SupportPopupProps) {
	const say = useSay();
	if (view.status === 'loading') {
		return (
			<main class="popup popup-loading" aria-busy="true">
				<h1 class="loading">{say('popupLoading')}</h1>
			</main>
		);
	}
	if (view.status === 'failed') {
		return (
			<main class="popup popup-message">
				<h1>{say('popupFailed')}</h1>
				<p role="alert">{view.message}</p>
				<button class="button button-main" type="button" onClick={actions.retry}>
					{say('popupRetry')}
				</button>
			</main>
		);
	}
	const { summary, ...rest } = view.state;
	return summary ? (
		<PopupSummary summary={summary} state={rest} actions={actions} problem={problem} />
	) : (
		<PopupEmpty
			isGranted={rest.grantedHosts.length > 0}
			unsettled={rest.calendars.filter(({ isUnsettled }) => isUnsettled)}
			actions={actions}
		/>
	);
}
