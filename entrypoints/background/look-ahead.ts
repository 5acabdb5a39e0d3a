import { pageCalendars } from '@/utils/registry';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import type { SupportSummary } from '@/utils/support/support-summary';
import type { UnseenAhead } from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { unseenAhead } from '@/utils/support/unseen-ahead';
import { wording } from '@/utils/support/wording';
import type { OpenTab } from './book-slot';
import { calendarsOf } from './leader-summary';

/** What lies ahead and was not read yet, and whether the calendar can be opened there. */
export function lookAhead(
	summary: SupportSummary | null,
	[calendar]: readonly CalendarRecord[],
): UnseenAhead | null {
	const unseen = summary && unseenAhead(summary);
	if (!unseen) return null;
	return { ...unseen, canOpen: calendar !== undefined && weekAddress(calendar, unseen.date) !== undefined };
}

/** Opens the leader's calendar at the week of a date. */
export async function showWeek(
	{ store, now, openTab }: { store: Store; now: () => Temporal.Instant; openTab: OpenTab },
	date: string,
): Promise<void> {
	const [calendar] = await calendarsOf(store, now());
	const address = calendar && weekAddress(calendar, date);
	if (!address) throw new ToldError('No address names that week', wording('problemUnknown'));
	await openTab(address, calendar);
}

/** A week of a calendar in a frame is shown by the page around it, which no address of ours can tell. */
function weekAddress({ calendar, address, isFrame }: CalendarRecord, date: string): string | undefined {
	const page = address === null || isFrame ? null : URL.parse(address);
	const reader = pageCalendars.find(({ id }) => id === calendar);
	const week = page && reader?.weekAddress?.(page, Temporal.PlainDate.from(date));
	return week && week.origin === page.origin ? week.href : undefined;
}
