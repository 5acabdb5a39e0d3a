import type { CircleMember, WorkRelation } from './circle';
import { isMaybe, isSupport, type JudgedMeeting } from './judge-meetings';
import { isSamePerson, personKey } from './same-person';
import type { Person } from './sighting';
import { type SupportKind, supportKinds } from './support-kinds';
import type { MemberSuggestion } from './support-summary';
import { thresholds } from './thresholds';
import { wording } from './wording';

/** What a no to a suggestion is kept under, followed by the person. */
export const declinedPrefix = 'circle:';

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
		const key = personKey(person);
		const before = met.get(key)?.kinds ?? [];
		met.set(key, { person, kinds: [...before, meeting.verdict.kind as SupportKind] });
	}
	return [...met]
		.filter(([key, { kinds }]) => key !== '' && kinds.length >= thresholds.meetingsToSuggest)
		.filter(([key]) => !dismissed.includes(`${declinedPrefix}${key}`))
		.sort(([a, x], [b, y]) => y.kinds.length - x.kinds.length || (a < b ? -1 : 1))
		.slice(0, 1)
		.map(([key, { person, kinds }]) => toSuggestion(key, person, kinds));
}

function toSuggestion(key: string, person: Person, kinds: readonly SupportKind[]): MemberSuggestion {
	const count = (kind: SupportKind) => kinds.filter((each) => each === kind).length;
	const [kind = 'peer'] = supportKinds.toSorted((a, b) => count(b) - count(a));
	const name = person.name ?? person.email ?? '';
	const addresses = person.email === undefined ? [] : [person.email.toLowerCase()];
	return {
		person: key,
		name,
		addresses,
		kind,
		reason: wording('suggestMember', { name, count: kinds.length }),
	};
}
