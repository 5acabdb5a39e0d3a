import ICAL from 'ical.js';
import { type BookingDraft, plainAddresses, zonedTimes } from './booking-draft';
import { repetitionRule } from './repetition-rule';
import { type JCalComponent, type JCalProperty, vtimezone } from './vtimezone';

export interface IcsFileOptions {
	now: Temporal.Instant;
	/** Unique in the world, and new by default; decides whether a second import makes a second event. */
	uid?: string | undefined;
	/** The leader's own address. Guests are named only beside it: an invitation needs somebody who invites. */
	organizer?: string | undefined;
	/** Minutes before the start at which the calendar reminds of it. */
	reminderMinutes?: number | undefined;
}

/**
 * A calendar file (RFC 5545) with one private event, times in its zone, so that a series keeps its hour all year. Text is
 * escaped and folded by ical.js; control characters, with which a title could begin a line of its own, go before.
 */
export function icsFile(draft: BookingDraft, options: IcsFileOptions): string {
	const { start } = zonedTimes(draft);
	const calendar: JCalComponent = [
		'vcalendar',
		[
			['version', {}, 'text', '2.0'],
			['prodid', {}, 'text', '-//Soundings//Soundings//EN'],
			['calscale', {}, 'text', 'GREGORIAN'],
		],
		[...(draft.zone === 'UTC' ? [] : [vtimezone(draft.zone, start.toInstant())]), vevent(draft, options)],
	];
	return ICAL.stringify(calendar);
}

function vevent(
	draft: BookingDraft,
	{ now, uid = crypto.randomUUID(), organizer, reminderMinutes }: IcsFileOptions,
): JCalComponent {
	const { start, end } = zonedTimes(draft);
	const rule = repetitionRule(draft);
	const properties: JCalProperty[] = [
		['uid', {}, 'text', plainText(uid)],
		['dtstamp', {}, 'date-time', now.toString({ smallestUnit: 'second' })],
		time('dtstart', start, draft.zone),
		time('dtend', end, draft.zone),
		...(rule ? [['rrule', {}, 'recur', ruleData(rule)] satisfies JCalProperty] : []),
		['summary', {}, 'text', plainText(draft.title)],
		...(draft.note ? [['description', {}, 'text', plainText(draft.note)] satisfies JCalProperty] : []),
		['class', {}, 'text', 'PRIVATE'],
		['status', {}, 'text', 'CONFIRMED'],
		['transp', {}, 'text', 'OPAQUE'],
		...invitation(plainAddresses(organizer ? [organizer] : []), plainAddresses(draft.guests)),
	];
	const reminders = reminderMinutes === undefined ? [] : [reminder(draft, reminderMinutes)];
	return ['vevent', properties, reminders];
}

function reminder({ title }: BookingDraft, minutes: number): JCalComponent {
	const properties: JCalProperty[] = [
		['action', {}, 'text', 'DISPLAY'],
		['trigger', {}, 'duration', `-PT${Math.max(0, Math.round(minutes))}M`],
		['description', {}, 'text', plainText(title)],
	];
	return ['valarm', properties, []];
}

/** The second of two equal clock times in autumn can only be told in UTC. */
function time(name: string, moment: Temporal.ZonedDateTime, zone: string): JCalProperty {
	const local = moment.toPlainDateTime();
	const isClear = local.toZonedDateTime(zone).equals(moment);
	if (zone === 'UTC' || !isClear)
		return [name, {}, 'date-time', moment.toInstant().toString({ smallestUnit: 'second' })];
	return [name, { tzid: zone }, 'date-time', local.toString({ smallestUnit: 'second' })];
}

function ruleData(rule: string): object {
	return ICAL.Recur.fromString(rule).toJSON();
}

function invitation([organizer]: string[], guests: string[]): JCalProperty[] {
	if (!organizer || guests.length === 0) return [];
	const parameters = { role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' };
	return [
		['organizer', {}, 'cal-address', `mailto:${organizer}`],
		...guests.map((guest): JCalProperty => ['attendee', parameters, 'cal-address', `mailto:${guest}`]),
	];
}

function plainText(text: string): string {
	const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
	return lines.replace(/[^\P{Cc}\n\t]|[\u2028\u2029]/gu, ' ');
}
