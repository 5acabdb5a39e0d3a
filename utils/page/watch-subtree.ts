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

/** After a change around the subtree it is looked for once in so long: asking at each would cost a restless page dear. */
const seekMs = 200;

/**
 * Watches one subtree for as long as the signal lives, also when the page replaces it.
 *
 * Only the subtree is observed deeply. Its ancestors are observed for their own children and attributes, which shows a
 * replacement at any height; the rest of the page may change as it likes and costs nothing.
 */
export function watchSubtree(options: SubtreeOptions): void {
	const { document, signal, onChange } = options;
	const attributeFilter = [...options.attributes];
	const attributes = attributeFilter.length > 0 ? { attributeFilter } : {};
	let root: Element | undefined;
	/** Of the root when it was found: it may be moved as it is. */
	let parent: Element | null | undefined;
	let seeking: ReturnType<typeof setTimeout> | undefined;

	const inside = new MutationObserver((records) => {
		if (root?.isConnected) onChange(records);
		else seek();
	});
	const beside = new MutationObserver(() => {
		if (root && !root.isConnected) seek();
		else seeking ??= setTimeout(seek, seekMs);
	});
	const ancestors = new MutationObserver(() => {
		onChange(undefined);
		seeking ??= setTimeout(seek, seekMs);
	});

	function seek(): void {
		clearTimeout(seeking);
		seeking = undefined;
		const found = find(options);
		if (found !== root || found?.parentElement !== parent) watch(found);
	}

	function watch(found: Element | undefined): void {
		disconnect();
		onChange(undefined);
		root = found;
		parent = found?.parentElement;
		if (!root) {
			beside.observe(document, { childList: true, subtree: true, ...attributes });
			return;
		}
		inside.observe(root, { childList: true, characterData: true, subtree: true, ...attributes });
		for (let outer = root.parentElement; outer; outer = outer.parentElement) {
			beside.observe(outer, { childList: true });
			if (attributeFilter.length > 0) ancestors.observe(outer, attributes);
		}
	}

	function disconnect(): void {
		clearTimeout(seeking);
		for (const observer of [inside, beside, ancestors]) observer.disconnect();
	}

	signal.addEventListener('abort', disconnect, { once: true });
	if (!signal.aborted) watch(find(options));
}

function find({ document, root }: SubtreeOptions): Element | undefined {
	for (const selector of root) {
		const found = document.querySelector(selector);
		if (found) return found;
	}
	return undefined;
}
