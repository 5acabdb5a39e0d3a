import { hasFeeling, type RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { withPeople } from '@/utils/support/event-people';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import { endMsOf, type RememberedEvent, toEpochMs } from '@/utils/support/remembered-event';
import type { Rhythm } from '@/utils/support/rhythm';
import type { SummaryInput } from '@/utils/support/support-summary';
import { isGone } from '@/utils/support/vanished-events';
import type { Database } from './database';
import type { Journal } from './journal/open-journal';

/** Weeks that judging looks at, and one more on either side for weeks that start on another day. */
const weeksBack = 14;
const weeksAhead = 9;
/** An event that began before the first week may reach into it: leave, a project phase. */
const longestEventDays = 62;

const stores = [
	'events',
	'days',
	'members',
	'relations',
	'corrections',
	'awayDates',
	'dismissals',
	'settings',
	'cancellations',
	'people',
	'bookings',
] as const;

/** Reads what judging needs: a few months of events whatever the store holds, by its indexes. */
export async function loadSummaryInput(
	database: Database,
	journal: Journal,
	{ now, zone, usualRhythm }: { now: Temporal.Instant; zone: string; usualRhythm: Rhythm },
): Promise<SummaryInput> {
	const today = now.toZonedDateTimeISO(zone).startOfDay();
	const from = today.subtract({ weeks: weeksBack });
	const until = today.add({ weeks: weeksAhead });
	const fromMs = from.epochMilliseconds;
	const starts = IDBKeyRange.bound(
		from.subtract({ days: longestEventDays }).epochMilliseconds,
		until.epochMilliseconds,
	);
	const dates = IDBKeyRange.bound(from.toPlainDate().toString(), until.toPlainDate().toString());
	const transaction = database.transaction(stores, 'readonly');
	const [
		events,
		seenDays,
		circle,
		relations,
		corrections,
		awayDates,
		dismissals,
		rhythm,
		cancellations,
		people,
		plan,
		bookings,
	] = await Promise.all([
		transaction.objectStore('events').index('byStart').getAll(starts),
		transaction.objectStore('days').index('byDate').getAll(dates),
		transaction.objectStore('members').getAll(),
		transaction.objectStore('relations').getAll(),
		transaction.objectStore('corrections').getAll(),
		transaction.objectStore('awayDates').getAllKeys(),
		transaction.objectStore('dismissals').getAllKeys(),
		transaction.objectStore('settings').get('rhythm'),
		transaction.objectStore('cancellations').getAll(),
		transaction.objectStore('people').getAll(),
		transaction.objectStore('settings').get('plan'),
		transaction.objectStore('bookings').getAll(),
	]);
	const answered = await journal.openFeelings(cancellations);
	const notes = await journal.list();
	const calledOff = new Set(cancellations.filter(isHeldTrue).map(({ id }) => id));
	return {
		now,
		zone,
		events: withPeople(events, people)
			.filter((event) => event.startMs >= fromMs || endMsOf(event, event.zone) > fromMs)
			.flatMap((event) => asItStands(event, calledOff) ?? []),
		seenDays,
		circle,
		relations,
		corrections,
		awayDates,
		rhythm: (rhythm?.value as Rhythm | undefined) ?? usualRhythm,
		dismissedFlags: dismissals,
		plan: (plan?.value as IfThenPlan | undefined) ?? null,
		bookings,
		answeredFeelings: answeredFeelings(answered, new Map(events.map((event) => [event.key, event])), zone),
		talkNotes: notes.flatMap(({ entry }) => (entry?.kind === 'note' ? [entry.note] : [])),
	};
}

/** What is only concluded may still be found at another time. */
function isHeldTrue(record: RememberedCancellation): boolean {
	return !record.isRefuted && (record.isSure || hasFeeling(record));
}

/** What was surely called off is told as cancelled: as time that is free again. What else is gone is not told at all. */
function asItStands(event: RememberedEvent, calledOff: ReadonlySet<string>): RememberedEvent | undefined {
	if (!isGone(event)) return event;
	return calledOff.has(event.key) ? { ...event, status: 'cancelled' } : undefined;
}

function answeredFeelings(
	cancellations: readonly RememberedCancellation[],
	events: ReadonlyMap<string, RememberedEvent>,
	zone: string,
): NonNullable<SummaryInput['answeredFeelings']> {
	return cancellations.flatMap(({ id, feeling, title, start, zone: home }) => {
		if (feeling === null) return [];
		const startInstant = Temporal.Instant.fromEpochMilliseconds(toEpochMs(start, home));
		const date = startInstant.toZonedDateTimeISO(zone).toPlainDate().toString();
		const { people = [], account = null } = events.get(id) ?? {};
		return [{ feeling, date, title, people, account }];
	});
}
