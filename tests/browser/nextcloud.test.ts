import { afterEach, describe, expect, test } from 'vitest';
import nextcloud from '@/utils/calendars/nextcloud';
import type { Page } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import type { PageServer } from '@/utils/page/page-server';
import { readSighting } from '@/utils/page/read-sighting';
import { pageCalendars } from '@/utils/registry';
import type { Sighting } from '@/utils/support/sighting';
import { mountNextcloud, type NextcloudEvent, unmountNextcloud } from '../fixtures/nextcloud/mount-nextcloud';
import {
	nextcloudStandIn,
	objectPathOf,
	type ServerOccurrence,
} from '../fixtures/nextcloud/nextcloud-stand-in';

/** Wall-clock times of the page in Berlin, an hour ahead of UTC. */
const events: NextcloudEvent[] = [
	drawn('personal/standup.ics', 'Standup', '2026-11-23T09:00', '2026-11-23T09:15', '2026-11-23T08:00Z'),
	// Moved from nine o'clock; its name stays.
	drawn('personal/standup.ics', 'Standup', '2026-11-24T16:30', '2026-11-24T16:45', '2026-11-24T08:00Z'),
	drawn('personal/tom.ics', '1:1 Tom', '2026-11-24T14:00', '2026-11-24T14:45', '2026-11-24T13:00Z'),
	drawn('work/board%20prep.ics', 'Board prep', '2026-11-25T13:00', '2026-11-25T15:00', '2026-11-25T12:00Z', [
		'tentative',
	]),
	drawn('work/vendor.ics', 'Vendor', '2026-11-25T16:00', '2026-11-25T17:00', '2026-11-25T15:00Z', [
		'declined',
	]),
	drawn('work/review.ics', 'Review', '2026-11-26T10:00', '2026-11-26T11:00', '2026-11-26T09:00Z', [
		'cancelled',
	]),
	drawn('work/night.ics', 'Night shift', '2026-11-26T22:00', '2026-11-27T06:00', '2026-11-26T21:00Z', [
		'needs-action',
	]),
	drawn('personal/leave.ics', 'Leave', '2026-11-27', '2026-11-29', '2026-11-27T00:00Z', ['free']),
	drawn('work/task.ics', 'A task', '2026-11-24T10:00', '2026-11-24T10:30', '2026-11-24T09:00Z', ['task']),
	{
		...drawn('work/new.ics', 'Unsaved', '2026-11-24T11:00', '2026-11-24T11:30', '2026-11-24T10:00Z'),
		isNew: true,
	},
];

const jordan = { email: 'jordan@example.com', answer: 'ACCEPTED' };
const onServer: ServerOccurrence[] = [
	{
		...stored('personal/standup.ics', '2026-11-23T08:00:00Z', '2026-11-23T08:15:00Z'),
		original: '2026-11-23T08:00:00Z',
	},
	{
		...stored('personal/standup.ics', '2026-11-24T15:30:00Z', '2026-11-24T15:45:00Z'),
		original: '2026-11-24T08:00:00Z',
	},
	{
		...stored('personal/tom.ics', '2026-11-24T13:00:00Z', '2026-11-24T13:45:00Z'),
		organizer: 'jordan@example.com',
		attendees: [
			{ email: 'tom@example.com', name: 'Tom, of "Platform"'.replaceAll('"', ''), answer: 'ACCEPTED' },
			{ email: 'blue-room@example.com', answer: 'ACCEPTED', kind: 'ROOM' },
			jordan,
		],
	},
	{
		...stored('work/board prep.ics', '2026-11-25T12:00:00Z', '2026-11-25T14:00:00Z'),
		status: 'TENTATIVE',
		organizer: 'boss@example.com',
		attendees: [{ ...jordan, answer: 'TENTATIVE' }],
	},
	{
		...stored('work/vendor.ics', '2026-11-25T15:00:00Z', '2026-11-25T16:00:00Z'),
		organizer: 'vendor@example.com',
		attendees: [{ ...jordan, answer: 'DECLINED' }],
	},
	{ ...stored('work/review.ics', '2026-11-26T09:00:00Z', '2026-11-26T10:00:00Z'), status: 'CANCELLED' },
	stored('work/night.ics', '2026-11-26T21:00:00Z', '2026-11-27T05:00:00Z'),
	{ ...stored('personal/leave.ics', '2026-11-27', '2026-11-29'), isFree: true },
];

afterEach(unmountNextcloud);

