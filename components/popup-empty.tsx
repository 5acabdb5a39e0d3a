import type { CalendarHealth } from '@/utils/support/surface-state';
import type { PopupActions } from './popup-actions';
import { useSay } from './say-context';

interface PopupEmptyProps {
	isGranted: boolean;
	/** Calendars whose page is open, and cannot be read. */
	unsettled: CalendarHealth[];
	actions: PopupActions;
}

/** Nothing was seen yet: no calendar may be read, none was open since, or the open one cannot be read. */
export function PopupEmpty({ isGranted, unsettled, actions }: PopupEmptyProps) {
	const say = useSay();
	const [page] = unsettled;
	return (
		<main class="popup popup-message">
			<svg class="popup-picture" viewBox="0 0 120 60" aria-hidden="true">
				<path class="picture-line" d="M60 4v36" />
				<path class="picture-weight" d="m60 36 6 6-6 12-6-12Z" />
				<path
					class="picture-water"
					d="M4 20c9 0 9-4 18.500-4s9.500 4 19 4 9.500-4 18.500-4 9.500 4 19 4 9.500-4 18.500-4 9.500 4 18.500 4"
				/>
			</svg>
			<h1>
				{say(page ? 'popupUnsettled' : isGranted ? 'popupOpenOnce' : 'popupNoCalendar', {
					calendar: page?.name ?? '',
				})}
			</h1>
			<p class="soft">
				{say(page ? 'healthUnsettledMeans' : isGranted ? 'popupOpenOnceHint' : 'popupNoCalendarHint')}
			</p>
			<button class={isGranted ? 'button' : 'button button-main'} type="button" onClick={actions.openWelcome}>
				{say(isGranted ? 'popupCheckCalendars' : 'popupChooseCalendars')}
			</button>
			{!isGranted && (
				<button class="button button-quiet" type="button" onClick={() => actions.openOptions('calendars')}>
					{say('calendarAsFile')}
				</button>
			)}
		</main>
	);
}
