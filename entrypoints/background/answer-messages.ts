import { fileCalendarNames } from '@/utils/file-calendar-names';
import type { MessageHandlers } from '@/utils/messages';
import { pageCalendars } from '@/utils/registry';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import { withNudgeTimes } from '@/utils/store/nudge-memory';
import type { Store } from '@/utils/store/open-store';
import { decideNudge } from '@/utils/support/decide-nudge';
import { metPeople } from '@/utils/support/met-people';
import { weeksBetweenNudges } from '@/utils/support/nudge-state';
import type { BookingCalendar, CalendarHealth, NudgeView } from '@/utils/support/surface-state';
import { answerPages, type PageWorld } from './answer-pages';
import { isWritable } from './book-at-once';
import { bookSlot } from './book-slot';
import { answerBooking, followBookings, leaveSeries } from './follow-bookings';
import { journalHandlers, journalQuestions, journalView } from './journal-handlers';
import { calendarsOf, standingOf } from './leader-summary';
import { lookAhead, showWeek } from './look-ahead';

export interface WorkerWorld extends PageWorld {
	askStructure: (calendar: string) => Promise<string | null>;
	/** Whether the browser tells that a screen is shared. */
	knowsSharing: boolean;
	/** Whether the browser lets us show notifications. */
	mayNudge: () => Promise<boolean>;
	/** The nudges' times, or what was shown, may have changed. */
	planNudges: () => void;
}

/** As users know them, by id. */
const calendarNames = new Map([
	...fileCalendarNames,
	...pageCalendars.map(({ id, name }) => [id, name] as const),
]);

