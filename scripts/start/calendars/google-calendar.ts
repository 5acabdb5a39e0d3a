import { googleReplica } from '../../../tests/fixtures/google/google-replica.ts';
import { randomSpec } from '../../../tests/fixtures/google/random-spec.ts';
import type { ReplicaEntry } from '../../../tests/fixtures/google/replica-spec.ts';
import { seededRandom } from '../../../tests/fixtures/google/seeded-random.ts';
import { type DemoEvent, demoZone } from '../../demo/demo-event.ts';
import { googleLooks } from './google-looks.ts';
import type { Replica } from './replica-calendar.ts';

const account = 'leader@example.com';

/** The replica of Google Calendar, with its own form's address. */
export const googleCalendar: Replica = {
	origin: 'https://calendar.google.com',
	weekPath: (date) => `/calendar/u/0/r/week/${date.split('-').map(Number).join('/')}`,
	dateIn: ({ pathname }) => {
		const [, year, month, day] = /\/r\/week\/(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(pathname) ?? [];
		return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
	},
	formPath: '/calendar/render',
	readForm: (parameters) => {
		const [start = '', end = ''] = (parameters.get('dates') ?? '').split('/').map(wallClock);
		return {
			title: parameters.get('text') ?? '',
			...{ start, end, guests: parameters.get('add') ?? '' },
			recurrence: (parameters.get('recur') ?? '').replace(/^RRULE:/, ''),
		};
	},
	takesRecurrence: true,
	looks: googleLooks,
	draw(days, events) {
		const random = seededRandom(1);
		const spec = randomSpec(random, {
			...{ view: 'WEEK', language: 'en-GB', hours: 24, zone: demoZone, account, state: 'settled' },
			...{ hasOldLayout: false, hasDragGhost: false, hasOpenCard: false, pixelsPerHour: 40 },
			calendars: [{ id: account, name: 'Leader', isTicked: true }],
			days: [...days],
			entries: events.map(entryOf),
		});
		return googleReplica(spec, random).html;
	},
};

function entryOf({ id, series, title, start, end, response, guests }: DemoEvent): ReplicaEntry {
	const allDay = !start.includes('T');
	const at = (time: string) =>
		allDay
			? time
			: Temporal.PlainDateTime.from(time).toZonedDateTime(demoZone).toString({ timeZoneName: 'never' });
	const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-v0-9]/g, '');
	return {
		kind: 'event',
		id: plain(series ?? id),
		occurrence: series === null ? null : at(start),
		title,
		...{ start: at(start), end: at(end), allDay },
		answer: guests === '' && response === 'accepted' ? 'own' : response,
		...{ calendars: [0], location: null, color: null },
	};
}

/** `20261123T100000` in the demo's zone, or with `Z` in UTC. */
function wallClock(compact: string): string {
	const time = compact.endsWith('Z')
		? Temporal.Instant.from(compact).toZonedDateTimeISO(demoZone).toPlainDateTime()
		: Temporal.PlainDateTime.from(compact);
	return time.toString({ smallestUnit: 'minute' });
}
