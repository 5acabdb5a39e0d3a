import { browser } from '#imports';
import type { PopupState } from '@/utils/support/surface-state';

/** A quiet dot while something is pointed out; nothing otherwise, and nothing in discreet mode. */
export async function showBadge({ summary, isDiscreet }: PopupState): Promise<void> {
	const isPointedOut = !isDiscreet && (summary?.flags.length ?? 0) > 0;
	await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
	await browser.action.setBadgeText({ text: isPointedOut ? '•' : '' });
}
