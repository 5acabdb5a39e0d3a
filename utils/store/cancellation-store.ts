import { cancellationHistory, cancellationsToAsk, withAnswer } from '@/utils/support/cancellation-queue';
import { toStamp } from '@/utils/support/remembered-event';
import type { Cancellation, FeelingAnswer } from '@/utils/support/surface-state';
import type { Connection } from './database';

/** What the leader is asked about cancelled meetings, and what they said. */
export function cancellationStore({ open }: Pick<Connection, 'open'>) {
	return {
		/** Oldest first, at most three. */
		async listCancellationsToAsk(now: Temporal.Instant): Promise<Cancellation[]> {
			return cancellationsToAsk(await (await open()).getAll('cancellations'), now);
		},

		/** Newest first: those that are sure, or were answered. */
		async listCancellations(): Promise<Cancellation[]> {
			return cancellationHistory(await (await open()).getAll('cancellations'));
		},

		/** `null` takes an answer back. */
		async answerFeeling(
			id: string,
			answer: FeelingAnswer | null,
			answeredAt: Temporal.Instant = Temporal.Now.instant(),
		): Promise<void> {
			const transaction = (await open()).transaction('cancellations', 'readwrite');
			const record = await transaction.store.get(id);
			if (record) transaction.store.put(withAnswer(record, answer, toStamp(answeredAt)));
			await transaction.done;
			if (!record) throw new TypeError('This cancelled meeting is not remembered any more.');
		},

		/** Takes it out of the history, with its answer; it is not noticed anew. */
		removeCancellation: async (id: string): Promise<void> => (await open()).delete('cancellations', id),
	};
}
