import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MatchPattern } from '@webext-core/match-patterns';
import { describe, expect, test } from 'vitest';
import { fileCalendars } from '@/utils/file-registry';
import { pageCalendars } from '@/utils/registry';
import { calendarsOfMakers, sourceOf } from '@/utils/support/remembered-event';

const root = join(import.meta.dirname, '../..');
const stems = readdirSync(join(root, 'utils/calendars')).map((file) => file.replace(/\.ts$/, ''));

describe('the calendars', () => {
	test('are those in utils/calendars, and each has the name of its file as its id', () => {
		const ids = [...pageCalendars, ...fileCalendars].map(({ id }) => id);
		expect(ids.toSorted()).toEqual(stems.toSorted());
	});

	test('are asked sites first, engines last: an engine draws the pages of products as well', () => {
		const ranks = pageCalendars.map(({ rank }) => ['site', 'product', 'engine'].indexOf(rank));
		expect(ranks).toEqual(ranks.toSorted());
	});
});

describe('a source of events', () => {
	test('is one for all hosts of a maker, and one for each host of everybody else', () => {
		const sites = pageCalendars.filter(({ rank }) => rank === 'site').map(({ id }) => id);
		expect([...calendarsOfMakers].toSorted()).toEqual(
			[...sites, ...fileCalendars.map(({ id }) => id)].toSorted(),
		);
		const sourceAt = (calendar: string, host: string) =>
			sourceOf(calendar, 'leader@example.com', `https://${host}/`);
		expect(sourceAt('outlook', 'outlook.office.com')).toBe(sourceAt('outlook', 'outlook.cloud.microsoft'));
		expect(sourceAt('sogo', 'mail.example')).not.toBe(sourceAt('sogo', 'evil.example'));
	});
});

describe.each(pageCalendars)('$id', ({ id, name, rank, matches, home, probe, watch }) => {
	test('says how its pages are found: a site by its hosts, others by a probe', () => {
		expect(name).toMatch(/\S/);
		expect(matches.length > 0, 'a site, and only a site, has hosts of its own: give `matches`').toBe(
			rank === 'site',
		);
		expect(probe === undefined, 'without hosts, only a `probe` tells where the reader is wanted').toBe(
			rank === 'site',
		);
		for (const pattern of matches) {
			expect(() => new MatchPattern(pattern)).not.toThrow();
			expect(pattern, 'one host, on https').toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
		}
	});

	test('opens on a host of its own, where it says so', () => {
		if (matches.length > 1) expect(home, 'of several hosts, which one opens?').toBeDefined();
		if (home !== undefined)
			expect(matches.some((pattern) => new MatchPattern(pattern).includes(home))).toBe(true);
	});

	test('says what to watch', () => {
		expect(watch.root.length).toBeGreaterThan(0);
	});

	test('has a captured page, and how it is read beside it', () => {
		const folder = join(root, 'tests/fixtures', id);
		const pages = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.html'));
		expect(pages, `npm run capture -- ${id} week PAGE.html`).not.toEqual([]);
		for (const page of pages)
			expect(existsSync(join(folder, page.replace(/html$/, 'json'))), `${page} has no reading`).toBe(true);
	});
});
