import type { CircleMember, WorkRelation } from './circle';
import { isMaybe, isSupport, type JudgedMeeting } from './judge-meetings';
import { plainText } from './plain-text';
import { isSamePerson } from './same-person';
import type { Person } from './sighting';
import { type SupportKind, supportKinds } from './support-kinds';
import type { MemberSuggestion } from './support-summary';
import { thresholds } from './thresholds';
import { wording } from './wording';

/** What a no to a suggestion is kept under, followed by the person. */
export const declinedPrefix = 'circle:';

/** What a suggested person is known by: the address, else the name. */
export function personKey({ email, name }: Person): string {
	return email?.toLowerCase() ?? plainText(name ?? '');
}

interface Met {
	person: Person;
	kinds: SupportKind[];
}

/**
 * Somebody whom the leader met alone, several times, in meetings that are or may be support, and who is neither in the
 * circle nor a work relation, and to whom the leader did not say no. People come from the calendar only.
 */
export function suggestMembers(
	meetings: readonly JudgedMeeting[],
	circle: readonly CircleMember[],
	relations: readonly WorkRelation[],
	dismissed: readonly string[] = [],
): MemberSuggestion[] {
	const met = new Map<string, Met>();
	for (const meeting of meetings) {
		const [person, ...more] = meeting.event.people;
		if (person === undefined || more.length > 0 || !(isSupport(meeting) || isMaybe(meeting))) continue;
		if ([...circle, ...relations].some((known) => isSamePerson(known, person))) continue;
		const key = person.email?.toLowerCase() ?? plainText(person.name ?? '');
		const key = personKey(person);
