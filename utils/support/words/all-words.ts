import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import type { SupportWords } from './word-list';

/**
 * Titles mix languages, so that every list is asked about every title; what is the same in English is in the English
 * list only.
 */
export const allWords: readonly SupportWords[] = [en, de, fr, es, pt, it, nl, ja];
