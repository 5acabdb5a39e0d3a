import type { Correction } from '@/utils/support/circle';
import type { MeetingKind } from '@/utils/support/support-kinds';
import type { Maybe } from '@/utils/support/support-summary';

/** What the leader said about a maybe; it holds for the whole series where there is one. */
export function correctionForMaybe(
	maybe: Maybe,
	kind: MeetingKind,
	id: string,
	now: Temporal.Instant,
): Correction {
	return {
		id,
		scope: maybe.series ? 'series' : 'event',
		target: maybe.series ?? maybe.key,
		kind,
		correctedAt: now.toString(),
		title: maybe.title,
	};
}

/** Everything with one person, by address or by name in lower case. It is asked for, never assumed. */
export function correctionForPerson(
	person: string,
	kind: MeetingKind,
	id: string,
	now: Temporal.Instant,
): Correction {
	return { id, scope: 'person', target: person, kind, correctedAt: now.toString() };
}
