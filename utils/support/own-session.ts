import type { TitleWords } from './title-words';

/** Whose session it is, where a pronoun tells it: in brackets, or apart at the end. */
const pronouns =
	'mine|my own|me|just me|moi|pour moi|le mien|la mienne|meins|meine|meine eigene|fur mich|mich|mij|voor mij|van mij|de mijne|ik|ich|' +
	'io|il mio|la mia|per me|mio|mia|yo|el mio|la mia|para mi|mio|o meu|a minha|meu|minha|eu|para mim|自分|私|自分用|自分の';
const isMine = new RegExp(`[(（]\\s*(?:${pronouns})\\s*[,;)、）]|[,;–—-]\\s+(?:${pronouns})\\s*$`, 'u');

/** `coaching (mine)`, `supervision – ich`, `coaching (moi, nouvelle proviseure)`: the leader takes what they might give. */
export function saysMine({ plain }: TitleWords): boolean {
	return isMine.test(plain);
}
