import { dayMs, type LeaderCalendar, minuteMs, type TrueEvent } from './leader-calendar';

/** What others and the leader do to the calendar, one kind of change each. All of it is about the future, but one. */

type Change = (calendar: LeaderCalendar, nowMs: number) => void;

/** Changes with how often a day brings them. */
export const changes: Record<string, [frequency: number, change: Change]> = {
	cancelOne: [0.45, onOne((calendar, event, nowMs) => calendar.cancel(event, nowMs))],
	endSeries: [0.015, endSeries],
	moveByMinutes: [0.3, onOne(moveByMinutes)],
	moveByDays: [0.3, onOne(moveByDays)],
	moveByWeeks: [0.15, onOne(moveByWeeks)],
	moveSeries: [0.02, moveSeries],
	reissueSeries: [0.015, reissueSeries],
	rename: [0.15, onOne(rename)],
	renameSeries: [0.01, renameSeries],
	answer: [0.2, onOne((calendar, event) => answer(calendar, event))],
	deletePast: [0.1, deletePast],
	add: [
		0.6,
		(calendar, nowMs) => calendar.addOneOff(dayOf(calendar, nowMs) + calendar.random.between(1, 28)),
	],
	rebook: [0.05, onOne(cancelAndRebookLater)],
};

/** Picks an event that is ahead, within five weeks. */
function onOne(change: (calendar: LeaderCalendar, event: TrueEvent, nowMs: number) => void): Change {
	return (calendar, nowMs) => {
		const ahead = calendar
			.present()
			.filter(
				(event) =>
					event.cancelledMs === null &&
					event.startMs > nowMs &&
					event.startMs < nowMs + 35 * dayMs &&
					calendar.isPlain(event, nowMs),
			);
		if (ahead.length > 0) change(calendar, calendar.random.pick(ahead), nowMs);
	};
}

function moveByMinutes(calendar: LeaderCalendar, event: TrueEvent, nowMs: number): void {
	if (event.allDay) return;
	const byMs = calendar.random.pick([-60, -30, -15, 15, 30, 60, 120]) * minuteMs;
	if (event.startMs + byMs > nowMs) calendar.move(event, event.startMs + byMs, nowMs);
}

/** Within the week or so; an occurrence does not pass its neighbours. */
function moveByDays(calendar: LeaderCalendar, event: TrueEvent, nowMs: number): void {
	const furthest = Math.min(6, (event.period ?? 7) - 1);
	const days = calendar.random.between(-furthest, furthest);
	moveTo(calendar, event, days, nowMs);
}

function moveByWeeks(calendar: LeaderCalendar, event: TrueEvent, nowMs: number): void {
	const most = event.period === null ? 4 : Math.ceil(event.period / 7) - 1;
	const wasPutOff = event.moves.some(({ fromMs, toMs }) => Math.abs(toMs - fromMs) >= 7 * dayMs);
	if (most > 0 && !wasPutOff) moveTo(calendar, event, 7 * calendar.random.between(1, most), nowMs);
}

/** To another working day, at the same time or another one. */
function moveTo(calendar: LeaderCalendar, event: TrueEvent, days: number, nowMs: number): void {
	const { random, zone } = calendar;
	const from = Temporal.Instant.fromEpochMilliseconds(event.startMs).toZonedDateTimeISO(zone);
	const date = from.toPlainDate().add({ days });
	if (days === 0 || date.dayOfWeek > 5) return;
	const shift = event.allDay || random.chance(0.5) ? 0 : random.between(-4, 4) * 15;
	const minutes = from.hour * 60 + from.minute + shift;
	const toMs = calendar.at(date, minutes);
	if (toMs > nowMs && minutes >= 0 && minutes < 24 * 60) calendar.move(event, toMs, nowMs);
}

function futureSeries(calendar: LeaderCalendar, nowMs: number): TrueEvent[] {
	const ahead = calendar
		.present()
		.filter((event) => event.series !== null && event.startMs > nowMs && event.cancelledMs === null);
	if (ahead.length === 0) return [];
	const { series } = calendar.random.pick(ahead);
	const occurrences = ahead.filter((event) => event.series === series);
	return occurrences.every((event) => calendar.isPlain(event, nowMs)) ? occurrences : [];
}

function endSeries(calendar: LeaderCalendar, nowMs: number): void {
	for (const event of futureSeries(calendar, nowMs)) calendar.cancel(event, nowMs);
}

/** All occurrences ahead move alike, by minutes or days; applications differ in what becomes of the ids. */
function moveSeries(calendar: LeaderCalendar, nowMs: number): void {
	const { random, zone } = calendar;
	const occurrences = futureSeries(calendar, nowMs);
	const period = occurrences[0]?.period ?? 7;
	const days = period === 1 || random.chance(0.4) ? 0 : random.between(1, 3) * (random.chance(0.5) ? 1 : -1);
	const minutes = days !== 0 && random.chance(0.5) ? 0 : random.pick([-60, -30, 30, 60]);
	const ids = random.pick(['kept', 'new occurrences', 'new series']);
	const series = calendar.newSeriesId();
	for (const event of occurrences) {
		if (ids !== 'kept') event.disguisedMs = nowMs;
		const to = Temporal.Instant.fromEpochMilliseconds(event.startMs)
			.toZonedDateTimeISO(zone)
			.add({ days })
			.add({ minutes });
		if (to.epochMilliseconds <= nowMs || to.dayOfWeek > 5) continue;
		calendar.move(event, to.epochMilliseconds, nowMs);
		if (ids === 'new series') event.series = series;
		if (ids !== 'kept') event.id = `${event.series}_${to.toInstant()}`;
	}
}

function reissueSeries(calendar: LeaderCalendar, nowMs: number): void {
	const series = calendar.newSeriesId();
	for (const event of futureSeries(calendar, nowMs)) {
		event.disguisedMs = nowMs;
		event.series = series;
		event.id = `${series}_${new Date(event.startMs).toISOString()}`;
	}
}

function rename({ random }: LeaderCalendar, event: TrueEvent, nowMs: number): void {
	event.disguisedMs = nowMs;
	event.title = `${random.pick(['New:', 'Moved?', 'Short'])} ${event.title}`;
}

function renameSeries(calendar: LeaderCalendar, nowMs: number): void {
	for (const event of futureSeries(calendar, nowMs)) {
		event.disguisedMs = nowMs;
		event.title = `${event.title} (weekly)`;
	}
}

function answer({ random }: LeaderCalendar, event: TrueEvent): void {
	if (event.response !== null) event.response = random.pick(['accepted', 'tentative', 'declined']);
}

function deletePast(calendar: LeaderCalendar, nowMs: number): void {
	const past = calendar
		.present()
		.filter((event) => event.startMs < nowMs && event.startMs > nowMs - 10 * dayMs)
		// One that was moved out of sight, took place and was deleted before anybody looked left no trace at all.
		.filter((event) => event.moves.length === 0);
	if (past.length > 0) calendar.random.pick(past).isGone = true;
}

/** Cancelled for good, although a meeting of another name takes its place on that day. */
function cancelAndRebookLater(calendar: LeaderCalendar, event: TrueEvent, nowMs: number): void {
	calendar.cancel(event, nowMs);
	calendar.addOneOff(dayOf(calendar, event.startMs), 'Instead');
}

function dayOf(calendar: LeaderCalendar, ms: number): number {
	const date = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(calendar.zone).toPlainDate();
	return calendar.firstDay.until(date, { largestUnit: 'day' }).days;
}
