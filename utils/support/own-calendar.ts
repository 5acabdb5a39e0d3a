import type { KnownEvent } from './support-summary';

/**
 * Whether an entry is the leader's own. Pages also show the calendars of colleagues: those are named by an address of
 * the same organisation that is not the account's. Everything else (a private calendar shared into the account, a
 * group's calendar, a calendar that the page does not name) counts as the leader's own.
 */
export function isOwnCalendar({ calendarId, account }: Pick<KnownEvent, 'calendarId' | 'account'>): boolean {
	const [, , domain] = address.exec(calendarId?.toLowerCase() ?? '') ?? [];
	const own = address.exec(account?.toLowerCase() ?? '');
	if (domain === undefined || own === null) return true;
	return own[2] !== domain || own[0] === calendarId?.toLowerCase() || isGroupCalendar(domain);
}

/** The leader's own addresses, in lower case: of every account that is read. One may invite the other. */
export function ownAddresses(events: readonly Pick<KnownEvent, 'account'>[]): ReadonlySet<string> {
	const accounts = new Set(events.map(({ account }) => account));
	return new Set([...accounts].flatMap((account) => account?.toLowerCase() ?? []));
}

/** A calendar of public holidays, as Google names its own: `en.german#holiday@group.v.calendar.google.com`. */
export function isHolidayCalendar(calendarId: string | null): boolean {
	return calendarId?.includes('#holiday@') ?? false;
}

const address = /^([^@\s#]+)@([^@\s]+\.[^@\s]+)$/u;

/** Calendars that Google makes for a person or a group, and mail providers where everybody has the same domain. */
function isGroupCalendar(domain: string): boolean {
	return domain.endsWith('calendar.google.com') || sharedDomains.has(domain);
}

const sharedDomains = new Set([
	'gmail.com',
	'googlemail.com',
	'outlook.com',
	'hotmail.com',
	'live.com',
	'yahoo.com',
	'icloud.com',
	'gmx.de',
	'gmx.net',
	'web.de',
	'proton.me',
	'protonmail.com',
]);
