import type { MeetingKind, SupportKind } from '@/utils/support/support-kinds';
import type { FeelingAnswer, Repetition } from '@/utils/support/surface-state';

/** Keys of the words for the values of the domain. */

export const kindWord: Record<MeetingKind | 'any', string> = {
	peer: 'kindPeer',
	group: 'kindGroup',
	mentor: 'kindMentor',
	coach: 'kindCoach',
	'former-colleague': 'kindFormerColleague',
	none: 'kindNone',
	any: 'kindAny',
};

/** The main button's words. */
export const addCallWord: Record<SupportKind, string> = {
	peer: 'popupAddPeer',
	group: 'popupAddGroup',
	mentor: 'popupAddMentor',
	coach: 'popupAddCoach',
	'former-colleague': 'popupAddFormerColleague',
};

export const repetitionWord: Record<Repetition, string> = {
	weekly: 'bookingWeekly',
	fortnightly: 'bookingFortnightly',
	monthly: 'bookingMonthly',
	once: 'bookingOnce',
};

export const feelingWord: Record<FeelingAnswer, string> = {
	relief: 'feelingRelief',
	neutral: 'feelingNeutral',
	loss: 'feelingLoss',
	'not-cancelled': 'feelingNotCancelled',
};
