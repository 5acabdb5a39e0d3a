import type { CircleMember, WorkRelation } from './circle';
import { lazily } from './lazily';
import { namedInTitle } from './named-in-title';
import { otherWords } from './other-words';
import { type PlainWord, plainText, plainWords } from './plain-text';
import {
	firstNameWords,
	isFormOfAddress,
	isNamesake,
	isSameName,
	isSamePerson,
	nameWords,
} from './same-person';
import type { Person } from './sighting';
import { allWorkWords } from './words/all-work-words';
import { splitPhrases } from './words/word-list';

export interface CircleMatch {
	member: CircleMember;
	how: 'address' | 'name' | 'group-title' | 'group-members';
	/** The name could be another person's, or the title is about something with them. */
	isSure: boolean;
}

/** Members of a group that make the group, where its title does not. */
const membersThatMakeAGroup = 3;
/** Guests besides the leader up to which a meeting is a conversation with somebody. */
const mostGuestsOfAConversation = 2;

/** With more people it is a meeting that somebody takes part in. */
export function isConversation(people: readonly Person[]): boolean {
	return people.length <= mostGuestsOfAConversation + 1;
}

/** What people are at work, or to the leader; and how they are counted. No first names. */
const roleWords = lazily(
	() =>
		new Set([
			...allWorkWords
				.flatMap(({ up, down, across, outside }) => [up, down, across, outside])
				.flatMap((phrases) => splitPhrases(phrases).flatMap(wordsOf)),
			...'peer mentor mentorin coach former old my first second third erster erste zweite premier premiere'.split(
				' ',
			),
			...'primer primera primeiro primeira primo prima eerste tweede'.split(' '),
		]),
);

/** The person or group of the circle that a meeting is with; `undefined` where there is none. */
export function matchCircle(
	title: string,
	people: readonly Person[],
	circle: readonly CircleMember[],
	relations: readonly WorkRelation[] = [],
): CircleMatch | undefined {
	return (
		matchGroup(title, people, circle) ??
		matchAddress(people, circle) ??
		matchName(title, people, circle, relations)
	);
}

function matchGroup(title: string, people: readonly Person[], circle: readonly CircleMember[]) {
	const plain = ` ${wordsOf(title).join(' ')} `;
	for (const member of sorted(circle.filter((each) => each.kind === 'group'))) {
		const name = wordsOf(member.name).join(' ');
		if (name !== '' && plain.includes(` ${name} `)) {
			return { member, how: 'group-title', isSure: true } as const;
		}
		const isMember = (person: Person) => member.members?.some((each) => isCalled(person, each)) ?? false;
		const present = people.filter(isMember).length;
		if (present >= membersThatMakeAGroup) {
			// With more others than members it is rather a meeting that some of the group are in.
			return { member, how: 'group-members', isSure: people.length - present < present } as const;
		}
	}
	return undefined;
}

function isCalled(person: Person, addressOrName: string): boolean {
	const wanted = addressOrName.trim().toLowerCase();
	if (wanted === '') return false;
	return person.email?.toLowerCase() === wanted || isSameName(person.name ?? '', wanted);
}

function matchAddress(people: readonly Person[], circle: readonly CircleMember[]): CircleMatch | undefined {
	const member = sorted(circle).find(
		(each) =>
			each.kind !== 'group' &&
			people.some(
				(person) =>
					(person.email !== undefined && each.addresses.includes(person.email.toLowerCase())) ||
					(person.name !== undefined &&
						nameWords(each.name).length > 1 &&
						isSameName(person.name, each.name)),
			),
	);
	return member && { member, how: 'address', isSure: isConversation(people) };
}

/**
 * A name in the title: in full, as the first name, as the first name with the initial, as `Last, First`. Sure only
 * when nobody else is meant by it, of the circle or at work, and the title is about nothing else.
 */
