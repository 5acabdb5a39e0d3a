import { browser } from '#imports';
import type { Store } from '@/utils/store/open-store';
import { followSharing } from '@/utils/support/follow-sharing';

/** Firefox tells which tabs share a screen or a window; Chrome has no way for an extension to know. */
export const knowsSharing = import.meta.env.FIREFOX;

/** Firefox's part of the tabs that the framework's types, which are Chrome's, leave out. */
interface FirefoxTabs {
	query(asked: { screen: boolean }): Promise<unknown[]>;
	onUpdated: {
		addListener(
			listener: (tab: number, changed: { sharingState?: unknown }) => void,
			filter: { properties: 'sharingState'[] },
		): void;
	};
}

/** `onChange`: discreet mode came or went. What other programs share, no browser knows. */
export function watchSharing(store: Store, onChange: () => void): void {
	if (!knowsSharing) return;
	const tabs = browser.tabs as unknown as FirefoxTabs;

	async function look(): Promise<void> {
		const sharing = await tabs.query({ screen: true });
		const isChanged = await store.changeDiscretion((before) => followSharing(before, sharing.length > 0));
		if (isChanged) onChange();
	}

	tabs.onUpdated.addListener(
		(_tab, { sharingState }) => {
			if (sharingState) void look();
		},
		{ properties: ['sharingState'] },
	);
	// A tab that shared and was closed tells nothing more.
	browser.tabs.onRemoved.addListener(() => void look());
	void look();
}
