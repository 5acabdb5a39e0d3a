import { deContext } from './de-context';
import { enContext } from './en-context';
import { esContext } from './es-context';
import { frContext } from './fr-context';
import { itContext } from './it-context';
import { jaContext } from './ja-context';
import { nlContext } from './nl-context';
import { ptContext } from './pt-context';
import type { ContextWords } from './word-list';

export const allContextWords: readonly ContextWords[] = [
	enContext,
	deContext,
	frContext,
	esContext,
	ptContext,
	itContext,
	nlContext,
	jaContext,
];
