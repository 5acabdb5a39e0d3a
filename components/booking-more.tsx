import { useSay } from './say-context';

interface BookingMoreProps {
	title: string;
	isBusy: boolean;
	onTitle: (title: string) => void;
	onDownload: () => void;
}

const longestTitle = 200;

/** The second choices: another title, or a file instead of the calendar's own form. */
export function BookingMore({ title, isBusy, onTitle, onDownload }: BookingMoreProps) {
	const say = useSay();
	return (
		<div class="booking-more">
			<label class="field">
				<span class="field-label">{say('popupTitleLabel')}</span>
				<input
					class="input"
					value={title}
					maxLength={longestTitle}
					onInput={(event) => onTitle(event.currentTarget.value)}
				/>
				<span class="field-hint">{say('popupTitleHint')}</span>
			</label>
			<button class="button" type="button" disabled={isBusy} onClick={onDownload}>
				{say('popupDownload')}
			</button>
		</div>
	);
}
