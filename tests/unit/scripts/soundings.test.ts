import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callSoundings, folderWith, runSoundings } from './run-soundings';

const calendar = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'BEGIN:VEVENT',
	'UID:peer',
	'DTSTART;TZID=Europe/Berlin:20261001T100000',
	'DTEND;TZID=Europe/Berlin:20261001T103000',
	'RRULE:FREQ=WEEKLY;INTERVAL=3',
	'SUMMARY:Peer call',
	'END:VEVENT',
	'BEGIN:VEVENT',
	'UID:robin',
	'DTSTART:20261119T130000Z',
	'DTEND:20261119T140000Z',
	'SUMMARY:Robin',
	'END:VEVENT',
	'END:VCALENDAR',
].join('\r\n');
const now = ['--now', '2026-11-23T08:00:00Z', '--zone', 'Europe/Berlin'];

describe('classify', () => {
	test('tells the kind of each meeting, how sure it is, and why in words', async () => {
		const meetings = [
			'{"title":"Peer call with Robin"}',
			'',
			'{"title":"Peer review","people":[{"name":"Kim"}],"recurring":true}',
		];
		const { status, lines, complaints } = await runSoundings(['classify'], meetings.join('\n'));
		expect(lines).toEqual([
			{ kind: 'peer', sure: true, why: expect.stringMatching(/peer call/) },
			{ kind: 'none', sure: true, why: expect.stringMatching(/peer review/) },
		]);
		expect(lines.map((line) => Object.keys(line as object))).toEqual([
			['kind', 'sure', 'why'],
			['kind', 'sure', 'why'],
		]);
		expect([status, complaints]).toEqual([0, '']);
	});

	test.each([
		['a line that is no JSON', [], '{"title":"Peer call"}\nPeer call', /line 2: this is no JSON/],
		['a meeting without a title', [], '{"people":[]}', /line 1: title: /],
		['an option that it does not have', ['--quick'], '', /Unknown option '--quick'/],
	])('refuses %s in one line and says nothing else', async (_, args, input, complaint) => {
		const outcome = await callSoundings(['classify', ...args], input);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
		expect(outcome.complaints).toMatch(/^soundings classify: .*\n$/);
	});
});

