import type { CircleMember, WorkRelation } from './circle';
import { directionOfWords } from './direction-of-words';
import { plainText, plainWords } from './plain-text';
import { isSamePerson, nameWords } from './same-person';
import type { Person } from './sighting';

export const directions = ['up', 'down', 'across', 'outside', 'alone', 'unknown'] as const;
/**
 * Whom a meeting is with: the leader's own boss and above, the people led, others of the same rank, people outside the
 * organisation, nobody. What cannot be told stays unknown.
 */
export type Direction = (typeof directions)[number];

interface DirectedMeeting {
	title: string;
	people: readonly Person[];
	/** The leader's own address, where the calendar tells. */
	account: string | null;
}

/** Of the relation of everybody known to take part; else of the addresses' domains; else of the title's words. */
export function meetingDirection(
	meeting: DirectedMeeting,
	relations: readonly WorkRelation[],
	circle: readonly CircleMember[],
): Direction {
	const byWords = directionOfWords(meeting.title);
	// Whoever has guests is not alone, whatever the title says: a writing workshop.
	const told = byWords === 'alone' && meeting.people.length > 0 ? undefined : byWords;
	return (
		directionOfPeople(meeting, relations, circle) ?? told ?? (hasOutsiders(meeting) ? 'outside' : 'unknown')
	);
}

const directionOfRelation = { boss: 'up', report: 'down', peer: 'across', outside: 'outside' } as const;

/** With a boss in the room it is a meeting with the boss; next come people from outside, peers, reports. */
function directionOfPeople(
	meeting: DirectedMeeting,
	relations: readonly WorkRelation[],
	circle: readonly CircleMember[],
): Direction | undefined {
	const known = relations
		.filter((relation) => takesPart(relation, meeting))
		.map(({ relation }) => directionOfRelation[relation]);
	if (circle.some((member) => member.kind === 'peer' && takesPart(member, meeting))) known.push('across');
	return (['up', 'outside', 'across', 'down'] as const).find((direction) => known.includes(direction));
}

function takesPart(
	{ name, addresses }: Pick<WorkRelation, 'name' | 'addresses'>,
	{ title, people }: DirectedMeeting,
): boolean {
	const fullName = nameWords(name);
	const words = ` ${plainWordsOf(title)} `;
	const inTitle =
		fullName.length > 0 &&
		[fullName, fullName.toReversed()].some((ordered) => words.includes(` ${ordered.join(' ')} `));
	return inTitle || people.some((person) => isSamePerson({ name, addresses }, person));
}

/** Providers whose addresses say nothing of an organisation. */
const publicProviders =
	/@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|gmx|web|proton|protonmail|posteo|mailbox|orange|laposte|free|libero|uol|terra)\.[a-z.]+$/u;

function hasOutsiders({ people, account }: DirectedMeeting): boolean {
	const own = account?.toLowerCase().match(/@[^@\s]+$/u)?.[0];
	if (own === undefined || publicProviders.test(account?.toLowerCase() ?? '')) return false;
	return people.some(({ email = '' }) => {
		const domain = email.toLowerCase().match(/@[^@\s]+$/u)?.[0];
		return domain !== undefined && !isWithin(domain, own) && !isWithin(own, domain);
	});
}

/** `@eu.example.com` belongs to `@example.com`. */
function isWithin(domain: string, whole: string): boolean {
	return domain === whole || domain.endsWith(whole.replace('@', '.'));
}

function plainWordsOf(text: string): string {
	return plainWords(plainText(text))
		.map(({ word }) => word)
		.join(' ');
}
