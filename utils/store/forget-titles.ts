import { isSupport, judgeMeetings } from '@/utils/support/judge-meetings';
import { toEpochMs } from '@/utils/support/remembered-event';
import type { SummaryInput } from '@/utils/support/support-summary';
import { isGone } from '@/utils/support/vanished-events';
import type { Database, StoredEvent } from './database';
import { loadSummaryInput } from './summary-input';

/** Titles of past events are kept for so many weeks, unless the leader says otherwise. */
export const defaultTitleWeeks = 6;
/** One transaction is not to hold up a page that is being read. */
const batchSize = 500;

const touched = ['events', 'corrections', 'cancellations', 'bookings'] as const;

/**
 * Forgets the titles of what lies further back than so many weeks: of events, corrections, cancellations; and whole
 * records that nothing is judged by any more. How an event counted is kept with it.
 */
export async function forgetTitles(database: Database, now: Temporal.Instant, weeks: number): Promise<void> {
	const cutoffMs = now.toZonedDateTimeISO('UTC').subtract({ weeks }).epochMilliseconds;
	const input = await loadSummaryInput(database, now, 'UTC');
	while ((await forgetBatch(database, cutoffMs, input)) === batchSize);
	await forgetTraces(database, cutoffMs);
}

async function forgetBatch(database: Database, cutoffMs: number, input: SummaryInput): Promise<number> {
	const transaction = database.transaction('events', 'readwrite');
	const range = IDBKeyRange.upperBound(cutoffMs, true);
	const events = await transaction.store.index('byTitled').getAll(range, batchSize);
	for (const event of events) {
		if (isGone(event)) transaction.store.delete(event.key);
		else transaction.store.put(withoutTitle(event, input));
	}
	await transaction.done;
	return events.length;
}

function withoutTitle({ titledMs: _mark, ...event }: StoredEvent, input: SummaryInput): StoredEvent {
	const [meeting] = judgeMeetings({ ...input, events: [event] }, '0000-01-01', '9999-12-31');
	const rememberedKind = meeting && isSupport(meeting) ? meeting.verdict.kind : 'none';
	return { ...event, title: '', rememberedKind };
}

/** What else names those events. */
async function forgetTraces(database: Database, cutoffMs: number): Promise<void> {
	const transaction = database.transaction(touched, 'readwrite');
	const [titled, corrections, cancellations, bookings] = await Promise.all([
		transaction.objectStore('events').index('byTitled').getAll(),
		transaction.objectStore('corrections').getAll(),
		transaction.objectStore('cancellations').getAll(),
		transaction.objectStore('bookings').getAll(),
	]);
	const alive = new Set(titled.flatMap(({ key, id, series }) => [key, id, series]));
	for (const { title, ...correction } of corrections) {
		if (title === undefined || correction.scope === 'person' || alive.has(correction.target)) continue;
		transaction.objectStore('corrections').put(correction);
	}
	for (const record of cancellations) {
		if (toEpochMs(record.start, record.zone) >= cutoffMs) continue;
		const store = transaction.objectStore('cancellations');
		if (!record.isSure && record.feeling === null && !record.isRefuted) store.delete(record.id);
		else if (record.title !== '') store.put({ ...record, title: '' });
	}
	for (const { id, end } of bookings) {
		if (toEpochMs(end, 'UTC') < cutoffMs) transaction.objectStore('bookings').delete(id);
	}
	await transaction.done;
}
