import type { CircleMember } from './circle';
import { plainText, plainWords } from './plain-text';
import type { Person } from './sighting';

/** Whether a guest is somebody whom the leader named: by an address, or by the whole name. */
export function isSamePerson(known: Pick<CircleMember, 'name' | 'addresses'>, person: Person): boolean {
	const isAddress = person.email !== undefined && known.addresses.includes(person.email.toLowerCase());
	return isAddress || isSameName(known.name, person.name ?? '');
}

/** What a guest is known by: the address, else the plain name; empty where neither is told. */
export function personKey({ email, name }: Person): string {
	return email?.toLowerCase() ?? plainText(name ?? '').trim();
}

export function isSameName(one: string, other: string): boolean {
	const words = nameWords(one).join(' ');
	return words !== '' && words === nameWords(other).join(' ');
}

/** Both are full names of which the first words are alike, and the last ones are not: two people of one first name. */
export function isNamesake(one: string, other: string): boolean {
	const [words, others] = [nameWords(one), nameWords(other)];
	return words.length > 1 && others.length > 1 && words[0] === others[0] && words.at(-1) !== others.at(-1);
}

/** The words of a name, the first name first: `Last, First` is `First Last`. Not `(she/her)`, `(Finance)`. */
export function nameWords(name: string): string[] {
	const [last = '', first] = name.replace(/\s*[([（][^)\]）]*[)\]）]/gu, ' ').split(',');
	return plainWords(plainText(first === undefined ? last : `${first} ${last}`)).map(({ word }) => word);
}
