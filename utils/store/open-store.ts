import * as v from 'valibot';
import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import type { Discretion } from '@/utils/support/follow-sharing';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import type { NudgeState } from '@/utils/support/nudge-state';
import { defaultRhythm, type Rhythm } from '@/utils/support/rhythm';
import { expectSighting, expectValid } from '@/utils/support/sighting-schema';
import { type StoreLimits, storeLimits } from '@/utils/support/store-limits';
import { declinedPrefix } from '@/utils/support/suggest-members';
import type { SummaryInput } from '@/utils/support/support-summary';
import type { Booking, CalendarHealth, MessageChoice } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import { eraseEverything, restoreBackup, writeBackup } from './backup';
import { keepCalendarAddress, listCalendarAddresses } from './calendar-addresses';
import type { CalendarRecord } from './calendar-record';
import { cancellationRecords } from './cancellation-records';
import { connect, type Database } from './database';
import { changeDiscretion, readDiscretion } from './discretion';
import { forgetBooking } from './forget-booking';
import { type CalendarRecords, forgetCalendar, putBackCalendar } from './forget-calendar';
import { forgetTitles } from './forget-titles';
import { importFile } from './import-file';
import { type KeyKeeper, memoryKey } from './journal/key-keeper';
import { openJournal } from './journal/open-journal';
import { changeNudge, readNudge, withEarlierStamps } from './nudge-memory';
import { type CardArrival, cardSchema, storePeople } from './people-memory';
import {
	awayDateSchema,
	bookingSchema,
	correctionSchema,
	dismissalSchema,
	hintSchema,
	messageChoiceSchema,
	planSchema,
	relationSchema,
	rhythmSchema,
} from './record-schemas';
import { saveMember } from './save-member';
import { type SightingArrival, type SightingReply, storeSighting } from './sighting-memory';
import { loadSummaryInput } from './summary-input';
import { forgetUnsettled, listUnsettled, noteUnsettled, type UnsettledPage } from './unsettled-pages';

export type Store = ReturnType<typeof openStore>;

/**
 * The extension's memory. Opened once per worker life, at first use; every method is one transaction, and resolves when
 * it is on disk. Bad input throws a `TypeError` of one line, before anything is touched.
 */
