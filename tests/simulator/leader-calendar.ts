import type { EventResponse } from '@/utils/support/sighting';
import type { Random } from './random';

/** How a calendar application names and shows its events. */
export interface Habits {
	name: string;
	calendar: string;
	/** Ids stay when an event moves. Otherwise they are made of calendar, title and start. */
	hasIds: boolean;
	tellsSeries: boolean;
	tellsCalendar: boolean;
	/** The page tells what the leader answered to invitations. */
	tellsResponse: boolean;
	/** How often the page tells which calendars are switched on. */
	tellsShown: number;
	/** How often a cancelled meeting stays, marked, instead of disappearing. */
	marks: number;
	calendars: readonly string[];
}

export const applications: readonly Habits[] = [
	{
		name: 'stable ids',
		calendar: 'google',
		hasIds: true,
		tellsSeries: true,
		tellsCalendar: true,
		tellsResponse: true,
		tellsShown: 0.85,
		marks: 0,
		calendars: ['work', 'team', 'private'],
	},
	{
		name: 'marks',
		calendar: 'outlook',
		hasIds: true,
		tellsSeries: false,
		tellsCalendar: true,
		tellsResponse: true,
		tellsShown: 1,
		marks: 0.7,
		calendars: ['work', 'team'],
	},
	{
		name: 'one plain calendar',
		calendar: 'fullcalendar',
		hasIds: true,
		tellsSeries: false,
		tellsCalendar: false,
		tellsResponse: false,
		tellsShown: 0,
		marks: 0,
		calendars: ['work'],
	},
	{
		name: 'unnamed calendars',
		calendar: 'fullcalendar',
		hasIds: true,
		tellsSeries: false,
		tellsCalendar: false,
		tellsResponse: false,
		tellsShown: 0,
		marks: 0,
		calendars: ['work', 'private'],
	},
	{
		name: 'no ids',
		calendar: 'sogo',
		hasIds: false,
		tellsSeries: false,
		tellsCalendar: true,
		tellsResponse: true,
		tellsShown: 1,
		marks: 0.2,
		calendars: ['work', 'team'],
	},
	{
		name: 'CalDAV',
		calendar: 'nextcloud',
		hasIds: true,
		tellsSeries: true,
		tellsCalendar: true,
		tellsResponse: true,
		tellsShown: 1,
		marks: 0.5,
		calendars: ['work', 'team', 'private'],
	},
];

/** One real entry of the leader's calendar, with all that ever happened to it. */
export interface TrueEvent {
	/** The application's id, where it has ids. */
	id: string;
	series: string | null;
	/** Days between occurrences; `null` for a one-off. */
	period: number | null;
	calendar: string;
	/** The leader's own. */
	zone: string;
	title: string;
	startMs: number;
	minutes: number;
	allDay: boolean;
	response: EventResponse | null;
	/** Epoch milliseconds. */
	cancelledMs: number | null;
	isMarked: boolean;
	/** Taken out of the calendar, for whatever reason. */
	isGone: boolean;
	moves: TrueMove[];
	/** When it last changed its id or title. */
	disguisedMs: number;
}

export interface TrueMove {
	fromMs: number;
	toMs: number;
	atMs: number;
}

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

const recurring = [
	['One-to-one Anna', 7, 30],
	['One-to-one Ben', 7, 30],
	['One-to-one Chioma', 14, 45],
	['Team meeting', 7, 60],
	['Stand-up', 1, 15],
	['Leadership round', 14, 90],
	['Peer call', 14, 30],
	['Coach', 28, 60],
	['Steering committee', 28, 60],
	['Sync', 7, 30],
	['Sync', 7, 30],
] as const;
const oneOffs = [
	'Interview',
	'Supplier talk',
	'Budget review',
	'Call',
	'Lunch',
	'Workshop',
	'Demo',
	'Catch-up',
	'Focus',
];

/** The truth: what stands in the calendar, and what is done to it. */
export class LeaderCalendar {
	readonly events: TrueEvent[] = [];
	#count = 0;

	constructor(
		readonly random: Random,
		readonly habits: Habits,
		readonly zone: string,
		readonly firstDay: Temporal.PlainDate,
		readonly days: number,
	) {
		for (const [title, period, minutes] of recurring) {
			if (random.chance(0.75)) this.addSeries(title, period, minutes);
		}
		for (let at = 0; at < days * 1.2; at++) this.addOneOff(random.between(0, days - 1));
		for (let at = 0; at < 4; at++) this.#addAllDay();
	}

