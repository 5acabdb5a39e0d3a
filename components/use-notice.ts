import { useSignal } from '@preact/signals';
import type { Undo } from './popup-actions';
import { useSay } from './say-context';
import type { Notice } from './undo-notice';

/** Runs one intention at a time and keeps the notice that says how it went. */
export function useNotice() {
	const say = useSay();
	const notice = useSignal<Notice | null>(null);
	const isBusy = useSignal(false);

	async function attempt<T>(action: () => Promise<T>, onDone: (reply: T) => Notice | null): Promise<void> {
		if (isBusy.value) return;
		isBusy.value = true;
		try {
			notice.value = onDone(await action());
		} catch (error) {
			notice.value = { words: messageOf(error) ?? say('problemUnknown'), isProblem: true };
		} finally {
			isBusy.value = false;
		}
	}

	const undo = (takeBack: Undo) => attempt(takeBack, () => ({ words: say('undone') }));
	return { notice: notice.value, isBusy: isBusy.value, attempt, undo };
}

function messageOf(error: unknown): string | undefined {
	return error instanceof Error && error.message ? error.message : undefined;
}
