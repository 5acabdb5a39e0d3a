import { type BookingDraft, zonedTimes } from './booking-draft';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Value of RRULE (RFC 5545) for a draft; `undefined` when it happens once. Monthly keeps the weekday: the second Thursday
 * stays the second Thursday, and a fifth one is the last, so that no month is skipped.
 */
export function repetitionRule(draft: BookingDraft): string | undefined {
	const { start } = zonedTimes(draft);
	const weekday = weekdays[start.dayOfWeek - 1];
	const nth = Math.ceil(start.day / 7);
	switch (draft.repetition) {
		case 'once':
			return undefined;
		case 'weekly':
			return `FREQ=WEEKLY;BYDAY=${weekday}`;
		case 'fortnightly':
			return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
		case 'monthly':
			return `FREQ=MONTHLY;BYDAY=${nth === 5 ? -1 : nth}${weekday}`;
	}
}
