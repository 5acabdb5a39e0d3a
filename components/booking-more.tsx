import type { BookingCalendar } from '@/utils/support/surface-state';
import { useSay } from './say-context';

interface BookingMoreProps {
	title: string;
	/** That of the next call first. */
	calendars: readonly BookingCalendar[];
	/** Who could be invited. */
	guest: string | null;
	isInviting: boolean;
	isBusy: boolean;
	onTitle: (title: string) => void;
	onChooseCalendar: (source: string) => void;
	onInvite: (isInviting: boolean) => void;
	onDownload: () => void;
}

const longestTitle = 200;

/** The second choices: another title or calendar, an invitation, a file. */
export function BookingMore(props: BookingMoreProps) {
	const say = useSay();
	const [calendar] = props.calendars;
	return (
		<div class="booking-more">
			<label class="field">
				<span class="field-label">{say('popupTitleLabel')}</span>
				<input
					class="input"
					value={props.title}
					maxLength={longestTitle}
					onInput={(event) => props.onTitle(event.currentTarget.value)}
				/>
				<span class="field-hint">{say('popupTitleHint')}</span>
			</label>
			{props.calendars.length > 1 && (
				<label class="field">
					<span class="field-label">{say('popupCalendar')}</span>
					<select
						class="select"
						value={calendar?.source}
						onChange={(event) => props.onChooseCalendar(event.currentTarget.value)}
					>
						{props.calendars.map(({ source, name, account }) => (
							<option key={source} value={source}>
								{account ? `${name} · ${account}` : name}
							</option>
						))}
					</select>
				</label>
			)}
			{calendar && (
				<p class="field-hint">{say(calendar.isAtOnce ? 'popupPrivateWritten' : 'popupPrivateForm')}</p>
			)}
			{calendar?.isAtOnce && props.guest !== null && (
				<label class="check-row">
					<input
						class="checkbox"
						type="checkbox"
						checked={props.isInviting}
						onChange={(event) => props.onInvite(event.currentTarget.checked)}
					/>
					<span>
						{say('popupInvite', { name: props.guest })}
						<span class="field-hint"> {say('popupInviteHint')}</span>
					</span>
				</label>
			)}
			<button class="button" type="button" disabled={props.isBusy} onClick={props.onDownload}>
				{say('popupDownload')}
			</button>
		</div>
	);
}
