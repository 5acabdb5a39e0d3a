import type { Repetition } from '@/utils/support/surface-state';

/** A support call about to be booked: the same for every calendar's form and for a file. */
export interface BookingDraft {
	/** Neutral: a shared calendar never shows why. */
	title: string;
	/** ISO 8601 instants with offset. */
	start: string;
	end: string;
	/** IANA name: the zone that the call repeats in. */
	zone: string;
	/** Mail addresses. */
	guests: readonly string[];
	repetition: Repetition;
	/** Shown to everybody who is invited. */
	note?: string | undefined;
}

/** Start and end as clocks show them in the draft's zone. */
export function zonedTimes({ start, end, zone }: BookingDraft): {
	start: Temporal.ZonedDateTime;
	end: Temporal.ZonedDateTime;
} {
	const inZone = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
	return { start: inZone(start), end: inZone(end) };
}

/** Addresses that are safe in an address bar and in a file, each once, in lower case; anything else is left out. */
export function plainAddresses(addresses: readonly string[]): string[] {
	const isPlain = (address: string) =>
		address.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/.test(address);
	return [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(isPlain);
}
