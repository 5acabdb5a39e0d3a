import { deAway } from './de-away';
import { enAway } from './en-away';
import { esAway } from './es-away';
import { frAway } from './fr-away';
import { itAway } from './it-away';
import { jaAway } from './ja-away';
import { nlAway } from './nl-away';
import { ptAway } from './pt-away';
import type { AwayWords } from './word-list';

export const allAwayWords: readonly AwayWords[] = [
	enAway,
	deAway,
	frAway,
	esAway,
	ptAway,
	itAway,
	nlAway,
	jaAway,
];
