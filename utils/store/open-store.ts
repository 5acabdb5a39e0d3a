import * as v from 'valibot';
import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import type { PageHint } from '@/utils/support/page-hint';
import { defaultRhythm, type Rhythm } from '@/utils/support/rhythm';
import { expectSighting, expectValid } from '@/utils/support/sighting-schema';
import type { SummaryInput } from '@/utils/support/support-summary';
import type { Booking, CalendarHealth } from '@/utils/support/surface-state';
import { eraseEverything, exportEverything, importEverything } from './backup';
import type { Backup } from './backup-schema';
import type { CalendarRecord } from './calendar-record';
import { cancellationStore } from './cancellation-store';
import { connect, type Database } from './database';
import { defaultTitleWeeks, forgetTitles } from './forget-titles';
import {
	awayDateSchema,
	bookingSchema,
	correctionSchema,
	dismissalSchema,
	hintSchema,
	memberSchema,
	relationSchema,
	rhythmSchema,
	titleWeeksSchema,
} from './record-schemas';
import { type SightingReply, storeSighting } from './sighting-memory';
import { loadSummaryInput } from './summary-input';

export type Store = ReturnType<typeof openStore>;

/**
 * The extension's memory. Opened once per worker life, at first use; every method is one transaction, and resolves when
 * it is on disk. Bad input throws a `TypeError` of one line, before anything is touched.
 */
export function openStore({ name = 'soundings' }: { name?: string } = {}) {
	const connection = connect(name);
	const open = () => connection.open();
	const readSetting = async (setting: string) => (await (await open()).get('settings', setting))?.value;

	return {
		async rememberSighting(
			sighting: unknown,
			arrival: { seenAt: Temporal.Instant; hint?: PageHint | undefined },
		): Promise<SightingReply> {
			const hint = arrival.hint && expectValid('page hint', hintSchema, arrival.hint);
			return storeSighting(await open(), expectSighting(sighting), { seenAt: arrival.seenAt, hint });
		},

		/** Three months back and two ahead. `zone` is the one that weeks are told in. */
		async getSummaryInput(now: Temporal.Instant, zone: string): Promise<SummaryInput> {
			return loadSummaryInput(await open(), now, zone);
		},

		/** Newest first. The calendar's name is the registry's to tell. */
		async listHealth(): Promise<Omit<CalendarHealth, 'name'>[]> {
			return (await listCalendarRecords(await open())).map(
				({ calendar, account, lastSeenAt, read, unread, problems }) => ({
					calendar,
					account,
					lastSeenAt,
					read,
					unread,
					problems,
				}),
			);
		},
		/** Newest first. */
		listCalendars: async (): Promise<CalendarRecord[]> => listCalendarRecords(await open()),

		listCircle: async (): Promise<CircleMember[]> => (await open()).getAll('members'),
		async saveMember(member: CircleMember): Promise<void> {
			const valid = expectValid('person', memberSchema, member);
			await (await open()).put('members', valid);
		},
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
			((await readSetting('rhythm')) as Rhythm | undefined) ?? defaultRhythm,
		async saveRhythm(rhythm: Rhythm): Promise<void> {
			const value = expectValid('rhythm', rhythmSchema, rhythm);
			await (await open()).put('settings', { name: 'rhythm', value });
		},

		isDiscreet: async (): Promise<boolean> => (await readSetting('discreet')) === true,
		async setDiscreet(isDiscreet: boolean): Promise<void> {
			const value = expectValid('setting', v.boolean(), isDiscreet);
			await (await open()).put('settings', { name: 'discreet', value });
		},

		listAwayDates: async (): Promise<string[]> => (await open()).getAllKeys('awayDates'),
		async setAway(date: string, isAway: boolean): Promise<void> {
			const valid = expectValid('date', awayDateSchema, { date });
			await (isAway ? (await open()).put('awayDates', valid) : (await open()).delete('awayDates', date));
		},

		/** `week` is the first date of the week that the flag speaks of. */
		async dismissFlag(code: string, week: string, isDismissed: boolean): Promise<void> {
			const valid = expectValid('flag', dismissalSchema, { flag: `${code}:${week}` });
			const database = await open();
			await (isDismissed ? database.put('dismissals', valid) : database.delete('dismissals', valid.flag));
		},

		listBookings: async (): Promise<Booking[]> => (await open()).getAll('bookings'),
		async saveBooking(booking: Booking): Promise<void> {
			const valid = expectValid('booking', bookingSchema, booking);
			await (await open()).put('bookings', valid);
		},
		removeBooking: async (id: string): Promise<void> => (await open()).delete('bookings', id),

		...cancellationStore(connection),

		/** Weeks for which titles of past events are kept; `null`: always. */
		async getTitleWeeks(): Promise<number | null> {
			const weeks = await readSetting('titleWeeks');
			return weeks === undefined ? defaultTitleWeeks : (weeks as number | null);
		},
		async saveTitleWeeks(weeks: number | null): Promise<void> {
			const value = expectValid('setting', titleWeeksSchema, weeks);
			await (await open()).put('settings', { name: 'titleWeeks', value });
		},
		/** To be called once a day. */
		async forgetTitles(now: Temporal.Instant): Promise<void> {
			const weeks = (await readSetting('titleWeeks')) as number | null | undefined;
			if (weeks !== null) await forgetTitles(await open(), now, weeks ?? defaultTitleWeeks);
		},

		exportEverything: async (now: Temporal.Instant): Promise<Backup> => exportEverything(await open(), now),
		/** Replaces everything. Bad input changes nothing. */
		importEverything: async (backup: unknown): Promise<void> => importEverything(await open(), backup),
		eraseEverything: async (): Promise<void> => eraseEverything(await open()),

		close: () => connection.close(),
	};
}

async function listCalendarRecords(database: Database): Promise<CalendarRecord[]> {
	const records = await database.getAll('calendars');
	return records.sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1));
}
