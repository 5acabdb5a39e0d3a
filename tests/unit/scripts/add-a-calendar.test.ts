import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const copied = [
	...['assets', 'components', 'entrypoints', 'locales', 'scripts', 'utils'],
	...['package.json', 'tsconfig.json', 'wxt.config.ts'],
];
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What a contributor writes: the whole of it. */
const reader = `import { definePageCalendar } from '@/utils/page/define-calendar';

export default definePageCalendar({
	id: 'wall',
	name: 'Wall Calendar',
	matches: ['https://wall.example/*'],
	rank: 'site',
	watch: { root: ['main'], attributes: ['data-at'] },
	survey: ({ document, browserZone }) => {
		const days = document.querySelector('main')?.getAttribute('data-days')?.split(' ');
		return days && { account: null, view: 'week', zone: browserZone, days, shownCalendars: null };
	},
	chip: 'main > p',
	readChip: (chip) => {
		const [start, end] = (chip.getAttribute('data-at') ?? '').split('/');
		if (!start || !end) return { unread: 'no time' };
		const title = chip.textContent ?? '';
		const rest = { series: null, calendarId: null, status: 'confirmed', response: null, people: [] } as const;
		return { event: { id: chip.id, title, start, end, allDay: false, ...rest } };
	},
	dayPlaces: () => [],
});
`;
const saved = `<!DOCTYPE html><html lang="en"><main data-days="2026-11-23 2026-11-24">
<p id="a1" data-at="2026-11-23T10:00:00+01:00/2026-11-23T11:00:00+01:00">Mentor: Zoe Quux</p></main></html>`;

let copy = '';
beforeAll(() => {
	mkdirSync(join(root, '.output'), { recursive: true });
	copy = mkdtempSync(join(root, '.output/new-calendar-'));
	for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	writeFileSync(join(copy, 'saved.html'), saved);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a calendar is one file: its page is captured and read, and the build asks for its host and brings its reader', async () => {
	for (const step of [
		'utils/calendars/<id>.ts',
		'npm run capture -- <id> <case> PAGE.html',
		'tests/fixtures/<id>/',
	])
		expect(readme, 'the README tells the way that is taken here').toContain(step);

	writeFileSync(join(copy, 'utils/calendars/wall.ts'), reader);

	const now = '2026-11-23T08:00:00Z';
	const { stdout } = await inCopy(
		'scripts/run.ts',
		'capture',
		'wall',
		'week',
		'saved.html',
		'--url',
		'https://wall.example/',
		'--now',
		now,
	);
	expect(stdout).toContain('host of its address: wall.example');
	const fixture = (name: string) => readFileSync(join(copy, 'tests/fixtures/wall', name), 'utf8');
	expect(fixture('week.html')).not.toMatch(/quux|zoe/i);
	expect(JSON.parse(fixture('week.json')).sighting).toMatchObject({
		calendar: 'wall',
		completeDays: ['2026-11-23', '2026-11-24'],
		unread: 0,
		events: [{ id: 'a1', start: '2026-11-23T10:00:00+01:00', end: '2026-11-23T11:00:00+01:00' }],
	});

	await inCopy('node_modules/wxt/bin/wxt.mjs', 'build');
	const built = (name: string) => readFileSync(join(copy, '.output/chrome', name), 'utf8');
	expect(built('reader-wall.js')).toContain('Wall Calendar');
	// The worker registers the reader for the host, and the welcome page asks for it.
	expect(built('background.js')).toContain('https://wall.example/*');
});

function inCopy(...args: string[]) {
	return promisify(execFile)(process.execPath, args, { cwd: copy });
}
