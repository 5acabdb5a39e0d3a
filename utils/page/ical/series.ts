import type { IcalEvent } from '@/utils/page/ical/event';
import {
	dateName,
	endDate,
	endMilliseconds,
	type Moment,
	occurrenceName,
	type Span,
} from '@/utils/page/ical/moment';
import { IcalProblem } from '@/utils/page/ical/properties';
import { expandRule, type RuleData, RuleError } from '@/utils/page/ical/recurrence';

/** Every VEVENT of one UID. */
export interface IcalSeries {
	/** The event that recurs, or the only one. Absent where the file brings changed occurrences alone. */
	master?: IcalEvent;
	/** Changed occurrences, by the name of the occurrence. */
	changes: Map<string, IcalEvent>;
}

export interface IcalWindow {
	/** Dates in `zone`; `until` exclusive. */
	from: Temporal.PlainDate;
	until: Temporal.PlainDate;
	zone: string;
}

export interface Occurrence {
	event: IcalEvent;
	/** `undefined` for an event that does not recur. */
	name: string | undefined;
	start: Moment;
	span: Span;
}

/** Adds an event to its series; of two versions the one with the higher SEQUENCE stays, and a cancelled one on a tie. */
export function addToSeries(series: IcalSeries, event: IcalEvent): void {
	if (!event.recurrenceId && !isOneOfMany(event, series.master)) {
		if (isNewer(event, series.master)) series.master = event;
		return;
	}
	const name = occurrenceName(event.recurrenceId ?? event.start);
	if (isNewer(event, series.changes.get(name))) series.changes.set(name, event);
}

/** Some exporters write every occurrence of a series as an event of its own, all with one UID. */
function isOneOfMany(event: IcalEvent, known: IcalEvent | undefined): boolean {
	if (!known || known.sequence !== event.sequence) return false;
	if ([event, known].some(({ status, rules }) => status === 'cancelled' || rules.length > 0)) return false;
	return occurrenceName(event.start) !== occurrenceName(known.start);
}

function isNewer(event: IcalEvent, known: IcalEvent | undefined): boolean {
	if (!known || event.sequence !== known.sequence) return !known || event.sequence > known.sequence;
	return event.status === 'cancelled' || known.status !== 'cancelled';
}

/** The occurrences of a series that touch the window, in no order. Throws `IcalProblem`. */
export function occurrencesOf({ master, changes }: IcalSeries, window: IcalWindow): Occurrence[] {
	const isInside = insideOf(window);
	if (master && changes.size === 0 && master.rules.length + master.extraStarts.length === 0) {
		const { start, span } = master;
		return isInside(start, span) ? [{ event: master, name: undefined, start, span }] : [];
	}
	const changed = [...changes].map(([name, event]) => ({
		...{ event: master?.status === 'cancelled' ? { ...event, status: master.status } : event },
		...{ name: nameIn(master, event, name), start: event.start, span: event.span },
	}));
	const replaced = new Set(changed.map(({ name }) => name));
	const following = changed.filter(({ event }) => event.isForFollowing).sort(byRecurrence);
	const regular = master ? regularOccurrences(master, window) : [];
	return [
		...regular
			.filter(({ name, start }) => !replaced.has(name) && !replaced.has(`date ${dateName(start)}`))
			.map((occurrence) => followChange(occurrence, following)),
		...changed.map((change) => ({ ...change, name: change.name.replace(/^date /, '') })),
	].filter(({ start, span }) => isInside(start, span));
}

/** A change may name its occurrence by the date alone, or by the midnight of an all-day event. */
function nameIn(master: IcalEvent | undefined, { recurrenceId }: IcalEvent, name: string): string {
	if (!master || !recurrenceId || master.start.isDate === recurrenceId.isDate) return name;
	return master.start.isDate ? dateName(recurrenceId) : `date ${dateName(recurrenceId)}`;
}

type Named = Occurrence & { name: string };

