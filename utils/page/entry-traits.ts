import { isCancelledLead, withoutCancelledPrefix } from '@/utils/page/cancelled-prefixes';
import { withoutDeclinedPrefix } from '@/utils/page/declined-prefixes';
import type { LabelledEntry } from '@/utils/page/labelled/labelled-entry';
import { organizerIn, showAsIn } from '@/utils/page/show-as-words';
import type { CalendarEvent } from '@/utils/support/sighting';

type EntryTraits = Pick<CalendarEvent, 'title' | 'status' | 'response' | 'people' | 'showAs'>;

/** What a labelled entry tells besides its times: title without prefixes, state, answer, organizer. */
export function entryTraits(entry: LabelledEntry, language: string | undefined): EntryTraits {
	const answered = withoutDeclinedPrefix(entry.subject);
	const { title, isCancelled } = withoutCancelledPrefix(answered.title);
	const states = statesIn(entry);
	const showAs = showAsIn(states, language);
	const organizer = organizerIn(states, language);
	const isTentative = showAs === 'tentative';
	return {
		title,
		status:
			isCancelled || isCancelledLead(entry.lead) ? 'cancelled' : isTentative ? 'tentative' : 'confirmed',
		response: answered.isDeclined ? 'declined' : null,
		people: organizer ? [{ name: organizer }] : [],
		...((showAs === 'free' || showAs === 'out-of-office') && { showAs }),
	};
}

/** The end of a label that is whole. A place may be called "Free": where the tooltip names it, it is left out. */
function statesIn({ tail, place }: LabelledEntry): string {
	if (/(?:…|\.{3})$/.test(tail)) return '';
	const mark = place && [', ', '、', '،', '، ', '，'].find((one) => tail.includes(one + place));
	return mark ? tail.slice(tail.indexOf(mark + place) + mark.length + place.length) : tail;
}
