import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { importWindow } from '@/utils/read-calendar-files';
import { readPickedFiles } from '@/utils/read-picked-files';
import { openStore } from '@/utils/store/open-store';

const zone = 'Europe/Berlin';
const seenAt = Temporal.Instant.from('2026-11-25T08:00:00+01:00');
const text = [
	'BEGIN:VCALENDAR',
	'BEGIN:VEVENT',
	'UID:weekly-call@example.com',
	'DTSTART:20261102T090000Z',
	'DTEND:20261102T093000Z',
	'RRULE:FREQ=WEEKLY',
	'SUMMARY:Peer call',
	'END:VEVENT',
	'END:VCALENDAR',
].join('\r\n');

async function readFile() {
	const options = { ...importWindow(Temporal.PlainDate.from('2026-11-25')), zone };
	const [file] = await readPickedFiles([new File([text], 'work.ics')], options);
	return file?.sighting;
}

test('a file that is imported twice writes once, and belongs to no page', async () => {
	const store = openStore({ name: 'import-twice' });
	await store.rememberSighting(await readFile(), { seenAt });
	const { events } = await store.getSummaryInput(seenAt, zone);
	expect(events).toHaveLength(12);
	expect(await store.listCalendars()).toMatchObject([
		{ calendar: 'ics', account: 'work.ics', address: null },
	]);
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	await store.rememberSighting(await readFile(), { seenAt: seenAt.add({ minutes: 2 }) });
	expect(put).not.toHaveBeenCalled();
	expect((await store.getSummaryInput(seenAt, zone)).events).toEqual(events);
	await store.close();
});
