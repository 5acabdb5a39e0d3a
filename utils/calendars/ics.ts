import { defineFileCalendar, type FileReading, type FileReadingOptions } from '@/utils/page/define-calendar';
import { type FileProblem, FileRejected } from '@/utils/page/file-problem';
import { icalPeople, responseOf } from '@/utils/page/ical/attendees';
import { collectIcalFile, type IcalFile } from '@/utils/page/ical/collect-file';
import { type IcalEvent, readIcalEvent } from '@/utils/page/ical/event';
import type { IcalComponent } from '@/utils/page/ical/lines';
import { endDate, endMilliseconds, occurrenceName } from '@/utils/page/ical/moment';
import { IcalProblem } from '@/utils/page/ical/properties';
import { type DateSpan, endOfDays, outsideOf, spanOfBrokenEvent } from '@/utils/page/ical/rough-dates';
import {
	addToSeries,
	type IcalSeries,
	type IcalWindow,
	type Occurrence,
	occurrencesOf,
} from '@/utils/page/ical/series';
import { tellsObservance } from '@/utils/page/ical/tells-observance';
import { addressInAll, isDeclinedByOneOfTwo } from '@/utils/page/ical/whose-answer';
import { IsoClock } from '@/utils/page/iso-clock';
import { shortHash } from '@/utils/page/short-hash';
import type { CalendarEvent } from '@/utils/support/sighting';

/**
 * RFC 5545. Ids: the UID, and for an occurrence the UID, `_` and the occurrence's original start (`20261123T090000Z`, or
 * `20261123` when all-day), as Google names its own.
 *
 * Whose calendar it is, a file does not tell, except where X-WR-CALNAME is a mail address (Google's exports); else it is
 * whoever all its invitations name. A calendar of public holidays gets an id like Google's own, and what it
 * calls an observance is no event.
 */
export default defineFileCalendar({
	id: 'ics',
	name: 'iCalendar (.ics)',
	accepts: (fileName, head) =>
		/\.(?:ics|ical|icalendar)$/i.test(fileName) || /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(head),
	*readInSteps(text, options) {
		const file = yield* halved(collectIcalFile(text));
		return yield* new Interpretation(text, file, options).run();
	},
});

const mostEvents = 200_000;
const eventsPerStep = 200;
const allDays: DateSpan = { first: '0000-01-01', last: endOfDays };

class Interpretation {
	private readonly series = new Map<string, IcalSeries>();
	private readonly events: CalendarEvent[] = [];
	private readonly problems: FileReading['problems'] = [];
	/** Where something may be missing. */
	private readonly gaps: DateSpan[] = [];
	private readonly calendarId: string | null;
	/** Public ones: `Holidays in Germany`, as whoever publishes them names the calendar. */
	private readonly isOfHolidays: boolean;
	private readonly account: string | null;
	private own: ReadonlySet<string>;
	private readonly invitations: IcalEvent[] = [];
	private readonly clock: IsoClock;
	private readonly window: IcalWindow;
	/** How many events without a UID have this start and title. */
	private readonly nameless = new Map<string, number>();

	constructor(
		private readonly text: string,
		private readonly file: IcalFile,
		private readonly options: FileReadingOptions,
	) {
		const account = file.calendarName.toLowerCase();
		this.account = /^[^\s@]+@[^\s@]+$/.test(account) ? account : null;
		const { calendarId, calendarName } = file;
		this.isOfHolidays = holidayWords.test(calendarName);
		this.calendarId = this.isOfHolidays
			? `${calendarId || calendarName}#holiday@`
			: calendarId || this.account;
		this.clock = new IsoClock(options.zone);
		const [from, until] = [Temporal.PlainDate.from(options.from), Temporal.PlainDate.from(options.until)];
		this.window = { from, until, zone: options.zone };
		this.own = new Set([...(this.account ? [this.account] : []), ...(options.ownAddresses ?? [])]);
	}

	*run(): Generator<number, FileReading> {
		for (const { line, problem } of this.file.problems) this.report(line, problem, allDays);
		const { events } = this.file;
		const isOutside = outsideOf(
			events.map(({ component }) => component),
			{ first: this.options.from, last: this.options.until },
		);
		for (const [i, { component, isCancelled }] of events.entries()) {
			if (!this.isNoDayOff(component) && (component.problem || !isOutside(component)))
				this.addEvent(component, isCancelled);
			if (i % eventsPerStep === 0) yield 0.5 + (0.25 * i) / this.file.events.length;
		}
		const leader = this.own.size > 0 ? undefined : addressInAll(this.invitations);
		if (leader !== undefined) this.own = new Set([leader]);
		let done = 0;
		for (const [uid, series] of this.series) {
			this.addOccurrences(uid, series);
			if (++done % eventsPerStep === 0) yield 0.75 + (0.25 * done) / this.series.size;
		}
		return this.reading();
	}

