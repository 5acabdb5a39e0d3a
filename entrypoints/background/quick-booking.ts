import { browser } from '#imports';
import type { BrowserVoice } from '@/utils/browser-voice';
import { type LeftForPopup, leaveFile, leaveProblem } from '@/utils/left-for-popup';
import type { MessageHandlers } from '@/utils/messages';
import { ToldError } from '@/utils/support/told-error';
import { type Wording, wording } from '@/utils/support/wording';
import { sameClickSeconds } from './book-slot';

/** Name of the keyboard command and of the entry in the toolbar icon's menu. */
export const addCall = 'add-support-call';

/** What the popup's main button does, without the popup: one path for the button, the keys and the menu. */
export async function bookQuickly(handlers: MessageHandlers): Promise<void> {
	const sender = ownSender();
	try {
		const { summary, circle, bookings } = await handlers.getPopupState({}, sender);
		const { slot, member } = summary?.proposal ?? {};
		const isAskedFirst = circle.find(({ id }) => id === member?.id)?.reach === 'message';
		// The next proposal is already another call.
		const justNow = Temporal.Now.instant().subtract({ seconds: sameClickSeconds });
		const isPressedTwice = bookings.some(
			({ handedOverAt }) => Temporal.Instant.compare(handedOverAt, justNow) > 0,
		);
		if (slot === undefined || isAskedFirst || isPressedTwice) {
			await openPopupPage();
			return;
		}
		await bookProposed(handlers, slot.start);
	} catch (error) {
		await openPopupPage({ problem: problemOf(error) });
	}
}

/** Books the proposal that begins then, and nothing else: where it has changed since, the popup says so. */
export async function bookProposed(handlers: MessageHandlers, start: string): Promise<void> {
	const sender = ownSender();
	try {
		const reply = await handlers.bookProposal({ start }, sender);
		if ('failed' in reply) await openPopupPage({ problem: reply.failed });
		// Nothing else would show that it was written.
		if ('booked' in reply) await openPopupPage();
	} catch (error) {
		await openPopupPage({ problem: problemOf(error) });
	}
}

/** The worker asks itself as its popup would. */
function ownSender() {
	return { url: browser.runtime.getURL('/popup.html') };
}

function problemOf(error: unknown): Wording {
	return error instanceof ToldError ? error.wording : wording('problemUnknown');
}

/**
 * Where there is nothing to propose yet, no form to open, or something went wrong, the popup says so and gives what
 * there is.
 */
export async function openPopupPage({ problem, file }: LeftForPopup = {}): Promise<void> {
	if (problem) await leaveProblem(problem);
	if (file) await leaveFile(file);
	await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}

/** Menus are kept by the browser between starts of the worker: made anew at each install and update. */
export async function offerInMenu({ say }: BrowserVoice): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: addCall,
		title: say({ key: 'menuAddCall', values: {} }),
		contexts: ['action'],
	});
}
