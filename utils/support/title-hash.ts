import { type RememberedEvent, toEpochMs } from './remembered-event';
import type { CalendarEvent } from './sighting';

/**
 * Where a calendar gives no ids, readers make one from a meeting's time and a hash of its title (see `short-hash`).
 * Whoever suspects a title could try it: so the hash is forgotten with the title, and time and number are left.
 */
const idsFromTitles = [
	/^(derived:.+):[0-9a-f]{16}(?::\d+)?$/,
	/** Of a file whose event has no UID; a series' occurrence has its time at the end. */
	/^(no-uid_[^_]+)_[0-9a-f]{16}_\d+(_.+)?$/,
];
/** A series has no time of its own. */
const seriesFromTitle = /^(?:(?:derived:)?[0-9a-f]{16}|no-uid_[^_]+_[0-9a-f]{16}_\d+)$/;

/** The id without its title's hash; `undefined` where it has none. */
export function withoutTitleHash(id: string): string | undefined {
	for (const shape of idsFromTitles) {
		const parts = shape.exec(id);
		if (parts) return `${parts[1]}${parts[2] ?? ''}:forgotten`;
	}
	return undefined;
}

export function isSeriesFromTitle(series: string | null | undefined): boolean {
	return typeof series === 'string' && seriesFromTitle.test(series);
}

/** Whether an event's id or its series could tell its title. */
export function tellsTitle({ id, series }: Pick<CalendarEvent, 'id' | 'series'>): boolean {
	return withoutTitleHash(id) !== undefined || isSeriesFromTitle(series);
}

/** The key of an event (see `keyEvents`) with another id in it; `undefined` for what is no such key. */
export function keyWithId(key: string, change: (id: string) => string | undefined): string | undefined {
	const parts = partsOf(key);
	const id = parts && change(parts[1]);
	return parts && id !== undefined ? JSON.stringify([parts[0], id, ...parts.slice(2)]) : undefined;
}

function partsOf(key: string): [source: string, id: string, ...string[]] | undefined {
	try {
		const parts: unknown = JSON.parse(key);
		const isKey = Array.isArray(parts) && parts.length > 1 && parts.every((part) => typeof part === 'string');
		return isKey ? (parts as [string, string]) : undefined;
	} catch {
		return undefined;
	}
}

export interface Revived {
	events: RememberedEvent[];
	/** Their new keys, by the ones that they had while they were forgotten. */
	keys: Map<string, string>;
}

/**
 * The known events, of which those that were forgotten and are seen again have the id that they had before: by their
 * time, which is all that is left of them. Else a week that is looked up again would hold each meeting twice.
 */
export function reviveForgotten(
	known: readonly RememberedEvent[],
	seen: ReadonlyMap<string, CalendarEvent>,
	zone: string,
): Revived {
	const knownKeys = new Set(known.map(({ key }) => key));
	const keys = new Map<string, string>();
	const revived = new Map<string, RememberedEvent>();
	for (const [key, event] of seen) {
		const forgottenId = knownKeys.has(key) ? undefined : withoutTitleHash(event.id);
		if (forgottenId === undefined) continue;
		const startMs = toEpochMs(event.start, zone);
		const before = known.find(
			(each) => each.startMs === startMs && each.id.startsWith(forgottenId) && !keys.has(each.key),
		);
		if (!before) continue;
		keys.set(before.key, key);
		revived.set(before.key, { ...before, key, id: event.id, series: event.series });
	}
	return { events: known.map((event) => revived.get(event.key) ?? event), keys };
}
