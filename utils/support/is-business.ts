import type { TitleContext } from './title-context';
import { isInside, type Role, type TitleWords, type WordMatch } from './title-words';

/** With one of these it is a talk whatever it is about. */
const thinkingOutLoud: readonly Role[] = ['meal', 'confiding', 'twosome', 'own-case', 'closed', 'advice'];
/** From elsewhere, and no more is told of them; a friend or a fellow would be one to think out loud with. */
const others = /another|other|otr[oa]|outr[oa]|autre|altr[oaie]|ander|^他/u;
/** Not where they are, but what they are: whoever notes it has not the neighbour's fence in mind. */
const alike =
	/(?<!\p{L})(?:auch|ebenfalls|wie ich|aussi|comme moi|egalement|anche|pure|come me|too|also|like me|as well|tambien|como yo|tambem|como eu|ook|zoals ik|net als ik)(?!\p{L})/u;
/** One telephones for many reasons, and meets for many. */
const mereCalls =
	/^(?:(?:phone |video )?calls?|called|phone|ring|rang|anrufe?n?|telef\p{L}*|tel|appel\p{L}*|telephon\p{L}*|llam\p{L}*|lig\p{L}*|chiam\p{L}*|bel|bellen|belde|電話|話|通話|meetings?|mtg|sitzung|reunion|riunione|reuniao|overleg|会議)$/u;

/**
 * `head next door rang: car park`: another leader, and a subject that may be all that it is about. Not where they eat,
 * walk or think out loud.
 */
export function isBusiness(best: WordMatch, context: TitleContext, { matches }: TitleWords): boolean {
	if (best.value.kind !== 'peer' || !context.hasSubject || context.isOverACup) return false;
	const inside = matches.filter((match) => isInside(match, best));
	const isFromElsewhere = inside.some(
		({ value: { role }, phrase }) => role === 'like-me' || (role === 'fellow' && others.test(phrase)),
	);
	if (inside.some(({ value: { role }, phrase }) => role === 'like-me' && alike.test(phrase)))
		return matches.some(({ value: { role }, phrase }) => role === 'talk' && mereCalls.test(phrase));
	if (!isFromElsewhere || !inside.some(({ value }) => value.role === 'leader')) return false;
	return matches.every(
		({ value: { role }, phrase }) =>
			!thinkingOutLoud.includes(role) && (role !== 'talk' || mereCalls.test(phrase)),
	);
}
