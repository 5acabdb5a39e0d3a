import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';

interface PatienceOptions {
	calendar: PageCalendar;
	page: () => Page;
	patienceMs: number;
	/** Something was read at least once. */
	hasSettled: () => boolean;
	onUnsettled?: () => void;
	signal: AbortSignal;
}

/**
 * Tells once of a page that was in sight for so long, that is the calendar's, and in which nothing could be read at all.
 * Time in the background does not count: a browser may rest there, and so may the page.
 */
export function watchPatience({
	calendar,
	page,
	patienceMs,
	hasSettled,
	onUnsettled,
	signal,
}: PatienceOptions): void {
	if (!onUnsettled) return;
	const { document } = page();
	let timer: ReturnType<typeof setTimeout> | undefined;

	function wait(): void {
		clearTimeout(timer);
		if (!document.hidden && !signal.aborted && !hasSettled()) timer = setTimeout(look, patienceMs);
	}

	function look(): void {
		if (hasSettled() || document.hidden) return;
		const now = page();
		const isHere = findCalendar(now, [calendar]) === calendar && !calendar.isElsewhere?.(now);
		if (isHere) onUnsettled?.();
		else wait();
	}

	document.addEventListener('visibilitychange', wait, { signal });
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
	wait();
}
