import type { CircleMember, Correction } from '@/utils/support/circle';
import type { PageHint } from '@/utils/support/page-hint';
import type { PageMarks } from '@/utils/support/page-marks';
import type { Rhythm } from '@/utils/support/rhythm';
import type { Sighting } from '@/utils/support/sighting';
import type {
	BookingReply,
	BookingRequest,
	FeelingAnswer,
	OptionsState,
	PopupState,
} from '@/utils/support/surface-state';

/** Everything that contexts say to the worker: one entry each, `{request, reply}`. */
export interface Messages {
	/** From a calendar page. */
	rememberSighting: { request: { sighting: Sighting; hint: PageHint }; reply: PageMarks };
	/** From our own pages only. */
	getPopupState: { request: Record<string, never>; reply: PopupState };
	getOptionsState: { request: Record<string, never>; reply: OptionsState };
	saveMember: { request: CircleMember; reply: null };
	removeMember: { request: { id: string }; reply: null };
	saveRhythm: { request: Rhythm; reply: null };
	correctKind: { request: Correction; reply: null };
	removeCorrection: { request: { id: string }; reply: null };
	answerFeeling: { request: { cancellationId: string; answer: FeelingAnswer | null }; reply: null };
	dismissFlag: { request: { code: string; week: string; isDismissed: boolean }; reply: null };
	setDiscreet: { request: { isDiscreet: boolean }; reply: null };
	bookSlot: { request: BookingRequest; reply: BookingReply };
}

export type MessageName = keyof Messages;
