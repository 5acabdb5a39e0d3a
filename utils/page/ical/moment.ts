import ICAL from 'ical.js';
import { IcalProblem, type IcalProperty, parameterOf } from '@/utils/page/ical/properties';
import { type IcalZones, inZone, type ZoneClock } from '@/utils/page/ical/zone';
import { IsoClock } from '@/utils/page/iso-clock';

/** DATE or DATE-TIME of RFC 5545. */
export class Moment {
	private epochMilliseconds: number | undefined;

	constructor(
		/** Wall clock; midnight for a date. */
		readonly local: Temporal.PlainDateTime,
		readonly isDate: boolean,
		/** Of the moment's own zone; of no use for a date. */
		readonly clock: ZoneClock,
	) {}

	/** Since the epoch; of no use for a date. */
	get milliseconds(): number {
		this.epochMilliseconds ??= this.clock(this.local);
		return this.epochMilliseconds;
	}

	/** Another time of the same kind in the same zone. */
	at(local: Temporal.PlainDateTime): Moment {
		return new Moment(local, this.isDate, this.clock);
	}
}

/** Length of an event: `days` by the calendar, then `milliseconds` by the clock. */
export interface Span {
	days: number;
	milliseconds: number;
}

const dayMilliseconds = 86_400_000;
const utc = inZone('UTC');
const utcClock = new IsoClock('UTC');

/** The moments of a property (a list, as in EXDATE). Times without a zone are read in that of `floating`. */
export function readMoments(property: IcalProperty, zones: IcalZones, floating: ZoneClock): Moment[] {
	return property.values.map((value) => readMoment(value, property, zones, floating));
}

/** Also takes a PERIOD (RDATE only), and then tells its length. */
export function readPeriods(
	property: IcalProperty,
	zones: IcalZones,
	floating: ZoneClock,
): { start: Moment; span?: Span }[] {
	return property.values.map((value) => {
		if (property.type !== 'period') return { start: readMoment(value, property, zones, floating) };
		const [first, last] = Array.isArray(value) ? value : [];
		const start = readMoment(first, property, zones, floating);
		if (typeof last === 'string' && /^[+-]?P/.test(last))
			return { start, span: readDuration(last, property.line) };
		return { start, span: spanBetween(start, readMoment(last, property, zones, floating), property.line) };
	});
}

/** As in the file (`20261123T100000Z`) or as ical.js rewrites it (`2026-11-23T10:00:00Z`; a bare date as `…T::`). */
const timePattern = /^(\d{4})-?(\d\d)-?(\d\d)(?:T::|T(\d\d):?(\d\d):?(\d\d)(Z?))?$/;

function readMoment(value: unknown, property: IcalProperty, zones: IcalZones, floating: ZoneClock): Moment {
	const { line, name, type } = property;
	const [, year, month, day, hour, minute, second, utcMark] = timePattern.exec(String(value)) ?? [];
	if (year === undefined) throw new IcalProblem(line, 'fileTimeUnknown', { name });
	const isDate = type === 'date' || hour === undefined;
	const tzid = isDate || utcMark ? '' : parameterOf(property, 'tzid');
	const zone = !isDate && utcMark ? utc : tzid === '' ? floating : zones.find(tzid);
	if (!zone) throw new IcalProblem(line, 'fileZoneUnknown', { name, zone: tzid.slice(0, 60) });
	try {
		const time = isDate ? [] : [Number(hour), Number(minute), Number(second)];
		return new Moment(
			new Temporal.PlainDateTime(Number(year), Number(month), Number(day), ...time),
			isDate,
			zone,
		);
	} catch {
		throw new IcalProblem(line, 'fileTimeImpossible', { name });
	}
}

/** From DTSTART and DTEND or DURATION. Without both: one day for a date, no time at all for a time. */
export function spanOf(
	start: Moment,
	end: Moment | undefined,
	duration: IcalProperty | undefined,
	line: number,
): Span {
	if (end) return spanBetween(start, end, line);
	if (duration) return readDuration(String(duration.values[0]), duration.line);
	return { days: start.isDate ? 1 : 0, milliseconds: 0 };
}

function spanBetween(start: Moment, end: Moment, line: number): Span {
	if (start.isDate !== end.isDate) throw new IcalProblem(line, 'fileStartEndMixed');
	const span = start.isDate
		? { days: start.local.until(end.local).days, milliseconds: 0 }
		: { days: 0, milliseconds: end.milliseconds - start.milliseconds };
	if (span.days < 0 || span.milliseconds < 0) throw new IcalProblem(line, 'fileEndsBefore');
	// An all-day event that ends on its own date is a common mistake for one day.
	return start.isDate && span.days === 0 ? { ...span, days: 1 } : span;
}

function readDuration(text: string, line: number): Span {
	try {
		const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(text);
		if (isNegative) throw new IcalProblem(line, 'fileEndsBefore');
		return { days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
	} catch (error) {
		throw error instanceof IcalProblem
			? error
			: new IcalProblem(line, 'filePropertyBroken', { name: 'DURATION' });
	}
}

/** Epoch milliseconds of the end of an event with a time. */
export function endMilliseconds(start: Moment, { days, milliseconds }: Span): number {
	const last = days === 0 ? start.milliseconds : start.clock(start.local.add({ days }));
	return last + milliseconds;
}

/** First date after an all-day event. */
export function endDate({ local }: Moment, { days, milliseconds }: Span): Temporal.PlainDate {
	return local.toPlainDate().add({ days: Math.max(1, days + Math.ceil(milliseconds / dayMilliseconds)) });
}

/** Name of an occurrence within its series, as Google writes it: `20261123T090000Z`, or `20261123` for a date. */
export function occurrenceName(start: Moment): string {
	if (start.isDate) return dateName(start);
	return `${utcClock.write(start.milliseconds).slice(0, 19).replace(/[-:]/g, '')}Z`;
}

export function dateName({ local }: Moment): string {
	return local.toPlainDate().toString().replaceAll('-', '');
}