/** The worker's answers. It holds no state: the store does, because the worker may die at any moment. */
export function answerMessages(world: WorkerWorld): MessageHandlers {
	const { store } = world;

	/** Whatever the leader changed, every surface shows it at once. */
	async function change(work: Promise<unknown>): Promise<null> {
		await work;
		world.announce();
		return null;
	}

	return {
		...answerPages(world),
		async getPopupState() {
			const now = world.now();
			const { calendars, input, summary } = await standingOf(store, now);
			const waiting = await store.listQuestions(now);
			const journal = await journalQuestions(world, summary, waiting);
			return {
				now: now.toString(),
				summary,
				calendars: await health(store),
				circle: await store.listCircle(),
				cancellations: journal.lock === 'locked' ? [] : waiting,
				journal,
				...(await followBookings(store, input, now, world.say)),
				unseenAhead: lookAhead(summary, calendars),
				messageChoice: await store.getMessageChoice(),
				bookingCalendars: calendars.map(bookingCalendar),
				isDiscreet: await store.isDiscreet(),
				grantedHosts: await world.grantedHosts(),
			};
		},
		async getOptionsState() {
			const [mainCalendar] = await calendarsOf(store, world.now());
			return {
				zone: mainCalendar?.zone ?? null,
				circle: await store.listCircle(),
				metPeople: metPeople(await store.getSummaryInput(world.now(), 'UTC')),
				relations: await store.listRelations(),
				corrections: await store.listCorrections(),
				awayDates: await store.listAwayDates(),
				rhythm: await store.getRhythm(),
				plan: await store.getPlan(),
				calendars: await health(store),
				knownCalendars: pageCalendars.map(({ id, name, matches, home }) => ({
					...{ id, name, matches: [...matches] },
					...(home !== undefined && { home }),
				})),
				calendarAddresses: await store.listCalendarAddresses(),
				grantedHosts: await world.grantedHosts(),
				cancellations: await store.listCancellations(),
				isDiscreet: await store.isDiscreet(),
				followsSharing: world.knowsSharing ? (await store.getDiscretion()).followsSharing : null,
				nudge: await nudgeView(world),
				journal: await journalView(world),
			};
		},
		describeStructure: async ({ calendar }) => ({ report: await world.askStructure(calendar) }),
		saveMember: (member) => change(store.saveMember(member, world.now())),
		removeMember: ({ id }) => change(store.removeMember(id)),
		saveRhythm: (rhythm) => change(store.saveRhythm(rhythm)),
		savePlan: ({ plan }) => change(store.savePlan(plan)),
		setAway: ({ dates, isAway }) => change(Promise.all(dates.map((date) => store.setAway(date, isAway)))),
		saveRelation: (relation) => change(store.saveRelation(relation)),
		removeRelation: ({ id }) => change(store.removeRelation(id)),
		saveBackup: async () => ({ text: await store.saveBackup(world.now()) }),
		async restoreBackup({ text }) {
			const problem = await store.restoreBackup(text);
			if (!problem) world.announce();
			world.planNudges();
			return { problem };
		},
		async eraseEverything() {
			await change(store.eraseEverything());
			world.planNudges();
			return null;
		},
		async removeImported({ source }) {
			const record = (await store.listCalendars()).find((each) => each.source === source);
			if (!record || !fileCalendarNames.has(record.calendar)) throw new Error('There is no such file.');
			const removed = await store.forgetCalendar(source);
			world.announce();
			return { removed };
		},
		putBackImported: ({ removed }) => change(store.putBackCalendar(removed)),
		async importSighting(file) {
			const source = await store.importFile(file, { seenAt: world.now() });
			world.announce();
			return { source };
		},
		keepCalendarAddress: ({ address }) => change(store.keepCalendarAddress(address)),
		correctKind: (correction) => change(store.saveCorrection(correction)),
		removeCorrection: ({ id }) => change(store.removeCorrection(id)),
		answerFeeling: ({ cancellationId, answer }) =>
			change(store.answerFeeling(cancellationId, answer, world.now())),
		async removeCancellation({ id }) {
			const removed = await store.removeCancellation(id);
			world.announce();
			return { removed: removed ?? null };
		},
		putBackCancellation: (record) => change(store.putBackCancellation(record)),
		declineSuggestion: ({ person, isDeclined }) => change(store.declineSuggestion(person, isDeclined)),
		dismissFlag: ({ code, week, isDismissed }) => change(store.dismissFlag(code, week, isDismissed)),
		setDiscreet: ({ isDiscreet }) => change(store.setDiscreet(isDiscreet)),
		followSharing: ({ followsSharing }) =>
			change(store.changeDiscretion((before) => ({ ...before, followsSharing }))),
		...journalHandlers(world, change),
		async saveNudge(times) {
			await change(store.changeNudge((nudge) => withNudgeTimes(nudge, times, world.now())));
			world.planNudges();
			return null;
		},
		chooseCalendar: ({ source }) => change(store.chooseBookingCalendar(source)),
		answerBooking: ({ id, answer }) => change(answerBooking(store, id, answer)),
		waitForBooking: (booking) => change(store.saveBooking(booking)),
		leaveSeries: ({ id }) => change(leaveSeries(store, id, world.now())),
		chooseMessage: (choice) => change(store.chooseMessage(choice)),
		async showWeek({ date }) {
			await showWeek(world, date);
			return null;
		},
		bookSlot: (request) => bookSlot(world, request),
	};
}

function bookingCalendar(record: CalendarRecord): BookingCalendar {
	const { source, calendar, account } = record;
	const name = calendarNames.get(calendar) ?? calendar;
	return { source, name, account, isAtOnce: isWritable(record) };
}

async function nudgeView(world: WorkerWorld): Promise<NudgeView> {
	const state = await world.store.getNudge();
	const { isOn, weekday, time, quiet, pausedUntil } = state;
	const isAllowed = isOn && (await world.mayNudge());
	const { nextAt } = decideNudge({ ...state, isOn: isAllowed }, world.now(), world.browserZone());
	return {
		isOn: isAllowed,
		weekday,
		time,
		quiet,
		pausedUntil,
		nextAt: nextAt?.toString() ?? null,
		weeksBetween: weeksBetweenNudges(state),
	};
}

/** Pages that cannot be read now come first: they are where something is to be done. */
async function health(store: Store): Promise<CalendarHealth[]> {
	const nameOf = (calendar: string) => calendarNames.get(calendar) ?? calendar;
	const unsettled = (await store.listUnsettled()).map(({ calendar, since }) => ({
		...{ calendar, name: nameOf(calendar), account: null, isPage: true, isUnsettled: true },
		...{ lastSeenAt: since, read: 0, unread: 0, problems: [] },
	}));
	const read = (await store.listHealth()).map((record) => ({
		...{ ...record, name: nameOf(record.calendar) },
		...(fileCalendarNames.has(record.calendar) && { isFile: true }),
	}));
	return [...unsettled, ...read];
}
