import type { CircleMember, Correction, WorkRelation } from './circle';
import type { IfThenPlan } from './if-then-plan';
import type { JournalRecord, JournalWishes, LockState } from './journal';
import type { NudgeTimes } from './nudge-state';
import type { Rhythm } from './rhythm';
import type { Person } from './sighting';
import type { SupportKind } from './support-kinds';
import type { SupportMeeting, SupportSummary } from './support-summary';
import type { UnseenDay } from './unseen-ahead';
import type { Wording } from './wording';

/** How well one calendar was read last: told plainly, never guessed. */
export interface CalendarHealth {
	/** Names it: application, account and site; absent while nothing of it was read. */
	source?: string;
	calendar: string;
	/** As users know it. */
	name: string;
	account: string | null;
	/** Read from pages, so that an open one can be asked how it is built. */
	isPage: boolean;
	/** Came as a file, which can be taken away again. */
	isFile?: boolean;
	/** An open page of it never came to rest: nothing of it was read since `lastSeenAt`. */
	isUnsettled?: boolean;
	/** The view seen last shows no day that can be read: a year. */
	hasNoDays?: boolean;
	/** It held more than is kept: what lies far from today was left out lately. */
	hasLeftOut?: boolean;
	/** ISO 8601 instant of the newest sighting. */
	lastSeenAt: string;
	/** Chips understood and not understood on the page last seen. */
	read: number;
	unread: number;
	/** Why chips were not understood, each once; no text of the page. */
	problems: string[];
}

export const messageTones = ['brief', 'warm', 'formal'] as const;
export type MessageTone = (typeof messageTones)[number];

/** In what way somebody is asked with a message, as it was chosen last. */
export interface MessageChoice {
	tone: MessageTone;
	/** Language subtag: that of the other person. */
	language: string;
}

export const bookingStates = ['trying', 'waiting', 'booked'] as const;

/** Into the calendar's own form, as a file, or to the page on which the person is booked. */
export const handovers = ['form', 'file', 'booking-page'] as const;
export type Handover = (typeof handovers)[number];

/** A support call that was written into a calendar, or handed to its form, a file or a booking page. */
export interface Booking {
	id: string;
	memberName: string | null;
	title: string;
	/** Instants with offset. */
	start: string;
	end: string;
	/**
	 * `trying` while it is being written, and where no answer came: trying again writes it under the same id.
	 * `waiting` until a sighting shows the event.
	 */
	state: (typeof bookingStates)[number];
	handedOverAt: string;
	/** How it was handed over, where it was not written; without it, by a form. */
	handedOverAs?: Handover | undefined;
	memberId?: string | null | undefined;
	kind?: SupportKind | undefined;
	repetition?: Repetition | undefined;
	/** Id of the series in its calendar, once it was seen there. */
	series?: string | undefined;
	/** Occurrences until then may have been skipped: the leader leaves the series where it is. */
	leftUntil?: string | undefined;
	/** Where we wrote it ourselves: what taking it back needs. `source` is its calendar and account. */
	written?: { source: string; folder: string; name: string; etag: string | null } | undefined;
}

/** What the calendar says of a booked call that does not stand any more: the leader declined it, or it was called off. */
export type BookingOutcome = 'declined' | 'called-off';

export interface CurrentBooking extends Booking {
	/** Absent while it stands, or nothing is known. */
	outcome?: BookingOutcome;
}

/** A calendar that calls are booked in. */
export interface BookingCalendar {
	/** Names it: application, account and site. */
	source: string;
	name: string;
	account: string | null;
	/** A call is written at once; else its form opens, or a file is given. */
	isAtOnce: boolean;
}

/** A standing call that was skipped twice in a row. */
export interface SeriesQuestionState {
	bookingId: string;
	title: string;
	memberId: string | null;
	kind: SupportKind;
	repetition: Repetition;
	starts: [string, string];
}

/** A cancelled meeting, as a surface shows it. */
export interface Cancellation {
	id: string;
	title: string;
	/** As in the event: instant with offset, or a date. */
	start: string;
	how: 'marked' | 'vanished';
	feeling: Feeling | null;
	/** Answered, and locked: the feeling is not told. */
	isSealed?: boolean;
	/** ISO 8601 instant at which it was concluded. */
	noticedAt: string;
	/** Why it was concluded, in words. */
	reason: Wording;
}

