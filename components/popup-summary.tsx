import { planCode } from '@/utils/support/if-then-plan';
import { isSupportDue } from '@/utils/support/is-support-due';
import type { SupportSummary } from '@/utils/support/support-summary';
import type { BookingReply, BookingRequest, PopupState } from '@/utils/support/surface-state';
import { isAheadReadInFull } from '@/utils/support/unseen-ahead';
import type { Wording } from '@/utils/support/wording';
import { BookingCard } from './booking-card';
import { bookingFollowUp } from './booking-follow-up';
import { BookingStatus } from './booking-status';
import { FlagCard } from './flag-card';
import { HealthLine } from './health-line';
import { Icon } from './icon';
import { NoSlot } from './no-slot';
import { OneAtATime } from './one-at-a-time';
import { PlanCard } from './plan-card';
import type { PopupActions } from './popup-actions';
import { popupQuestion } from './popup-question';
import { useSay } from './say-context';
import { SupportLedger } from './support-ledger';
import { SupportWeeks } from './support-weeks';
import { type Notice, UndoNotice } from './undo-notice';
import { type Attempt, useNotice } from './use-notice';

interface PopupSummaryProps {
	summary: SupportSummary;
	state: Omit<PopupState, 'summary'>;
	actions: PopupActions;
	/** What went wrong before. */
	problem: Wording | null;
}

/** How things stand, and the one step that helps. */
export function PopupSummary({ summary, state, actions, problem }: PopupSummaryProps) {
	const say = useSay();
	const { notice, isBusy, attempt, undo, accept, close } = useNotice(
		problem && { words: say(problem), isProblem: true },
	);
	const { today, zone } = summary;

	const book = (request: BookingRequest) =>
		attempt(
			() => actions.book(request),
			(reply) => noticeOf(reply, say),
		);
	const putAway = (pointedOut: { code: string; week: string }) =>
		attempt(
			() => actions.dismissFlag(pointedOut),
			(takeBack) => ({ words: say('popupDismissed'), undo: takeBack }),
		);
	const asking = { zone, isBusy, actions, attempt };
	const question = popupQuestion({
		cancellations: state.cancellations,
		maybes: summary.maybes,
		suggestions: summary.suggestions,
		journal: state.journal,
		ofBookings: bookingFollowUp({ state, slot: summary.slots[0], onBook: book, ...asking }),
		...asking,
	});
	const { plan } = summary;
	const planCards = plan
		? [
				{
					key: planCode,
					content: (
						<PlanCard
							due={plan}
							zone={zone}
							isBusy={isBusy}
							onBook={book}
							onPutAway={() => putAway({ code: planCode, week: plan.week })}
						/>
					),
				},
			]
		: [];
	const flagCards = summary.flags.map((flag) => ({
		key: `${flag.code}:${flag.week}`,
		content: <FlagCard flag={flag} onDismiss={() => putAway(flag)} />,
	}));
	// The leader's own plan waits for this moment; what is asked is forgotten first; what is pointed out stays.
	const cards = [...planCards, ...(question ? [question] : []), ...flagCards];
	const isFull = cards.length > 0 || state.bookings.length > 0;
	return (
		<main class="popup">
			<div class="popup-content">
				<header class="popup-header">
					<h1>{say(summary.sentence)}</h1>
					<PopupTools isDiscreet={state.isDiscreet} actions={actions} attempt={attempt} />
				</header>
				<BookingStatus
					bookings={state.bookings}
					zone={zone}
					isBusy={isBusy}
					onUndo={(id) =>
						attempt(
							() => actions.undoBooking(id),
							(failed) => (failed ? { words: say(failed), isProblem: true } : { words: say('undone') }),
						)
					}
					onDrop={(booking) =>
						attempt(
							() => actions.dropBooking(booking),
							(takeBack) => ({ words: say('bookingDropped'), undo: takeBack }),
						)
					}
				/>
				{summary.proposal ? (
					<BookingCard
						proposal={summary.proposal}
						slots={summary.slots}
						circle={state.circle}
						calendars={state.bookingCalendars}
						zone={zone}
						isBusy={isBusy}
						isQuiet={!isSupportDue(summary)}
						messageTexts={actions.messageTexts(state.messageChoice)}
						onBook={book}
						onChooseCalendar={(source) =>
							attempt(
								() => actions.chooseCalendar(source),
								() => null,
							)
						}
						onEditCircle={() => actions.openOptions('circle')}
					/>
				) : (
					<NoSlot
						unseen={state.unseenAhead}
						isReadInFull={isAheadReadInFull(summary)}
						isBusy={isBusy}
						onShowWeek={(date) =>
							attempt(
								() => actions.showWeek(date),
								() => null,
							)
						}
					/>
				)}
				<OneAtATime cards={cards} />
				<SupportWeeks weeks={summary.weeks} today={today} zone={zone} isFolded={isFull} />
				{summary.ledger.length > 0 && <SupportLedger entries={summary.ledger} isFolded={isFull} />}
			</div>
			<footer class="popup-footer">
				<UndoNotice notice={notice} onUndo={undo} onClose={close} onAccept={accept} />
				<HealthLine
					calendars={state.calendars}
					now={state.now}
					onOpen={() => actions.openOptions('calendars')}
					onCopyReport={actions.copyReport}
					attempt={attempt}
				/>
			</footer>
		</main>
	);
}

interface PopupToolsProps {
	isDiscreet: boolean;
	actions: PopupActions;
	attempt: Attempt;
}

function PopupTools({ isDiscreet, actions, attempt }: PopupToolsProps) {
	const say = useSay();
	return (
		<div class="popup-tools">
			<button
				class="button button-icon"
				type="button"
				aria-pressed={isDiscreet}
				aria-label={say('popupDiscreet')}
				title={say('popupDiscreetHint')}
				onClick={() =>
					attempt(
						() => actions.setDiscreet(!isDiscreet),
						() => ({ words: say(isDiscreet ? 'popupDiscreetOff' : 'popupDiscreetOn') }),
					)
				}
			>
				<Icon name={isDiscreet ? 'hidden' : 'eye'} />
			</button>
			<button
				class="button button-icon"
				type="button"
				aria-label={say('popupOptions')}
				title={say('popupOptions')}
				onClick={() => actions.openOptions()}
			>
				<Icon name="settings" />
			</button>
		</div>
	);
}

/** What was written, or handed to the calendar's form, is told by the bookings, which follow it until it is there. */
function noticeOf(reply: BookingReply, say: ReturnType<typeof useSay>): Notice | null {
	if ('failed' in reply) return { words: say(reply.failed), isProblem: true };
	if ('file' in reply) return { words: say('bookingDownloaded', { file: reply.file.name }) };
	return null;
}
