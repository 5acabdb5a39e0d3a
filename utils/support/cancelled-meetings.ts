import type { Sealed } from './journal';
import { isOwnCalendar } from './own-calendar';
import type { RememberedEvent } from './remembered-event';
import type { Cancellation } from './surface-state';
import { type Wording, wording } from './wording';

/**
 * When a meeting is called off, and how sure that is.
 *
 * Marked: the calendar itself says so. One sighting is enough.
 *
 * Vanished: two sightings that could have shown the event did not (see `vanished-events`), at least 30 seconds apart,
 * the first before it began, and it was found nowhere else: not under its id, not under a new id at its time, not
 * under its title at another time. Then the cancellation is *noticed*, and nothing is said yet.
 *
 * Only when the days that the meeting may have moved to were fully read since (see `look-elsewhere`) is it *sure*:
 * asked about, listed, and part of what relief says. A one-off that left this week may be in any of the next four; an
 * occurrence stays nearer than its neighbours. Who never opens those weeks is not asked; that is the price of not
 * asking about a meeting that still takes place.
 *
 * What was noticed is taken back when the event is found after all, or a doubt comes up. What the leader answered
 * stays: they know best.
 */
export interface RememberedCancellation extends Cancellation {
	/** The key of its event: one event is one cancellation, however often and in whatever way it was noticed. */
	id: string;
	source: string;
	/** As `read` names it. */
	eventId: string;
	series: string | null;
	end: string | null;
	allDay: boolean;
	/** IANA name of the zone of its page. */
	zone: string;
	/** The leader's own, and neither declined nor left unanswered: else there is nothing to feel about. */
	wasExpected: boolean;
	isSure: boolean;
	/** The leader said that it was not cancelled: it is not asked about again. */
	isRefuted: boolean;
	/** Stamp. */
	answeredAt: string | null;
	/** The feeling, where the journal has a passphrase; `feeling` is `null` then. */
	sealed?: Sealed | undefined;
}

export interface CancellationChanges {
	cancellations: RememberedCancellation[];
	/** Ids of those taken back. */
	retractedCancellations: string[];
}

export interface CancellationReview {
	before: readonly RememberedCancellation[];
	/** Events of the source as they were known before this sighting, and as they are now. */
	known: ReadonlyMap<string, RememberedEvent>;
	now: ReadonlyMap<string, RememberedEvent>;
	/** Stamp of this sighting. */
	seenAt: string;
}

/** What one more sighting concludes, makes sure, or takes back. */
export function reviewCancellations(review: CancellationReview): CancellationChanges {
	const before = new Map(review.before.map((record) => [record.id, record]));
	const cancellations: RememberedCancellation[] = [];
	for (const event of review.now.values()) {
		const known = before.get(event.key);
		const how = howCalledOff(event);
		const record = how && (known ? confirm(known, event, how) : notice(event, how, review));
		if (record && record !== known) cancellations.push(record);
	}
	const retractedCancellations = review.before
		.filter((record) => !record.isRefuted && !hasFeeling(record) && isTakenBack(record, review))
		.map(({ id }) => id);
	return { cancellations, retractedCancellations };
}

function howCalledOff(event: RememberedEvent): Cancellation['how'] | undefined {
	if (event.status === 'cancelled') return 'marked';
	const { missing, startMs } = event;
	if (missing?.again == null || missing.doubt !== null) return undefined;
	const beganAt = Temporal.Instant.fromEpochMilliseconds(startMs).toString({ smallestUnit: 'millisecond' });
	// A clock that was set back makes past events look as if they were ahead: then it was seen "after" it was missed.
	return missing.since < beganAt && missing.since >= event.lastSeenAt ? 'vanished' : undefined;
}

/** Only what this very sighting concludes: a record that was deleted does not come back by itself. */
function notice(
	event: RememberedEvent,
	how: Cancellation['how'],
	{ known, seenAt }: CancellationReview,
): RememberedCancellation | undefined {
	const isNews =
		how === 'marked'
			? event.missing === null && known.get(event.key)?.status !== 'cancelled'
			: event.missing?.again === seenAt;
	if (!isNews) return undefined;
	const { key, source, id, series, title, start, end, allDay, zone, response } = event;
	return {
		id: key,
		title,
		start,
		how,
		feeling: null,
		noticedAt: seenAt,
		reason: reasonFor(event, how),
		source,
		eventId: id,
		series,
		end,
		allDay,
		zone,
		wasExpected: response !== 'declined' && response !== 'needs-action' && isOwnCalendar(event),
		isSure: isSure(event, how),
		isRefuted: false,
		answeredAt: null,
	};
}

/** A mark beats an absence; days looked through make sure. */
function confirm(
	record: RememberedCancellation,
	event: RememberedEvent,
	how: Cancellation['how'],
): RememberedCancellation {
	const isBetter = how === 'marked' && record.how === 'vanished';
	const becomesSure = !record.isSure && isSure(event, how);
	if (!isBetter && !becomesSure) return record;
	return {
		...record,
		how: isBetter ? how : record.how,
		reason: isBetter ? reasonFor(event, how) : record.reason,
		isSure: true,
	};
}

function isSure(event: RememberedEvent, how: Cancellation['how']): boolean {
	if (how === 'marked') return true;
	return event.missing?.elsewhere.length === 0 && event.missing.question === null;
}

/** The event is there again, lives on as another one, or a doubt came up before it was sure. */
function isTakenBack(record: RememberedCancellation, { known, now }: CancellationReview): boolean {
	const event = now.get(record.id);
	if (!event) return known.has(record.id);
	if (event.status === 'cancelled') return false;
	return event.missing === null || event.missing.doubt !== null;
}

function reasonFor(event: RememberedEvent, how: Cancellation['how']): Wording {
	if (how === 'marked') return wording('cancelledMarked');
	const since = event.missing?.since ?? event.lastSeenAt;
	return wording('cancelledVanished', { time: { time: since } });
}

/** Answered, whether the answer can be read now or not. */
export function hasFeeling({ feeling, sealed }: Pick<RememberedCancellation, 'feeling' | 'sealed'>): boolean {
	return feeling !== null || sealed !== undefined;
}
