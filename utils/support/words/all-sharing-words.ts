import { deSharing } from './de-sharing';
import { enSharing } from './en-sharing';
import { esSharing } from './es-sharing';
import { frSharing } from './fr-sharing';
import { itSharing } from './it-sharing';
import { jaSharing } from './ja-sharing';
import { nlSharing } from './nl-sharing';
import { ptSharing } from './pt-sharing';
import type { SharingWords } from './word-list';

export const allSharingWords: readonly SharingWords[] = [
	enSharing,
	deSharing,
	frSharing,
	esSharing,
	ptSharing,
	itSharing,
	nlSharing,
	jaSharing,
];
