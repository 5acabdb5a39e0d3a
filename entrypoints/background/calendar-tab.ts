import { browser, type ScriptPublicPath } from '#imports';
import type { BookingOffer, PageBookingCalls, PlaceInWindow } from '@/utils/booking/page-order';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import { within } from './within';

/** Which calendar is looked for: its page, and the folder that names whose it is. */
export type WantedCalendar = Pick<CalendarRecord, 'calendar' | 'address' | 'calendarFolder'>;

/** An open page of a calendar, in which a call can be written. */
export interface CalendarPage {
	tabId: number;
	/** `null` when the page went away. */
	ask<N extends keyof PageBookingCalls>(
		name: N,
		...values: Parameters<PageBookingCalls[N]>
	): Promise<Awaited<ReturnType<PageBookingCalls[N]>> | null>;
}

/** The framework's list of paths leaves out scripts that stand in no manifest. */
const script = '/page-booking.js' as ScriptPublicPath;
const openingPatienceMs = 15_000;
const loadingPatienceMs = 6_000;
const pauseMs = 500;
/** Firefox never answers for a page that loads anew just then. */
const searchPatienceMs = 4_000;
const answerPatienceMs = 45_000;

/**
 * The page of the calendar in an open tab: in `preferredTab` before others, the one used last before others. One that is
 * just loading is waited for.
 */
export async function findCalendarPage(
	wanted: WantedCalendar,
	preferredTab?: number,
): Promise<CalendarPage | undefined> {
	return tryFor(loadingPatienceMs, async (isLast) => {
		const tabs = await calendarTabsOf(wanted.address, preferredTab);
		for (const { id, status } of tabs) {
			// The page that loads anew goes before it has answered.
			if (status === 'loading' && !isLast) continue;
			const page = id === undefined ? undefined : await within(searchPatienceMs, findInTab(id, wanted));
			if (page) return page;
		}
		const mayCome = tabs.some(({ url, status }) => status === 'loading' || isPageOf(url, wanted));
		return mayCome ? undefined : 'nowhere';
	});
}

/** Opens the calendar behind what the leader looks at, and waits until it is there; `undefined` when it never is. */
export async function openCalendarPage(wanted: WantedCalendar): Promise<CalendarPage | undefined> {
	if (wanted.address === null) return undefined;
	const { id } = await browser.tabs.create({ url: wanted.address, active: false });
	return id === undefined
		? undefined
		: tryFor(openingPatienceMs, () => within(searchPatienceMs, findInTab(id, wanted)));
}

async function tryFor(
	patienceMs: number,
	find: (isLast: boolean) => Promise<CalendarPage | 'nowhere' | undefined>,
): Promise<CalendarPage | undefined> {
	const deadline = performance.now() + patienceMs;
	for (;;) {
		const isLast = performance.now() >= deadline;
		const found = await find(isLast);
		if (found === 'nowhere' || (!found && isLast)) return undefined;
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, pauseMs));
	}
}

function isPageOf(url: string | undefined, { address }: WantedCalendar): boolean {
	return url !== undefined && address !== null && new URL(url).pathname === new URL(address).pathname;
}

/** Shows the card of the proposal in the frame whose ghost slot was clicked. */
export async function showOffer(
	{ tabId, frameId }: { tabId: number; frameId: number },
	offer: BookingOffer,
	place: PlaceInWindow,
): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [script] });
	await pageIn(tabId, frameId).ask('offer', offer, place);
}

/** Tabs on the calendar's own site. Their addresses can be seen because the leader granted the site. */
export async function calendarTabsOf(address: string | null, preferredTab?: number) {
	if (address === null) return [];
	const { origin, protocol, hostname } = new URL(address);
	// A pattern names no port in Firefox: the port is compared here.
	const tabs = await browser.tabs.query({ url: `${protocol}//${hostname}/*` });
	const rank = (tab: (typeof tabs)[number]) =>
		tab.id === preferredTab ? Number.POSITIVE_INFINITY : tab.active ? Date.now() : (tab.lastAccessed ?? 0);
	return tabs
		.filter(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).origin === origin)
		.sort((a, b) => rank(b) - rank(a));
}

async function findInTab(tabId: number, wanted: WantedCalendar): Promise<CalendarPage | undefined> {
	try {
		await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
		const frames = await browser.scripting.executeScript({
			target: { tabId, allFrames: true },
			func: callInPage,
			args: ['find', []],
		});
		const found = frames.find(({ result }) => isWanted(result, wanted));
		return found && pageIn(tabId, found.frameId);
	} catch {
		// The tab is loading, or shows an error of the browser's own.
		return undefined;
	}
}

function pageIn(tabId: number, frameId: number): CalendarPage {
	return {
		tabId,
		async ask(name, ...values) {
			const target = { tabId, frameIds: [frameId] };
			const asking = browser.scripting
				.executeScript({ target, func: callInPage, args: [name, values] })
				.catch(() => []);
			const [answer] = (await within(answerPatienceMs, asking)) ?? [];
			return (answer?.result ?? null) as never;
		},
	};
}

function isWanted(result: unknown, { calendar, calendarFolder, address }: WantedCalendar): boolean {
	const shown = result as Awaited<ReturnType<PageBookingCalls['find']>> | undefined;
	return (
		shown?.calendar === calendar &&
		shown.calendarFolder === calendarFolder &&
		address !== null &&
		shown.origin === new URL(address).origin
	);
}

/** Runs in the page's isolated world: it may name nothing of this file. */
function callInPage(name: string, values: unknown[]): unknown {
	type Calls = Record<string, (...values: unknown[]) => unknown>;
	const { soundingsBooking } = globalThis as { soundingsBooking?: Calls };
	return soundingsBooking?.[name]?.(...values) ?? null;
}