	private isNoDayOff({ start, end }: IcalComponent): boolean {
		return this.isOfHolidays && tellsObservance(this.text.slice(start, end));
	}

	private addEvent(component: IcalComponent, isCancelled: boolean): void {
		const { zones } = this.file;
		try {
			const event = readIcalEvent(component, zones, this.options.zone);
			if (event.attendees.length > 0) this.invitations.push(event);
			const uid = event.uid || this.freeUid(`${occurrenceName(event.start)}_${shortHash(event.title)}`);
			const known = this.series.get(uid) ?? { changes: new Map() };
			this.series.set(uid, known);
			addToSeries(known, isCancelled ? { ...event, status: 'cancelled' } : event);
		} catch (error) {
			this.reportError(error, component.line, spanOfBrokenEvent(component));
		}
	}

	private freeUid(name: string): string {
		const number = (this.nameless.get(name) ?? 0) + 1;
		this.nameless.set(name, number);
		return `no-uid_${name}_${number}`;
	}

	private addOccurrences(uid: string, series: IcalSeries): void {
		try {
			const occurrences = occurrencesOf(series, this.window);
			if (this.events.length + occurrences.length > mostEvents)
				throw new FileRejected('fileTooManyEvents', { most: mostEvents });
			for (const occurrence of occurrences) this.events.push(this.toEvent(uid, occurrence));
		} catch (error) {
			this.reportError(error, lineOf(series), sinceStart(series));
		}
	}

	private toEvent(uid: string, { event, name, start, span }: Occurrence): CalendarEvent {
		return {
			id: name === undefined ? uid : `${uid}_${name}`,
			series: name === undefined ? null : uid,
			calendarId: this.calendarId,
			title: event.title,
			start: start.isDate ? start.local.toPlainDate().toString() : this.clock.write(start.milliseconds),
			end: start.isDate ? endDate(start, span).toString() : this.clock.write(endMilliseconds(start, span)),
			allDay: start.isDate,
			status: event.status,
			response: this.answerTo(event),
			people: icalPeople(event, this.own),
			...(event.showAs && { showAs: event.showAs }),
		};
	}

	private answerTo(event: IcalEvent): CalendarEvent['response'] {
		if (isDeclinedByOneOfTwo(event)) return 'declined';
		return responseOf(event, this.own);
	}

	private reportError(error: unknown, line: number, gap: DateSpan | undefined): void {
		if (error instanceof FileRejected) throw error;
		// Whatever else is thrown comes from times beyond all calendars, and costs one event.
		if (error instanceof IcalProblem) this.report(error.line, error.problem, gap);
		else this.report(line, { key: 'fileEventBroken', values: {} }, gap);
	}

	private report(line: number, problem: FileProblem, gap: DateSpan | undefined): void {
		this.problems.push({ line, problem });
		if (gap) this.gaps.push(gap);
	}

	private reading(): FileReading {
		const days = datesBetween(this.options.from, this.options.until);
		return {
			sighting: {
				calendar: 'ics',
				account: this.account,
				view: 'other',
				zone: this.options.zone,
				days,
				completeDays: days.filter((day) => !this.gaps.some(({ first, last }) => first <= day && day <= last)),
				shownCalendars: null,
				unread: this.problems.length,
				events: this.events.sort(byStart),
			},
			calendarName: this.file.calendarName,
			problems: this.problems.sort((a, b) => a.line - b.line),
		};
	}
}

const holidayWords =
	/holidays (?:and observances )?in|^(?:us|uk) holidays$|public holidays|bank holidays|feiertage|jours f[ée]ri[ée]s|(?:d[íi]as )?festivos|feriados|festivit[àa]|feestdagen|祝日/iu;

function sinceStart({ master }: IcalSeries): DateSpan {
	const start = master?.start.local.toPlainDate().subtract({ days: 1 }).toString();
	return start === undefined ? allDays : { first: start, last: endOfDays };
}

function lineOf({ master, changes }: IcalSeries): number {
	return (master ?? changes.values().next().value)?.line ?? 1;
}

function* halved<T>(steps: Generator<number, T>): Generator<number, T> {
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return step.value;
		yield step.value / 2;
	}
}

function datesBetween(from: string, until: string): string[] {
	const first = Temporal.PlainDate.from(from);
	const count = first.until(until).days;
	return Array.from({ length: Math.max(0, count) }, (_, days) => first.add({ days }).toString());
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
	return a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1;
}
