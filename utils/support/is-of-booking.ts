import type { Booking } from './surface-state';

/** Whether an event belongs to a booked series: by its series, or by the name of the file that was written for it. */
export function isOfBooking(
	{ series, written }: Booking,
	event: { id: string; series: string | null },
): boolean {
	const name = written?.name.replace(/\.ics$/, '');
	return (series !== undefined && event.series === series) || (name !== undefined && event.id.includes(name));
}

/** Whether a booking is a standing call that the calendar took: its occurrences are watched. */
export function isStanding({ state, repetition }: Booking): boolean {
	return state === 'booked' && repetition !== undefined && repetition !== 'once';
}
