import type { MeetingKind } from '@/utils/support/support-kinds';
import type { Maybe, MemberSuggestion, SupportMeeting } from '@/utils/support/support-summary';
import type { Cancellation, JournalQuestions } from '@/utils/support/surface-state';
import { FeelingQuestion } from './feeling-question';
import { feelingWord, kindWord } from './kind-words';
import { MaybeQuestion } from './maybe-question';
import type { Card } from './one-at-a-time';
import type { PopupActions } from './popup-actions';
import { QuestionCard } from './question-card';
import { useSay } from './say-context';
import { SuggestionQuestion } from './suggestion-question';
import { TalkQuestion } from './talk-question';
import { UnlockForm } from './unlock-form';
import type { Attempt } from './use-notice';

interface Asking {
	zone: string;
	isBusy: boolean;
	actions: PopupActions;
	attempt: Attempt;
}

interface Questions extends Asking {
	cancellations: readonly Cancellation[];
	maybes: readonly Maybe[];
	suggestions: readonly MemberSuggestion[];
	journal: JournalQuestions;
	/** What is to be asked of bookings. */
	ofBookings: Card | undefined;
}

/** One question at a time: what is fresh in memory first, then bookings, what could not be sorted, then the rest. */
export function popupQuestion(questions: Questions): Card | undefined {
	const { cancellations, maybes, suggestions, journal, ofBookings, ...asking } = questions;
	const [cancellation] = cancellations;
	const [maybe] = maybes;
	const [suggestion] = suggestions;
	const { talk } = journal;
	if (journal.isWaiting) return { key: 'locked', content: <LockedQuestion {...asking} /> };
	if (cancellation) {
		const content = <CancellationQuestion cancellation={cancellation} {...asking} />;
		return { key: cancellation.id, content };
	}
	if (talk) return { key: `talk ${talk.key}`, content: <TalkOver talk={talk} {...asking} /> };
	if (ofBookings) return ofBookings;
	if (maybe) return { key: maybe.key, content: <MeetingToSort maybe={maybe} {...asking} /> };
	if (suggestion) {
		const content = <MemberToAdd suggestion={suggestion} {...asking} />;
		return { key: `circle ${suggestion.person}`, content };
	}
	return journal.isCheckDue ? { key: 'signs', content: <SignsOffer {...asking} /> } : undefined;
}

function LockedQuestion({ actions }: Asking) {
	const say = useSay();
	return (
		<QuestionCard question={say('lockWaiting')} reason={say('lockWhy')}>
			<UnlockForm onUnlock={actions.unlock} />
		</QuestionCard>
	);
}

function CancellationQuestion(props: Asking & { cancellation: Cancellation }) {
	const { cancellation, zone, isBusy, actions, attempt } = props;
	const say = useSay();
	return (
		<FeelingQuestion
			cancellation={cancellation}
			zone={zone}
			isBusy={isBusy}
			onAnswer={(answer) =>
				attempt(
					() => actions.answerFeeling(cancellation.id, answer),
					(undo) => ({ words: say('popupAnswered', { answer: { word: feelingWord[answer] } }), undo }),
				)
			}
		/>
	);
}

function TalkOver({ talk, zone, isBusy, actions, attempt }: Asking & { talk: SupportMeeting }) {
	const say = useSay();
	return (
		<TalkQuestion
			talk={talk}
			zone={zone}
			isBusy={isBusy}
			onKeep={(note) =>
				attempt(
					() => actions.keepNote(talk, note),
					(undo) => ({ words: say(note ? 'talkKept' : 'talkPutAway'), undo }),
				)
			}
		/>
	);
}

function MeetingToSort({ maybe, zone, isBusy, actions, attempt }: Asking & { maybe: Maybe }) {
	const say = useSay();
	/** A correction holds for this series alone, unless the leader wants more. */
	const offerFor = (name: string, kind: MeetingKind) => ({
		words: say('popupSortPerson', { name }),
		accept: async () => {
			const undo = await actions.sortPerson(name, kind);
			return { words: say('popupSortedPerson', { name, kind: { word: kindWord[kind] } }), undo };
		},
	});
	return (
		<MaybeQuestion
			maybe={maybe}
			zone={zone}
			isBusy={isBusy}
			onSort={(kind) =>
				attempt(
					() => actions.sortMaybe(maybe, kind),
					(undo) => ({
						words: say('popupSorted', { title: maybe.title, kind: { word: kindWord[kind] } }),
						undo,
						...(maybe.person !== null && { offer: offerFor(maybe.person, kind) }),
					}),
				)
			}
		/>
	);
}

function MemberToAdd(props: Asking & { suggestion: MemberSuggestion }) {
	const { suggestion, isBusy, actions, attempt } = props;
	const say = useSay();
	const { name } = suggestion;
	return (
		<SuggestionQuestion
			suggestion={suggestion}
			isBusy={isBusy}
			onAdd={() =>
				attempt(
					() => actions.addSuggested(suggestion),
					(undo) => ({ words: say('suggestAdded', { name }), undo }),
				)
			}
			onDecline={() =>
				attempt(
					() => actions.declineSuggestion(suggestion),
					(undo) => ({ words: say('suggestDeclined', { name }), undo }),
				)
			}
		/>
	);
}

function SignsOffer({ isBusy, actions, attempt }: Asking) {
	const say = useSay();
	const putAway = () => attempt(actions.putSignsAway, (undo) => ({ words: say('signsPutAway'), undo }));
	return (
		<QuestionCard question={say('signsOffer')} reason={say('signsOfferWhy')}>
			<button class="button" type="button" onClick={() => actions.openOptions('journal')}>
				{say('signsLook')}
			</button>
			<button class="button button-quiet" type="button" disabled={isBusy} onClick={putAway}>
				{say('signsNotNow')}
			</button>
		</QuestionCard>
	);
}
