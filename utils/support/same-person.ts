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

/** Before a name, and no part of it. */
const formsOfAddress = new Set(
	'dr prof professor doctor mr mrs ms mx herr frau mag mme mlle mlles madame monsieur sr sra senor senora dott dottssa dhr mevr mw drs'.split(
		' ',
	),
);

export function isFormOfAddress(word: string): boolean {
	return formsOfAddress.has(word);
}

/** A calendar names the same people again and again. Only for speed. */
const knownNames = new Map<string, readonly string[]>();
const mostKnownNames = 2000;

/** The words of a name, the first name first: `Last, First` is `First Last`. Not `Dr.`, `(she/her)`, `(Finance)`. */
export function nameWords(name: string): readonly string[] {
	const known = knownNames.get(name);
	if (known !== undefined) return known;
	const words = wordsOf(inOrder(name));
	const told = words.every(isFormOfAddress) ? words : words.filter((word) => !isFormOfAddress(word));
	if (knownNames.size >= mostKnownNames) knownNames.clear();
	knownNames.set(name, told);
	return told;
}

/** The words of the first name: two where it has a hyphen (`Hans-Peter`). */
export function firstNameWords(name: string): readonly string[] {
	const parts = inOrder(name).trim().split(/\s+/u).map(wordsOf);
	return parts.find((words) => words.some((word) => !isFormOfAddress(word))) ?? nameWords(name).slice(0, 1);
}

function inOrder(name: string): string {
	const [last = '', first] = name.replace(/\s*[([（][^)\]）]*[)\]）]/gu, ' ').split(',');
	return first === undefined ? last : `${first} ${last}`;
}

function wordsOf(text: string): string[] {
	return plainWords(plainText(text)).map(({ word }) => word);
}
