import type { Role, TitleWords, WordMatch } from './title-words';

const joints = /^(?:to|zu|zur|zum|an|a|para|pra|tot|naar|entre|vers|bei|2)$/u;

/** What is done face to face, step by step, or at the same time is no talk between two of one rank. */
const setPhrases =
	/^(?:\d.*|1on1|face|gesicht|seite|frente|codo|hombro|ombro|gomito|spalla|epaule|moment|momento|augenblick|cara|faccia|visage|tete|kopf|testa|heart|herz|coeur|corazon|coracao|cuore|hart|hand|mano|mao|main|back|rucken|shoulder|schulter|wall|wand|mur|day|tag|jour|dia|giorno|dag|week|woche|month|end|ende|start|door|porta|porte|puerta|tur|deur|house|haus|casa|maison|huis|step|schritt|pas|paso|passo|stap|point|punkt|punto|ponto|mouth|mund|boca|bocca|bouche|coast|place|ort|floor|wood|business|customer|kunde|client|cliente|machine|peer|peers|person|personne|persona|pessoa|mens|mensch|site|server|text|speech|line|word|wort|mot|palabra|parola|palavra|week|year|jahr|anno|ano|ashes|dust|stadt|city|town|stop|vers|pouco|poco|peu|gota|goutte|one|two|eins|zwei|um|uno|une|due|dos|lado|lato|punta|coude|corps|cuerpo|corpo|bilateral|bout|part|parte|team|board|branch|level|bank|school|office|shop|port|airport)$/u;

/**
 * `vicar to vicar`, `de decana a decana`: whoever talks as one to another is of the same rank, whatever the rank is
 * called. Only a maybe where nothing says that they talk. Not `day to day`.
 */
export function rankToRank({ words, plain, matches }: TitleWords): WordMatch[] {
	const role: Role = matches.some(({ value }) => value.role === 'talk' || value.role === 'twosome')
		? 'support'
		: 'maybe';
	const mirrored = Array.from(plain.matchAll(mirror), ({ 0: phrase, index }) => ({
		phrase,
		value: { role, kind: 'peer' as const },
		start: index,
		end: index + phrase.length,
	}));
	const said = words.flatMap((first, index) => {
		const [joint, second] = words.slice(index + 1);
		if (!joint || !second || !joints.test(joint.word)) return [];
		if (!isSameRank(first.word, second.word) || setPhrases.test(first.word)) return [];
		if (
			!/^\s$/u.test(plain.slice(first.end, joint.start)) ||
			!/^\s$/u.test(plain.slice(joint.end, second.start))
		)
			return [];
		const phrase = plain.slice(first.start, second.end);
		return [
			{
				phrase,
				value: { role, kind: 'peer' as const },
				start: first.start,
				end: second.end,
			},
		];
	});
	return [...mirrored, ...said];
}

/** `EM ↔ EM`, `head nurse <-> head nurse`: the same on both sides of an arrow. */
const mirror =
	/(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]+(?: \p{L}+){0,2})\s?(?:↔|⟷|⇄|⇔|<-+>|<>)\s?\1(?![\p{L}\p{N}])/gu;

const fewestLetters = 4;

/** The same word, or its form for the other sex: `sindaca a sindaco`. */
function isSameRank(first: string, second: string): boolean {
	if (first.length < fewestLetters || !/^\p{L}+$/u.test(first)) return false;
	return (
		first === second ||
		(first.length >= 5 &&
			first.slice(0, -1) === second.slice(0, -1) &&
			/[aoe]$/u.test(first) &&
			/[aoe]$/u.test(second))
	);
}
