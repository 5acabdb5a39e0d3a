import { nameWords } from './same-person';
import type { Person } from './sighting';

/** The words of all their names, as a title is compared: a person called Peer may take part. */
export function guestNames(people: readonly Person[]): ReadonlySet<string> {
	return new Set(people.flatMap(({ name = '' }) => nameWords(name)));
}
