import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importWindow } from '@/utils/read-calendar-files';
import { readPickedFiles } from '@/utils/read-picked-files';
import { openStore, type Store } from '@/utils/store/open-store';

const zone = 'Europe/Berlin';
const seenAt = Temporal.Instant.from('2026-11-25T08:00:00+01:00');

/** Many programs call every calendar "Calendar". */
function calendarFile(...events: string[][]): string {
	const entries = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
	return ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Calendar', ...entries, 'END:VCALENDAR'].join('\r\n');
}

const meeting = (uid: string | null, start: string, title: string) => [
	...(uid === null ? [] : [`UID:${uid}`]),
	`DTSTART:${start}00Z`,
	`DTEND:${start.slice(0, 11)}3000Z`,
	`SUMMARY:${title}`,
];

let store: Store;
let count = 0;
beforeEach(() => {
	store = openStore({ name: `namesakes-${count++}` });
});
afterEach(() => store.close());

async function bring(text: string, name: string, minutesLater = 0): Promise<void> {
	const options = { ...importWindow(Temporal.PlainDate.from('2026-11-25')), zone };
	for (const { sighting } of await readPickedFiles([new File([text], name)], options)) {
		await store.importFile({ sighting, name }, { seenAt: seenAt.add({ minutes: minutesLater }) });
	}
}

async function known() {
	const { events } = await store.getSummaryInput(seenAt, zone);
	return {
		titles: events.map(({ title }) => title).sort(),
		cancellations: await store.listCancellations(),
	};
}

describe('a second file of the same name', () => {
	test('takes no event of the first away, however often both are brought', async () => {
		const work = calendarFile(
			meeting('meeting-one@example.com', '20261126T0900', 'Peer call'),
			meeting('meeting-two@example.com', '20261127T0900', 'Board'),
		);
		const home = calendarFile(meeting('meeting-three@example.com', '20261127T1500', 'Peer call'));
		for (const [round, text] of [work, home, work, home, home].entries())
			await bring(text, 'Calendar.ics', round * 10);
		expect(await known()).toEqual({ titles: ['Board', 'Peer call', 'Peer call'], cancellations: [] });
	});

	test('takes none away where events have no id', async () => {
		await bring(calendarFile(meeting(null, '20261126T0900', 'Peer call')), 'work.ics');
		await bring(calendarFile(meeting(null, '20261126T0900', 'Dentist')), 'home.ics', 10);
		await bring(calendarFile(meeting(null, '20261126T0900', 'Dentist')), 'home.ics', 20);
		expect(await known()).toEqual({ titles: ['Dentist', 'Peer call'], cancellations: [] });
	});

	test('takes none away where both number their events from one', async () => {
		const work = calendarFile(
			meeting('1', '20261126T0900', 'Peer call'),
			meeting('2', '20261127T0900', 'Board'),
		);
		const home = calendarFile(
			meeting('1', '20261128T1000', 'Dentist'),
			meeting('2', '20261126T1700', 'School'),
		);
		for (const round of [0, 1]) {
			await bring(work, 'work.ics', round * 20);
			await bring(home, 'home.ics', round * 20 + 10);
		}
		expect(await known()).toEqual({ titles: ['Board', 'Dentist', 'Peer call', 'School'], cancellations: [] });
	});
});

test('the same calendar brought anew moves its events, whatever its file is called by then', async () => {
	await bring(calendarFile(meeting('1', '20261126T0900', 'Peer call')), 'work.ics');
	await bring(calendarFile(meeting('1', '20261127T0900', 'Peer call')), 'work (1).ics', 10);
	const { events } = await store.getSummaryInput(seenAt, zone);
	expect(events.map(({ title, start }) => [title, start])).toEqual([
		['Peer call', '2026-11-27T10:00:00+01:00'],
	]);
});