export function openStore({
	name = 'soundings',
	keys = memoryKey(),
	limits = storeLimits,
	usualRhythm = defaultRhythm,
}: {
	name?: string;
	limits?: StoreLimits;
	/** Where the key of an unlocked journal waits. */
	keys?: KeyKeeper;
	/** Until the leader chooses one. */
	usualRhythm?: Rhythm;
} = {}) {
	const connection = connect(name);
	const open = () => connection.open();
	const journal = openJournal(open, keys);
	const readSetting = async (setting: string) => (await (await open()).get('settings', setting))?.value;

	return {
		async rememberSighting(sighting: unknown, arrival: SightingArrival): Promise<SightingReply> {
			const hint = arrival.hint && expectValid('page hint', hintSchema, arrival.hint);
			return storeSighting(await open(), expectSighting(sighting), { ...arrival, hint }, limits);
		},

		importFile: async (
			file: { sighting: unknown; name: string },
			arrival: SightingArrival,
		): Promise<string> => importFile(await open(), file, arrival, limits),
		/** See `forget-calendar.ts`. */
		forgetCalendar: async (source: string): Promise<CalendarRecords | null> =>
			forgetCalendar(await open(), source),
		putBackCalendar: async (records: unknown): Promise<void> => putBackCalendar(await open(), records),

		/** Of a calendar whose page never comes to rest; forgotten once it was read. */
		noteUnsettled: async (page: UnsettledPage): Promise<void> => noteUnsettled(await open(), page),
		forgetUnsettled: async (calendar: string): Promise<void> => forgetUnsettled(await open(), calendar),
		listUnsettled: async (): Promise<UnsettledPage[]> => listUnsettled(await open()),

		/** What the opened card of an event tells of its people. */
		async rememberPeople(card: unknown, arrival: CardArrival): Promise<void> {
			await storePeople(await open(), expectValid('people', cardSchema, card), arrival, limits.people);
		},

		/** Three months back and two ahead. `zone` is the one that weeks are told in. */
		async getSummaryInput(now: Temporal.Instant, zone: string): Promise<SummaryInput> {
			return loadSummaryInput(await open(), journal, { now, zone, usualRhythm });
		},

		/** Returns how many events were forgotten. See `forget-titles.ts`. */
		forgetTitles: (now: Temporal.Instant): Promise<number> =>
			journal.alone(async () => forgetTitles(await open(), now)),

		/** Newest first. The calendar's name is the registry's to tell. */
		async listHealth(): Promise<Omit<CalendarHealth, 'name'>[]> {
			return (await listCalendarRecords(await open())).map(
				({ source, calendar, account, address, lastSeenAt, read, unread, problems, ...rest }) => ({
					...{ source, calendar, account, lastSeenAt, read, unread, problems },
					isPage: address !== null,
					...(rest.hasNoDays && { hasNoDays: true }),
					...(rest.leftOutAt !== undefined && { hasLeftOut: true }),
				}),
			);
		},
		/** Newest first. */
		listCalendars: async (): Promise<CalendarRecord[]> => listCalendarRecords(await open()),

		/** With the number of their events within four weeks of `now`. */
		async listCalendarsInUse(now: Temporal.Instant): Promise<(CalendarRecord & { eventCount: number })[]> {
			const database = await open();
			const [from, until] = [-28, 28].map((days) => now.add({ hours: days * 24 }).epochMilliseconds);
			const count = ({ source }: CalendarRecord) =>
				database.countFromIndex('events', 'bySource', IDBKeyRange.bound([source, from], [source, until]));
			const records = await listCalendarRecords(database);
			return Promise.all(records.map(async (record) => ({ ...record, eventCount: await count(record) })));
		},
		/** `source` of the calendar that the leader chose to book in; `null`: the one in use most. */
		async getBookingCalendar(): Promise<string | null> {
			const source = await readSetting('booking-calendar');
			return typeof source === 'string' ? source : null;
		},
		/** In what way a message was drafted last. */
		getMessageChoice: async (): Promise<MessageChoice | null> =>
			((await readSetting('message')) as MessageChoice | undefined) ?? null,
		async chooseMessage(choice: MessageChoice): Promise<void> {
			const value = expectValid('setting', messageChoiceSchema, choice);
			await (await open()).put('settings', { name: 'message', value });
		},
		async chooseBookingCalendar(source: string): Promise<void> {
			const value = expectValid('calendar', v.pipe(v.string(), v.maxLength(500)), source);
			await (await open()).put('settings', { name: 'booking-calendar', value });
		},

		listCircle: async (): Promise<CircleMember[]> => (await open()).getAll('members'),
		saveMember: async (member: CircleMember, now: Temporal.Instant): Promise<void> =>
			saveMember(await open(), member, now),
		removeMember: async (id: string): Promise<void> => (await open()).delete('members', id),

		listRelations: async (): Promise<WorkRelation[]> => (await open()).getAll('relations'),
		async saveRelation(relation: WorkRelation): Promise<void> {
			const valid = expectValid('person', relationSchema, relation);
			await (await open()).put('relations', valid);
		},
		removeRelation: async (id: string): Promise<void> => (await open()).delete('relations', id),

		listCorrections: async (): Promise<Correction[]> => (await open()).getAll('corrections'),
		async saveCorrection(correction: Correction): Promise<void> {
			const valid = expectValid('correction', correctionSchema, correction);
			await (await open()).put('corrections', valid);
		},
		removeCorrection: async (id: string): Promise<void> => (await open()).delete('corrections', id),

		getRhythm: async (): Promise<Rhythm> =>
			((await readSetting('rhythm')) as Rhythm | undefined) ?? usualRhythm,
		async saveRhythm(rhythm: Rhythm): Promise<void> {
			const value = expectValid('rhythm', rhythmSchema, rhythm);
			await (await open()).put('settings', { name: 'rhythm', value });
		},

		getPlan: async (): Promise<IfThenPlan | null> =>
			((await readSetting('plan')) as IfThenPlan | undefined) ?? null,
		/** `null`: there is none any more. */
		async savePlan(plan: IfThenPlan | null): Promise<void> {
			const value = plan && expectValid('plan', planSchema, plan);
			const database = await open();
			await (value ? database.put('settings', { name: 'plan', value }) : database.delete('settings', 'plan'));
		},

		isDiscreet: async (): Promise<boolean> => (await readSetting('discreet')) === true,
		async setDiscreet(isDiscreet: boolean): Promise<void> {
			const value = expectValid('setting', v.boolean(), isDiscreet);
			await changeDiscretion(await open(), (before) => ({
				...before,
				isDiscreet: value,
				isBySharing: false,
			}));
		},

		getNudge: async (): Promise<NudgeState> => readNudge(await open()),
		changeNudge: async (change: (state: NudgeState) => NudgeState): Promise<NudgeState> =>
			changeNudge(await open(), change),

		getDiscretion: async (): Promise<Discretion> => readDiscretion(await open()),
		changeDiscretion: async (change: (before: Discretion) => Discretion): Promise<boolean> =>
			changeDiscretion(await open(), change),

		listCalendarAddresses: async (): Promise<string[]> => listCalendarAddresses(await open()),
		keepCalendarAddress: async (address: string): Promise<void> => keepCalendarAddress(await open(), address),

		listAwayDates: async (): Promise<string[]> => (await open()).getAllKeys('awayDates'),
		async setAway(date: string, isAway: boolean): Promise<void> {
			const valid = expectValid('date', awayDateSchema, { date });
			await (isAway ? (await open()).put('awayDates', valid) : (await open()).delete('awayDates', date));
		},

		/** `week` is the first date of the week that the flag speaks of. */
		async dismissFlag(code: string, week: string, isDismissed: boolean): Promise<void> {
			await dismiss(await open(), `${code}:${week}`, isDismissed);
		},

		/** `person` is the suggestion's. */
		async declineSuggestion(person: string, isDeclined: boolean): Promise<void> {
			await dismiss(await open(), `${declinedPrefix}${person}`, isDeclined);
		},

		listBookings: async (): Promise<Booking[]> => (await open()).getAll('bookings'),
		async saveBooking(booking: Booking): Promise<void> {
			const valid = expectValid('booking', bookingSchema, booking);
			await (await open()).put('bookings', valid);
		},
		/** With the event, where it was seen already: what is taken back was not called off. */
		removeBooking: async (id: string): Promise<void> => forgetBooking(await open(), id),

		/** Feelings, notes and signs, and the passphrase before them. */
		journal,
		...cancellationRecords(open, journal),

		/** Everything, as the text of one file. */
		saveBackup: async (savedAt: Temporal.Instant): Promise<string> => writeBackup(await open(), savedAt),
		/** Replaces everything; `null`, or why nothing was changed. */
		async restoreBackup(text: string): Promise<Wording | null> {
			const database = await open();
			const { stamps } = await readNudge(database);
			const problem = await journal.replace(() => restoreBackup(database, text));
			if (!problem && stamps.length > 0)
				await changeNudge(database, (nudge) => withEarlierStamps(nudge, stamps));
			return problem;
		},
		eraseEverything: (): Promise<void> => journal.replace(async () => eraseEverything(await open())),

		close: () => connection.close(),
	};
}

async function listCalendarRecords(database: Database): Promise<CalendarRecord[]> {
	const records = await database.getAll('calendars');
	return records.sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1));
}

async function dismiss(database: Database, flag: string, isDismissed: boolean): Promise<void> {
	const valid = expectValid('flag', dismissalSchema, { flag });
	await (isDismissed ? database.put('dismissals', valid) : database.delete('dismissals', valid.flag));
}
