import { plainText, plainWords } from './plain-text';
import type { Person } from './sighting';
import type { Role, TitleWords, WordMatch } from './title-words';

/** What stands around a word of support. */
export interface TitleContext {
	/** Everything else is small words, ways to talk, names and numbers. */
	isClean: boolean;
	/** What else there is stands behind it. */
	isFirst: boolean;
	/** A way to talk stands beside it: `call with my mentor`, `mentor lunch`. */
	isTalk: boolean;
	/** A way to talk stands anywhere in the title. */
	hasTalk: boolean;
	/** An unknown word is joined to its front: `swim coach`. */
	isJoinedBefore: boolean;
	/** An unknown word is joined to its end, names apart: `mastermind quiz`. */
	isJoinedAfter: boolean;
	/** It may be part of a name: `Peer Lindqvist`, `Coach Rodriguez`. */
	isNameLike: boolean;
	/** One of two names, or somebody else's: `Coach x Nadia`, `coach de Leo`. */
	isPaired: boolean;
	/** The title says by which screen they meet: `coach Nadia / Teams`. */
	isOnScreen: boolean;
	/** `session coach Nadia`. */
	isSession: boolean;
	/** Joined by `with`: whatever it is, it is done together. */
	isWith: boolean;
	/** `the mentor`, `mon mentor`: it is one whom the leader has. */
	isDefinite: boolean;
	/** The title begins with it as a label: `Peer: Tomasz`. */
	isLabel: boolean;
	/** Something else than names stands behind it, or anything behind a pause. */
	hasSubject: boolean;
	/** A sign shows a cup, a plate, a walk. */
	isOverACup: boolean;
	/** It is said of a name before it: `Lena (peer)`. */
	isRemark: boolean;
	/** A name stands right before it, behind a pause: `Edmundo – mentor`. */
	isNamed: boolean;
	/** The name beside it is that of the only guest: `coach Elena` with Elena alone. */
	isOnlyGuest: boolean;
}

interface Leftover {
	text: string;
	start: number;
	end: number;
	isName: boolean;
}

