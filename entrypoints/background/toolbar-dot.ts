import { browser } from '#imports';
import type { PopupState } from '@/utils/support/surface-state';

const plain = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' } as const;
const withDot = { 16: '/icon/dot-16.png', 32: '/icon/dot-32.png', 48: '/icon/dot-48.png' } as const;

/** A quiet dot on the icon while something is pointed out; nothing otherwise, and nothing in discreet mode. */
export async function showDot({ summary, isDiscreet }: PopupState): Promise<void> {
	const isPointedOut = !isDiscreet && summary !== null && (summary.flags.length > 0 || summary.plan !== null);
	await browser.action.setIcon({ path: isPointedOut ? withDot : plain });
}
