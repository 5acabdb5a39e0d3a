import type { SupportKind } from '@/utils/support/support-kinds';
import type { Flag, Maybe } from '@/utils/support/support-summary';
import type { BookingReply, BookingRequest, FeelingAnswer } from '@/utils/support/surface-state';

/** Takes one intention back. */
export type Undo = () => Promise<unknown>;

/** How a booking went: handed to the calendar, given as a file, or written at once. */
export type BookingOutcome = BookingReply | { booked: true; undo: Undo };

/** What the popup can ask for. Every promise rejects with an error whose message is fit to show. */
export interface PopupActions {
	book(request: BookingRequest): Promise<BookingOutcome>;
	answerFeeling(cancellationId: string, answer: FeelingAnswer): Promise<Undo>;
	sortMaybe(maybe: Maybe, kind: SupportKind | 'none'): Promise<Undo>;
	dismissFlag(flag: Flag): Promise<Undo>;
	setDiscreet(isDiscreet: boolean): Promise<unknown>;
	/** Opens the options page at a section: the id of its heading. */
	openOptions(section?: string): void;
	/** Copies how this calendar's open page is built; resolves to whether one is open. */
	copyReport(calendar: string): Promise<boolean>;
	openWelcome(): void;
	retry(): void;
}
