import {
	distanceMs,
	hasSamePlace,
	isAlike,
	isDayApart,
	isKnownSuccessor,
	isWeeksApart,
} from './alike-events';
import { dateOf } from './look-elsewhere';
import type { RememberedEvent } from './remembered-event';
import { isLater, secondLookMs } from './vanished-events';

/**
 * Whether an event that turned up is one that was lost: `same`, perhaps, or another meeting of its name. In a calendar
 * whose events are known to keep their ids, another id is hardly the same meeting: that is only a question.
 */
export type Kinship = 'same' | 'doubtful' | 'questionable' | 'none';

/** What else is known of the calendar. */
export interface Around {
	/** Present events of the lost one's title. */
	namesakes: readonly RememberedEvent[];
	tellsSeries: boolean;
	/** Some event moved and kept its id, so that others would too. */
	keepsIds: boolean;
}

const dayMs = 24 * 60 * 60_000;
/** Further away, a meeting with the same title is another meeting. */
const furthestMoveMs = 63 * dayMs;

export function kinshipOf(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	if (isKnownSuccessor(event, other)) return 'same';
	const isSameTitle = isAlike(event, other);
	if (hasSamePlace(event, other)) return samePlaceKinship(event, other, isSameTitle, around);
	if (!isSameTitle || Math.abs(event.startMs - other.startMs) > furthestMoveMs) return 'none';
	// What is called off itself took nobody's place.
	if (other.status === 'cancelled' || cameLater(event, other)) return 'none';
	return other.isNewcomer ? newcomerKinship(event, other, around) : firstSeenKinship(event, other, around);
}

/** Its day was looked through after the loss, and it was not there yet: it is another meeting. */
function cameLater(event: RememberedEvent, other: RememberedEvent): boolean {
	const { missing } = event;
	return (
		missing !== null &&
		missing.doubt === null &&
		other.isNewcomer &&
		other.firstSeenAt > missing.since &&
		!missing.elsewhere.includes(dateOf(other))
	);
}

/** It was not there before the loss: the meeting itself, unless it is one more occurrence where occurrences stand. */
function newcomerKinship(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	if (!isUsual(event, other, around)) return 'same';
	const isOccurrence = event.series !== null && event.series === other.series;
	return isOccurrence || !isOwnSlot(event, other, around) ? 'none' : 'same';
}

/** The other one stands on a day that was never read before: it may have been there all the time. */
function firstSeenKinship(event: RememberedEvent, other: RememberedEvent, around: Around): Kinship {
	const { tellsSeries, keepsIds } = around;
	const unsure = keepsIds ? 'questionable' : 'doubtful';
	const siblings = siblingsOf(event, other, around);
	const isHabit = isUsual(event, other, around);
	const isPlaceOfOthers = isHabit || isRegular(other, around.namesakes);
	if (siblings.length === 0) {
		if (isPlaceOfOthers) return 'none';
		if (keepsIds) return 'questionable';
		return isWeeksApart(event, other) && !tellsSeries ? 'doubtful' : 'same';
	}
	if (isOwnSlot(event, other, around)) {
		// Occurrences have ids of their own; and whole weeks away may be one between two known ones.
		if (event.series !== null && event.series === other.series) return isPlaceOfOthers ? 'none' : unsure;
		if (isWeeksApart(event, other)) return unsure;
		if (!isPlaceOfOthers || distanceMs(event, other) < dayMs / 2) return 'same';
		if (!isHabit) return 'doubtful';
	}
	if (isPlaceOfOthers) return 'none';
	return isExtra(event, other, siblings, around) ? unsure : 'none';
}

