import type { BookingDraft } from '@/utils/booking/booking-draft';
import { fillComposeTemplate } from '@/utils/booking/compose-template';
import { googleComposeLink } from '@/utils/booking/google-compose-link';
import { icsFile } from '@/utils/booking/ics-file';
import { outlookComposeLink } from '@/utils/booking/outlook-compose-link';
import type { CalendarRecord } from '@/utils/store/calendar-record';
import type { Store } from '@/utils/store/open-store';
import { withNudgeAnswered } from '@/utils/support/nudge-state';
import type { BookingReply, BookingRequest } from '@/utils/support/surface-state';
import { currentCalendar } from './current-calendar';

export type OpenTab = (url: string) => Promise<void>;

interface BookingWorld {
	store: Store;
	now: () => Temporal.Instant;
	browserZone: () => string;
	openTab: OpenTab;
	announce: () => void;
}

/**
 * Opens the form of the calendar that was seen last, filled in, or gives a file where it has no form. The leader saves
 * it there; the next sighting confirms.
 */
export async function bookSlot(world: BookingWorld, request: BookingRequest): Promise<BookingReply> {
	const { store } = world;
	const member = (await store.listCircle()).find(({ id }) => id === request.memberId);
	const calendar = currentCalendar(await store.listCalendars());
	const draft: BookingDraft = {
		title: request.title,
		start: request.start,
		end: request.end,
		zone: calendar?.zone ?? world.browserZone(),
		guests: member?.addresses.slice(0, 1) ?? [],
		repetition: request.repetition,
	};
	const form = request.how === 'form' ? (member?.bookingPage ?? composeAddress(draft, calendar)) : undefined;
	const id = crypto.randomUUID();
	await store.saveBooking({
		id,
		memberName: member?.name ?? null,
		title: draft.title,
		start: draft.start,
		end: draft.end,
		state: 'waiting',
		handedOverAt: world.now().toString(),
	});
	await store.changeNudge(withNudgeAnswered);
	world.announce();
	if (!form)
		return { file: { name: 'call.ics', text: icsFile(draft, { uid: `${id}@soundings`, now: world.now() }) } };
	await world.openTab(form);
	return { opened: form };
}

/** Address of the calendar's own form, filled in; `undefined` where it has none that we know. */
function composeAddress(draft: BookingDraft, calendar: CalendarRecord | undefined): string | undefined {
	if (!calendar) return undefined;
	if (calendar.calendar === 'google') return googleComposeLink(draft, { account: calendar.account });
	const { composeTemplate, address } = calendar;
	if (calendar.calendar === 'outlook') {
		// Outlook's form takes no recurrence: a standing call goes through the file.
		if (draft.repetition !== 'once') return undefined;
		return outlookComposeLink(draft, { ...(address && { pageAddress: address }) });
	}
	return composeTemplate && address ? fillComposeTemplate(composeTemplate, draft, address) : undefined;
}
