import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Sighting } from '@/utils/support/sighting';
import { instantSchema } from '@/utils/support/sighting-schema';
import { BadInput, expectInput } from '../soundings/bad-input.ts';
import { expectFile } from '../soundings/read-file.ts';
import { readPages } from '../soundings/read-pages.ts';
import { compareReadings } from './compare-readings.ts';
import { redactPage } from './redact-page.ts';
import { tellKept } from './tell-kept.ts';

const root = join(import.meta.dirname, '../..');
const usage =
	'Usage: npm run capture -- CALENDAR CASE PAGE.html [--url ADDRESS] [--now ISO] [--keep word,word] [--host HOST]';

/** A page that was captured, as it lies in `tests/fixtures/`: how it was read, for a reviewer and for the tests. */
export interface CapturedReading {
	url: string;
	now: string;
	/** IANA name: the zone of the browser that read it. */
	browserZone: string;
	sighting: Sighting;
}

/**
 * `npm run capture -- CALENDAR CASE PAGE.html`: redacts a saved page into `tests/fixtures/CALENDAR/CASE.html`, and writes
 * how it is read beside it. Nothing is written where the redacted page is read otherwise than the saved one.
 */
export async function run(args: string[]): Promise<number> {
	if (process.env.npm_lifecycle_event === 'capture' && process.env.INIT_CWD)
		process.chdir(process.env.INIT_CWD);
	try {
		await capture(readOptions(args));
		return 0;
	} catch (error) {
		if (!(error instanceof BadInput || isBadOption(error))) throw error;
		console.error(`capture: ${error.message}\n${usage}`);
		return 2;
	}
}

interface CaptureOptions {
	calendar: string;
	name: string;
	page: string;
	url: string;
	now: string;
	keep: string[];
	/** To stand in the place of the page's own. */
	host: string | undefined;
}

async function capture({ calendar, name, page, url, now, keep, host }: CaptureOptions): Promise<void> {
	const before = await readOne(url, now, page);
	if (before?.calendar !== calendar)
		throw new BadInput(
			before
				? `${page} is read as a page of ${before.calendar}`
				: `${page} is recognised by no reader: give the address it came from with --url`,
		);
	const redacted = await redactPage({
		...{ url, page, keep, host },
		secrets: secretsOf(before),
		titles: before.events.map(({ title }) => title),
	});
	if (redacted.left.length > 0)
		throw new BadInput(`these words could not be taken out of the page: ${redacted.left.join(', ')}`);
	const folder = join(root, 'tests/fixtures', calendar);
	const after = await readText(redacted.url, now, redacted.html);
	const differences = compareReadings(before, after);
	if (differences.length > 0 || !after)
		throw new BadInput(
			`the redacted page is read otherwise, so it would prove nothing:\n  ${differences.join('\n  ')}\nWords that the reader needs can be kept: --keep word,word`,
		);
	const browserZone = Temporal.Now.timeZoneId();
	const reading: CapturedReading = { url: redacted.url, now, browserZone, sighting: after };
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${name}.html`), redacted.html);
	await writeFile(join(folder, `${name}.json`), `${JSON.stringify(reading, null, '\t')}\n`);
	console.log(`tests/fixtures/${calendar}/${name}.html and ${name}.json
Read: ${after.events.length} events, ${after.unread} unread, ${after.completeDays.length} of ${after.days.length} days complete.
${tellKept(redacted)}
Look through both files before you hand them on: what is still personal in them has to go.`);
}

/** What the reader found out about people. */
function secretsOf({ account, calendar: _, events, shownCalendars }: Sighting): string[] {
	const people = events.flatMap(({ people: guests }) => guests.flatMap(({ name, email }) => [name, email]));
	const ids = [...(shownCalendars ?? []), ...events.map(({ calendarId }) => calendarId ?? '')];
	const addresses = ids.filter((id) => id.includes('@'));
	return [account, ...people, ...addresses].filter((text) => typeof text === 'string');
}

async function readText(url: string, now: string, html: string): Promise<Sighting | null> {
	const folder = mkdtempSync(join(tmpdir(), 'soundings-capture-'));
	try {
		const file = join(folder, 'page.html');
		await writeFile(file, html);
		return await readOne(url, now, file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function readOne(url: string, now: string, page: string): Promise<Sighting | null> {
	let reading: Sighting | null = null;
	await readPages([{ url, now, page }], (sighting) => {
		reading = sighting;
	});
	return reading;
}

function readOptions(args: string[]): CaptureOptions {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			url: { type: 'string' },
			now: { type: 'string' },
			keep: { type: 'string', default: '' },
			host: { type: 'string' },
		},
	});
	const [calendar = '', name = '', page = '', ...more] = positionals;
	if (page === '' || more.length > 0) throw new BadInput('give a calendar, a name for the case, and a page');
	if (!existsSync(join(root, 'utils/calendars', `${calendar}.ts`)))
		throw new BadInput(`there is no reader utils/calendars/${calendar}.ts: write it first`);
	if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new BadInput(`“${name}” is no file name like week-in-german`);
	expectFile(page);
	const url = expectInput(
		'--url',
		v.pipe(v.string(), v.url('is no address')),
		values.url ?? 'https://calendar.example/',
	);
	const now =
		values.now === undefined
			? Temporal.Now.instant().toString({ smallestUnit: 'second' })
			: expectInput('--now', instantSchema, values.now);
	const keep = values.keep.split(',').filter(Boolean);
	if (values.host !== undefined && !isHost(values.host)) throw new BadInput(`${values.host} is no host`);
	return { calendar, name, page, url, now, keep, host: values.host };
}

function isHost(text: string): boolean {
	return URL.canParse(`https://${text}`) && new URL(`https://${text}`).host === text;
}

function isBadOption(error: unknown): error is Error {
	return (
		error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
	);
}
