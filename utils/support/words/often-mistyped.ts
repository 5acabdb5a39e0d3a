import type { Phrases } from './word-list';

/** Words of support that are often mistyped, and long enough to be told apart from others. */
export const oftenMistyped: Phrases = `
	mentor, mentora, mentore, mentorin, mentoring, mentoría, mentorat, coach, coaching, coachin, mastermind, roundtable,
	colleague, colleagues, kollege, kollegin, kollegen, kollegiale, collègue, collègues, collega, colega, colegas,
	intervision, intervisie, intervisione, intervisión, supervision, codéveloppement, reflective, balint, check, executive,
	accountability, sparring, beratung, gespräch, austausch, former, ehemalige, ancien, antiguo, pairs, learning, intervisão
`;
/** Other words that lie near them. */
export const lookAlikes: Phrases = `
	menor, menores, meteor, mentos, mentir, menteur, mental, couch, poach, roach, coche, coches, coast, tutor, monitor, motor,
	minor, center, centre, rector, lector, vector, sector, colleges, college, collage, kolleg, kollegs, ballet, cheek,
	chick, forer, farmer, warmer, former, formen, formel, dormer, pair, paire, paires, pars, pains, pares, coaches, collegas,
	collegues, reflecting, selective, mentors, mentoren, checks, checked, cheque, sharing, starring, spring, string
`;