/** DTSTART, RRULE and RDATE without EXDATE, named by their original starts. */
function regularOccurrences(master: IcalEvent, window: IcalWindow): Named[] {
	const found = new Map<string, Named>();
	const add = (start: Moment, span: Span) => {
		const name = occurrenceName(start);
		if (!found.has(name)) found.set(name, { event: master, name, start, span });
	};
	add(master.start, master.span);
	for (const rule of master.rules)
		for (const start of startsOfRule(master, rule, window)) add(start, master.span);
	for (const { start, span } of master.extraStarts) add(start, span ?? master.span);
	const excluded = new Set(
		master.excluded.map((moment) =>
			master.start.isDate
				? dateName(moment)
				: moment.isDate
					? `date ${dateName(moment)}`
					: occurrenceName(moment),
		),
	);
	return [...found.values()].filter(
		({ name, start }) => !excluded.has(name) && !excluded.has(`date ${dateName(start)}`),
	);
}

function* startsOfRule(master: IcalEvent, rule: RuleData, window: IcalWindow): Generator<Moment> {
	const { start, span } = master;
	const isPastEnd = endOfRule(rule, start);
	const spanDays = span.days + Math.ceil(span.milliseconds / 86_400_000);
	// A day more on each side: the window's dates are those of another zone than the event's.
	const range = { from: window.from.subtract({ days: spanDays + 1 }), until: window.until.add({ days: 1 }) };
	try {
		for (const local of expandRule(rule, start.local, range)) {
			const moment = start.at(local);
			if (isPastEnd(moment)) return;
			yield moment;
		}
	} catch (error) {
		const [key, part] =
			error instanceof RuleError ? [error.key, error.part] : ['filePropertyBroken', 'RRULE'];
		throw new IcalProblem(master.line, key, { part, name: part });
	}
}

/** UNTIL is inclusive; written as a date it holds for the whole of that day. */
function endOfRule({ until }: RuleData, start: Moment): (occurrence: Moment) => boolean {
	if (until === undefined) return () => false;
	const text = String(until);
	const date = text.slice(0, 10);
	if (start.isDate || text.length === 10) return ({ local }) => local.toPlainDate().toString() > date;
	const last = Temporal.PlainDateTime.from(text.replace('Z', ''));
	if (!text.endsWith('Z')) return ({ local }) => Temporal.PlainDateTime.compare(local, last) > 0;
	const lastMilliseconds = last.toZonedDateTime('UTC').epochMilliseconds;
	return ({ milliseconds }) => milliseconds > lastMilliseconds;
}

/** RANGE=THISANDFUTURE: the newest such change before the occurrence moves it by as much as it moved its own. */
function followChange(occurrence: Named, following: Named[]): Named {
	const change = following.findLast(
		({ event }) => event.recurrenceId && !isBefore(occurrence.start, event.recurrenceId),
	);
	const original = change?.event.recurrenceId;
	if (!change || !original) return occurrence;
	const shift = wallClockOf(original, change.start).until(change.start.local, { largestUnit: 'days' });
	const local = wallClockOf(occurrence.start, change.start).add(shift);
	return { ...occurrence, event: change.event, start: change.start.at(local), span: change.span };
}

/** What the clock of `other`'s zone shows at the moment. */
function wallClockOf(moment: Moment, other: Moment): Temporal.PlainDateTime {
	if (moment.isDate || other.isDate) return moment.local;
	const difference = moment.milliseconds - other.clock(moment.local);
	return moment.local.add({ milliseconds: difference });
}

function isBefore(a: Moment, b: Moment): boolean {
	if (a.isDate || b.isDate) return Temporal.PlainDateTime.compare(a.local, b.local) < 0;
	return a.milliseconds < b.milliseconds;
}

function byRecurrence(a: Named, b: Named): number {
	const [first, second] = [a.event.recurrenceId, b.event.recurrenceId];
	return first && second ? (isBefore(first, second) ? -1 : 1) : 0;
}

function insideOf({ from, until, zone }: IcalWindow): (start: Moment, span: Span) => boolean {
	const first = from.toZonedDateTime(zone).epochMilliseconds;
	const last = until.toZonedDateTime(zone).epochMilliseconds;
	return (start, span) => {
		if (start.isDate) {
			const end = endDate(start, span);
			return Temporal.PlainDate.compare(start.local, until) < 0 && Temporal.PlainDate.compare(end, from) > 0;
		}
		const begins = start.milliseconds;
		return begins < last && (begins >= first || endMilliseconds(start, span) > first);
	};
}
