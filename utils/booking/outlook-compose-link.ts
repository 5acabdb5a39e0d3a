import { type BookingDraft, plainAddresses } from './booking-draft';

const hosts = ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'];

/**
 * Outlook's own form, filled in; nothing is saved before the user does it there. No parameter repeats an event or makes
 * it private: a standing call goes through a file (InteractionDesignFoundation/add-event-to-calendar-docs,
 * services/outlook-web.md, August 2026).
 *
 * `pageAddress`: the calendar page that was read; its host, and the account's number in its path, are kept.
 */
export function outlookComposeLink(
	draft: BookingDraft,
	{ pageAddress = '' }: { pageAddress?: string } = {},
): string {
	const guests = plainAddresses(draft.guests);
	const parameters = {
		path: '/calendar/action/compose',
		rru: 'addevent',
		subject: draft.title,
		startdt: inUtc(draft.start),
		enddt: inUtc(draft.end),
		...(draft.note && { body: asHtml(draft.note) }),
		...(guests.length > 0 && { to: guests.join(','), reqresponse: 'true', allowfw: 'false' }),
		freebusy: 'busy',
	};
	return `${formAddress(pageAddress)}?${queryOf(parameters)}`;
}

function formAddress(pageAddress: string): string {
	const page = URL.parse(pageAddress);
	const host =
		page && page.protocol === 'https:' && hosts.includes(page.host) ? page.host : 'outlook.office.com';
	const account = /^\/calendar\/(\d{1,2})\//.exec(page?.pathname ?? '')?.[1];
	return `https://${host}/calendar/${account ? `${account}/` : ''}deeplink/compose`;
}

/** UTC: one report says that Outlook fails on numeric offsets. */
function inUtc(instant: string): string {
	return Temporal.Instant.from(instant).toString({ smallestUnit: 'second' });
}

/** The body is taken as HTML. */
function asHtml(note: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return note.replace(/[&<>"]/g, (character) => entities[character] ?? '').replace(/\r\n?|\n/g, '<br>');
}

/** Spaces as %20: Outlook shows a `+` as it stands. */
function queryOf(parameters: Record<string, string>): string {
	return Object.entries(parameters)
		.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
		.join('&');
}
