import { useSignal } from '@preact/signals';
import type { CircleMember } from '@/utils/support/circle';
import type { Proposal, Slot } from '@/utils/support/support-summary';
import { type BookingCalendar, type BookingRequest, repetitions } from '@/utils/support/surface-state';
import { type BookingChanges, bookingChoice, bookingRequest } from './booking-choice';
import { BookingMore } from './booking-more';
import { formatSlot } from './format-time';
import { KindGlyph } from './kind-glyph';
import { addCallWord, repetitionWord } from './kind-words';
import { useSay, useVoice } from './say-context';
import './booking-card.css';

interface BookingCardProps {
	proposal: Proposal;
	slots: readonly Slot[];
	circle: readonly CircleMember[];
	calendars: readonly BookingCalendar[];
	zone: string;
	isBusy: boolean;
	onBook: (request: BookingRequest) => void;
	onChooseCalendar: (source: string) => void;
	onEditCircle: () => void;
}

/** One click books what is proposed; who, when and how often are one key away. */
export function BookingCard(props: BookingCardProps) {
	const say = useSay();
	const { language } = useVoice();
	const changes = useSignal<BookingChanges>({});
	const isOpen = useSignal(false);
	const choice = bookingChoice(props.proposal, props.slots, props.circle, changes.value);
	const change = (part: BookingChanges) => {
		changes.value = { ...changes.value, ...part };
	};
	const title = say(choice.title);
	const ask = (how: BookingRequest['how']) =>
		props.onBook(bookingRequest(choice, how, title.trim() || say('bookingTitle')));
	return (
		<section class="booking" aria-label={say('popupBookingHeading')}>
			<button class="button button-main" type="button" disabled={props.isBusy} onClick={() => ask('form')}>
				{say(addCallWord[choice.kind])}
			</button>
			<div class="booking-choices">
				<span class="booking-kind">
					<KindGlyph kind={choice.kind} />
				</span>
				<select
					class="select"
					aria-label={say('popupWith')}
					value={choice.member?.id ?? ''}
					onChange={(event) => change({ memberId: event.currentTarget.value })}
				>
					{props.circle.map((member) => (
						<option key={member.id} value={member.id}>
							{member.name}
						</option>
					))}
					<option value="">{say('popupSomeoneElse')}</option>
				</select>
				<select
					class="select"
					aria-label={say('popupRepeat')}
					value={choice.repetition}
					onChange={(event) => {
						const repetition = repetitions.find((name) => name === event.currentTarget.value);
						if (repetition) change({ repetition });
					}}
				>
					{repetitions.map((repetition) => (
						<option key={repetition} value={repetition}>
							{say(repetitionWord[repetition])}
						</option>
					))}
				</select>
				<select
					class="select booking-when"
					aria-label={say('popupWhen')}
					value={choice.slot.start}
					onChange={(event) => change({ slotStart: event.currentTarget.value })}
				>
					{choice.slots.map((slot) => (
						<option key={slot.start} value={slot.start}>
							{formatSlot(slot, props.zone, language)}
						</option>
					))}
				</select>
			</div>
			<div class="booking-row">
				<p class="soft small">{say(choice.slot.reason)}</p>
				<button
					class="button button-quiet booking-toggle"
					type="button"
					aria-expanded={isOpen.value}
					onClick={() => {
						isOpen.value = !isOpen.value;
					}}
				>
					{say('popupMoreWays')}
				</button>
			</div>
			{props.circle.length === 0 && (
				<p class="small">
					<button class="button button-quiet" type="button" onClick={props.onEditCircle}>
						{say('popupAddPeople')}
					</button>
				</p>
			)}
			{isOpen.value && (
				<BookingMore
					title={title}
					isBusy={props.isBusy}
					onTitle={(changed) => change({ title: changed })}
					calendars={props.calendars}
					onChooseCalendar={props.onChooseCalendar}
					guest={guestOf(choice.member, props.circle)}
					isInviting={choice.isInviting ?? false}
					onInvite={(isInviting) => change({ isInviting })}
					onDownload={() => ask('ics')}
				/>
			)}
		</section>
	);
}

/** Name of the person, where an address to invite is known. */
function guestOf(member: { id: string } | null, circle: readonly CircleMember[]): string | null {
	const known = circle.find(({ id }) => id === member?.id);
	return known && known.addresses.length > 0 ? known.name : null;
}
