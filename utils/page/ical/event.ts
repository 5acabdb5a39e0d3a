import { withoutCancelledPrefix } from '@/utils/page/cancelled-prefixes';
import type { IcalComponent } from '@/utils/page/ical/lines';
import { Moment, readMoments, readPeriods, type Span, spanOf } from '@/utils/page/ical/moment';
import { IcalProblem, IcalProperties, type IcalProperty, parameterOf } from '@/utils/page/ical/properties';
import type { RuleData } from '@/utils/page/ical/recurrence';
import { type IcalZones, inZone, type ZoneClock } from '@/utils/page/ical/zone';

/** One VEVENT, understood. */
export interface IcalEvent {
	line: number;
	/** Empty where the file gives none, although it should. */
	uid: string;
	sequence: number;
	title: string;
	status: 'confirmed' | 'tentative' | 'cancelled';
	showAs: 'free' | 'out-of-office' | undefined;
	start: Moment;
	span: Span;
	rules: RuleData[];
	extraStarts: { start: Moment; span?: Span }[];
	excluded: Moment[];
	/** Which occurrence of its series this event replaces. */
	recurrenceId: Moment | undefined;
	/** It replaces all that follow, too. */
	isForFollowing: boolean;
	attendees: IcalAttendee[];
	organizer: IcalAttendee | undefined;
}

export interface IcalAttendee {
	/** Empty where the file gives none. */
	name: string;
	/** Lower case; empty where the value is no mail address. */
	email: string;
	/** PARTSTAT and CUTYPE of RFC 5545, upper case; empty where absent. */
	answer: string;
	kind: string;
}

/** The properties that are read; all others are passed over unseen. */
export const eventProperties: ReadonlySet<string> = new Set([
	...['UID', 'SEQUENCE', 'SUMMARY', 'STATUS', 'TRANSP', 'DTSTART', 'DTEND', 'DURATION'],
	...['RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID', 'ATTENDEE', 'ORGANIZER'],
	...['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
]);

const longest = { title: 1000, uid: 1000, name: 200, email: 254, people: 200, dates: 5000, rules: 10 };

/** Throws `IcalProblem`. `floating` is the IANA zone of times without one. */
export function readIcalEvent(component: IcalComponent, zones: IcalZones, floating: string): IcalEvent {
	const properties = new IcalProperties(component);
	const { line } = component;
	const start = expectStart(properties, line, zones, inZone(floating));
	if (properties.first('EXRULE')) throw new IcalProblem(line, 'fileRuleUnsupported', { part: 'EXRULE' });
	const read = (property: IcalProperty) => readMoments(property, zones, start.clock);
	const readExtra = (property: IcalProperty) => readPeriods(property, zones, start.clock);
	const end = properties.all('DTEND').flatMap(read)[0];
	const span = spanOf(start, end, properties.first('DURATION'), line);
	const recurrenceId = properties.first('RECURRENCE-ID');
	const { title, isCancelled } = withoutCancelledPrefix(oneLine(properties.text('SUMMARY'), longest.title));
	return {
		line,
		uid: uidOf(properties, line),
		sequence: Number.parseInt(properties.text('SEQUENCE'), 10) || 0,
		title,
		// Exports from Exchange say STATUS:CONFIRMED beside it (derekantrican/GAS-ICS-Sync#218).
		status: isCancelled ? 'cancelled' : statusOf(properties.text('STATUS')),
		showAs: showAsOf(properties),
		...wholeDays(start, end, span, properties),
		rules: limited(properties.all('RRULE'), longest.rules, 'RRULE', line).map(
			(rule) => rule.values[0] as RuleData,
		),
		extraStarts: limited(properties.all('RDATE').flatMap(readExtra), longest.dates, 'RDATE', line),
		excluded: limited(properties.all('EXDATE').flatMap(read), longest.dates, 'EXDATE', line),
		recurrenceId: recurrenceId && read(recurrenceId)[0],
		isForFollowing: recurrenceId !== undefined && parameterOf(recurrenceId, 'range') === 'THISANDFUTURE',
		attendees: properties.all('ATTENDEE').slice(0, longest.people).map(readAttendee),
		organizer: properties.all('ORGANIZER').map(readAttendee)[0],
	};
}

function expectStart(
	properties: IcalProperties,
	line: number,
	zones: IcalZones,
	floating: ZoneClock,
): Moment {
	const property = properties.first('DTSTART');
	const start = property && readMoments(property, zones, floating)[0];
	if (!start) throw new IcalProblem(line, 'fileStartMissing');
	return start;
}

/** Outlook writes an all-day event with times, from midnight to midnight, and says what it means besides. */
function wholeDays(start: Moment, end: Moment | undefined, span: Span, properties: IcalProperties) {
	const isMarked = properties.text('X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE';
	if (start.isDate || !isMarked || !end || !isMidnight(start) || !isMidnight(end)) return { start, span };
	const days = Math.max(1, start.local.until(end.local, { largestUnit: 'days' }).days);
	return { start: new Moment(start.local, true, start.clock), span: { days, milliseconds: 0 } };
}

function isMidnight({ local }: Moment): boolean {
	return local.hour === 0 && local.minute === 0 && local.second === 0;
}

function uidOf(properties: IcalProperties, line: number): string {
	const uid = properties.text('UID');
	if (uid.length > longest.uid)
		throw new IcalProblem(line, 'fileLineLong', { name: 'UID', most: longest.uid });
	return uid;
}

function statusOf(text: string): IcalEvent['status'] {
	const status = text.toUpperCase();
	return status === 'CANCELLED' || status === 'CANCELED'
		? 'cancelled'
		: status === 'TENTATIVE'
			? 'tentative'
			: 'confirmed';
}

function showAsOf(properties: IcalProperties): IcalEvent['showAs'] {
	const outlook = properties.text('X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase();
	if (outlook === 'OOF') return 'out-of-office';
	return outlook === 'FREE' || properties.text('TRANSP').toUpperCase() === 'TRANSPARENT' ? 'free' : undefined;
}

function readAttendee(property: IcalProperty): IcalAttendee {
	const address = String(property.values[0]).trim();
	const email = address.replace(/^mailto:/i, '').toLowerCase();
	return {
		name: oneLine(parameterOf(property, 'cn'), longest.name),
		email: /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= longest.email ? email : '',
		answer: parameterOf(property, 'partstat').toUpperCase(),
		kind: parameterOf(property, 'cutype').toUpperCase(),
	};
}

function limited<T>(list: T[], most: number, name: string, line: number): T[] {
	if (list.length > most) throw new IcalProblem(line, 'fileTooMany', { name, most });
	return list;
}

function oneLine(text: string, most: number): string {
	const clean = /[\p{Cc}\u2028\u2029]/u.test(text)
		? text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
		: text;
	return clean.length > most ? [...clean].slice(0, most).join('') : clean;
}
