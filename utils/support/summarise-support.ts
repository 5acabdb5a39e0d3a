import { awayDates } from './away-dates';
import { freeSlots } from './free-slots';
import { howThingsStand } from './how-things-stand';
import { isSupport, type JudgedMeeting, judgeMeetings } from './judge-meetings';
import { meetingsToSort } from './meetings-to-sort';
import { addDays, daysBetween, weekStart } from './plain-date';
import { proposeSupport } from './propose-support';
import { seenDates, sourceOf } from './seen-dates';
import { supportFlags } from './support-flags';
import { supportLedger } from './support-ledger';
import type { LedgerEntry, SummaryInput, SupportSummary } from './support-summary';
import { thresholds } from './thresholds';
import { weekSummary } from './week-summary';
import { wording } from './wording';

/** Most weeks that are told at all, whatever was seen. */
const mostWeeks = 520;

/** How supported the weeks around `now` are, and what to do next. Pure: the same input gives the same summary. */
export function summariseSupport(input: SummaryInput): SupportSummary {
	const { zone, rhythm, circle } = input;
	const now = input.now.epochMilliseconds;
	const today = input.now.toZonedDateTimeISO(zone).toPlainDate().toString();
	const starts = weekStarts(input, today);
	const firstDate = starts[0] ?? today;
	const lastDate = addDays(starts.at(-1) ?? today, 6);
	const meetings = judgeMeetings(input, firstDate, lastDate);
	const seen = seenDates(input.seenDays, supportSources(meetings), rhythm.firstDayOfWeek);
	const away = awayDates(input, firstDate, lastDate);
	const context = { now, today, zone, rhythm, circle, meetings, seen, away };

	const weeks = starts.map((start) => weekSummary(start, context));
	const ledger = supportLedger({ ...context, weeks });
	const slots = freeSlots({ ...context, keptMinutes: keptMinutes(meetings, now, zone) });
	const proposal = proposeSupport({ ...context, slots });
	const any = ledger[0] as LedgerEntry;
	return {
		zone,
		today,
		sentence: howThingsStand(
			weeks.find((week) => week.start === weekStart(today, rhythm.firstDayOfWeek)),
			any,
			today,
		),
		weeks,
		ledger,
		flags: supportFlags({
			...context,
			weeks,
			ledger,
			dismissed: input.dismissedFlags,
			nextStep: nextStep(proposal, zone),
		}),
		maybes: meetingsToSort(meetings, weeks, today),
		slots,
		proposal,
	};
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

/** Calendars and accounts in which this leader keeps support. */
function supportSources(meetings: readonly JudgedMeeting[]): ReadonlySet<string> {
	return new Set(meetings.filter(isSupport).map(({ event }) => sourceOf(event)));
}

/** When support that took place began, as minutes of the day: the times that this leader keeps. */
function keptMinutes(meetings: readonly JudgedMeeting[], now: number, zone: string): number[] {
	return meetings
		.filter((meeting) => isSupport(meeting) && !meeting.event.allDay && meeting.span.end <= now)
		.map(({ span }) => {
			const time = Temporal.Instant.fromEpochMilliseconds(span.start).toZonedDateTimeISO(zone);
			return time.hour * 60 + time.minute;
		});
}

function nextStep(proposal: SupportSummary['proposal'], zone: string) {
	if (proposal === null) return wording('flagNextLook');
	const values = { time: { time: proposal.slot.start, zone } };
	return proposal.member === null
		? wording('flagNextBook', values)
		: wording('flagNextBookWith', { ...values, name: proposal.member.name });
}

function min(a: string, b: string): string {
	return a < b ? a : b;
}

function max(a: string, b: string): string {
	return a > b ? a : b;
}
