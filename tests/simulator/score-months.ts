import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import { type Move, sourceOf } from '@/utils/support/remembered-event';
import type { Sighting } from '@/utils/support/sighting';
import { type LeaderCalendar, minuteMs, type TrueEvent } from './leader-calendar';
import type { Look } from './look-at-calendar';
import { datesOf, type PageState } from './show-page';

/** What the memory under test concludes; asked after every look. */
export interface Conclusions {
	cancellations(): Iterable<RememberedCancellation>;
	/** Moves of the event that a page shows under this id. */
	movesOf(id: string): readonly Move[];
	/** What is held against the absence of the event that had this id, for the list of problems. */
	absenceOf(id: string): string;
}

export interface Score {
	sightings: number;
	/** Truly cancelled, known before, and looked at twice since by a page that could have shown it. */
	cancelled: number;
	noticed: number;
	/** Told of a meeting that takes place, although a page showed where. */
	falseTold: number;
	/** Told of a meeting that had gone out of sight, and taken back when it was found. */
	takenBack: number;
	/** The same, and it was not come across before the run ended. */
	outOfSight: number;
	/** Sure, so that the leader is asked: truly and wrongly. */
	sure: number;
	falseSure: number;
	/** Truly moved, with the old and the new place seen since. */
	moved: number;
	recognised: number;
	/** Told to have moved, though it did not. */
	falseMoves: number;
	problems: string[];
}

export function emptyScore(): Score {
	return {
		sightings: 0,
		cancelled: 0,
		noticed: 0,
		falseTold: 0,
		takenBack: 0,
		outOfSight: 0,
		sure: 0,
		falseSure: 0,
		moved: 0,
		recognised: 0,
		falseMoves: 0,
		problems: [],
	};
}

export function addScore(total: Score, { problems, ...counts }: Score): void {
	for (const name of Object.keys(counts) as (keyof typeof counts)[]) total[name] += counts[name];
	total.problems.push(...problems);
}

/** Least distance of two looks that count as two. */
const secondLookMs = 30_000;

interface Watch {
	event: TrueEvent;
	firstWitnessMs: number | null;
	isDue: boolean;
	/** Half of its calendar went with it. */
	isInCrowd: boolean;
	/** As it was known when the second look was taken. */
	absence: string;
	isNoticed: boolean;
}

function newWatch(event: TrueEvent): Watch {
	return { event, firstWitnessMs: null, isDue: false, isInCrowd: false, isNoticed: false, absence: '' };
}

interface PendingMove {
	event: TrueEvent;
	fromMs: number;
	toMs: number;
	sawFrom: boolean;
	sawTo: boolean;
}

/** Follows one run with the truth in hand. */
export class Scorer {
	readonly score = emptyScore();
	readonly #byId = new Map<string, TrueEvent>();
	/** Truth that some page showed while it was still to take place. */
	readonly #known = new Map<TrueEvent, { startMs: number }>();
	readonly #watches = new Map<TrueEvent, Watch>();
	/** Cancellations told of meetings that take place somewhere out of sight. */
	readonly #untrue = new Map<string, RememberedCancellation>();
	readonly #blamed = new Set<string>();
	readonly #sure = new Set<string>();
	readonly #toldMoves = new Set<string>();
	readonly #moves = new Map<string, PendingMove>();

	constructor(
		readonly calendar: LeaderCalendar,
		readonly state: PageState,
		readonly conclusions: Conclusions,
	) {}

	/** To be called after the memory took the look. */
	take(look: Look): void {
		this.score.sightings++;
		for (const [id, event] of look.events) this.#byId.set(id, event);
		if (look.isWitness) this.#witness(look);
		const found = [...this.conclusions.cancellations()];
		this.#blame(found, look);
		this.#countNoticed(found, look.nowMs);
		if (look.isWitness) this.#followMoves(look);
		this.#doubtMoves(look);
		for (const event of look.events.values()) {
			if (look.isWitness && event.cancelledMs === null) this.#known.set(event, { startMs: event.startMs });
		}
	}

