import { awayDates, awayTest } from './away-dates';
import type { CircleMember } from './circle';
import { duePlan } from './due-plan';
import { eventSpan } from './event-span';
import { type FreeTimeContext, freeSlots, hasCommonHours } from './free-slots';
import { heldBookings, heldTimes } from './held-times';
import { howThingsStand } from './how-things-stand';
import { isSupport, type JudgedMeeting, judgeMeetings } from './judge-meetings';
import { keptTimes } from './kept-times';
import { heavyAhead, type Weighty, weightyUnprepared } from './load-flags';
import { meetingsToSort } from './meetings-to-sort';
import { isOwnCalendar } from './own-calendar';
import { addDays, daysBetween, isoInZone, weekStart } from './plain-date';
import { chooseMember, proposeSupport } from './propose-support';
import { regularDaysOff } from './regular-absences';
import { reliefSubject } from './relief-subject';
import { daysOfMeetings, seenDates, sourceOfRecord } from './seen-dates';
import { suggestMembers } from './suggest-members';
import { supportFlags } from './support-flags';
import { supportLedger } from './support-ledger';
import type { Slot, SummaryInput, SupportSummary } from './support-summary';
import { thresholds } from './thresholds';
import type { Interval } from './union-minutes';
import { isAheadReadInFull, unseenAhead } from './unseen-ahead';
import { weekSummary } from './week-summary';
import { type Wording, wording } from './wording';

/** Most weeks that are told at all, whatever was seen. */
const mostWeeks = 520;

/** How supported the weeks around `now` are, and what to do next. Pure: the same input gives the same summary. */
export function summariseSupport(input: SummaryInput): SupportSummary {
	const { zone, rhythm, circle } = input;
	const now = input.now.epochMilliseconds;
	const today = input.now.toZonedDateTimeISO(zone).toPlainDate().toString();
	const seenDays = daysOfMeetings(input.seenDays, input.events);
	const starts = weekStarts({ ...input, seenDays }, today);
	const firstDate = starts[0] ?? today;
	const lastDate = addDays(starts.at(-1) ?? today, 6);
	const meetings = judgeMeetings(input, firstDate, lastDate);
	const seen = seenDates(seenDays, supportSources(meetings), rhythm.firstDayOfWeek);
	const tellsAway = awayTest(input);
	const away = awayDates(input, firstDate, lastDate, tellsAway);
	const daysOff = regularDaysOff(input, tellsAway);
	const booked = heldBookings(input.bookings ?? [], input.events, input.now);
	const held = heldTimes(booked, zone);
	const context = { now, today, zone, rhythm, circle, meetings, seen, away, daysOff, tellsAway, held };

	const weeks = starts.map((start) => weekSummary(start, context));
	const present = weeks.find((week) => week.start === weekStart(today, rhythm.firstDayOfWeek));
	const ledger = supportLedger({ ...context, weeks });
	const near = withCommonHours(circle, context);
	const slotContext = {
		...context,
		kept: keptTimes(meetings, now, zone),
		freed: freedTimes(input, firstDate, lastDate),
		heavyDate: heavyAhead({ ...context, weeks })?.date,
		neededUntil: present?.state === 'supported' ? undefined : present?.days.at(-1)?.date,
	};
	const propose = (weighty: Weighty | undefined) => {
		const chosen = chooseMember({
			...context,
			circle: near,
			booked,
			talkNotes: input.talkNotes ?? [],
			weighty,
		});
		return { chosen, slots: freeSlots({ ...slotContext, member: chosen?.member }) };
	};
	const weighty = weightyUnprepared({ ...context, weeks });
	const prepared = propose(weighty);
	// A view from further away is no help once the meeting is over.
	const isInTime = weighty !== undefined && (prepared.slots[0]?.start ?? '').slice(0, 10) < weighty.date;
	const { chosen, slots } = isInTime || !prepared.chosen?.because ? prepared : propose(undefined);
	const member = chosen?.member;
	const isAheadRead = isAheadReadInFull({ today, weeks }) && unseenAhead({ today, weeks }) === undefined;
	const flagContext = {
		...context,
		weeks,
		ledger,
		isAheadRead,
		answeredFeelings: (input.answeredFeelings ?? []).map((answer) => ({
			...answer,
			subject: reliefSubject(answer, circle, input.relations),
		})),
		nextStep: (before?: string) => nextStep({ member, slots, before, zone, isAheadRead }),
	};
	const flags = supportFlags(flagContext, input.dismissedFlags);
	const tookPlace = meetings.filter(({ span }) => span.end <= now);
	return {
		zone,
		today,
		sentence: howThingsStand({
			week: present,
			weeks,
			ledger,
			circle,
			today,
			heldDate: dateOfNext(held, now, zone),
			isAheadRead,
		}),
		weeks,
		ledger,
		flags,
		maybes: meetingsToSort(meetings, weeks, today, flags),
		slots,
		proposal: proposeSupport(chosen, slots[0]),
		suggestions: suggestMembers(tookPlace, circle, input.relations, input.dismissedFlags),
		plan: duePlan(input.plan ?? null, {
			...context,
			weeks,
			bookings: input.bookings ?? [],
			events: input.events,
			dismissed: input.dismissedFlags,
		}),
	};
}

