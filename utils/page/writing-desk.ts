import type { Page } from '@/utils/page/define-calendar';
import type { PageServer } from '@/utils/page/page-server';
import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** Where a call is written in the session of a CalDAV calendar's page. */
export interface WritingDesk {
	/** Path of the leader's own folder, with a slash at its end; `undefined` where none may be written to. */
	folder: string | undefined;
	/** What the server wants beside the session's cookie. */
	headers: Record<string, string>;
	/** The leader's own address: whoever invites needs one. */
	organizer: string | null;
	/** What the server holds on these dates now; `undefined` where it cannot tell. Rejects when it does not answer. */
	eventsOn(days: readonly string[]): Promise<CalendarEvent[] | undefined>;
}

/** What the page shows at the moment of booking. */
export interface DeskPage {
	/** What `calendarFolder` of its calendar says. */
	home: string;
	drawn: Sighting;
	page: Page;
	server: PageServer;
}

/** Rejects when the server does not answer: with `SignedOut` when the session has ended. */
export type OpenWritingDesk = (at: DeskPage) => Promise<WritingDesk>;

/** The session of the page has ended: its user has to sign in again. */
export class SignedOut extends Error {}
