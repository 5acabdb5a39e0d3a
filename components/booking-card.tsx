import { useSignal } from '@preact/signals';
import { bookingPageOf } from '@/utils/support/booking-page';
import type { CircleMember } from '@/utils/support/circle';
import type { Proposal, Slot } from '@/utils/support/support-summary';
import { type BookingCalendar, type BookingRequest, repetitions } from '@/utils/support/surface-state';
import { type BookingChanges, bookingChoice, bookingRequest } from './booking-choice';
import { BookingMore } from './booking-more';
import { formatSlotIn } from './format-time';
import { KindGlyph } from './kind-glyph';
import { addCallWord, repetitionWord } from './kind-words';
import { MessageDraft } from './message-draft';
import type { MessageTexts } from './message-texts';
import { useSay, useVoice } from './say-context';
import { withShortTitle } from './short-title';
import { TheirTime } from './their-time';
import { useOtherZone, ZoneNote } from './zone-note';
import './booking-card.css';

interface BookingCardProps {
	proposal: Proposal;
	slots: readonly Slot[];
	circle: readonly CircleMember[];
	calendars: readonly BookingCalendar[];
	zone: string;
	isBusy: boolean;
	/** This week holds its support, and nothing is due: the button stays, without pushing. */
	isQuiet: boolean;
	messageTexts: MessageTexts | null;
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
	const isWriting = useSignal(false);
	const choice = bookingChoice(props.proposal, props.slots, props.circle, changes.value);
	const change = (part: BookingChanges) => {
		changes.value = { ...changes.value, ...part };
	};
	const member = props.circle.find(({ id }) => id === choice.member?.id);
	const otherZone = useOtherZone(choice.slot.start, props.zone);
	const title = say(choice.title);
	// A later slot may lie behind the meeting that speaks for this person.
	const isProposed =
		choice.member?.id === props.proposal.member?.id && choice.slot.start <= props.proposal.slot.start;
	const because = isProposed && props.proposal.because;
	const ask = (how: BookingRequest['how']) =>
		props.onBook(bookingRequest(choice, how, title.trim() || say('bookingTitle')));
	return (
		<section class="booking" aria-label={say('popupBookingHeading')}>
			<button
				class={props.isQuiet ? 'button' : 'button button-main'}
				type="button"
				disabled={props.isBusy}
				onClick={() => {
					if (member?.reach !== 'message') ask('form');
					else {
						isOpen.value = true;
						isWriting.value = true;
					}
				}}
			>
				{mainWords(member, choice.kind, say)}
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
					aria-describedby={otherZone ? 'booking-zone' : undefined}
					value={choice.slot.start}
					onChange={(event) => change({ slotStart: event.currentTarget.value })}
				>
					{choice.slots.map((slot) => (
						<option key={slot.start} value={slot.start}>
							{formatSlotIn(slot, props.zone, language)}
						</option>
					))}
				</select>
			</div>
			<ZoneNote id="booking-zone" name={otherZone} />
			{member?.zone && <TheirTime slot={choice.slot} zone={props.zone} theirZone={member.zone} />}
			{member?.reach === 'phone' && <p class="soft small">{say('popupByPhone')}</p>}
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
			{because && <p class="soft small">{say(withShortTitle(because))}</p>}
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
					isOnPage={bookingPageOf(member) !== undefined}
					calendars={props.calendars}
					onChooseCalendar={props.onChooseCalendar}
					guest={member && member.addresses.length > 0 ? member.name : null}
					addWord={member?.reach === 'message' ? say(addCallWord[choice.kind]) : null}
					onAdd={() => ask('form')}
					isWriting={isWriting.value}
					onWrite={() => {
						isWriting.value = !isWriting.value;
					}}
					message={
						props.messageTexts && (
							<MessageDraft
								wish={{
									kind: choice.kind,
									name: choice.member?.name ?? null,
									addresses: member?.addresses ?? [],
									start: choice.slot.start,
									zone: props.zone,
									theirZone: member?.zone,
									repetition: choice.repetition,
								}}
								texts={props.messageTexts}
							/>
						)
					}
					isInviting={choice.isInviting ?? false}
					onInvite={(isInviting) => change({ isInviting })}
					onDownload={() => ask('ics')}
				/>
			)}
		</section>
	);
}

/** How the person wants to be reached decides the first way. */
function mainWords(
	member: CircleMember | undefined,
	kind: BookingRequest['kind'],
	say: ReturnType<typeof useSay>,
): string {
	const name = member?.name ?? '';
	if (member?.reach === 'message') return say('popupWriteTo', { name });
	if (bookingPageOf(member)) return say('popupOpenBookingPage', { name });
	return say(addCallWord[kind]);
}
