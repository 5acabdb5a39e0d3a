import type { TalkNote } from '@/utils/support/journal';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { Maybe, MemberSuggestion, SupportMeeting } from '@/utils/support/support-summary';
import type {
	Booking,
	BookingReply,
	BookingRequest,
	FeelingAnswer,
	MessageChoice,
} from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import type { MessageTexts } from './message-texts';

/** `no`: it is not there, and is offered again. */
export type BookingAnswer = 'yes' | 'moved' | 'no';

/** Takes one intention back. */
export type Undo = () => Promise<unknown>;

/** What the popup can ask for. Every promise rejects with an error whose message is fit to show. */
export interface PopupActions {
	book(request: BookingRequest): Promise<BookingReply>;
	/** `null`, or why it is still there. */
	undoBooking(id: string): Promise<Wording | null>;
	/** A call that waits was not saved: it is forgotten, and its time is offered again. */
	dropBooking(booking: Booking): Promise<Undo>;
	/** Settles whether a call came into the calendar. */
	answerBooking(id: string, answer: BookingAnswer): Promise<unknown>;
	/** The series stays where it is: nothing more is said of what was skipped until now. */
	leaveSeries(bookingId: string): Promise<unknown>;
	/** Drafts messages; `choice`: what was chosen last. `null` where none can be written. */
	messageTexts(choice: MessageChoice | null): MessageTexts | null;
	/** Books in this calendar from now on. */
	chooseCalendar(source: string): Promise<unknown>;
	/** Opens the leader's calendar at the week of a date. */
	showWeek(date: string): Promise<unknown>;
	answerFeeling(cancellationId: string, answer: FeelingAnswer): Promise<Undo>;
	sortMaybe(maybe: Maybe, kind: SupportKind | 'none'): Promise<Undo>;
	/** Everything with the one other who takes part. */
	sortPerson(person: string, kind: SupportKind | 'none'): Promise<Undo>;
	addSuggested(suggestion: MemberSuggestion): Promise<Undo>;
	/** Not suggested again. */
	declineSuggestion(suggestion: MemberSuggestion): Promise<Undo>;
	/** A flag, or the plan: it stays away for its week. */
	dismissFlag(flag: { code: string; week: string }): Promise<Undo>;
	/** Without a note, the conversation is not asked about again. */
	keepNote(talk: SupportMeeting, note: TalkNote | null): Promise<Undo>;
	putSignsAway(): Promise<Undo>;
	/** Resolves to whether the passphrase was right. */
	unlock(passphrase: string): Promise<boolean>;
	setDiscreet(isDiscreet: boolean): Promise<unknown>;
	/** Opens the options page at a section: the id of its heading. */
	openOptions(section?: string): void;
	/** Copies how this calendar's open page is built; resolves to whether one is open. */
	copyReport(calendar: string): Promise<boolean>;
	openWelcome(): void;
	retry(): void;
}