const known: readonly Role[] = [
	'support',
	'who',
	'activity',
	'maybe',
	'talk',
	'small',
	'leader',
	'fellow',
	'taken',
	'gathering',
	'group-word',
	'doubt',
	'about',
	'closed',
	'confiding',
	'own-case',
	'like-me',
	'twosome',
	'elder',
	'advice',
];
/** Between two words these part them; a hyphen inside a word joins. */
const separator = /[:;,.|/()[\]{}<>«»„“”"!?·•–—→~&+*=@#💬、。]|\s-|-\s|\s[x×]\s/u;

export function titleContext(match: WordMatch, title: TitleWords, people: readonly Person[]): TitleContext {
	const leftovers = findLeftovers(match, title, people);
	const before = leftovers.findLast((each) => each.end <= match.start);
	const after = leftovers.find((each) => each.start >= match.end);
	const isBefore = before !== undefined && isJoinedText(title.plain.slice(before.end, match.start));
	const isAfter = after !== undefined && isJoinedText(title.plain.slice(match.end, after.start));
	return {
		isClean: leftovers.every((each) => each.isName),
		isFirst: leftovers.every((each) => each.isName || each.start >= match.end),
		hasSubject: leftovers.some(
			(each) =>
				each.start >= match.end &&
				(!each.isName || /[:：–—]\s*$|\s-\s+$/u.test(title.plain.slice(0, each.start))),
		),
		isOverACup: mealSigns.test(title.plain),
		isTalk: hasTalkBeside(match, title),
		hasTalk:
			mealSigns.test(title.plain) ||
			callSigns.test(title.plain) ||
			title.matches.some((each) => each.value.role === 'talk'),
		isJoinedBefore: isBefore,
		isJoinedAfter: isAfter && after?.isName === false,
		isNameLike: isAfter && after?.isName === true && !honorific.test(title.plain.slice(after.end)),
		isNamed:
			before?.isName === true && /^\s*(?:[(,:–—]|-\s)\s*$/u.test(title.plain.slice(before.end, match.start)),
		isOnlyGuest: people.length === 1 && isGuestBeside(match, title, people),
		isPaired: joint.test(title.plain.slice(match.end)) && leftovers.some((each) => each.start > match.end),
		isOnScreen:
			/[/(,@|–—]\s*(?:zoom|teams|meet|google meet|webex|skype|video|visio|online|virtual|tel|phone)\b/u.test(
				title.plain.slice(match.end),
			),
		isSession:
			/(?:session|sesion|sessao|sessione|sessie|sitzung|seance|セッション)\s*(?:d[aeio]s?\s|van\s|von\s|の)?$/u.test(
				title.plain.slice(0, match.start),
			),
		isWith:
			/(?:^|\s)(?:with|w\/?|mit|m\.|avec|con|com|c\/|met)\s*(?:(?:two|zwei|deux|dos|dois|due|twee|an?|une?|ein\p{L}*|una?|uma?|mein\p{L}*|my|mon|ma|mi|the|de[nmr]|die|de|het|les?|las?|l|los|el|os?|as?|i|gli|il|lo)['’\s]\s*)?$/u.test(
				title.plain.slice(0, match.start),
			) || title.plain.startsWith('と', match.end),
		isDefinite: article.test(title.plain.slice(0, match.start)),
		isRemark: /[(,:–—]\s*$|\s-\s*$/u.test(title.plain.slice(0, match.start)),
		isLabel:
			match.start === 0 &&
			/^\s*(?:\([^()]*\)\s*)?(?:(?:[:–—-]|[-–—]?>|→|⟶)\s|(?<=[\p{Script=Katakana}ー])[:：])/u.test(
				title.plain.slice(match.end),
			),
	};
}

function isGuestBeside(match: WordMatch, title: TitleWords, people: readonly Person[]): boolean {
	const names = wordsOf(people.map(({ name }) => name ?? '').join(' '));
	const before = title.plain.slice(0, match.start).trimEnd();
	const after = title.plain.slice(match.end).replace(/^[\sの]+/u, '');
	const isOwnWord = (letter = '') => !/\p{Script=Latin}/u.test(letter);
	return names.some(
		(name) =>
			(before.endsWith(name) && isOwnWord(before.at(-name.length - 1))) ||
			(after.startsWith(name) && isOwnWord(after.at(name.length))),
	);
}

/** A cup, a plate, a walk. */
const mealSigns = /[☕🍵🫖🧉🍺🍻🍷🥂🍸🍹🍽🍴🥗🍜🍝🍕🍣🥐🥞🍳🍰🚶🥾]/u;
const callSigns = /[☎📞📱💬🗣]/u;

const article =
	/(?:^|[\s(,])(?:the|my|der|dem|den|die|mein\p{L}*|beim|zum|zur|le|la|mon|ma|au|du|a la|il|lo|l|mio|mia|al|col|dal|alla|dalla|colla|el|mi|del|o|a|meu|minha|ao|do|da|de|het|mijn)['’\s]\s*$/u;

/** Behind it, what joins it to somebody else. */
const joint = /^\s*(?:[x×/&+]|<>|de|di|del|do|da|von|van|of)\s/u;

/** What no list knows: names, or another subject. */
function findLeftovers(match: WordMatch, title: TitleWords, people: readonly Person[]): Leftover[] {
	const covering = [match, ...title.matches.filter((each) => known.includes(each.value.role))];
	const personWords = new Set(
		people.flatMap((person) => wordsOf(`${person.name ?? ''} ${person.email ?? ''}`)),
	);
	const leftovers: Leftover[] = [];
	for (const word of title.words) {
		for (const piece of uncoveredPieces(word.start, word.end, covering)) {
			const text = title.plain.slice(piece.start, piece.end);
			if (/^[\p{N}\p{M}]+(?:\p{L}{0,2}|min|mins|std|hrs?)$|^h?\p{N}+h?\p{N}*$/u.test(text)) continue;
			const isName = personWords.has(text) || looksLikeName({ ...piece, text }, title, leftovers);
			leftovers.push({ ...piece, text, isName });
		}
	}
	return leftovers;
}

function uncoveredPieces(start: number, end: number, covering: readonly WordMatch[]) {
	const pieces: { start: number; end: number }[] = [];
	let from = start;
	for (const cover of [...covering].sort((a, b) => a.start - b.start)) {
		if (cover.end <= from || cover.start >= end) continue;
		if (cover.start > from) pieces.push({ start: from, end: cover.start });
		from = Math.max(from, cover.end);
	}
	if (from < end) pieces.push({ start: from, end });
	return pieces;
}

/** Endings of nouns, which German writes with a capital. */
const commonNoun =
	/.{3}(?:ung|ungen|heit|keit|schaft|tion|tionen|ions|ment|ments|cion|ciones|cao|coes|zione|zioni|dad|dade|tat|ness|raum|plan|liste|spiel|buch|fahrt|reise|tasche)(?<!leitung|leitungen|fuhrung)$/u;

/** Capitalised, and where a name stands: after a separator, a small word, a way to talk or another name. */
function looksLikeName(
	piece: { text: string; start: number; end: number },
	title: TitleWords,
	earlier: readonly Leftover[],
): boolean {
	const original = title.cased.slice(piece.start, piece.end);
	if (/^\p{Script=Han}{1,4}$/u.test(original)) return isHanName(piece, title);
	if (/^[\p{Script=Katakana}ー]+$/u.test(original)) return isOwnWord(piece, title);
	const isCapital = /^\p{Lu}/u.test(original) || isLowerCaseTitle(title);
	if (!isCapital || commonNoun.test(piece.text)) return false;
	const before = title.plain.slice(0, piece.start);
	if (before.trim() === '' || separator.test(before.slice(-2))) return true;
	if (earlier.at(-1)?.isName && earlier.at(-1)?.end === before.replace(/[\s'’-]+$/u, '').length) return true;
	return title.matches.some(
		(match) => known.includes(match.value.role) && match.end === before.trimEnd().length,
	);
}

/** `lunch mentor joost`: where nothing has a capital, names have none. */
function isLowerCaseTitle({ cased }: TitleWords): boolean {
	return /\p{Ll}/u.test(cased) && !/\p{Lu}/u.test(cased);
}

const honorific = /^(?:さん|様|氏|先生|くん|君|ちゃん)/u;

/** Before `さん` and its like, or a word of its own. */
function isHanName(piece: { start: number; end: number }, title: TitleWords): boolean {
	const next = title.plain.slice(piece.end, piece.end + 2);
	if (honorific.test(next)) return true;
	return isOwnWord(piece, title) && piece.end - piece.start <= 3;
}

/** A whole word behind a space: `コーチング レイラ`. */
function isOwnWord(piece: { start: number; end: number }, title: TitleWords): boolean {
	return (
		title.words.some((word) => word.start === piece.start && word.end === piece.end) &&
		/\s$/u.test(title.plain.slice(0, piece.start))
	);
}

/** No separator in between: one expression. */
function isJoinedText(between: string): boolean {
	return !separator.test(between) && /^[\s'’-]*$/u.test(between);
}

const farthestTalk = 16;

/** With nothing but small words in between. */
function hasTalkBeside(match: WordMatch, title: TitleWords): boolean {
	const small = title.matches.filter((each) => each.value.role === 'small' || each.value.role === 'taken');
	return title.matches.some((talk) => {
		if (talk.value.role !== 'talk') return false;
		const [start, end] = talk.end <= match.start ? [talk.end, match.start] : [match.end, talk.start];
		if (end < start || end - start > farthestTalk) return talk.start >= match.start && talk.end <= match.end;
		return title.words
			.filter((word) => word.start >= start && word.end <= end)
			.every(
				(word) =>
					/^\p{N}+$/u.test(word.word) ||
					small.some((each) => each.start <= word.start && word.end <= each.end),
			);
	});
}

function wordsOf(text: string): string[] {
	return plainWords(plainText(text)).map(({ word }) => word);
}
