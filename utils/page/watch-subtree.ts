export interface SubtreeOptions {
	document: Document;
	/** Selectors of the subtree, newest first. */
	root: readonly string[];
	/** Attributes whose change is news, on the subtree and on the elements around it. */
	attributes: readonly string[];
	signal: AbortSignal;
	/** `undefined` when the subtree was found, replaced or lost: everything may have changed. */
	onChange: (records: readonly MutationRecord[] | undefined) => void;
}

/** Marks our own nodes, so that drawing is not taken for a change of the page. */
export const ownNodeMark = 'data-soundings';

/**
 * Watches one subtree for as long as the signal lives, also when the page replaces it.
 *
 * Only the subtree is observed deeply. Its ancestors are observed for their own children and attributes, which shows a
 * replacement at any height; the rest of the page may change as it likes and costs nothing.
 */
export function watchSubtree(options: SubtreeOptions): void {
	const { document, signal, onChange } = options;
	const attributeFilter = [...options.attributes];
	let root: Element | undefined;

	const inside = new MutationObserver((records) => {
		if (isLost(root)) {
			seek();
			return;
		}
		const news = records.filter((record) => !isOurs(record));
		if (news.length > 0) onChange(news);
	});
	const around = new MutationObserver((records) => {
		if (isLost(root)) {
			seek();
			return;
		}
		const isNews = records.some((record) => record.type === 'attributes' && !isOurs(record));
		if (isNews || find(options) !== root) attach();
	});
	const everywhere = new MutationObserver(() => {
		if (find(options)) attach();
	});

	function seek(): void {
		if (root) onChange(undefined);
		root = undefined;
		disconnect();
		everywhere.observe(document, {
			childList: true,
			subtree: true,
			...(attributeFilter.length > 0 && { attributeFilter }),
		});
		if (find(options)) attach();
	}

	function attach(): void {
		const found = find(options);
		disconnect();
		if (!found) {
			seek();
			return;
		}
		root = found;
		const attributes = attributeFilter.length > 0 ? { attributeFilter } : {};
		inside.observe(root, { childList: true, characterData: true, subtree: true, ...attributes });
		for (let outer = root.parentElement; outer; outer = outer.parentElement) {
			around.observe(outer, { childList: true, ...attributes });
		}
		onChange(undefined);
	}

	function disconnect(): void {
		inside.disconnect();
		around.disconnect();
		everywhere.disconnect();
	}

	signal.addEventListener('abort', disconnect, { once: true });
	if (!signal.aborted) seek();
}

function find({ document, root }: SubtreeOptions): Element | undefined {
	for (const selector of root) {
		const found = document.querySelector(selector);
		if (found) return found;
	}
	return undefined;
}

function isLost(root: Element | undefined): boolean {
	return root !== undefined && !root.isConnected;
}

function isOurs(record: MutationRecord): boolean {
	if (record.type !== 'childList') {
		const element = record.target instanceof Element ? record.target : record.target.parentElement;
		return element?.closest(`[${ownNodeMark}]`) != null;
	}
	const nodes = [...record.addedNodes, ...record.removedNodes];
	return nodes.length > 0 && nodes.every((node) => node instanceof Element && node.hasAttribute(ownNodeMark));
}
