import type { IcalEvent } from '@/utils/page/ical/event';
import type { EventResponse, Person } from '@/utils/support/sighting';

type Invited = Pick<IcalEvent, 'attendees' | 'organizer'>;

/** DELEGATED: somebody else goes in the leader's place. */
const responses = new Map<string, EventResponse>([
	['ACCEPTED', 'accepted'],
	['DECLINED', 'declined'],
	['DELEGATED', 'declined'],
	['TENTATIVE', 'tentative'],
	['NEEDS-ACTION', 'needs-action'],
	['', 'needs-action'],
]);

/** Attendees and organizer, each once, without rooms and without the leader. Nobody where only an organizer is named. */
export function icalPeople({ attendees, organizer }: Invited, own: ReadonlySet<string>): Person[] {
	if (attendees.length === 0) return [];
	const people = new Map<string, Person>();
	for (const { name, email, kind } of organizer ? [organizer, ...attendees] : attendees) {
		if (kind === 'ROOM' || kind === 'RESOURCE' || own.has(email) || (!name && !email)) continue;
		const person = { ...(name && name.toLowerCase() !== email && { name }), ...(email && { email }) };
		people.set(email || name, { ...people.get(email || name), ...person });
	}
	return [...people.values()];
}

/** The leader's own answer; `null` where the file does not tell who the leader is, or does not list them. */
export function responseOf(
	{ attendees, organizer }: Invited,
	own: ReadonlySet<string>,
): EventResponse | null {
	const attendee = attendees.find(({ email }) => own.has(email));
	if (attendee) return responses.get(attendee.answer) ?? null;
	return organizer && attendees.length > 0 && own.has(organizer.email) ? 'accepted' : null;
}
