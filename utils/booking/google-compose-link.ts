import { type BookingDraft, plainAddresses, zonedTimes } from './booking-draft';
import { repetitionRule } from './repetition-rule';

/**
 * Google Calendar's own form, filled in; nothing is saved before the user does it there. No parameter makes an event
 * private (InteractionDesignFoundation/add-event-to-calendar-docs, services/google.md, October 2025).
 *
 * `account`: the address whose calendar was read; without it Google takes the first account of the browser.
 */
export function googleComposeLink(
	draft: BookingDraft,
	{ account }: { account?: string | null } = {},
): string {
	const rule = repetitionRule(draft);
	const guests = plainAddresses(draft.guests);
	const link = new URL('https://calendar.google.com/calendar/render');
	link.search = new URLSearchParams({
		action: 'TEMPLATE',
		text: draft.title,
		dates: datesOf(draft),
		ctz: draft.zone,
		...(draft.note && { details: draft.note }),
		...(guests.length > 0 && { add: guests.join(',') }),
		...(rule && { recur: `RRULE:${rule}` }),
		crm: 'BUSY',
		trp: 'true',
		...(account && { authuser: account }),
	}).toString();
	return link.href;
}

/** Local times with `ctz`, so that a series keeps its hour in summer; UTC in the hour that autumn repeats. */
function datesOf(draft: BookingDraft): string {
	const { start, end } = zonedTimes(draft);
	const isClear = [start, end].every((time) =>
		time.toPlainDateTime().toZonedDateTime(draft.zone).equals(time),
	);
	const times = isClear ? [start, end] : [start.withTimeZone('UTC'), end.withTimeZone('UTC')];
	const suffix = isClear ? '' : 'Z';
	return times.map((time) => `${compact(time.toPlainDateTime())}${suffix}`).join('/');
}

function compact(time: Temporal.PlainDateTime): string {
	return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
