import type { SupportKind } from './support-kinds';
import type { WordMatch } from './title-words';
import { type Wording, wording } from './wording';

export interface TitleVerdict {
	kind: SupportKind | 'none';
	isSure: boolean;
	reason: Wording;
	/** The title holds a word of support, a counter-word, only a meal or coffee with somebody, or none of these. */
	evidence: 'support' | 'counter' | 'informal' | 'nothing';
}

export function found(match: WordMatch, isSure: boolean): TitleVerdict {
	const key = isSure ? 'reasonWord' : 'reasonMaybeWord';
	const kind = match.value.role === 'gathering' ? 'group' : match.value.kind;
	return { kind, isSure, reason: wording(key, { word: match.phrase }), evidence: 'support' };
}

export function none(key: string, match: WordMatch): TitleVerdict {
	return { kind: 'none', isSure: true, reason: wording(key, { word: match.phrase }), evidence: 'counter' };
}

export function nothing(key: string, values: Wording['values'], informal: boolean): TitleVerdict {
	return {
		kind: 'none',
		isSure: true,
		reason: wording(key, values),
		evidence: informal ? 'informal' : 'nothing',
	};
}
