import { defineUnlistedScript } from '#imports';
import type { PageBookingCalls } from '@/utils/booking/page-order';
import { pageBookingCalls } from './page-booking-calls';

/** Where the worker finds it: a world that the page itself cannot reach. */
const meetingPoint = globalThis as { soundingsBooking?: PageBookingCalls };

/** Brought into a calendar's page at the moment of booking, and not before: most pages never need it. */
export default defineUnlistedScript(() => {
	// Anew each time: what an older copy of the extension left here is dead.
	meetingPoint.soundingsBooking = pageBookingCalls();
});
