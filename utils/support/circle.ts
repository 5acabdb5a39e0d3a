import type { SupportKind } from './support-kinds';

/** Days between two conversations: the rhythm to aim at, and the longest gap before it is pointed out. */
export interface Cadence {
	idealDays: number;
	longestDays: number;
}

export const reaches = ['guest', 'phone', 'booking-page', 'message'] as const;
export type Reach = (typeof reaches)[number];

/** Somebody, or a group, who supports this leader. */
export interface CircleMember {
	id: string;
	name: string;
	kind: SupportKind;
	/** Lower-cased e-mail addresses. */
	addresses: string[];
	/** `undefined`: the kind's default. */
	cadence?: Cadence | undefined;
	/** Members of a group, by address or name: any three make the group. */
	members?: string[] | undefined;
	/** IANA name, where the person lives elsewhere. */
	zone?: string | undefined;
	/** A booking page of theirs: opened instead of a form. `https:` only. */
	bookingPage?: string | undefined;
	/** How they are asked: as a guest of the event, by phone, on their booking page, or with a message. */
	reach?: Reach | undefined;
	/** When they like to talk, on the leader's clock. */
	preferredTimes?: PreferredTime[] | undefined;
	note?: string | undefined;
	/** Date (UTC) on which the leader gave them this kind: the rhythm counts from there. Absent: since ever. */
	addedOn?: string | undefined;
}

/** A stretch of the week: ISO weekdays (1 Monday … 7 Sunday) and wall-clock `HH:MM`. */
export interface PreferredTime {
	weekdays: number[];
	start: string;
	end: string;
}

/** Somebody who is no support but tells the direction of meetings. */
export interface WorkRelation {
	id: string;
	name: string;
	addresses: string[];
	relation: 'boss' | 'report' | 'peer' | 'outside';
}

/** What the leader said about a meeting; it beats every rule. */
export interface Correction {
	id: string;
	/** An event's id, a series' id, or a person (address, or name in lower case). */
	scope: 'event' | 'series' | 'person';
	target: string;
	kind: SupportKind | 'none';
	/** ISO 8601 instant. */
	correctedAt: string;
	/** The title that was corrected, to name it in the options; forgotten with the event's title. */
	title?: string | undefined;
}
