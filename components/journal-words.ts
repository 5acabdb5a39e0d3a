import type { Criterion, Sign } from '@/utils/support/journal';

/** Keys of the words of each criterion and sign. */
export const criterionWord: Record<Criterion, string> = {
	confidential: 'criterionConfidential',
	'non-judgmental': 'criterionNonJudgmental',
	grounded: 'criterionGrounded',
};

export const signWord: Record<Sign, string> = {
	rehearsing: 'signRehearsing',
	'putting-off': 'signPuttingOff',
	responsible: 'signResponsible',
	'no-peer': 'signNoPeer',
	relief: 'signRelief',
};
