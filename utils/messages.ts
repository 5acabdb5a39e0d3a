import { browser } from '#imports';
import type { PlaceInWindow } from '@/utils/booking/page-order';
import type { CalendarRecords } from '@/utils/store/forget-calendar';
import type { EventCard } from '@/utils/store/people-memory';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import type { JournalWishes, Sign, TalkNote } from '@/utils/support/journal';
import type { NudgeTimes } from '@/utils/support/nudge-state';
import type { PageHint } from '@/utils/support/page-hint';
import type { PageMarks } from '@/utils/support/page-marks';
import type { Rhythm } from '@/utils/support/rhythm';
import type { Sighting } from '@/utils/support/sighting';
import type {
	Booking,
	BookingReply,
	BookingRequest,
	FeelingAnswer,
	MessageChoice,
	OptionsState,
	PopupState,
	Repetition,
} from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { type Wording, wording } from '@/utils/support/wording';

/** Everything that contexts say to the worker: one entry each, `{request, reply}`. */
export interface Messages {
	/** From a calendar page. */
	rememberSighting: { request: { sighting: Sighting; hint: PageHint }; reply: PageAnswer };
	/** The people of an event whose card is open on the page. */
	rememberPeople: { request: EventCard; reply: null };
	/** The page of this calendar was open for a while and never showed anything that could be read. */
	tellUnsettled: { request: { calendar: string }; reply: null };
	/** `zone`: the page's; without it, as in the main calendar's. */
	getPageMarks: { request: { days: string[]; zone?: string }; reply: PageAnswer };
	/** The ghost slot was clicked: its card is brought to the sender's own frame. */
	offerProposal: { request: { start: string; place: PlaceInWindow }; reply: null };
	/** What is booked is the worker's own proposal: a page only says with whom, and how often. */
	bookProposal: { request: ProposalAnswer; reply: BookingReply };
	/** From a calendar's page: only what was just written into that very calendar. */
	undoBooking: { request: { id: string }; reply: { failed: Wording | null } };
	/** The page seems to be drawn by this calendar: its reader is brought to the sender's own frame. */
	bringReader: { request: { calendar: string }; reply: null };
	/** From our own pages only, as all that follow. */
	getPopupState: { request: Record<string, never>; reply: PopupState };
	getOptionsState: { request: Record<string, never>; reply: OptionsState };
	/** How an open page of this calendar is built, without a word of it; `null` where none is open. */
	describeStructure: { request: { calendar: string }; reply: { report: string | null } };
	saveMember: { request: CircleMember; reply: null };
	removeMember: { request: { id: string }; reply: null };
	saveRhythm: { request: Rhythm; reply: null };
	/** `null`: there is none any more. */
	savePlan: { request: { plan: IfThenPlan | null }; reply: null };
	setAway: { request: { dates: string[]; isAway: boolean }; reply: null };
	saveRelation: { request: WorkRelation; reply: null };
	removeRelation: { request: { id: string }; reply: null };
	saveBackup: { request: Record<string, never>; reply: { text: string } };
	/** `problem`: why nothing was changed. */
	restoreBackup: { request: { text: string }; reply: { problem: Wording | null } };
	eraseEverything: { request: Record<string, never>; reply: null };
	/** What a calendar file said, read by the page; `name` is the file's. */
	importSighting: { request: { sighting: Sighting; name: string }; reply: { source: string } };
	/** All that came with calendar files of this source. */
	removeImported: { request: { source: string }; reply: { removed: CalendarRecords | null } };
	/** What was just removed, unchanged. */
	putBackImported: { request: { removed: CalendarRecords }; reply: null };
	/** Where a self-hosted calendar opens, as the leader typed it. */
	keepCalendarAddress: { request: { address: string }; reply: null };
	correctKind: { request: Correction; reply: null };
	removeCorrection: { request: { id: string }; reply: null };
	answerFeeling: { request: { cancellationId: string; answer: FeelingAnswer | null }; reply: null };
	removeCancellation: { request: { id: string }; reply: { removed: RememberedCancellation | null } };
	/** What was just removed, unchanged. */
	putBackCancellation: { request: RememberedCancellation; reply: null };
	declineSuggestion: { request: { person: string; isDeclined: boolean }; reply: null };
	dismissFlag: { request: { code: string; week: string; isDismissed: boolean }; reply: null };
	setDiscreet: { request: { isDiscreet: boolean }; reply: null };
	saveNudge: { request: NudgeTimes; reply: null };
	chooseCalendar: { request: { source: string }; reply: null };
	saveJournalWishes: { request: JournalWishes; reply: null };
	/** `about`: key of the meeting, `at`: when it was; without a note it is not asked about again. */
	keepNote: { request: { about: string; at: string; note: TalkNote | null }; reply: { id: string } };
	/** Without signs, the check is put away for its month. */
	keepSigns: { request: { signs: Sign[] | null }; reply: { id: string } };
	removeJournalEntry: { request: { id: string }; reply: null };
	setPassphrase: { request: { passphrase: string }; reply: null };
	unlockJournal: { request: { passphrase: string }; reply: { isOpen: boolean } };
	lockJournal: { request: Record<string, never>; reply: null };
	removePassphrase: { request: Record<string, never>; reply: null };
	/** Deletes what is locked; for a forgotten passphrase. */
	giveUpJournal: { request: Record<string, never>; reply: null };
	followSharing: { request: { followsSharing: boolean }; reply: null };
	answerBooking: { request: { id: string; answer: 'yes' | 'moved' | 'no' }; reply: null };
	/** Takes back that a call was not saved: it is waited for again. */
	waitForBooking: { request: Booking; reply: null };
	leaveSeries: { request: { id: string }; reply: null };
	chooseMessage: { request: MessageChoice; reply: null };
	/** Opens the leader's calendar at the week of a date. */
	showWeek: { request: { date: string }; reply: null };
	bookSlot: { request: BookingRequest; reply: BookingReply };
}