describe('summary', () => {
	interface Summary {
		weeks: { start: string; state: string; support: { title: string; kind: string; start: string }[] }[];
		ledger: { kind: string; last: string | null; next: string | null; gapDays: number | null }[];
		flags: { code: string; reason: string }[];
		slots: { start: string; end: string }[];
	}

	test('tells weeks, ledger, flags and slots of a calendar file', async () => {
		const folder = await folderWith({ 'mine.ics': calendar });
		const { status, lines, complaints } = await runSoundings(['summary', ...now, join(folder, 'mine.ics')]);
		expect([status, lines.length, complaints]).toEqual([0, 1, '']);
		const summary = lines[0] as Summary;
		expect(Object.keys(summary)).toEqual(['weeks', 'ledger', 'flags', 'slots']);
		const weekOf = (start: string) => summary.weeks.find((week) => week.start === start);
		expect(weekOf('2026-11-09')).toEqual({
			start: '2026-11-09',
			state: 'supported',
			support: [{ title: 'Peer call', kind: 'peer', start: '2026-11-12T10:00:00+01:00' }],
		});
		expect(weekOf('2026-11-16')).toEqual({ start: '2026-11-16', state: 'empty', support: [] });
		expect(summary.ledger).toEqual([
			{ kind: 'any', last: '2026-11-12', next: '2026-12-03', gapDays: 11, state: 'good' },
		]);
		expect(Object.keys(summary.slots[0] ?? {})).toEqual(['start', 'end']);
	});

	test('knows the people of a circle file', async () => {
		const folder = await folderWith({
			'mine.ics': calendar,
			'circle.json': '[{"name":"Robin","kind":"mentor","cadence":{"idealDays":20,"longestDays":40}}]',
		});
		const files = ['--circle', join(folder, 'circle.json'), join(folder, 'mine.ics')];
		const [summary] = (await callSoundings(['summary', ...now, ...files])).lines as Summary[];
		expect(summary?.ledger).toContainEqual(
			expect.objectContaining({ kind: 'mentor', last: '2026-11-19', gapDays: 4 }),
		);
	});

	test('looks back as far as the file goes, up to a year, so that an old conversation is found', async () => {
		const folder = await folderWith({
			'old.ics': calendar.replaceAll('20261119', '20260305').replace('Robin', 'Coach'),
		});
		const files = ['--circle', join(folder, 'circle.json'), join(folder, 'old.ics')];
		const [summary] = (await callSoundings(['summary', ...now, files[2] ?? ''])).lines as Summary[];
		expect(summary?.weeks[0]?.start).toBe('2026-03-02');
	});

	test('says nothing of the time before the first event, nor of weeks far ahead that hold none', async () => {
		const event = 'UID:one@example.com\nDTSTART:20261112T090000Z\nDTEND:20261112T100000Z\nSUMMARY:Peer call';
		const single = `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n${event}\nEND:VEVENT\nEND:VCALENDAR\n`;
		const folder = await folderWith({ 'mine.ics': single });
		const outcome = await callSoundings(['summary', ...now, join(folder, 'mine.ics')]);
		const starts = (outcome.lines as Summary[])[0]?.weeks.map(({ start }) => start);
		expect([starts?.[0], starts?.at(-1)]).toEqual(['2026-11-09', '2026-12-21']);
	});

	test('names a broken event with its line, and goes on', async () => {
		const folder = await folderWith({ 'mine.ics': calendar.replace('20261119T130000Z', 'soon') });
		const { status, lines, complaints } = await callSoundings(['summary', ...now, join(folder, 'mine.ics')]);
		expect([status, lines.length]).toEqual([0, 1]);
		expect(complaints).toMatch(/mine\.ics: line 12: DTSTART is no date or time\. It was left out\.\n$/);
	});

	test.each([
		['no file', [...now], /give a time, a zone and files/],
		['a file that is not there', [...now, 'nowhere.ics'], /nowhere\.ics: there is no such file/],
		['a folder', [...now, '.'], /this is no file/],
		['a file of another kind', [...now, 'package.json'], /This is no calendar file|this is no calendar file/],
		[
			'a time without a zone',
			['--now', '2026-11-23T08:00', '--zone', 'UTC', 'x.ics'],
			/--now: is not a time/,
		],
		[
			'a zone that nobody knows',
			['--now', '2026-11-23T08:00:00Z', '--zone', 'Moon/Sea', 'x.ics'],
			/--zone: is not an IANA zone/,
		],
		[
			'a circle that is no JSON',
			[...now, '--circle', 'README.md', 'x.ics'],
			/README\.md: (?:this is no JSON|there is no such file)/,
		],
	])('refuses %s in one line', async (_, args, complaint) => {
		const outcome = await callSoundings(['summary', ...args]);
		expect(outcome).toMatchObject({ status: 2, lines: [] });
		expect(outcome.complaints).toMatch(complaint);
		expect(outcome.complaints.trim().split('\n')).toHaveLength(1);
	});

	test.each([
		['[{"name":"Robin"}]', /circle\.json: 0\.kind: /],
		['[{"name":"Robin","kind":"friend"}]', /circle\.json: 0\.kind: /],
		['[{"name":"Robin","kind":"peer","adresses":[]}]', /circle\.json: 0\.adresses: /],
		['{"name":"Robin"}', /circle\.json: /],
	])('refuses the circle %s and says where it is wrong', async (circle, complaint) => {
		const folder = await folderWith({ 'circle.json': circle, 'mine.ics': calendar });
		const outcome = await callSoundings([
			'summary',
			...now,
			'--circle',
			join(folder, 'circle.json'),
			join(folder, 'mine.ics'),
		]);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
	});
});

test.each([
	['no command', [], '', /^soundings: choose a command: read, classify, summary, replay\n$/],
	['an unknown one', ['judge'], '', /^soundings judge: choose a command: /],
	['a bad line', ['classify'], '{"title":1}', /^soundings classify: line 1: title: .*\n$/],
	[
		'a missing file',
		['read', '--url', 'https://example.com/', 'nowhere.html'],
		'',
		/^soundings read: nowhere\.html: .*\n$/,
	],
	['a missing time', ['replay'], '', /^soundings replay: give the present time/],
])(
	'run for real with %s, it ends with status 2 and one line on standard error',
	async (_, args, input, complaint) => {
		const outcome = await runSoundings(args, input);
		expect(outcome).toEqual({ status: 2, lines: [], complaints: expect.stringMatching(complaint) });
	},
);