/** All places in the row of such meetings that are much nearer to it than the lost one's own are taken. */
function isExtra(
	event: RememberedEvent,
	other: RememberedEvent,
	siblings: readonly RememberedEvent[],
	{ namesakes }: Around,
): boolean {
	const periodMs = periodOf(event, siblings, namesakes);
	const slots = slotsBetween(event, other, siblings, namesakes);
	return [slots - 1, slots, slots + 1].every((slot) => {
		const slotMs = event.startMs + slot * periodMs;
		const distance = Math.abs(other.startMs - slotMs);
		if (slot === 0 || 2 * distance > distanceMs(event, other)) return true;
		const mostMs = Math.min(Math.max(distance, dayMs / 2), periodMs / 2);
		return namesakes.some((third) => third.key !== other.key && Math.abs(third.startMs - slotMs) < mostMs);
	});
}

/** Others of its title stand a day or whole weeks from it, at the same time of day. */
function isRegular(other: RememberedEvent, namesakes: readonly RememberedEvent[]): boolean {
	return namesakes.some(
		(third) => third.key !== other.key && (isWeeksApart(third, other) || isDayApart(third, other)),
	);
}

/** It stands where meetings of that title were known to stand. */
function isUsual(event: RememberedEvent, other: RememberedEvent, around: Around): boolean {
	const habits = habitsOf(event, other, around);
	const isHabit = habits.length > 0 || (event.series !== null && event.series === other.series);
	return isHabit && [event, ...habits].some((third) => isWeeksApart(third, other));
}

/** Meetings of that title that stood where they stand beside the lost one. */
function habitsOf(event: RememberedEvent, other: RememberedEvent, { namesakes }: Around): RememberedEvent[] {
	return namesakes.filter(
		(third) =>
			third.key !== event.key &&
			third.key !== other.key &&
			third.firstSeenAt <= event.lastSeenAt &&
			(third.moves.at(-1)?.at ?? '') <= event.lastSeenAt &&
			isAlike(event, third),
	);
}

/** Nearer to the lost one than to where it comes next. */
function isOwnSlot(event: RememberedEvent, other: RememberedEvent, around: Around): boolean {
	return slotsBetween(event, other, siblingsOf(event, other, around), around.namesakes) === 0;
}

/** How many times the meeting comes from one place to the other, rounded. */
function slotsBetween(
	event: RememberedEvent,
	other: RememberedEvent,
	siblings: readonly RememberedEvent[],
	namesakes: readonly RememberedEvent[],
): number {
	if (siblings.length === 0) return 0;
	const slots = (other.startMs - event.startMs) / periodOf(event, siblings, namesakes);
	return Math.abs(slots) <= 0.5 ? 0 : Math.round(slots);
}

function periodOf(
	event: RememberedEvent,
	siblings: readonly RememberedEvent[],
	namesakes: readonly RememberedEvent[],
): number {
	// One that was moved itself tells nothing of how often the meeting comes.
	const regular = siblings.filter((sibling) => isRegular(sibling, [event, ...namesakes]));
	const starts = [event, ...(regular.length > 0 ? regular : siblings)]
		.map(({ startMs }) => startMs)
		.sort((a, b) => a - b);
	const distances = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
	// Nearer ones are others of the same name.
	return Math.min(...distances.filter((distance) => distance > dayMs / 2));
}

/** Other occurrences of its series, or meetings that stood beside it under its title. */
function siblingsOf(event: RememberedEvent, other: RememberedEvent, around: Around): RememberedEvent[] {
	const ofSeries = around.namesakes.filter(
		({ key, series }) => event.series !== null && series === event.series && key !== other.key,
	);
	return ofSeries.length > 0 ? ofSeries : habitsOf(event, other, around);
}

/** Re-issued under a new id at any time; renamed (where ids hold the title) only at the moment of the loss. */
function samePlaceKinship(
	event: RememberedEvent,
	other: RememberedEvent,
	isSameTitle: boolean,
	{ keepsIds }: Around,
): Kinship {
	if (event.calendarId !== null && other.calendarId !== null && event.calendarId !== other.calendarId) {
		return 'none';
	}
	if (isSameTitle) return 'same';
	const since = event.missing?.since;
	if (since === undefined || isLater(other.firstSeenAt, since, secondLookMs)) return 'none';
	if (keepsIds) return other.isNewcomer ? 'questionable' : 'none';
	return other.isNewcomer ? 'same' : 'doubtful';
}
