import type { CircleMember } from './circle';

/** The page on which the person wants to be booked; `undefined` where they want to be reached in another way. */
export function bookingPageOf(member: CircleMember | undefined): string | undefined {
	const reach = member?.reach ?? 'booking-page';
	return reach === 'booking-page' ? member?.bookingPage : undefined;
}
