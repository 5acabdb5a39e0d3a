import type { CircleMember } from '@/utils/support/circle';
import { addDays, datesFrom, weekStart } from '@/utils/support/plain-date';
import { defaultRhythm } from '@/utils/support/rhythm';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { KnownEvent, SummaryInput } from '@/utils/support/support-summary';

/** Says a key in the leader's language: the sample's titles have to be read like real ones. */
type SayKey = (key: string) => string;

export interface SampleSetting {
	now: Temporal.Instant;
	/** IANA name. */
	zone: string;
	say: SayKey;
}

const weeksBack = 8;
const weeksAhead = 3;
const restingWeek = -6;
const unseenWeek = -8;

/** Weekday (0 Monday), start, minutes and title of what fills every week. */
const everyWeek: [number, string, number, string][] = [
	[0, '09:30', 60, 'sampleTeam'],
	[0, '14:00', 60, 'sampleBudget'],
	[1, '09:00', 45, 'sampleProject'],
	[1, '11:00', 90, 'sampleCustomer'],
	[2, '10:30', 60, 'sampleSteering'],
	[2, '15:00', 60, 'sampleProject'],
	[3, '09:00', 45, 'sampleHiring'],
	[3, '14:30', 90, 'sampleCustomer'],
	[4, '11:00', 60, 'sampleTeam'],
];

/** What else happens, by weeks from the present one; the last support lies three weeks back. */
const sometimes: [number, number, string, number, string, memberId?: string][] = [
	[-7, 1, '16:00', 45, 'samplePeerCall', 'peer'],
	[-5, 3, '12:00', 60, 'sampleMentorLunch', 'mentor'],
	[-4, 2, '08:30', 120, 'sampleBoard'],
	[-3, 1, '16:00', 45, 'samplePeerCall', 'peer'],
	[-2, 3, '16:30', 90, 'sampleBoard'],
	[-1, 4, '14:00', 150, 'sampleBudget'],
	[1, 1, '08:30', 180, 'sampleBoard'],
	[1, 2, '16:30', 60, 'sampleMaybe'],
];

export function sampleCircle(say: SayKey): CircleMember[] {
	const member = (id: string, kind: SupportKind, name: string): CircleMember => ({
		id,
		kind,
		name: say(name),
		addresses: [`${id}@example.com`],
	});
	return [member('peer', 'peer', 'samplePeerName'), member('mentor', 'mentor', 'sampleMentorName')];
}

/** A leader's twelve weeks around `now`, made up: many meetings, support that ran dry three weeks ago. */
export function sampleCalendar({ now, zone, say }: SampleSetting): SummaryInput {
	const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
	const monday = weekStart(today, defaultRhythm.firstDayOfWeek);
	const dateOf = (week: number, day: number) => addDays(monday, week * 7 + day);
	const weeks = Array.from({ length: weeksBack + weeksAhead + 1 }, (_, index) => index - weeksBack);
	const filled = weeks.filter((week) => week !== restingWeek && week !== unseenWeek);
	const events = filled.flatMap((week) =>
		everyWeek.map(([day, start, minutes, title]) =>
			sampleEvent({
				zone,
				date: dateOf(week, day),
				start,
				minutes,
				title: say(title),
				series: `${title}${day}`,
			}),
		),
	);
	const others = sometimes.map(([week, day, start, minutes, title, member]) =>
		sampleEvent({ zone, date: dateOf(week, day), start, minutes, title: say(title), member }),
	);
	return {
		now,
		zone,
		events: [...events, ...others],
		seenDays: weeks
			.filter((week) => week !== unseenWeek)
			.flatMap((week) => datesFrom(dateOf(week, 0), dateOf(week, 6)))
			.map((date) => ({ date, calendar: 'sample', account: null, complete: true })),
		circle: sampleCircle(say),
		relations: [],
		corrections: [],
		awayDates: datesFrom(dateOf(restingWeek, 0), dateOf(restingWeek, 4)),
		rhythm: defaultRhythm,
		dismissedFlags: [],
	};
}

interface SampleEvent {
	zone: string;
	/** `YYYY-MM-DD` and `HH:MM` on the zone's wall clocks. */
	date: string;
	start: string;
	minutes: number;
	title: string;
	series?: string;
	/** Of the sample's circle. */
	member?: string | undefined;
}

export function sampleEvent({ zone, date, start, minutes, title, series, member }: SampleEvent): KnownEvent {
	const begins = Temporal.PlainDateTime.from(`${date}T${start}`).toZonedDateTime(zone);
	const iso = (time: Temporal.ZonedDateTime) =>
		time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
	const id = `${date}T${start}`;
	return {
		key: `sample/${id}`,
		id,
		series: series ?? null,
		calendarId: null,
		calendar: 'sample',
		account: null,
		zone,
		title,
		start: iso(begins),
		end: iso(begins.add({ minutes })),
		allDay: false,
		status: 'confirmed',
		response: 'accepted',
		people: member ? [{ email: `${member}@example.com` }] : [],
	};
}
