import type { BookingDraft } from '@/utils/booking/booking-draft';

export const thursday: BookingDraft = {
	title: 'Call with Robin',
	start: '2026-11-26T15:00:00+01:00',
	end: '2026-11-26T15:30:00+01:00',
	zone: 'Europe/Berlin',
	guests: ['robin@example.com'],
	repetition: 'once',
};
