import type { Page } from '@/utils/page/define-calendar';

/** The page that this script runs in, as it is now. */
export function pageNow(): Page {
	return {
		document,
		url: new URL(location.href),
		now: Temporal.Now.instant(),
		browserZone: Temporal.Now.timeZoneId(),
	};
}