export const feelings = ['relief', 'neutral', 'loss'] as const;
export type Feeling = (typeof feelings)[number];
export type FeelingAnswer = Feeling | 'not-cancelled';

/** How often a booked conversation repeats. Recurring is offered first: a standing slot outlasts a good intention. */
export const repetitions = ['weekly', 'fortnightly', 'monthly', 'once'] as const;
export type Repetition = (typeof repetitions)[number];

/** What the journal has to ask, at most one of it; all of it waits while the journal is locked. */
export interface JournalQuestions {
	lock: LockState;
	/** Something would be asked if it were open. */
	isWaiting: boolean;
	/** A conversation that a note may be kept of. */
	talk: SupportMeeting | null;
	isCheckDue: boolean;
}

export const noQuestions: JournalQuestions = {
	lock: 'none',
	isWaiting: false,
	talk: null,
	isCheckDue: false,
};

/** The journal as the options page draws it. */
export interface JournalView {
	lock: LockState;
	wishes: JournalWishes;
	/** Newest first; without what they say while it is locked. */
	entries: JournalRecord[];
	/** Date from which the five signs may be looked at again; `null`: now. */
	nextCheck: string | null;
}

/** What was not read yet; `canOpen`: the calendar can be opened there. */
export interface UnseenAhead extends UnseenDay {
	canOpen: boolean;
}

/** What the popup draws. */
export interface PopupState {
	/** ISO 8601 instant at which it was so. */
	now: string;
	/** `null` until a calendar was seen once. */
	summary: SupportSummary | null;
	calendars: CalendarHealth[];
	circle: CircleMember[];
	/** To be asked about, oldest first, at most three. */
	cancellations: Cancellation[];
	bookings: CurrentBooking[];
	/** Where calls can be booked, the calendar of the next one first. */
	bookingCalendars: BookingCalendar[];
	journal: JournalQuestions;
	/** Whether it came into the calendar is asked. */
	bookingQuestion: Booking | null;
	seriesQuestion: SeriesQuestionState | null;
	/** `null` where everything was read on which a time could be proposed. */
	unseenAhead: UnseenAhead | null;
	/** As chosen last; `null` before the first time. */
	messageChoice: MessageChoice | null;
	isDiscreet: boolean;
	/** Match patterns that the browser grants us. */
	grantedHosts: string[];
}

/** Nudges as the options page tells them: on only where the browser allows them, too. */
export interface NudgeView extends NudgeTimes {
	/** ISO 8601 instant; `null` while none is planned. */
	nextAt: string | null;
	weeksBetween: number;
}

/** What the options page draws. */
export interface OptionsState {
	/** IANA name: of the main calendar, which times of meetings are told in; `null` until one was seen. */
	zone: string | null;
	circle: CircleMember[];
	/** Guests of remembered meetings who are not in the circle yet, those met most often first. */
	metPeople: Person[];
	relations: WorkRelation[];
	corrections: Correction[];
	/** Set by hand, ascending. */
	awayDates: string[];
	rhythm: Rhythm;
	/** The leader's if-then plan. */
	plan: IfThenPlan | null;
	calendars: CalendarHealth[];
	/** Every calendar that has pages: what the welcome page offers. */
	knownCalendars: { id: string; name: string; matches: string[]; home?: string }[];
	/** Where the leader's self-hosted calendars open, as typed when their hosts were allowed. */
	calendarAddresses: string[];
	grantedHosts: string[];
	cancellations: Cancellation[];
	isDiscreet: boolean;
	/** Whether discreet mode comes with the sharing of a screen; `null` where the browser cannot tell. */
	followsSharing: boolean | null;
	nudge: NudgeView;
	journal: JournalView;
}

export interface BookingRequest {
	start: string;
	end: string;
	memberId: string | null;
	kind: SupportKind;
	/** As the leader saw and may have changed it. */
	title: string;
	repetition: Repetition;
	/** The calendar itself (written at once, or its own form), or a file. */
	how: 'form' | 'ics';
	/** The person is to be invited: a calendar that writes at once tells them at once. */
	isInviting?: boolean | undefined;
}

/** A file as the leader gets it. */
export interface SavedFile {
	name: string;
	text: string;
}

export type BookingReply =
	| { opened: string }
	/** Written; `id` is the booking's. */
	| { booked: { id: string } }
	| { file: SavedFile }
	| { failed: Wording };