	present(): TrueEvent[] {
		return this.events.filter((event) => !event.isGone);
	}

	/** An occurrence on each fitting day from a random one of the first period on. */
	addSeries(title: string, period: number, minutes: number): void {
		const { random } = this;
		const first = period === 1 ? 0 : random.between(0, period - 1);
		const series = `series${++this.#count}`;
		const calendar = this.#anyCalendar();
		const time = this.#anyTime();
		const response = this.#anyResponse();
		for (let day = first; day < this.days; day += period) {
			const date = this.firstDay.add({ days: day });
			if (date.dayOfWeek > 5) continue;
			const startMs = this.at(date, time);
			const id = `${series}_${new Date(startMs).toISOString()}`;
			this.#add({ id, series, period, calendar, title, startMs, minutes, response });
		}
	}

	addOneOff(day: number, title?: string): void {
		const { random } = this;
		const date = this.firstDay.add({ days: day });
		const name = title ?? random.pick(oneOffs);
		this.#add({
			id: `single${++this.#count}`,
			series: null,
			period: null,
			calendar: this.#anyCalendar(),
			title: random.chance(0.9) ? `${name} ${random.between(1, 400)}` : name,
			startMs: this.at(date, this.#anyTime()),
			minutes: random.pick([30, 45, 60, 90]),
			response: this.#anyResponse(),
		});
	}

	/** Epoch milliseconds of a wall-clock time, in minutes, on a date. */
	at(date: Temporal.PlainDate, minutes: number): number {
		const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
		return date.toZonedDateTime({ timeZone: this.zone, plainTime }).epochMilliseconds;
	}

	/**
	 * An event that changed its id or title and changes it again before anybody looked is another meeting to all but the
	 * truth: no one could tell. So there are weeks between two such changes.
	 */
	isPlain(event: TrueEvent, nowMs: number): boolean {
		return nowMs - event.disguisedMs > 21 * dayMs;
	}

	move(event: TrueEvent, toMs: number, atMs: number): void {
		event.moves.push({ fromMs: event.startMs, toMs, atMs });
		event.startMs = toMs;
		if (!this.habits.hasIds) event.disguisedMs = atMs;
	}

	cancel(event: TrueEvent, atMs: number): void {
		event.cancelledMs = atMs;
		event.isMarked = this.random.chance(this.habits.marks);
		event.isGone = !event.isMarked;
	}

	newSeriesId(): string {
		return `series${++this.#count}`;
	}

	#addAllDay(): void {
		const date = this.firstDay.add({ days: this.random.between(0, this.days - 1) });
		const days = this.random.between(1, 4);
		const startMs = this.at(date, 0);
		const title = this.random.pick(['Trade fair', 'Leave', 'Offsite']);
		const id = `all-day${++this.#count}`;
		const calendar = this.#anyCalendar();
		const minutes = days * 24 * 60;
		this.#add({
			id,
			series: null,
			period: null,
			calendar,
			title,
			startMs,
			minutes,
			response: null,
			allDay: true,
		});
	}

	#add(
		event: Omit<
			TrueEvent,
			'cancelledMs' | 'isMarked' | 'isGone' | 'moves' | 'disguisedMs' | 'allDay' | 'zone'
		> & {
			allDay?: boolean;
		},
	): void {
		this.events.push({
			allDay: false,
			zone: this.zone,
			...event,
			cancelledMs: null,
			isMarked: false,
			isGone: false,
			moves: [],
			disguisedMs: 0,
		});
	}

	#anyCalendar(): string {
		const [main = '', ...others] = this.habits.calendars;
		return others.length > 0 && this.random.chance(0.25) ? this.random.pick(others) : main;
	}

	#anyTime(): number {
		return this.random.between(32, 70) * 15;
	}

	/** `null` for what the leader organises. */
	#anyResponse(): EventResponse | null {
		const { random } = this;
		if (random.chance(0.4)) return null;
		return random.pick(['accepted', 'accepted', 'accepted', 'tentative', 'needs-action', 'declined']);
	}
}
