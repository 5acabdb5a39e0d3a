import { hasFeeling, type RememberedCancellation } from './cancelled-meetings';
import { foldTitle, toEpochMs } from './remembered-event';
import type { Cancellation, FeelingAnswer } from './surface-state';

/** Questions wait in the popup, never more than this. */
const mostWaiting = 3;
/** Later, nobody remembers how it felt. */
const longestWaitMs = 14 * 24 * 60 * 60_000;

/** Cancelled meetings to ask about, oldest first. Each is asked once; a series once; all-day entries not at all. */
export function cancellationsToAsk(
	records: readonly RememberedCancellation[],
	now: Temporal.Instant,
): Cancellation[] {
	const asked = new Set(records.filter(isSettled).map(meetingOf));
	const refusedSeries = new Set(records.filter(({ isRefuted }) => isRefuted).map(seriesOf));
	const waiting = records
		.filter((record) => isWorthAsking(record) && isRecent(record, now))
		.filter((record) => record.series === null || !refusedSeries.has(seriesOf(record)))
		.sort(byStart);
	const queue = new Map<string, RememberedCancellation>();
	for (const record of waiting) {
		const name = record.series === null ? meetingOf(record) : seriesOf(record);
		if (!asked.has(meetingOf(record)) && !queue.has(name)) queue.set(name, record);
	}
	return [...queue.values()].slice(0, mostWaiting).map(toSurface);
}

/** Cancellations that the leader may look through: what was sure or answered, newest first. */
export function cancellationHistory(records: readonly RememberedCancellation[]): Cancellation[] {
	return records
		.filter((record) => !record.isRefuted && (record.isSure || hasFeeling(record)))
		.sort((a, b) => byStart(b, a))
		.map(toSurface);
}

/** The record with the leader's answer; `null` takes the answer back. */
export function withAnswer(
	record: RememberedCancellation,
	answer: FeelingAnswer | null,
	answeredAt: string,
): RememberedCancellation {
	const isRefuted = answer === 'not-cancelled';
	return {
		...record,
		isRefuted,
		feeling: isRefuted ? null : answer,
		answeredAt: answer === null ? null : answeredAt,
	};
}

function isWorthAsking(record: RememberedCancellation): boolean {
	return record.isSure && record.wasExpected && !record.allDay && !isSettled(record);
}

function isSettled(record: RememberedCancellation): boolean {
	return record.isRefuted || hasFeeling(record);
}

/** Neither noticed nor meant to begin more than two weeks ago. */
function isRecent(record: RememberedCancellation, now: Temporal.Instant): boolean {
	const oldest = now.epochMilliseconds - longestWaitMs;
	return toEpochMs(record.noticedAt, 'UTC') >= oldest && startMsOf(record) >= oldest;
}

/** One meeting in two calendars has one name. */
function meetingOf(record: RememberedCancellation): string {
	return `${startMsOf(record)} ${foldTitle(record.title)}`;
}

function seriesOf(record: RememberedCancellation): string {
	return JSON.stringify([record.source, record.series]);
}

function startMsOf(record: RememberedCancellation): number {
	return toEpochMs(record.start, record.zone);
}

function byStart(a: RememberedCancellation, b: RememberedCancellation): number {
	return startMsOf(a) - startMsOf(b) || (a.id < b.id ? -1 : 1);
}

function toSurface(record: RememberedCancellation): Cancellation {
	const { id, title, start, how, feeling, noticedAt, reason, sealed } = record;
	return { id, title, start, how, feeling, noticedAt, reason, ...(sealed && { isSealed: true }) };
}