/** The proposal as the leader took it: the slot, and what was changed of it. */
export interface ProposalAnswer {
	start: string;
	/** `null`: somebody who is not in the circle. */
	memberId?: string | null | undefined;
	repetition?: Repetition | undefined;
}

export interface PageAnswer {
	marks: PageMarks;
	/** Something seems to have vanished: another look after so many seconds tells whether it stays away. */
	lookAgainSeconds: number | null;
}

export type MessageName = keyof Messages;

type Request<N extends MessageName> = Messages[N]['request'];
type Reply<N extends MessageName> = Messages[N]['reply'];
/** `wording`: what the leader is told; without it, that it did not work. */
type Answer = { reply: unknown } | { error: string; wording?: Wording | undefined };

/** Who asks, as the browser says. Our own pages that are no tabs have no ids. */
export interface MessageSender {
	url: string;
	tabId?: number | undefined;
	frameId?: number | undefined;
}

export type MessageHandlers = {
	[N in MessageName]: (request: Request<N>, sender: MessageSender) => Promise<Reply<N>>;
};

/** Parses a request of unknown shape; throws what is wrong with it first. */
export type RequestParsers = { [N in MessageName]: (request: unknown) => Request<N> };

/** What pages of the web may ask; everything else is for our own pages. */
const namesFromPages = [
	'rememberSighting',
	'rememberPeople',
	'tellUnsettled',
	'getPageMarks',
	'offerProposal',
	'bookProposal',
	'undoBooking',
	'bringReader',
] as const satisfies MessageName[];
export type MessageFromPage = (typeof namesFromPages)[number];
const fromCalendarPages: ReadonlySet<string> = new Set(namesFromPages);

const stateChanged = 'stateChanged';

/** Rejects with a `ToldError` where there is something to tell the leader, else with an error for developers. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
	const answer: Answer | undefined = await browser.runtime.sendMessage({ name, request });
	if (!answer) throw new ToldError('No answer', wording('problemNoAnswer'));
	if ('error' in answer)
		throw answer.wording ? new ToldError(answer.error, answer.wording) : new Error(answer.error);
	// The worker's handler for this name made it, and the worker is the only one who answers.
	return answer.reply as Reply<N>;
}

/**
 * The only listener for messages. Registered synchronously, so that a message that wakes the worker is not missed;
 * not `async`, because it would then answer messages that are meant for others.
 */
export function onMessages(parsers: RequestParsers, handlers: MessageHandlers): void {
	browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer) => void) => {
		const name = nameOf(message);
		if (!name || !(name in handlers) || !isAllowed(name, sender)) return undefined;
		const from = { url: sender.url ?? '', tabId: sender.tab?.id, frameId: sender.frameId };
		answerTo(name as MessageName, (message as { request?: unknown }).request, from).then(respond);
		return true;
	});

	async function answerTo<N extends MessageName>(
		name: N,
		request: unknown,
		from: MessageSender,
	): Promise<Answer> {
		try {
			return { reply: await handlers[name](parsers[name](request), from) };
		} catch (error) {
			return {
				error: error instanceof Error ? error.message : String(error),
				...(error instanceof ToldError && { wording: error.wording }),
			};
		}
	}
}

/** Tells our own open pages, and the content scripts in the given tabs, that there is something new to ask for. */
export async function announceStateChange(tabIds: readonly number[]): Promise<void> {
	const message = { name: stateChanged };
	const deliveries = [
		browser.runtime.sendMessage(message),
		...tabIds.map((id) => browser.tabs.sendMessage(id, message)),
	];
	// Nobody listening is no error.
	await Promise.allSettled(deliveries);
}

export function onStateChanged(callback: () => void, signal?: AbortSignal): void {
	const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
		if (sender.id === browser.runtime.id && nameOf(message) === stateChanged) callback();
		return undefined;
	};
	browser.runtime.onMessage.addListener(listener);
	signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function nameOf(message: unknown): string | undefined {
	if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
	return typeof message.name === 'string' ? message.name : undefined;
}

/** Our own contexts only; what changes anything, from our own pages only. A look-alike host is not our origin. */
export function isAllowed(
	name: string,
	sender: { id?: string | undefined; url?: string | undefined },
): boolean {
	if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return false;
	return isOwnPage(sender.url) || fromCalendarPages.has(name);
}

/** Whether an address is one of the extension's own pages: not `about:blank` in a calendar's frame, nor a look-alike. */
export function isOwnPage(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const from = new URL(url);
	const own = new URL(browser.runtime.getURL('/'));
	// Not `origin`: it is the word "null" for every scheme that a browser does not know as special.
	return from.protocol === own.protocol && from.host === own.host;
}
