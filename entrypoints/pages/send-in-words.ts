import { browserVoice } from '@/utils/browser-voice';
import { type MessageName, type Messages, send } from '@/utils/messages';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';

/** As `send`; what goes wrong is an error whose message is a sentence in the leader's language, fit to show. */
export async function sendInWords<N extends MessageName>(
	name: N,
	request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
	try {
		return await send(name, request);
	} catch (error) {
		throw inWords(error);
	}
}

/** The details are for developers: they stay in the error's cause. */
export function inWords(error: unknown): ToldError {
	const told = error instanceof ToldError ? error.wording : wording('problemUnknown');
	return new ToldError(browserVoice().say(told), told, { cause: error });
}
