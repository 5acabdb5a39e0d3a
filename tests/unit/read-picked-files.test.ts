import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileCalendarNames } from '@/utils/file-calendar-names';
import { fileCalendars } from '@/utils/file-registry';
import { importWindow } from '@/utils/read-calendar-files';
import { readPickedFiles } from '@/utils/read-picked-files';
import { expectSighting } from '@/utils/support/sighting-schema';

const options = { ...importWindow(Temporal.PlainDate.from('2026-11-25')), zone: 'Europe/Berlin' };

function calendar(...events: string[][]): string {
	const lines = events.flatMap((event, i) => ['BEGIN:VEVENT', `UID:meeting-${i}`, ...event, 'END:VEVENT']);
	return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
}

const good = ['DTSTART:20261123T090000Z', 'SUMMARY:Peer call'];

test('a broken event is told by its line and left out, the rest can be remembered', async () => {
	const text = calendar(good, ['DTSTART:20261399T090000Z', 'SUMMARY:Broken'], good);
	const [file] = await readPickedFiles([new File([text], 'work.ics')], options);
	expect(file?.report).toMatchObject({ name: 'work.ics', events: 2, skipped: 1, rejected: null });
	expect(file?.report.problems).toEqual([
		{ line: 9, problem: expect.objectContaining({ key: 'fileTimeImpossible' }) },
	]);
	expect(expectSighting(file?.sighting).events.map(({ id }) => id)).toEqual(['meeting-0', 'meeting-2']);
});

test('only the weeks that judging looks at are taken in: 12 back and 8 ahead', async () => {
	const starts = ['20260901', '20260902', '20261125', '20270119', '20270120'];
	const text = calendar(...starts.map((date) => [`DTSTART;VALUE=DATE:${date}`, 'SUMMARY:Peer day']));
	const [file] = await readPickedFiles([new File([text], 'work.ics')], options);
	expect(file?.sighting?.events.map(({ start }) => start)).toEqual([
		'2026-09-02',
		'2026-11-25',
		'2027-01-19',
	]);
});

test('a zip is taken in file by file, and what is no calendar is named', async () => {
	const zip = zipSync({ 'home.ics': strToU8(calendar(good)), 'team.ics': strToU8(calendar(good, good)) });
	const files = [new File([zip.slice()], 'Takeout.zip'), new File(['hello'], 'notes.txt')];
	const read = await readPickedFiles(files, options);
	expect(
		read.map(({ report, sighting }) => [report.name, report.events, report.rejected?.key, sighting?.account]),
	).toEqual([
		['Takeout.zip/home.ics', 1, undefined, 'Takeout.zip/home.ics'],
		['Takeout.zip/team.ics', 2, undefined, 'Takeout.zip/team.ics'],
		['notes.txt', 0, 'fileNoCalendar', undefined],
	]);
});

test('what is larger than a browser can hold is refused without being opened', async () => {
	const huge = new File(['x'], 'huge.ics');
	Object.defineProperty(huge, 'size', { value: 300_000_000 });
	huge.arrayBuffer = () => Promise.reject(new Error('opened'));
	const [file] = await readPickedFiles([huge], options);
	expect(file).toMatchObject({ report: { rejected: { key: 'fileTooLarge' } }, sighting: null });
});

test('more events than the store takes at once are refused in words', async () => {
	const text = calendar(...Array.from({ length: 10_001 }, () => good));
	const [file] = await readPickedFiles([new File([text], 'all.ics')], options);
	expect(file).toMatchObject({
		report: { rejected: { key: 'fileTooManyEvents', values: { most: 10_000 } } },
		sighting: null,
	});
});

test('long and hostile names still make a sighting that the worker accepts', async () => {
	const long = '\u202Ex<img onerror=alert(1)>'.repeat(500);
	const people = Array.from(
		{ length: 300 },
		(_, i) => `ATTENDEE;CN="${long.slice(0, 900)}":mailto:p${i}@example.com`,
	);
	const text = calendar(['DTSTART:20261123T090000Z', `SUMMARY:${long}`, ...people]);
	const named = text.replace('BEGIN:VEVENT', `X-WR-CALNAME:${long}\r\nBEGIN:VEVENT`);
	const [file] = await readPickedFiles([new File([named], `${long}.ics`)], options);
	expect(expectSighting(file?.sighting).events).toHaveLength(1);
});

test('every calendar that comes as a file has its name', () => {
	expect([...fileCalendarNames]).toEqual(fileCalendars.map(({ id, name }) => [id, name]));
});
