import type { CalendarEvent } from '@/utils/support/sighting';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { Repetition } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import type { WrittenCall } from './book-through-page';
import type { BookingDraft } from './booking-draft';

/** Whose desk it is, as sightings told: the page need not be drawn to be written through. */
export interface DeskOwner {
	account: string | null;
	/** IANA name. */
	zone: string;
}

/** A call to be written in the session of a calendar's page. The guests of the draft are invited by the server. */
export interface PageOrder extends DeskOwner {
	draft: BookingDraft;
	/** See `PageBooking`. */
	uid: string;
	reminderMinutes: number;
}

/** The calendar that a page shows. */
export interface ShownCalendar {
	calendar: string;
	/** Path of the folder that can be written to, which names its owner. */
	calendarFolder: string | null;
	/** Of the frame that shows it. */
	origin: string;
}

export type PageOrderReply = { written: WrittenCall; event: CalendarEvent | null } | { failed: Wording };

/** The proposed slot, as the card in the calendar offers it. */
export interface BookingOffer {
	start: string;
	end: string;
	/** IANA name of the leader's zone. */
	zone: string;
	kind: SupportKind;
	/** Whom it is proposed with; `null`: somebody outside the circle. */
	memberId: string | null;
	repetition: Repetition;
	people: { id: string; name: string; kind: SupportKind; zone?: string | undefined }[];
}

/** A rectangle in the window, CSS pixels. */
export interface PlaceInWindow {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What the worker can ask of a calendar's page when the leader books. Nothing of it rejects. */
export interface PageBookingCalls {
	/** `null` where the page shows no calendar, or is still loading. */
	find(): ShownCalendar | null;
	book(order: PageOrder): Promise<PageOrderReply>;
	undo(written: WrittenCall, owner: DeskOwner): Promise<{ undone: true } | { failed: Wording }>;
	/** Shows the card beside the slot. */
	offer(offer: BookingOffer, place: PlaceInWindow): void;
	/** Loads the page anew, so that it shows what was written; `false` where somebody is in the middle of something. */
	refresh(): boolean;
}
