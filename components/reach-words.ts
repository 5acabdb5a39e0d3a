import type { Reach } from '@/utils/support/circle';

/** Keys of the words for how somebody is asked. */
export const reachWord: Record<Reach, string> = {
	guest: 'reachGuest',
	phone: 'reachPhone',
	'booking-page': 'reachBookingPage',
	message: 'reachMessage',
};
