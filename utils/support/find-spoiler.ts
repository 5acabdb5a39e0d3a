import { guestNames } from './guest-names';
import type { Person } from './sighting';
import type { TitleContext } from './title-context';
import { isInside, lengthOf, type TitleWords, type WordMatch } from './title-words';

/** The word that takes the meaning of `best` away, if there is one that is no mere subject of the talk. */
export function findSpoiler(
	best: WordMatch,
	read: TitleWords,
	people: readonly Person[],
	context: TitleContext,
): WordMatch | undefined {
	const open = read.matches.filter((match) => !isShielded(match, read, people));
	return (
		open.find((match) => match.value.role === 'errand' && !isDenied(match, read)) ??
		open.find((match) => match.value.role === 'spoiler' && !isSubject(match, best, context, read))
	);
}

/**
 * `coach: budget or none?`, `Coach call about the budget`, `my mentor: interview`, `mentor lunch – salary`: what stands
 * behind a complete title is what is talked about, and does not change with whom.
 */
function isSubject(match: WordMatch, best: WordMatch, context: TitleContext, read: TitleWords): boolean {
	if (isDenied(match, read) || isOrigin(match, best, read, context) || isOwnProgramme(match, read))
		return true;
	if (isWithOwn(best, context)) return !preparing.test(match.phrase);
	if (match.start < best.end) return false;
	if (saysWhatFor(best, read) || (context.isLabel && /[?？]/u.test(read.plain.slice(match.start))))
		return true;
	const isApart = /[:(,–—]|\s-\s/u.test(read.plain.slice(best.end, match.start));
	const isAbout = read.matches.some(
		({ value, start, end }) => value.role === 'about' && start >= best.end && end <= match.start,
	);
	if (best.value.role === 'support') return isApart || context.isTalk;
	return (context.isTalk && (isApart || isAbout)) || (context.isWith && isTitled(match, best, read));
}

/** `ex-mayor, her advice on the budget`: whoever is asked for advice is asked about something. */
function saysWhatFor(best: WordMatch, { matches }: TitleWords): boolean {
	return matches.some(
		(inner) =>
			['advice', 'confiding', 'own-case', 'twosome'].includes(inner.value.role) &&
			isInside(inner, best) &&
			lengthOf(inner) < lengthOf(best),
	);
}

/** `go through my goals with my mentor`: whatever is done, it is done with them. */
function isWithOwn(best: WordMatch, context: TitleContext): boolean {
	return context.isWith && best.value.role === 'support' && ['mentor', 'coach'].includes(best.value.kind);
}

/** What is done before, and alone. */
export const preparing = /^(?:prep|prép|vorb|voorb|准备|準備)/u;

/** `with coach: settle my new role`. */
function isTitled(match: WordMatch, best: WordMatch, read: TitleWords): boolean {
	return read.plain.slice(best.end, match.start).trimStart().startsWith(':');
}

/** `mentors' programme, I am the mentee`. */
function isOwnProgramme(match: WordMatch, read: TitleWords): boolean {
	return (
		/program|scheme|matching|制度|プログラム/u.test(match.phrase) &&
		read.matches.some(({ value }) => value.role === 'taken')
	);
}

/** `no slides`, `don't move`. */
function isDenied(match: WordMatch, read: TitleWords): boolean {
	return /(?:^|[^\p{L}])(?:no|without|kein\p{L}*|ohne|sans|pas de|sin|sem|senza|geen|zonder|don['’ ]?t|do not|never|nicht|ne pas|nao|non|niet|nunca)\s$/u.test(
		read.plain.slice(0, match.start),
	);
}

/** `another charity director`, `former colleagues from the agency`: where a peer or former colleague is from. */
function isOrigin(match: WordMatch, best: WordMatch, read: TitleWords, context: TitleContext): boolean {
	if (isOfProgramme(match, best, read)) return true;
	if (best.value.kind !== 'peer' && best.value.kind !== 'former-colleague') return false;
	if (match.start < best.end) return match.start > best.start;
	const between = read.plain.slice(best.end, match.start);
	const isRightBehind = /^\s(?:\p{L}{1,5}\s)?$/u.test(between);
	if (originJoint.test(between)) return true;
	// `colleague from` holds the joint itself.
	if (isRightBehind && fromThere.test(read.plain.slice(best.start, match.start))) return true;
	if (
		best.value.kind === 'former-colleague' &&
		!/[:;]/u.test(between) &&
		fromThere.test(between) &&
		workplaces.test(read.plain.slice(match.start, match.end))
	)
		return true;
	const isBare = best.value.kind === 'former-colleague' && context.hasTalk && /^\s$/u.test(between);
	return isBare && workplaces.test(read.plain.slice(match.start, match.end));
}

/** `mentor from the programme`: that is how they met. `mentors' programme` is the programme. */
function isOfProgramme(match: WordMatch, best: WordMatch, read: TitleWords): boolean {
	return (
		(best.value.kind === 'mentor' || best.value.kind === 'coach') &&
		/^(?:\*?program|acelerad|accelerat|accélérat|acceler|incub|inkub|aceler)/u.test(match.phrase) &&
		originJoint.test(read.plain.slice(best.end, match.start))
	);
}

/** `dinner with former colleagues tribunal`: without a small word in between. */
const workplaces =
	/^(?:procura|tribunale?s?|juzgados?|museums?|museos?|musee|museu|musei|teatro|theatre|theater|\p{L}*oper|opera|ecole|escola|escuela|scuola|schule|school|academia|accademia|akademie|akademia|agence|agency|agencia|agenzia|agentur|clinica|klinik|clinique|callcenter|filiale|consultora|notaria|fabrica|fabrik|fabrique|fabbrica|hotel|planta|werft|taller|garage|werkstatt|atelier|oficina|bureau|kantoor|kanzlei|kommune|guarderia|creche|kita|redaccion|redaktion|redaction|residencia|bufete|despacho|cabinet|studio|estudio|obra|chantier|cantiere|hospital|hopital|ospedale|ziekenhuis|banco|bank|banca)$/u;

/** `shared a desk for six years at the agency`: the place stands further behind. */
const fromThere =
	/\s(?:of|from|at|de la|del|du|des|de|da|do|di|della|dello|dell|dal|dalla|van|bij|bei|beim|aus|chez|in|en|im|na|no|nella|nel|alla|al|op)(?:\s(?:the|la|las|los|el|le|les|l|het|de|der|dem|einem|einer|meiner|mi|my|ma|mon))?[\s'’]+$/u;

const originJoint =
	/^\s*(?:of|from|at|de|du|des|d|del|de la|da|do|das|dos|di|della|delle|dell|dei|van|von|vom|aus|bei|chez|in|at|en|em|na|no|nas|nos|nella|nel|nell|alla|al|all|im|bij|op|au|aux|a la)(?:\s(?:the|la|las|los|el|le|les|l|het|de|der|einem|einer))?[\s'’]+$/u;

/** Part of a longer phrase, or of somebody's name: `no agenda`, `Ana Flores`. */
export function isShielded(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	return (
		isSomebody(match, read, people) ||
		read.matches.some(
			(other) =>
				isInside(match, other) &&
				lengthOf(match) < lengthOf(other) &&
				!['spoiler', 'counter'].includes(other.value.role),
		)
	);
}

/** The word is somebody's name: a person called Peer takes part. */
export function isSomebody(match: WordMatch, read: TitleWords, people: readonly Person[]): boolean {
	const text = read.plain.slice(match.start, match.end);
	return guestNames(people).has(text);
}

/** `Dr Balint`, `Mr Peer`: a word behind a form of address. */
export function isSurname(match: WordMatch, { plain }: TitleWords): boolean {
	const isOneWord = !plain.slice(match.start, match.end).includes(' ');
	return isOneWord && formOfAddress.test(plain.slice(0, match.start));
}

const formOfAddress =
	/(?:^|[^\p{L}])(?:dr\.?|mr\.?|mrs\.?|ms\.|ing\.|sra\.?|sr\.|herr|frau|hr\.|mme|mlle|sig\.|sig\.ra|dott\.|dott\.ssa|dhr\.?|mw\.?|mevr\.?)\s$/u;
