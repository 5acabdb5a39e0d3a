const patience = { attempts: 256, milliseconds: 5 * 60_000, betweenMs: 200 };

/**
 * Calls back once `attempt` finds something on a page that is still being built. Gives up after many fruitless looks,
 * so that a page without a calendar pays nothing for our being there.
 */
export function waitUntilFound<T>(
	document: Document,
	signal: AbortSignal,
	attempt: () => T | undefined,
	onFound: (found: T) => void,
): void {
	const deadline = performance.now() + patience.milliseconds;
	let attempts = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver(() => {
		timer ??= setTimeout(look, patience.betweenMs);
	});

	function look(): void {
		timer = undefined;
		if (signal.aborted) return;
		const found = attempt();
		attempts += 1;
		if (found !== undefined || attempts >= patience.attempts || performance.now() > deadline) stop();
		if (found !== undefined) onFound(found);
	}

	function stop(): void {
		observer.disconnect();
		clearTimeout(timer);
	}

	signal.addEventListener('abort', stop, { once: true });
	observer.observe(document, { childList: true, subtree: true });
	look();
}
