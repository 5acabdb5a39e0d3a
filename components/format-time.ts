/**
 * Dates and times in the leader's language. Times are instants as ISO 8601, dates are `YYYY-MM-DD`. Meetings are told
 * on their calendar's clock, and with the name of its zone where the browser's clock shows another time.
 */

import { zoneNameIfOther } from '@/locales/zone-name';
import { wording } from '@/utils/support/wording';
import type { Voice } from './say-context';

const dayAndMonth = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** "Thu, Nov 26": short enough for a table. */
export function formatDate(date: string, language: string): string {
	return Temporal.PlainDate.from(date).toLocaleString(language, dayAndMonth);
}

/** "Thursday, November 26": for a screen reader. */
export function formatLongDate(date: string, language: string): string {
	return Temporal.PlainDate.from(date).toLocaleString(language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
	});
}

export function formatWeekday(date: string, language: string): string {
	return Temporal.PlainDate.from(date).toLocaleString(language, { weekday: 'short' });
}

/** "Nov" */
export function formatMonth(date: string, language: string): string {
	return Temporal.PlainDate.from(date).toLocaleString(language, { month: 'short' });
}

/** "45 min", "2.3 hr" */
export function formatDuration(minutes: number, language: string): string {
	const [value, unit] = minutes < 60 ? [Math.round(minutes), 'minute'] : [minutes / 60, 'hour'];
	const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(language, style).format(value);
}

/** A time on the clock of somebody who lives in another zone, and where that is; `null` where both clocks agree. */
export function theirTime(
	slot: { start: string; end: string },
	{ zone, theirZone }: { zone: string; theirZone: string },
	language: string,
): { time: string; place: string } | null {
	const offsetIn = (name: string) => Temporal.Instant.from(slot.start).toZonedDateTimeISO(name).offset;
	if (offsetIn(zone) === offsetIn(theirZone)) return null;
	const place = theirZone.split('/').at(-1)?.replaceAll('_', ' ') ?? theirZone;
	return { time: formatSlotIn(slot, theirZone, language), place };
}

/** "today", "yesterday", "12 days ago" */
export function formatDaysAgo(days: number, language: string): string {
	return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

/** Date of an event's start, which is an instant or, all-day, a date already. */
export function dateOf(start: string, zone: string): string {
	return isDate(start) ? start : inZone(start, zone).toPlainDate().toString();
}

/** "Thu, Nov 26, 10:00 AM", or the date alone for an all-day event. */
export function formatStart(start: string, zone: string, voice: Voice): string {
	if (isDate(start)) return formatDate(start, voice.language);
	const words = inZone(start, zone)
		.toPlainDateTime()
		.toLocaleString(voice.language, { ...dayAndMonth, ...clock });
	return withZone(words, start, zone, voice);
}

/** The time of day alone; empty for an all-day event. */
export function formatClock(start: string, zone: string, voice: Voice): string {
	if (isDate(start)) return '';
	const words = inZone(start, zone).toPlainTime().toLocaleString(voice.language, clock);
	return withZone(words, start, zone, voice);
}

/** "Thu, Nov 26, 10:00 – 10:30 AM" */
export function formatSlot(slot: { start: string; end: string }, zone: string, voice: Voice): string {
	return withZone(formatSlotIn(slot, zone, voice.language), slot.start, zone, voice);
}

/** Without the name of the zone, for where it is told already. */
export function formatSlotIn(slot: { start: string; end: string }, zone: string, language: string): string {
	const format = new Intl.DateTimeFormat(language, { ...dayAndMonth, ...clock });
	return format.formatRange(
		inZone(slot.start, zone).toPlainDateTime(),
		inZone(slot.end, zone).toPlainDateTime(),
	);
}

/** On the browser's clock, as all that we did ourselves: the time of day when it was today, else the date. */
export function formatSeen(instant: string, now: string, voice: Voice): string {
	const date = dateOf(instant, voice.zone);
	const isToday = date === dateOf(now, voice.zone);
	return isToday ? formatClock(instant, voice.zone, voice) : formatDate(date, voice.language);
}

function withZone(words: string, instant: string, zone: string, voice: Voice): string {
	const name = zoneNameIfOther(inZone(instant, zone), voice.zone, voice.language);
	return name === null ? words : voice.say(wording('timeInZone', { time: words, zone: name }));
}

function isDate(start: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(start);
}

function inZone(instant: string, zone: string): Temporal.ZonedDateTime {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}
