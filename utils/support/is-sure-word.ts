import type { TitleContext } from './title-context';
import { isInside, lengthOf, type TitleWords, type WordMatch } from './title-words';

export interface Surroundings extends TitleContext {
	/** The title says that the leader is the one who is supported. */
	isTaken: boolean;
	hasLeaders: boolean;
	hasCounter: boolean;
	/** The words of support are those of two leaders who share what they carry. */
	isAmongEquals: boolean;
}

/** Another subject is no matter after a separator: `peer consultation – the new clinic`. */
export function isSurePhrase(match: WordMatch, context: Surroundings): boolean {
	if (context.isAmongEquals) return true;
	// A session among peers may be one of a school class, or of nodes.
	if (context.isSession && match.value.kind === 'peer') return false;
	if (match.phrase === 'balint' && context.isNameLike) return false;
	if (context.isJoinedAfter) return namesAGroup.test(match.phrase);
	return context.isClean || context.hasTalk || context.isFirst || context.isRemark || context.isWith;
}

export function isAmongEquals(best: WordMatch, read: TitleWords): boolean {
	return read.matches.some(
		(match) =>
			['confiding', 'like-me', 'twosome', 'advice', 'own-case'].includes(match.value.role) &&
			isInside(match, best) &&
			lengthOf(match) < lengthOf(best),
	);
}

/** Names that nothing else has: what stands behind them is whose group it is, or where. */
const namesAGroup = /^(?:balint|vistage|ypo|eo forum|cjd|apm|intervis|codev)/u;

/** `Peer` and `Coach` are names, too, and there are coaches of many kinds; other words of this role are plain. */
export function isSurePerson(match: WordMatch, context: Surroundings): boolean {
	if (context.isTaken) return true;
	const isPeer = /^(?:peers?|pairs?|par|pares|ピア)$/u.test(match.phrase);
	const isAmbiguous = isPeer || match.phrase === 'coach' || match.phrase === 'コーチ';
	const isPlainPerson = !isAmbiguous && ['peer', 'former-colleague'].includes(match.value.kind);
	const isFormer = match.value.kind === 'former-colleague';
	if (context.isJoinedAfter && !(isPlainPerson && context.isTalk) && !(isFormer && context.hasTalk))
		return false;
	const isPerson = (context.isNameLike || context.isPaired) && !context.isOnScreen && !context.isSession;
	if (isAmbiguous && (context.isJoinedBefore || isPerson) && !context.isOnlyGuest) return false;
	if (isPeer) return (context.hasTalk && !context.isSession) || context.isLabel || context.isRemark;
	const isSaidOfSomebody = context.isNamed || (isFormer && (context.isRemark || context.isFirst));
	const isDefinite = !isAmbiguous && context.isDefinite && !context.isPaired;
	return (
		context.isOnlyGuest ||
		context.isClean ||
		context.hasTalk ||
		context.isLabel ||
		context.isWith ||
		isDefinite ||
		isSaidOfSomebody
	);
}
