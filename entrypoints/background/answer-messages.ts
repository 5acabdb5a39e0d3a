import { MatchPattern } from '@webext-core/match-patterns';
import { fileCalendarNames } from '@/utils/file-calendar-names';
import type { MessageHandlers, PageAnswer } from '@/utils/messages';
import { pageCalendars } from '@/utils/registry';
import { withNudgeTimes } from '@/utils/store/nudge-memory';
import type { Store } from '@/utils/store/open-store';
import { currentBookings } from '@/utils/support/current-bookings';
import { decideNudge } from '@/utils/support/decide-nudge';
import { weeksBetweenNudges } from '@/utils/support/nudge-state';
import { pageMarks } from '@/utils/support/page-marks';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SupportSummary } from '@/utils/support/support-summary';
import type { CalendarHealth, NudgeView } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import { bookSlot, type OpenTab } from './book-slot';
import { currentCalendar } from './current-calendar';

export interface WorkerWorld {
	store: Store;
	now: () => Temporal.Instant;
	/** The zone that weeks are told in until a calendar names its own. */
	browserZone: () => string;
	grantedHosts: () => Promise<string[]>;
	openTab: OpenTab;
	/** Brings the reader of a calendar to one frame of one tab. */
	injectReader: (calendar: string, frame: { tabId: number; frameId: number }) => Promise<void>;
	askStructure: (calendar: string) => Promise<string | null>;
	/** The popup as a page, where the toolbar cannot open it. */
	openPopupPage: () => Promise<void>;
	say: (wording: Wording) => string;
	/** Tells every surface that there is something new to ask for. */
	announce: () => void;
	/** Whether the browser lets us show notifications. */
	mayNudge: () => Promise<boolean>;
	/** The nudges' times, or what was shown, may have changed. */
	planNudges: () => void;
}

/** The worker's answers. It holds no state: the store does, because the worker may die at any moment. */
export function answerMessages(world: WorkerWorld): MessageHandlers {
	const { store } = world;

	async function summary(): Promise<SupportSummary | null> {
		const current = currentCalendar(await store.listCalendars());
		if (!current) return null;
		return summariseSupport(await store.getSummaryInput(world.now(), current.zone));
	}

	async function answerPage(
		days: readonly string[],
		lookAgainSeconds: number | null = null,
	): Promise<PageAnswer> {
		const known = await summary();
		const isDiscreet = await store.isDiscreet();
		const marks = known
			? pageMarks(known, days, isDiscreet)
			: { isDiscreet, days: [], weeks: [], ghost: null };
		return { marks, lookAgainSeconds };
	}

	/** The reader in an open tab outlives the grant of its host: what it says then is refused. */
	async function expectGranted(url: string): Promise<void> {
		if (!/^https?:/.test(url)) return;
		const hosts = await world.grantedHosts();
		if (!hosts.some((pattern) => new MatchPattern(pattern).includes(url)))
			throw new Error('This page may not be read.');
	}

	/** Whatever the leader changed, every surface shows it at once. */
	async function change(work: Promise<unknown>): Promise<null> {
		await work;
		world.announce();
		return null;
	}

	return {
		async rememberSighting({ sighting, hint }, { url }) {
			await expectGranted(url);
			const seenAt = world.now();
			const { lookAgainSeconds } = await store.rememberSighting(sighting, {
				seenAt,
				hint: { ...hint, address: pageAddress(url) },
			});
			world.announce();
			return answerPage(sighting.days, lookAgainSeconds);
		},
		async getPageMarks({ days }, { url }) {
			await expectGranted(url);
			return answerPage(days);
		},
		async bookProposal({ start }, { url }) {
			await expectGranted(url);
			const proposal = (await summary())?.proposal;
			if (!proposal || proposal.slot.start !== start)
				throw new Error('The proposal has changed. Look again.');
			const reply = await bookSlot(world, {
				start,
				end: proposal.slot.end,
				memberId: proposal.member?.id ?? null,
				kind: proposal.kind,
				title: world.say(proposal.title),
				repetition: proposal.repetition,
				how: 'form',
			});
			// A calendar's page is no place for a download: the popup offers the file.
			if (!('opened' in reply)) await world.openPopupPage();
			return reply;
		},
		async bringReader({ calendar }, { url, tabId, frameId }) {
			await expectGranted(url);
			if (tabId === undefined || frameId === undefined) throw new Error('There is no page to read.');
			await world.injectReader(calendar, { tabId, frameId });
			return null;
		},
		async getPopupState() {
			return {
				summary: await summary(),
				calendars: await health(store),
				circle: await store.listCircle(),
				cancellations: await store.listQuestions(world.now()),
				bookings: currentBookings(await store.listBookings(), world.now()),
				isDiscreet: await store.isDiscreet(),
				grantedHosts: await world.grantedHosts(),
			};
		},
		async getOptionsState() {
			return {
				circle: await store.listCircle(),
				relations: await store.listRelations(),
				corrections: await store.listCorrections(),
				awayDates: await store.listAwayDates(),
				rhythm: await store.getRhythm(),
				calendars: await health(store),
				knownCalendars: pageCalendars.map(({ id, name, matches }) => ({ id, name, matches: [...matches] })),
				grantedHosts: await world.grantedHosts(),
				cancellations: await store.listCancellations(),
				isDiscreet: await store.isDiscreet(),
				nudge: await nudgeView(world),
			};
		},
		describeStructure: async ({ calendar }) => ({ report: await world.askStructure(calendar) }),
		saveMember: (member) => change(store.saveMember(member)),
		removeMember: ({ id }) => change(store.removeMember(id)),
		saveRhythm: (rhythm) => change(store.saveRhythm(rhythm)),
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
		importSighting: ({ sighting }) => change(store.rememberSighting(sighting, { seenAt: world.now() })),
		correctKind: (correction) => change(store.saveCorrection(correction)),
		removeCorrection: ({ id }) => change(store.removeCorrection(id)),
		answerFeeling: ({ cancellationId, answer }) =>
			change(store.answerFeeling(cancellationId, answer, world.now())),
		removeCancellation: ({ id }) => change(store.removeCancellation(id)),
		dismissFlag: ({ code, week, isDismissed }) => change(store.dismissFlag(code, week, isDismissed)),
		setDiscreet: ({ isDiscreet }) => change(store.setDiscreet(isDiscreet)),
		async saveNudge(times) {
			await change(store.changeNudge((nudge) => withNudgeTimes(nudge, times, world.now())));
			world.planNudges();
			return null;
		},
		bookSlot: (request) => bookSlot(world, request),
	};
}

/** The sender's own address, not what the page says it is. */
function pageAddress(url: string): string {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
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

async function health(store: Store): Promise<CalendarHealth[]> {
	const names = new Map([...fileCalendarNames, ...pageCalendars.map(({ id, name }) => [id, name] as const)]);
	return (await store.listHealth()).map((record) => ({
		...record,
		name: names.get(record.calendar) ?? record.calendar,
	}));
}
