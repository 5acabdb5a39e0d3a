import { hasFeeling, type RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { EventPeople } from '@/utils/support/event-people';
import { originOf, type RememberedDay, toEpochMs } from '@/utils/support/remembered-event';
import type { CalendarRecord } from './calendar-record';
import type { StoredEvent } from './database';

export type RecordLists = Record<string, unknown[]>;

/** A record as the text of the file has it. */
interface Piece {
	store: string;
	text: string;
	/** In a message, where quotes are escaped and characters are UTF-8. */
	bytes: number;
}

/** One that a calendar's pages or files said, and may say again. */
interface CalendarPiece extends Piece {
	origin: string;
	/** Milliseconds between now and its far end. */
	distance: number;
}

/** No date lasts longer, over all zones, from its midnight in UTC. */
const dateMs = 38 * 60 * 60_000;
const encoder = new TextEncoder();

/**
 * The records as JSON texts by store, of no more than so many bytes as a message carries them. What the leader entered is
 * all there. Where the calendars say more than fits, every origin has an equal share, and what an origin does not need the
 * others have; of each, what lies furthest from `now` is left out, days as well as their meetings, so that no day passes
 * for empty. Its calendars are marked as those of which something was left out.
 */
export function fitBackup(
	stores: RecordLists,
	now: Temporal.Instant,
	mostBytes: number,
): { texts: Record<string, string[]>; isPartial: boolean } {
	const entered: Piece[] = [];
	const said: CalendarPiece[] = [];
	for (const [store, records] of Object.entries(stores))
		for (const record of records) {
			const place = placeOf(store, record, now.epochMilliseconds);
			if (place) said.push({ ...pieceOf(store, record), ...place });
			else entered.push(pieceOf(store, record));
		}
	const { kept, cut } = shareOut(said, mostBytes - bytesOf(entered));
	const texts: Record<string, string[]> = Object.fromEntries(Object.keys(stores).map((name) => [name, []]));
	for (const { store, text } of [...entered, ...kept]) texts[store]?.push(text);
	if (cut.size > 0 && stores.calendars)
		texts.calendars = (stores.calendars as CalendarRecord[]).map((record) =>
			JSON.stringify(cut.has(originOf(record.source)) ? { ...record, leftOutAt: now.toString() } : record),
		);
	return { texts, isPartial: cut.size > 0 };
}

function placeOf(
	store: string,
	record: unknown,
	nowMs: number,
): Pick<CalendarPiece, 'origin' | 'distance'> | undefined {
	const at = (source: string, ms: number) => ({ origin: originOf(source), distance: Math.abs(ms - nowMs) });
	if (store === 'events') {
		const { source, startMs } = record as StoredEvent;
		return at(source, startMs);
	}
	if (store === 'people') {
		const { source, seenAt } = record as EventPeople;
		return at(source, toEpochMs(seenAt, 'UTC'));
	}
	if (store === 'days') {
		const { source, date } = record as RememberedDay;
		const { origin, distance } = at(source, toEpochMs(date, 'UTC'));
		return { origin, distance: distance + dateMs };
	}
	if (store !== 'cancellations') return undefined;
	const cancellation = record as RememberedCancellation;
	if (hasFeeling(cancellation) || cancellation.isRefuted) return undefined;
	return at(cancellation.source, toEpochMs(cancellation.start, cancellation.zone));
}

function pieceOf(store: string, record: unknown): Piece {
	const text = JSON.stringify(record);
	// With the comma after it.
	return { store, text, bytes: encoder.encode(JSON.stringify(text)).length - 1 };
}

function bytesOf(pieces: readonly Piece[]): number {
	return pieces.reduce((total, { bytes }) => total + bytes, 0);
}

/** The smallest origin first: what it leaves of its share is for the others. */
function shareOut(said: CalendarPiece[], most: number): { kept: CalendarPiece[]; cut: Set<string> } {
	const origins = [...Map.groupBy(said, ({ origin }) => origin)]
		.map(([origin, pieces]) => ({ origin, pieces, bytes: bytesOf(pieces) }))
		.sort((a, b) => a.bytes - b.bytes);
	const kept: CalendarPiece[][] = [];
	const cut = new Set<string>();
	let left = most;
	for (const [index, { origin, pieces, bytes }] of origins.entries()) {
		const share = left / (origins.length - index);
		const some = bytes <= share ? pieces : nearestWithin(pieces, share);
		if (some !== pieces) cut.add(origin);
		kept.push(some);
		left -= bytesOf(some);
	}
	return { kept: kept.flat(), cut };
}

/** Of those at one distance all or none. */
function nearestWithin(pieces: readonly CalendarPiece[], most: number): CalendarPiece[] {
	const nearestFirst = [...pieces].sort((a, b) => a.distance - b.distance);
	let left = most;
	const tooFar = nearestFirst.find(({ bytes }) => {
		left -= bytes;
		return left < 0;
	});
	const horizon = tooFar?.distance ?? Number.POSITIVE_INFINITY;
	return nearestFirst.filter(({ distance }) => distance < horizon);
}