describe('a page of Nextcloud Calendar', () => {
	test('is found before the engine that draws it', async () => {
		const { page } = await mountNextcloud({ view: 'timeGridWeek', events });
		expect(findCalendar(page, pageCalendars)?.id).toBe('nextcloud');
	});

	test.each(['timeGridWeek', 'listWeek', 'dayGridMonth'])(
		'tells answers, states and ids in %s',
		async (view) => {
			const { page } = await mountNextcloud({ view, events });
			const { sighting, problems } = read(page);
			expect(problems).toEqual([]);
			expect(sighting.account).toBe('jordan@cloud.example');
			expect(sighting.zone).toBe('Europe/Berlin');
			const told = Object.fromEntries(
				sighting.events.map(({ title, start, response, status, showAs }) => [
					`${title} ${start}`,
					[response, status, ...(showAs ? [showAs] : [])],
				]),
			);
			expect(told).toEqual({
				'Standup 2026-11-23T09:00:00+01:00': [null, 'confirmed'],
				'Standup 2026-11-24T16:30:00+01:00': [null, 'confirmed'],
				'1:1 Tom 2026-11-24T14:00:00+01:00': [null, 'confirmed'],
				'Board prep 2026-11-25T13:00:00+01:00': ['tentative', 'confirmed'],
				'Vendor 2026-11-25T16:00:00+01:00': ['declined', 'confirmed'],
				'Review 2026-11-26T10:00:00+01:00': [null, 'cancelled'],
				'Night shift 2026-11-26T22:00:00+01:00': ['needs-action', 'confirmed'],
				'Leave 2026-11-27': [null, 'confirmed', 'free'],
			});
			const night = sighting.events.find(({ title }) => title === 'Night shift');
			expect(night).toMatchObject({
				id: `${objectPathOf('work/night.ics')}#${seconds('2026-11-26T21:00Z')}`,
				calendarId: objectPathOf('work/'),
				end: view === 'dayGridMonth' ? null : '2026-11-27T06:00:00+01:00',
			});
			const series = sighting.events.filter(({ title }) => title === 'Standup').map((event) => event.series);
			expect(series).toEqual([objectPathOf('personal/standup.ics'), objectPathOf('personal/standup.ics')]);
		},
	);

	test('draws in the zone that the user chose, or the browser’s', async () => {
		const chosen = await mountNextcloud({ view: 'timeGridWeek', events: [], zone: 'Asia/Tokyo' });
		expect(read(chosen.page).sighting.zone).toBe('Asia/Tokyo');
		const automatic = await mountNextcloud({ view: 'timeGridWeek', events: [], zone: 'automatic' });
		expect(read(automatic.page).sighting.zone).toBe(automatic.page.browserZone);
	});

	test('is not settled while a calendar is loading', async () => {
		const { page } = await mountNextcloud({ view: 'timeGridWeek', events });
		const spinner = document.createElement('span');
		spinner.className = 'loading-icon';
		document.querySelector('.app-navigation-entry')?.append(spinner);
		expect(readSighting(nextcloud, page)).toBeUndefined();
	});
});

describe('the server of the page', () => {
	test.each(['timeGridWeek', 'dayGridMonth'])('adds ends, guests and the own answer in %s', async (view) => {
		const { page } = await mountNextcloud({ view, events });
		const before = read(page).sighting;
		const after = await ask(before, page, nextcloudStandIn(onServer));
		expect(after.events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
		const told = (title: string) => after.events.find((event) => event.title === title);
		expect(told('Night shift')?.end).toBe('2026-11-27T06:00:00+01:00');
		expect(told('1:1 Tom')).toMatchObject({
			end: '2026-11-24T14:45:00+01:00',
			series: null,
			response: 'accepted',
			people: [{ name: 'Tom, of Platform', email: 'tom@example.com' }],
		});
		expect(told('Board prep')).toMatchObject({
			status: 'tentative',
			response: 'tentative',
			people: [{ name: 'boss', email: 'boss@example.com' }],
		});
		expect(told('Vendor')?.response).toBe('declined');
		expect(told('Review')?.status).toBe('cancelled');
		expect(told('Leave')).toMatchObject({ start: '2026-11-27', end: '2026-11-29', showAs: 'free' });
		expect(told('Standup')?.series).toBe(objectPathOf('personal/standup.ics'));
	});

	test('is asked once for each calendar on the page, and once who the user is', async () => {
		const { page } = await mountNextcloud({ view: 'timeGridWeek', events });
		const server = nextcloudStandIn(onServer);
		await ask(read(page).sighting, page, server);
		const again = server.asked.length;
		await ask(read(page).sighting, page, server);
		expect(server.asked.slice(again).filter((question) => question.startsWith('PROPFIND'))).toEqual([]);
		expect(server.asked.slice(0, again).sort()).toEqual([
			'PROPFIND /cloud/remote.php/dav/principals/users/jordan/',
			'REPORT /cloud/remote.php/dav/calendars/jordan/personal/',
			'REPORT /cloud/remote.php/dav/calendars/jordan/work/',
		]);
	});

	test('that refuses leaves the page’s own reading', async () => {
		const { page } = await mountNextcloud({ view: 'timeGridWeek', events });
		const before = read(page).sighting;
		expect(
			await nextcloud.fetchSighting?.(before, page, answering(401, 'CSRF check not passed.')),
		).toBeUndefined();
		expect((await ask(before, page, answering(207, '<html>nonsense'))).events).toEqual(before.events);
	});
});

function answering(status: number, text: string): PageServer {
	return { remembered: new Map(), ask: async () => ({ status, contentType: 'text/html', text }) };
}

function read(page: Page) {
	expect(findCalendar(page, [nextcloud])).toBe(nextcloud);
	const reading = readSighting(nextcloud, page);
	if (!reading) throw new Error('The page is not settled.');
	return reading;
}

async function ask(sighting: Sighting, page: Page, server: PageServer): Promise<Sighting> {
	const answer = await nextcloud.fetchSighting?.(sighting, page, server);
	if (!answer) throw new Error('The server told nothing.');
	return answer;
}

function drawn(
	object: string,
	title: string,
	start: string,
	end: string,
	original: string,
	marks: string[] = [],
): NextcloudEvent {
	return { object, title, start, end, allDay: !start.includes('T'), original: seconds(original), marks };
}

function seconds(instant: string): number {
	return Temporal.Instant.from(instant).epochMilliseconds / 1000;
}

function stored(object: string, start: string, end: string): ServerOccurrence {
	return { object, title: object, start, end };
}