	finish(): Score {
		const { score } = this;
		score.outOfSight = [...this.#untrue.keys()].filter((id) => !this.#blamed.has(id)).length;
		for (const watch of this.#watches.values()) {
			if (!watch.isDue || watch.isInCrowd) continue;
			score.cancelled++;
			if (watch.isNoticed) score.noticed++;
			else score.problems.push(`missed: ${describe(watch.event)}, ${watch.absence}`);
		}
		return score;
	}

	/** The memory was put back to what it was some days ago: what was seen since, nobody knows any more. */
	forget(): void {
		this.#known.clear();
		this.#moves.clear();
		for (const [event, { isDue }] of this.#watches) if (!isDue) this.#watches.delete(event);
	}

	/** Cancelled events that this look could have shown, were they still there. */
	#witness({ sighting, nowMs, events }: Look): void {
		const here = new Set(events.values());
		// What the calendar marks needs no second look.
		for (const event of here) {
			if (event.cancelledMs !== null && !this.#isDeclined(event) && this.#known.has(event))
				this.#watches.set(event, {
					...(this.#watches.get(event) ?? newWatch(event)),
					isDue: true,
					isInCrowd: false,
				});
		}
		const absent = [...this.#known].flatMap(([event, { startMs }]) =>
			!here.has(event) && !this.#isDeclined(event) && this.#seemsToShow(sighting, { ...event, startMs })
				? [event]
				: [],
		);
		for (const event of absent) {
			// Put off and then cancelled, before anybody saw where it had gone: nobody ever saw it there.
			if (event.cancelledMs === null || this.#known.get(event)?.startMs !== event.startMs) continue;
			if (this.state.off.has(event.calendar)) continue;
			const watch = this.#watches.get(event) ?? newWatch(event);
			this.#watches.set(event, watch);
			const isFirst = watch.firstWitnessMs === null;
			// Half of the calendar went with it: by design nothing is concluded from that.
			if (!watch.isDue && this.#isCrowd(event, absent, sighting)) watch.isInCrowd ||= isFirst;
			else if (isFirst && nowMs < event.startMs) watch.firstWitnessMs = nowMs;
			else if (watch.firstWitnessMs !== null && nowMs - watch.firstWitnessMs >= secondLookMs)
				watch.isDue = true;
		}
	}

	#isCrowd(event: TrueEvent, absent: readonly TrueEvent[], { events }: Sighting): boolean {
		const news = absent.filter(
			(other) => (this.#watches.get(other)?.firstWitnessMs ?? null) === null || other === event,
		);
		const isHalf = (missed: readonly TrueEvent[], left: number) =>
			missed.length >= left && new Set(missed.map(({ title }) => title)).size >= 2;
		const ofCalendar = ({ calendar }: TrueEvent) => calendar === event.calendar;
		const left = events.filter(
			({ calendarId }) => calendarId === null || calendarId === event.calendar,
		).length;
		if (isHalf(news.filter(ofCalendar), left) || isHalf(news, events.length)) return true;
		// Where calendars have no names, one of them may be off.
		const { tellsCalendar, tellsShown } = this.calendar.habits;
		const titles = new Set(news.map(({ title }) => title));
		return !tellsCalendar && tellsShown === 0 && titles.size >= 3 && news.length * 3 >= events.length;
	}

	/** Its day is whole and its calendar there, for all that the page tells. */
	#seemsToShow({ completeDays, shownCalendars, events, zone }: Sighting, event: TrueEvent): boolean {
		if (!datesOf(event, zone).some((date) => completeDays.includes(date))) return false;
		if (!this.calendar.habits.tellsCalendar) return true;
		if (shownCalendars !== null) return shownCalendars.includes(event.calendar);
		return events.some(({ calendarId }) => calendarId === event.calendar);
	}

	#blame(found: RememberedCancellation[], look: Look): void {
		const { score } = this;
		const nowMs = look.nowMs;
		const source = sourceOf(look.sighting.calendar, look.sighting.account, undefined);
		const inSight = new Set(look.isStale ? [] : look.events.values());
		const told = new Set(found.map(({ id }) => id));
		for (const id of this.#untrue.keys()) {
			if (told.has(id)) continue;
			this.#untrue.delete(id);
			if (!this.#blamed.has(id)) score.takenBack++;
		}
		for (const record of found) {
			const event = this.#byId.get(record.eventId);
			const isTrue = event !== undefined && event.cancelledMs !== null && event.cancelledMs <= nowMs;
			const name = `${event ? describe(event) : record.eventId}, ${record.how} ${record.noticedAt.slice(0, 16)}`;
			if (isTrue) this.#untrue.delete(record.id);
			else {
				this.#untrue.set(record.id, record);
				// One that took place and was deleted then is nowhere to be found.
				const isForGood =
					event === undefined || event.isGone || (record.source === source && inSight.has(event));
				if (isForGood && !this.#blamed.has(record.id)) {
					this.#blamed.add(record.id);
					score.falseTold++;
					score.problems.push(`told: ${name} at ${at(nowMs)}`);
				}
			}
			if (!record.isSure || this.#sure.has(record.id)) continue;
			this.#sure.add(record.id);
			if (isTrue) score.sure++;
			else {
				score.falseSure++;
				score.problems.push(`false: ${name} at ${at(nowMs)}`);
			}
		}
	}

	#countNoticed(found: RememberedCancellation[], nowMs: number): void {
		const noticed = new Set(found.map((record) => this.#byId.get(record.eventId)));
		for (const watch of this.#watches.values()) {
			const isDecided = watch.isNoticed || watch.absence !== '';
			if (isDecided || !(watch.isDue || noticed.has(watch.event))) continue;
			// Late is missed: it had to be there when the second look was taken.
			watch.isNoticed = noticed.has(watch.event);
			if (!watch.isNoticed) watch.absence = `${at(nowMs)} ${this.#absenceOf(watch.event)}`;
		}
	}

	#absenceOf(event: TrueEvent): string {
		const ids = [...this.#byId].filter(([, other]) => other === event).map(([id]) => id);
		return ids.map((id) => this.conclusions.absenceOf(id)).join(' ');
	}

	/** Declined as far as a page tells: such meetings may be hidden, and are nobody's loss. */
	#isDeclined(event: TrueEvent): boolean {
		return event.response === 'declined' && this.calendar.habits.tellsResponse;
	}

	#doubtMoves({ events }: Look): void {
		const { zone } = this.calendar;
		for (const [id, event] of events) {
			for (const { from, to, at: told } of this.conclusions.movesOf(id)) {
				const name = `${from} ${to} ${told}`;
				if (this.#toldMoves.has(name)) continue;
				this.#toldMoves.add(name);
				const places = event.moves.flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
				if ([from, to].every((time) => places.some((ms) => isAbout(ms, time, zone)))) continue;
				this.score.falseMoves++;
				this.score.problems.push(`moved falsely: ${describe(event)}, from ${from} to ${to} ${told}`);
			}
		}
	}

	#followMoves({ sighting, events }: Look): void {
		for (const [event, { startMs }] of this.#known) {
			if (event.startMs === startMs || event.cancelledMs !== null || this.#isDeclined(event)) continue;
			const name = `${event.id} ${startMs} ${event.startMs}`;
			if (!this.#moves.has(name))
				this.#moves.set(name, { event, fromMs: startMs, toMs: event.startMs, sawFrom: false, sawTo: false });
		}
		const ids = new Map([...events].map(([id, event]) => [event, id]));
		for (const [name, move] of this.#moves) {
			const { event } = move;
			if (event.startMs !== move.toMs || event.cancelledMs !== null || this.#isDeclined(event)) {
				this.#moves.delete(name);
				continue;
			}
			const oldDates = datesOf({ ...event, startMs: move.fromMs }, sighting.zone);
			const isOn = !this.state.off.has(event.calendar);
			move.sawFrom ||= isOn && oldDates.some((date) => sighting.completeDays.includes(date));
			const id = ids.get(event);
			move.sawTo ||= id !== undefined;
			if (!move.sawFrom || !move.sawTo || id === undefined) continue;
			this.#moves.delete(name);
			this.score.moved++;
			const isThere = ({ to }: Move) => isAbout(event.startMs, to, this.calendar.zone);
			if (this.conclusions.movesOf(id).some(isThere)) this.score.recognised++;
			else this.score.problems.push(`move: ${describe(event)}`);
		}
	}
}

/** The same instant, or the same time of day in another zone. */
function isAbout(ms: number, time: string, zone: string): boolean {
	return Math.abs(msOf(time, zone) - ms) < minuteMs;
}

function msOf(time: string, zone: string): number {
	return time.includes('T')
		? Temporal.Instant.from(time).epochMilliseconds
		: Temporal.PlainDate.from(time).toZonedDateTime(zone).epochMilliseconds;
}

function at(ms: number): string {
	return Temporal.Instant.fromEpochMilliseconds(ms).toString().slice(0, 16);
}

function describe(event: TrueEvent): string {
	const moves = event.moves
		.map(({ fromMs, toMs, atMs }) => `${at(fromMs)}→${at(toMs)} on ${at(atMs)}`)
		.join(', ');
	return `${event.title} (${event.id}) ${at(event.startMs)}${event.cancelledMs ? ` cancelled ${at(event.cancelledMs)}` : ''} ${event.calendar} ${event.response} ${moves}`;
}
