import { cancellationHistory, cancellationsToAsk } from '@/utils/support/cancellation-queue';
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { Cancellation } from '@/utils/support/surface-state';
import type { Database } from './database';
import type { Journal } from './journal/open-journal';

/** The cancelled meetings that are kept, as the leader sees and changes them. */
export function cancellationRecords(open: () => Promise<Database>, journal: Journal) {
	return {
		/** To be asked about now, oldest first, at most three. */
		async listQuestions(now: Temporal.Instant): Promise<Cancellation[]> {
			return cancellationsToAsk(await (await open()).getAll('cancellations'), now);
		},
		/** What the leader may look through, newest first. */
		async listCancellations(): Promise<Cancellation[]> {
			const records = await (await open()).getAll('cancellations');
			return cancellationHistory(await journal.openFeelings(records));
		},
		answerFeeling: journal.answerFeeling,
		/** Resolves to what was removed, so that it can be put back. */
		async removeCancellation(id: string): Promise<RememberedCancellation | undefined> {
			const transaction = (await open()).transaction('cancellations', 'readwrite');
			const record = await transaction.store.get(id);
			if (record) await transaction.store.delete(id);
			await transaction.done;
			return record;
		},
		async putBackCancellation(record: RememberedCancellation): Promise<void> {
			await (await open()).put('cancellations', record);
		},
	};
}