function matchName(
	title: string,
	people: readonly Person[],
	circle: readonly CircleMember[],
	relations: readonly WorkRelation[],
): CircleMatch | undefined {
	const plain = plainText(title);
	const allWords = plainWords(plain);
	const [best, ...rivals] = sorted(circle)
		.filter((member) => member.kind !== 'group')
		.flatMap((member) => {
			const titleWords = apartFromName(allWords, nameWords(member.name));
			const used = namedBy(member.name, titleWords.map(textOf));
			const how =
				used &&
				namedInTitle(
					title,
					titleWords.filter(({ word }) => word === used[0]),
				);
			return used === undefined || how === 'not-met' ? [] : [{ member, used, titleWords, how }];
		})
		.sort((a, b) => b.used.length - a.used.length);
	if (best === undefined) return undefined;
	const { member, used, titleWords, how } = best;
	const isFullName = used.length > 1 && nameWords(member.name).every((word) => used.includes(word));
	const atWork = relations.map(({ name }) => namedBy(name, allWords.map(textOf))?.length ?? 0);
	if (!isFullName && isWithAnother(member, people, relations)) return undefined;
	if (atWork.some((length) => length > used.length)) return undefined;
	const beside = titleWords.filter(({ word }) => !used.includes(word) && !isFormOfAddress(word));
	const isSure =
		how === 'met' &&
		rivals.every((rival) => rival.used.length < used.length) &&
		atWork.every((length) => length < used.length) &&
		otherWords(plain, beside).length === 0 &&
		isConversation(people) &&
		// Addresses are known on both sides, and differ: another address of theirs, or somebody else of that name.
		(isFullName || member.addresses.length === 0 || people.every(({ email }) => email === undefined));
	return { member, how: 'name', isSure };
}

/** A guest is somebody else of the same first name. */
function isWithAnother(
	{ name }: CircleMember,
	people: readonly Person[],
	relations: readonly WorkRelation[],
): boolean {
	const [first] = nameWords(name);
	const namesakes = relations.filter((relation) => nameWords(relation.name)[0] === first);
	return people.some(
		(person) =>
			isNamesake(person.name ?? '', name) || namesakes.some((relation) => isSamePerson(relation, person)),
	);
}

const unspacedName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,}$/u;
/** What stands behind a Japanese name: a form of address, and with. */
const addressAndWith = /^(?:(?:さん|さま|様|氏|先生|くん|君|ちゃん)(?:との|と|の)?|との|と)/u;

/** `田中さんとランチ` is one run: the name stands at its start, and the rest is what is done. */
function apartFromName(titleWords: readonly PlainWord[], name: readonly string[]): PlainWord[] {
	if (!name.every((word) => unspacedName.test(word))) return [...titleWords];
	return titleWords.flatMap((run) => {
		const whole = name.join('');
		const [first = whole] = name;
		const found = run.word.startsWith(whole) ? whole : first;
		const behind = run.word.slice(found.length);
		if (!run.word.startsWith(found) || (behind !== '' && !addressAndWith.test(behind))) return [run];
		const rest = behind.replace(addressAndWith, '');
		const named = found === whole ? name : [first];
		return [...partsOf(named, run.start), ...partsOf(rest === '' ? [] : [rest], run.end - rest.length)];
	});
}

/** Parts of a run that follow each other from an offset. */
function partsOf(parts: readonly string[], from: number): PlainWord[] {
	let start = from;
	return parts.map((word) => {
		const part = { word, start, end: start + word.length };
		start = part.end;
		return part;
	});
}

/** The words of the title that name the person. */
function namedBy(name: string, titleWords: readonly string[]): readonly string[] | undefined {
	const words = nameWords(name);
	const [first, ...rest] = words;
	if (first === undefined) return undefined;
	if (words.every((word) => titleWords.includes(word))) return words;
	const given = firstNameWords(name);
	const at = titleWords.findIndex((_, index) => given.every((word, i) => titleWords[index + i] === word));
	if (at === -1 || first.length < 2 || isDescription(name)) return undefined;
	const next = titleWords[at + given.length];
	const initial = rest.at(-1)?.[0];
	return initial !== undefined && next === initial ? [...given, next] : given;
}

/**
 * `Head of Finance`, `First peer`: a role, and words in lower case behind it. Its first word alone names nobody. Whoever is
 * written like a person (`Ana Flores`, `Dean Smith`, `Sam from the old job`) is found by the first name.
 */
function isDescription(name: string): boolean {
	const [first = '', ...rest] = wordsOf(name);
	return rest.length > 0 && roleWords().has(first) && /\s\p{Ll}/u.test(name.trim());
}

function wordsOf(text: string): string[] {
	return plainWords(plainText(text)).map((each) => each.word);
}

function textOf({ word }: PlainWord): string {
	return word;
}

/** In one order, whatever order the circle came in. */
function sorted(circle: readonly CircleMember[]): CircleMember[] {
	return [...circle].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
