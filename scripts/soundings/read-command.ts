import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { instantSchema } from '@/utils/support/sighting-schema';
import { BadInput, expectInput, expectJson } from './bad-input.ts';
import { expectFile, readNamedFile } from './read-file.ts';
import { type PageCase, readPages } from './read-pages.ts';
import { sightingLine } from './sighting-line.ts';

const urlSchema = v.pipe(
	v.string(),
	v.check(
		(url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''),
		'is not an address with https: or http:',
	),
);
const caseSchema = v.strictObject({
	url: urlSchema,
	now: v.exactOptional(instantSchema),
	page: v.pipe(v.string(), v.minLength(1, 'is empty')),
});
const casesSchema = v.array(caseSchema);

/** `read --url ADDRESS [--now ISO] PAGE.html`, or `read --batch CASES.json`. */
export async function readCommand(args: string[], print: (line: string) => void): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { url: { type: 'string' }, now: { type: 'string' }, batch: { type: 'string' } },
	});
	const cases =
		values.batch === undefined
			? [singleCase(values, positionals)]
			: batchCases(values.batch, values, positionals);
	await readPages(cases, (sighting) => print(sightingLine(sighting)));
}

function singleCase({ url, now }: { url?: string; now?: string }, pages: string[]): PageCase {
	const [page, ...more] = pages;
	if (url === undefined || page === undefined || more.length > 0)
		throw new BadInput('give one page and its address: read --url ADDRESS [--now ISO] PAGE.html');
	expectFile(page);
	return { url: expectInput('--url', urlSchema, url), now: nowOr('--now', now), page };
}

/** Every case is checked before the first is read. */
function batchCases(file: string, { url, now }: { url?: string; now?: string }, pages: string[]): PageCase[] {
	if (url !== undefined || now !== undefined || pages.length > 0)
		throw new BadInput('--batch takes its pages, addresses and times from its file alone');
	const cases = expectInput(file, casesSchema, expectJson(file, readNamedFile(file).toString('utf8')));
	return cases.map(({ url: address, now: time, page }, i) => {
		const path = resolve(dirname(file), page);
		try {
			expectFile(path);
		} catch (error) {
			throw new BadInput(`${file}: case ${i + 1}: ${(error as Error).message}`);
		}
		return { url: address, now: nowOr(`${file}: case ${i + 1}`, time), page: path };
	});
}

function nowOr(where: string, now: string | undefined): string {
	return now === undefined ? Temporal.Now.instant().toString() : expectInput(where, instantSchema, now);
}
