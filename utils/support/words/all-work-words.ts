import { deWork } from './de-work';
import { enWork } from './en-work';
import { esWork } from './es-work';
import { frWork } from './fr-work';
import { itWork } from './it-work';
import { jaWork } from './ja-work';
import { nlWork } from './nl-work';
import { ptWork } from './pt-work';
import type { WorkWords } from './word-list';

export const allWorkWords: readonly WorkWords[] = [
	enWork,
	deWork,
	frWork,
	esWork,
	ptWork,
	itWork,
	nlWork,
	jaWork,
];
