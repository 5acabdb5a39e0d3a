import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '@/utils/support/sighting';
import { isSupportKind, type MeetingKind } from '@/utils/support/support-kinds';
import {
	clarities,
	type EvaluationLanguage,
	evaluationLanguages,
	type LabelledTitle,
	type Split,
} from './labelled-title';

export const titleColumns = [
	'id',
	'family',
	'kind',
	'also',
	'clarity',
	'trap',
	'recurring',
	'people',
	'title',
] as const;

export const titlesFolder = join(import.meta.dirname, '../../tests/evaluation');

/** All labelled titles of one split. Throws with file and line where a row is not valid. */
export function readTitles(split: Split): LabelledTitle[] {
	return evaluationLanguages.flatMap((lang) => {
		const file = `${split}.${lang}.tsv`;
		const [header, ...lines] = readFileSync(join(titlesFolder, file), 'utf8').trimEnd().split('\n');
		if (header !== titleColumns.join('\t')) throw new Error(`${file}: the first line must name the columns.`);
		return lines.map((line, index) => parseRow(line, lang, `${file}:${index + 2}`));
	});
}

function parseRow(line: string, lang: EvaluationLanguage, place: string): LabelledTitle {
	const cells = line.split('\t');
	if (cells.length !== titleColumns.length) throw new Error(`${place}: ${cells.length} columns.`);
	const [id, family, kind, also, clarity, trap, recurring, people, title] = cells as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
	];
	return {
		id,
		family,
		lang,
		kind: expectKind(kind, place),
		alsoRight: isSupportKind(also) ? also : expectEmpty(also, place),
		clarity: expectOneOf(clarities, clarity, place),
		isTrap: isYes(trap, place),
		isRecurring: isYes(recurring, place),
		people: people === '' ? [] : people.split('; ').map(parsePerson),
		title,
	};
}

/** `Name <address>`, or a name alone. */
function parsePerson(text: string): Person {
	const [, name, email] = /^(.*?)\s*<(.+)>$/u.exec(text) ?? [];
	return name && email ? { name, email } : { name: text };
}

function expectKind(text: string, place: string): MeetingKind {
	if (text === 'none' || isSupportKind(text)) return text;
	throw new Error(`${place}: “${text}” is no kind.`);
}

function expectEmpty(text: string, place: string): undefined {
	if (text !== '') throw new Error(`${place}: “${text}” is no kind of support.`);
}

function expectOneOf<Value extends string>(values: readonly Value[], text: string, place: string): Value {
	const found = values.find((value) => value === text);
	if (found !== undefined) return found;
	throw new Error(`${place}: “${text}” is none of ${values.join(', ')}.`);
}

function isYes(text: string, place: string): boolean {
	return expectOneOf(['yes', ''], text, place) === 'yes';
}
