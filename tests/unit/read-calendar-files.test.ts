import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type CalendarFileResult, readCalendarFiles } from '@/utils/read-calendar-files';

const options = { from: '2026-11-01', until: '2027-01-01', zone: 'Europe/Berlin' };

function calendar(count: number, name = '', title = 'Peer call'): string {
	const events = Array.from({ length: count }, (_, i) =>
		['BEGIN:VEVENT', `UID:${i}`, `DTSTART:20261123T090000Z`, `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n'),
	);
	return ['BEGIN:VCALENDAR', ...(name ? [`X-WR-CALNAME:${name}`] : []), ...events, 'END:VCALENDAR'].join(
		'\r\n',
	);
}

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const zip = (name: string, files: Record<string, string>) => ({
	name,
	bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
});
const told = ({ name, reading, rejected }: CalendarFileResult) => [
	name,
	reading?.sighting.events.length ?? rejected?.key,
];

describe('calendar files', () => {
	test('are read one by one, a zip as the .ics files in it', async () => {
		const results = await readCalendarFiles(
			[
				file('work.ics', calendar(2)),
				zip('Takeout.zip', {
					'Calendar/home.ics': calendar(1),
					'Calendar/team.ICS': calendar(3),
					'Calendar/readme.html': 'hello',
					'__MACOSX/Calendar/._home.ics': 'shadow',
				}),
			],
			options,
		);
		expect(results.map(told)).toEqual([
			['work.ics', 2],
			['Takeout.zip/Calendar/home.ics', 1],
			['Takeout.zip/Calendar/team.ICS', 3],
		]);
	});

	test('that cannot be read are named with the reason, and stop no other', async () => {
		const broken = zip('broken.zip', { 'a.ics': calendar(1) });
		broken.bytes.fill(0xff, 40, 80);
		const cut = { name: 'cut.zip', bytes: broken.bytes.slice(0, 30) };
		const results = await readCalendarFiles(
			[
				file('page.ics', '<!doctype html>'),
				file('notes.txt', 'hello'),
				zip('empty.zip', { 'a.txt': 'x' }),
				broken,
				cut,
				file('good.ics', calendar(1)),
			],
			options,
		);
		expect(results.map(told)).toEqual([
			['page.ics', 'fileNoCalendar'],
			['notes.txt', 'fileNoCalendar'],
			['empty.zip', 'fileZipEmpty'],
			['broken.zip', 'fileZipBroken'],
			['cut.zip', 'fileZipBroken'],
			['good.ics', 1],
		]);
	});

	test('a zip that claims to hold more than any calendar is refused before it is unpacked', async () => {
		const bomb = zip('bomb.zip', { 'a.ics': calendar(1) });
		const view = new DataView(bomb.bytes.buffer);
		for (let at = 0; at < bomb.bytes.length - 4; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
		}
		expect((await readCalendarFiles([bomb], options)).map(told)).toEqual([['bomb.zip', 'fileTooLarge']]);
	});

	test('each is a source of its own: named by its account, its calendar, or the file', async () => {
		const files = [
			file('a.ics', calendar(1, 'Leader@Example.com')),
			file('b.ics', calendar(1, 'Home')),
			file('c.ics', calendar(1)),
		];
		const results = await readCalendarFiles(files, options);
		expect(results.map(({ reading }) => reading?.sighting.account)).toEqual([
			'leader@example.com',
			'Home',
			'c.ics',
		]);
	});

	test.each([
		['UTF-8 with a mark', (text: string) => strToU8(`\uFEFF${text}`)],
		[
			'UTF-16',
			(text: string) =>
				new Uint8Array(Uint16Array.from([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer),
		],
		[
			'the Windows code page',
			(text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
		],
	])('in %s keep their letters', async (_, encode) => {
		const bytes = encode(calendar(1, '', 'Gespräch über Führung'));
		const [result] = await readCalendarFiles([{ name: 'a.ics', bytes }], options);
		expect(result?.reading?.sighting.events[0]?.title).toBe('Gespräch über Führung');
	});
});

describe('a large file', () => {
	const large = () => file('large.ics', calendar(20_000));

	test('tells how far it is, ascending, up to the end', async () => {
		const told: number[] = [];
		await readCalendarFiles([large(), large()], options, { onProgress: (done) => told.push(done) });
		expect(told.length).toBeGreaterThan(2);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});

	test('can be stopped on the way', async () => {
		const controller = new AbortController();
		const onProgress = () => controller.abort(new Error('The leader pressed cancel'));
		const reading = readCalendarFiles([large(), large()], options, { signal: controller.signal, onProgress });
		await expect(reading).rejects.toThrow('The leader pressed cancel');
	});

	test('lets other work in between', async () => {
		let breaks = 0;
		const timer = setInterval(() => breaks++, 1);
		await readCalendarFiles([large()], options);
		clearInterval(timer);
		expect(breaks).toBeGreaterThan(1);
	});
});
