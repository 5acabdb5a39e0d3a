import type { TitleWords } from './title-words';

/** What is nobody's name. */
const mine =
	'mine|my own|just me|pour moi|le mien|la mienne|meins|meine|meine eigene|fur mich|voor mij|van mij|de mijne|il mio|la mia|' +
	'per me|el mio|la mia|para mi|o meu|a minha|para mim|自分|私|自分用|自分の';
/** Beside a name (`Anna, me`) these tell who takes part. */
const me = 'me|moi|mich|mij|ik|ich|io|yo|eu';
const isMine = new RegExp(
	`[(（]\\s*(?:${mine}|${me})\\s*[,;)、）]|[,;–—-]\\s+(?:${mine})\\s*$|[–—]\\s+(?:${me})\\s*$|^\\s*(?:${me})\\s*(?:→|->|⟶)`,
	'u',
);

/** `coaching (mine)`, `supervision – ich`, `coaching (moi, nouvelle proviseure)`: the leader takes what they might give. */
export function saysMine({ plain }: TitleWords): boolean {
	return isMine.test(plain);
}