/** Those whose hours and the leader's meet: whoever lives too far away for it is no step. All of them where none do. */
function withCommonHours(
	circle: readonly CircleMember[],
	context: Omit<FreeTimeContext, 'member'>,
): readonly CircleMember[] {
	const near = circle.filter((member) => member.zone === undefined || hasCommonHours({ ...context, member }));
	return near.length > 0 ? near : circle;
}

function weekStarts({ weeks, seenDays, rhythm }: SummaryInput, today: string): string[] {
	const present = weekStart(today, rhythm.firstDayOfWeek);
	const dates = seenDays.map((day) => day.date).sort();
	const [first, last] =
		weeks === 'seen'
			? [dates[0] ?? today, dates.at(-1) ?? today].map((date) => weekStart(date, rhythm.firstDayOfWeek))
			: [addDays(present, -7 * thresholds.weeksBack), addDays(present, 7 * thresholds.weeksAhead)];
	const from = min(first ?? present, present);
	const count = daysBetween(from, max(last ?? present, present)) / 7 + 1;
	return Array.from({ length: Math.min(count, mostWeeks) }, (_, index) => addDays(from, 7 * index));
}

/** Calendars, accounts and sites in which this leader keeps support. */
function supportSources(meetings: readonly JudgedMeeting[]): ReadonlySet<string> {
	return new Set(meetings.filter(isSupport).map(({ event }) => sourceOfRecord(event)));
}

/** Times of meetings that were called off: free again, unless something else is there. */
function freedTimes({ events, zone }: SummaryInput, firstDate: string, lastDate: string): Interval[] {
	return events
		.filter((event) => event.status === 'cancelled' && !event.allDay && isOwnCalendar(event))
		.flatMap((event) => eventSpan(event, zone) ?? [])
		.filter((span) => span.lastDate >= firstDate && span.firstDate <= lastDate);
}

/** Date of the first that is ahead. */
function dateOfNext(held: readonly Interval[], now: number, zone: string): string | undefined {
	const starts = held.map(({ start }) => start).filter((start) => start > now);
	return starts.length === 0 ? undefined : isoInZone(Math.min(...starts), zone).slice(0, 10);
}

interface StepContext {
	member: CircleMember | undefined;
	slots: readonly Slot[];
	before: string | undefined;
	zone: string;
	/** Every day that a slot is looked for on was fully read. */
	isAheadRead: boolean;
}

/** What the leader could do, and when: before the date, where one is given and a slot lies before it. */
function nextStep({ member, slots, before, zone, isAheadRead }: StepContext): Wording {
	const slot = slots.find(({ start }) => before === undefined || start.slice(0, 10) < before);
	if (slot === undefined && before !== undefined) return wording('flagNextEarly');
	if (slot === undefined) return wording(isAheadRead ? 'flagNextFull' : 'flagNextLook');
	const time = { time: slot.start, zone };
	return member === undefined
		? wording('flagNextBook', { time })
		: wording('flagNextBookWith', { time, name: member.name });
}

function min(a: string, b: string): string {
	return a < b ? a : b;
}

function max(a: string, b: string): string {
	return a > b ? a : b;
}
