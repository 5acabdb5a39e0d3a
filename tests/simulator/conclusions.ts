import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { Move } from '@/utils/support/remembered-event';

/** What the memory under test concludes; asked after every look. */
export interface Conclusions {
	cancellations(): Iterable<RememberedCancellation>;
	/** Moves of the event that a page shows under this id. */
	movesOf(id: string): readonly Move[];
	/** What is held against the absence of the event that had this id, for the list of problems. */
	absenceOf(id: string): string;
}
