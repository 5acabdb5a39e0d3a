import { useSignal } from '@preact/signals';
import { ToldError } from '@/utils/support/told-error';
import { type Wording, wording } from '@/utils/support/wording';
import type { Undo } from './popup-actions';
import { useSay } from './say-context';
import type { Notice } from './undo-notice';

/** Runs an intention and says how it went; resolves to whether it worked. */
export type Attempt = <T>(action: () => Promise<T>, onDone: (reply: T) => Notice | null) => Promise<boolean>;

/** `first`: what is said before anything happens here. */
export function useNotice(first: Notice | null = null) {
	const say = useSay();
	const notice = useSignal<Notice | null>(first);
	const running = useSignal(0);

	// The action starts in the same task: browsers tie permission prompts to the click.
	const attempt: Attempt = async (action, onDone) => {
		running.value += 1;
		try {
			notice.value = onDone(await action());
			return true;
		} catch (error) {
			notice.value = { words: say(wordingOf(error)), isProblem: true };
			return false;
		} finally {
			running.value -= 1;
		}
	};

	const undo = (takeBack: Undo) => attempt(takeBack, () => ({ words: say('undone') }));
	const accept = (offer: NonNullable<Notice['offer']>) => attempt(offer.accept, (next) => next);
	const close = () => {
		notice.value = null;
	};
	return { notice: notice.value, isBusy: running.value > 0, attempt, undo, accept, close };
}

/** What a browser says is for developers, and in words of its own: the leader hears that it did not work. */
function wordingOf(error: unknown): Wording {
	return error instanceof ToldError ? error.wording : wording('problemUnknown');
}
