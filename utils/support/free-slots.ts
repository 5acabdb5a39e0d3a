import type { JudgedMeeting } from './judge-meetings';
import { addDays, datesFrom, isoInZone, timeOnDate, weekdayOf } from './plain-date';
import type { Rhythm } from './rhythm';
import type { SeenDates } from './seen-dates';
import type { Slot } from './support-summary';
import { thresholds } from './thresholds';
import { type Interval, joinIntervals } from './union-minutes';
import { wording } from './wording';

interface SlotContext {
	now: number;
	today: string;
	zone: string;
	rhythm: Rhythm;
	meetings: readonly JudgedMeeting[];
	/** Starts of support that this leader kept, as minutes of the day. */
	keptMinutes: readonly number[];
	seen: SeenDates;
	away: ReadonlySet<string>;
}

const minute = 60_000;
/** Conversations begin on a quarter of an hour. */
const stepMinutes = 15;
/** The first guess where no habit is known yet: late enough to have arrived, early enough to be kept. */
const firstGuessMinutes = 10 * 60;

/**
 * Free stretches of working time on fully read days, on different days, best first. Tentative meetings are busy;
 * declined, cancelled and free ones are not among the meetings.
 */
export function freeSlots(context: SlotContext): Slot[] {
	const until = addDays(context.today, thresholds.daysAhead - 1);
	return datesFrom(context.today, until)
		.filter((date) => isOpen(date, context))
		.flatMap((date) => bestOfDay(date, context) ?? [])
		.slice(0, thresholds.mostSlots);
}

function isOpen(date: string, { rhythm, seen, away }: SlotContext): boolean {
	return rhythm.workingDays.includes(weekdayOf(date)) && !away.has(date) && seen.seen(date) === 'complete';
}

function bestOfDay(date: string, context: SlotContext): Slot | undefined {
	const wanted = typicalMinutes(context.keptMinutes) ?? firstGuessMinutes;
	const wantedAt = timeOnDate(date, clockTime(wanted), context.zone);
	const distance = (start: number) => Math.abs(start - wantedAt);
	const [best] = startsOfDay(date, context).sort((a, b) => distance(a) - distance(b) || a - b);
	if (best === undefined) return undefined;
	const isHabit = context.keptMinutes.length > 0 && distance(best) <= 30 * minute;
	return {
		start: isoInZone(best, context.zone),
		end: isoInZone(best + context.rhythm.slotMinutes * minute, context.zone),
		reason: wording(isHabit ? 'slotHabit' : 'slotFree'),
	};
}

function startsOfDay(date: string, context: SlotContext): number[] {
	const { rhythm, zone, now } = context;
	const open = timeOnDate(date, rhythm.workingHours.start, zone);
	const close = timeOnDate(date, rhythm.workingHours.end, zone);
	const earliest = now + thresholds.leadMinutes * minute;
	const busy = busyTimes(date, context);
	const starts: number[] = [];
	for (let start = open; start + rhythm.slotMinutes * minute <= close; start += stepMinutes * minute) {
		const end = start + rhythm.slotMinutes * minute;
		if (start >= earliest && !busy.some((time) => start < time.end && time.start < end)) starts.push(start);
	}
	return starts;
}

/** Meetings with their buffer before, and lunch. */
function busyTimes(date: string, { rhythm, zone, meetings }: SlotContext): Interval[] {
	const busy: Interval[] = meetings
		.filter(({ event, span }) => !event.allDay && span.firstDate <= date && date <= span.lastDate)
		.map(({ span }) => ({ start: span.start - thresholds.bufferMinutes * minute, end: span.end }));
	if (rhythm.lunch !== null) {
		const start = timeOnDate(date, rhythm.lunch.start, zone);
		busy.push({ start, end: timeOnDate(date, rhythm.lunch.end, zone) });
	}
	return joinIntervals(busy);
}

/** The median of the times kept before, on the quarter of an hour. */
function typicalMinutes(keptMinutes: readonly number[]): number | undefined {
	const sorted = [...keptMinutes].sort((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)];
	return median === undefined ? undefined : Math.round(median / stepMinutes) * stepMinutes;
}

function clockTime(minutes: number): string {
	const inDay = Math.min(minutes, 24 * 60 - stepMinutes);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
