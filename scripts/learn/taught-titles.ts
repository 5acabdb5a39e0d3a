import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '@/utils/support/sighting';
import { type Outcome, outcomes } from '@/utils/support/title-weights';
import { type Split, splits } from '../evaluate/labelled-title';
import { readTitles, titlesFolder } from '../evaluate/read-titles';
import { splitsUnreadByRules, unreadSplits } from '../evaluate/unread-splits';

/** A title that the weights are learnt from. */
export interface TaughtTitle {
	title: string;
	people: readonly Person[];
	outcome: Outcome;
	/** Rules were written with this title in sight: what the words say of it is no surprise. */
	isReadByRules: boolean;
	/** It counts as so many. */
	times: number;
}

/** All titles that may be read, but those of one split where it is named: to be measured with it. */
export function taughtTitles(without?: Split): TaughtTitle[] {
	const read = splits.filter((split) => !unreadSplits.includes(split) && split !== without);
	const labelled = read.flatMap((split) => {
		const isReadByRules = !splitsUnreadByRules.includes(split);
		return readTitles(split).map(({ title, people, kind, clarity }): TaughtTitle => {
			const whereUnclear = kind === 'none' ? 'anybody' : 'open';
			return {
				title,
				people,
				outcome: clarity === 'ambiguous' ? whereUnclear : kind,
				isReadByRules,
				times: 1,
			};
		});
	});
	return [...labelled, ...everydayTitles(), ...ruleTitles()];
}

/** None of them is support. */
function everydayTitles(): TaughtTitle[] {
	const lines = readFileSync(join(titlesFolder, 'everyday-titles.txt'), 'utf8').trimEnd().split('\n');
	return lines.map((title) => ({ title, people: [], outcome: 'none', isReadByRules: true, times: 1 }));
}

/** What the rules were written for says each thing in its plainest words: no single title may outweigh it. */
export function ruleTitles(): TaughtTitle[] {
	const [, ...lines] = readFileSync(join(titlesFolder, 'rule-titles.tsv'), 'utf8').trimEnd().split('\n');
	return lines.map((line) => {
		const [said = '', title = ''] = line.split('\t');
		const outcome = outcomes.find((each) => each === said);
		if (outcome === undefined) throw new Error(`rule-titles.tsv: “${said}” is no outcome.`);
		return { title, people: [], outcome, isReadByRules: true, times: 2 };
	});
}
