import type { PageHint } from '@/utils/support/page-hint';
import { toEpochMs } from '@/utils/support/remembered-event';
import type { Sighting } from '@/utils/support/sighting';
import { storeLimits } from '@/utils/support/store-limits';

/** A calendar and account as it was seen last: how well it was read, and how to open its own form. */
export interface CalendarRecord {
	source: string;
	calendar: string;
	account: string | null;
	/** IANA name. */
	zone: string;
	/** Stamp; a few minutes behind while nothing changes. */
	lastSeenAt: string;
	read: number;
	unread: number;
	problems: string[];
	/** The view seen last names no day (a year). */
	hasNoDays?: boolean;
	/** Origin and path of its page; `null` when it came from a file. */
	address: string | null;
	/** See `PageHint`. */
	composeTemplate: string | null;
	/** See `PageHint`; absent where no page has told. */
	calendarFolder?: string | null;
	isFrame?: boolean;
	/** Stamp: what lies far from today was left out, since there was more than is kept (see `store-limits`). */
	leftOutAt?: string;
}

const staleMs = 10 * 60_000;
const leftOutMs = storeLimits.leftOutDays * 24 * 60 * 60_000;

/** The record after one more sighting; the same object when there is nothing worth writing. */
export function recordCalendar(
	before: CalendarRecord | undefined,
	sighting: Sighting,
	{ source, seenAt, hint }: { source: string; seenAt: string; hint: PageHint | undefined },
): CalendarRecord {
	const { leftOutAt } = before ?? {};
	const after: CalendarRecord = {
		source,
		calendar: sighting.calendar,
		account: sighting.account,
		zone: sighting.zone,
		lastSeenAt: before?.lastSeenAt ?? seenAt,
		read: sighting.events.length,
		unread: sighting.unread,
		problems: [...new Set(hint?.problems)],
		...(sighting.days.length === 0 && { hasNoDays: true }),
		address: hint?.address ?? before?.address ?? null,
		composeTemplate: hint?.composeTemplate ?? before?.composeTemplate ?? null,
		calendarFolder: hint?.calendarFolder ?? before?.calendarFolder ?? null,
		isFrame: hint?.isFrame ?? before?.isFrame ?? false,
		...(leftOutAt && msBetween(leftOutAt, seenAt) < leftOutMs && { leftOutAt }),
	};
	const isStale = msBetween(after.lastSeenAt, seenAt) >= staleMs;
	if (before && !isStale && JSON.stringify(before) === JSON.stringify(after)) return before;
	return { ...after, lastSeenAt: seenAt };
}

function msBetween(one: string, other: string): number {
	return Math.abs(toEpochMs(one, 'UTC') - toEpochMs(other, 'UTC'));
}
