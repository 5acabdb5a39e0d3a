import type { CircleMember, Correction, WorkRelation } from './circle';
import type { DuePlan } from './due-plan';
import type { IfThenPlan } from './if-then-plan';
import type { TalkNote } from './journal';
import type { Direction } from './meeting-direction';
import type { Rhythm } from './rhythm';
import type { CalendarEvent, Person } from './sighting';
import type { MeetingKind, SupportKind } from './support-kinds';
import type { Booking, Repetition } from './surface-state';
import type { Wording } from './wording';

/** An event as the store knows it. */
export interface KnownEvent extends CalendarEvent {
	/** Unique over all calendars and accounts. */
	key: string;
	calendar: string;
	account: string | null;
	/** With the site; absent where application and account say it all. See `sourceOf` in `remembered-event`. */
	source?: string;
	/** Zone of the page that it was seen on. */
	zone: string;
	/** How it was judged when its title was forgotten; then nothing else can tell. */
	rememberedKind?: MeetingKind;
}

/** A day that some sighting covered. A date without one is unseen. */
export interface SeenDay {
	/** `YYYY-MM-DD` in the zone of the calendar that showed it. */
	date: string;
	calendar: string;
	account: string | null;
	/** As that of an event. */
	source?: string;
	/** Every event of the day was on the page and understood. */
	complete: boolean;
}

/** Everything that judging needs. Pure data: the same input always gives the same summary. */
export interface SummaryInput {
	now: Temporal.Instant;
	/** IANA name: the zone that weeks and days are told in. */
	zone: string;
	events: readonly KnownEvent[];
	seenDays: readonly SeenDay[];
	circle: readonly CircleMember[];
	relations: readonly WorkRelation[];
	corrections: readonly Correction[];
	/** Dates that the leader was or will be away, set by hand. */
	awayDates: readonly string[];
	rhythm: Rhythm;
	/** The leader's if-then plan. */
	plan?: IfThenPlan | null;
	/** Calls that were booked or handed to a form: the calendar may not show them yet. */
	bookings?: readonly Booking[];
	/** Flags and plans put away by the leader, as `code:week`, and suggestions, as `circle:person`. */
	dismissedFlags: readonly string[];
	/** What the leader said about cancelled meetings. */
	answeredFeelings?: readonly AnsweredFeeling[];
	/** What the leader noted after conversations: it helps to choose whom to suggest, and shows nowhere. */
	talkNotes?: readonly TalkNote[];
	/** Weeks to tell: twelve back to four ahead (the default), or from the first to the last seen day. */
	weeks?: 'around-now' | 'seen';
}

export interface AnsweredFeeling {
	feeling: 'relief' | 'neutral' | 'loss';
	/** Of the meeting. */
	date: string;
	/** Empty once it was forgotten. */
	title?: string;
	people?: readonly Person[];
	account?: string | null;
}

export type WeekState = 'supported' | 'empty' | 'resting' | 'partial' | 'unseen';

export interface SupportMeeting {
	key: string;
	title: string;
	kind: SupportKind;
	/** As in the event: instant with offset, or a date. */
	start: string;
	end: string | null;
	/** The person of the circle that it was recognised by. */
	memberId?: string | null | undefined;
	reason: Wording;
}

export interface DaySummary {
	date: string;
	/** `partial`: seen, but something on it is hidden or was not understood. */
	seen: 'complete' | 'partial' | 'unseen';
	isAway: boolean;
	isWorkingDay: boolean;
	support: SupportMeeting[];
	/** Minutes of meetings of any kind: union of intervals, parallel meetings counted once. */
	loadMinutes: number;
	supportMinutes: number;
}

/** Minutes of meetings that are no support, by whom they are with; parallel meetings are counted once for each. */
export type Balance = Record<Direction, number>;

export interface WeekSummary {
	/** First date of the week. */
	start: string;
	state: WeekState;
	reason: Wording;
	support: SupportMeeting[];
	days: DaySummary[];
	loadMinutes: number;
	supportMinutes: number;
	balance: Balance;
}

export type LedgerState =
	/** Within the ideal rhythm, or booked. */
	| 'good'
	/** Past the ideal rhythm, nothing booked. */
	| 'due'
	/** Past the longest gap, nothing booked. */
	| 'overdue'
	/** Not enough was seen to tell. */
	| 'unknown';

/** One row for each kind that the circle holds, and `any` for all support together. */
export interface LedgerEntry {
	kind: SupportKind | 'any';
	/** Date of the last and the next support of the kind. */
	last: string | null;
	next: string | null;
	/** Days since `last`, or since what was seen begins where unseen days lie between, or there is none; else `null`. */
	gapDays: number | null;
	state: LedgerState;
}

export const flagCodes = [
	'nothing-ahead',
	'long-gap',
	'heavy-week-ahead',
	'kind-overdue',
	'empty-week',
	'carrying',
	'relief-pattern',
] as const;
export type FlagCode = (typeof flagCodes)[number];

export interface Flag {
	code: FlagCode;
	/** Names its evidence. */
	reason: Wording;
	nextStep: Wording;
	/** First date of the week that it speaks of: what a dismissal is for. */
	week: string;
}

/** A free stretch of working time that fits a support conversation. */
export interface Slot {
	/** Instants with offset, in the summary's zone. */
	start: string;
	end: string;
	reason: Wording;
}

/** A meeting that the leader can sort in one click. */
export interface Maybe {
	key: string;
	series: string | null;
	title: string;
	start: string;
	guess: MeetingKind;
	reason: Wording;
	/** Address, or name in lower case, of the one other who takes part: “and everything with this person?” */
	person: string | null;
}

/** Somebody met often in meetings that look like support, who is not in the circle yet. */
export interface MemberSuggestion {
	/** Address, or plain name: what a “no” is remembered by. */
	person: string;
	name: string;
	addresses: string[];
	kind: SupportKind;
	reason: Wording;
}

/** What the main button does. */
export interface Proposal {
	/** `null` when the circle is empty. */
	member: Pick<CircleMember, 'id' | 'name' | 'kind' | 'addresses' | 'zone' | 'bookingPage'> | null;
	kind: SupportKind;
	slot: Slot;
	/** Neutral: a shared calendar never shows why. */
	title: Wording;
	/** A standing slot outlasts a good intention: how often it would repeat, by the person's cadence. */
	repetition: Repetition;
	/** Why it is with this person, where what is ahead decided that. */
	because?: Wording;
}

export interface SupportSummary {
	zone: string;
	/** Date of `now` in the zone. */
	today: string;
	/** How things stand, in one sentence. */
	sentence: Wording;
	/** Ascending; the present week is the one that holds `today`. */
	weeks: WeekSummary[];
	ledger: LedgerEntry[];
	/** Strongest first, at most two. */
	flags: Flag[];
	maybes: Maybe[];
	/** Best first, on different days, at most three. */
	slots: Slot[];
	proposal: Proposal | null;
	/** At most one at a time. */
	suggestions: MemberSuggestion[];
	/** The leader's own plan, where it has come true. */
	plan: DuePlan | null;
}
