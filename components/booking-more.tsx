import type { ComponentChildren } from 'preact';
import type { BookingCalendar } from '@/utils/support/surface-state';
import { useSay } from './say-context';

interface BookingMoreProps {
	title: string;
	/** The person is booked on a page of their own: no calendar writes the call. */
	isOnPage: boolean;
	/** That of the next call first. */
	calendars: readonly BookingCalendar[];
	/** Who could be invited. */
	guest: string | null;
	isInviting: boolean;
	/** Words of the button that books, where the first way is another one. */
	addWord: string | null;
	isWriting: boolean;
	/** The drafted message, shown while it is written; `null` where none can be. */
	message: ComponentChildren;
	isBusy: boolean;
	onAdd: () => void;
	onWrite: () => void;
	onTitle: (title: string) => void;
	onChooseCalendar: (source: string) => void;
	onInvite: (isInviting: boolean) => void;
	onDownload: () => void;
}

const longestTitle = 200;

/** The second choices: another title or calendar, an invitation, a file. */
export function BookingMore(props: BookingMoreProps) {
	const say = useSay();
	const [calendar] = props.isOnPage ? [] : props.calendars;
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
			{calendar && props.calendars.length > 1 && (
				<label class="field">
					<span class="field-label">{say('popupCalendar')}</span>
					<select
						class="select"
						value={calendar.source}
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
			{props.isOnPage && <p class="field-hint">{say('popupPrivatePage')}</p>}
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
			<div class="booking-ways">
				{props.addWord !== null && (
					<button class="button" type="button" disabled={props.isBusy} onClick={props.onAdd}>
						{props.addWord}
					</button>
				)}
				{props.message && (
					<button class="button" type="button" aria-expanded={props.isWriting} onClick={props.onWrite}>
						{say('popupWriteMessage')}
					</button>
				)}
				<button class="button" type="button" disabled={props.isBusy} onClick={props.onDownload}>
					{say('popupDownload')}
				</button>
			</div>
			{props.isWriting && props.message}
		</div>
	);
}
