import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import nextcloud from '@/utils/calendars/nextcloud';
import type { Page } from '@/utils/page/define-calendar';
import { openNextcloudDesk } from '@/utils/page/nextcloud/writing-desk';
import type { PageServer } from '@/utils/page/page-server';
import { SignedOut } from '@/utils/page/writing-desk';
import {
	calendarListing,
	home,
	type ListedCalendar,
	nextcloudStandIn,
	requesttoken,
	user,
	webroot,
} from '../fixtures/nextcloud/nextcloud-stand-in';

const onServer = [
	{
		object: 'personal/board.ics',
		title: 'Board, part 2',
		start: '2026-11-25T12:00:00Z',
		end: '2026-11-25T14:00:00Z',
	},
	{
		object: 'work/other.ics',
		title: 'Elsewhere',
		start: '2026-11-25T15:00:00Z',
		end: '2026-11-25T16:00:00Z',
	},
];

function server(calendars: ListedCalendar[], status = 207): PageServer & { sent: Record<string, string>[] } {
	const standIn = nextcloudStandIn(onServer);
	const sent: Record<string, string>[] = [];
	return {
		...standIn,
		sent,
		async ask(path, question) {
			sent.push(question?.headers ?? {});
			if (path !== home) return standIn.ask(path, question);
			return {
				status,
				contentType: 'application/xml',
				text: status === 207 ? calendarListing(calendars) : '',
			};
		},
	};
}

let page: Page;

beforeEach(() => {
	Object.assign(document.head.dataset, { user, requesttoken });
	const url = new URL(`https://cloud.example${webroot}/index.php/apps/calendar/timeGridWeek/now`);
	page = { document, url, now: Temporal.Now.instant(), browserZone: 'Europe/Berlin' };
});
afterEach(() => {
	delete document.head.dataset.user;
	delete document.head.dataset.requesttoken;
});

const drawn = {
	calendar: 'nextcloud',
	account: `${user}@cloud.example`,
	view: 'other',
	zone: 'Europe/Berlin',
	days: [],
	completeDays: [],
	shownCalendars: null,
	unread: 0,
	events: [],
} as const;

const open = (at: PageServer) =>
	openNextcloudDesk({ home, drawn: { ...drawn, days: [], completeDays: [], events: [] }, page, server: at });

describe('a call on Nextcloud', () => {
	test('is written below the folder that the page names, with the token of its session', async () => {
		expect(nextcloud.calendarFolder?.(page)).toBe(home);
		const asked = server([{ name: 'work' }, { name: 'personal' }]);
		const desk = await open(asked);
		expect(desk.folder).toBe(`${home}personal/`);
		expect(desk.organizer).toBe('jordan@example.com');
		// Without the second one an ended session makes the browser ask for name and password.
		expect(desk.headers).toEqual({ requesttoken, 'x-requested-with': 'XMLHttpRequest' });
		expect(asked.sent.every((headers) => headers.requesttoken === requesttoken)).toBe(true);
	});

	test.each<[string, ListedCalendar[], string | undefined]>([
		['without a personal calendar: the first own one', [{ name: 'home' }, { name: 'work' }], `${home}home/`],
		[
			'never one that only holds tasks, may only be read, or is somebody else’s',
			[
				{ name: 'tasks', components: ['VTODO'] },
				{ name: 'feed', privileges: ['read', 'write-properties'] },
				{ name: 'team_shared_by_boss' },
				{ name: 'own' },
			],
			`${home}own/`,
		],
		['nowhere where nothing may be written', [{ name: 'feed', privileges: ['read'] }], undefined],
	])('goes, %s', async (_, calendars, folder) => {
		expect((await open(server(calendars))).folder).toBe(folder);
	});

	test('is checked against every calendar that is switched on, under the names that the page gives', async () => {
		const desk = await open(server([{ name: 'personal' }, { name: 'work', isOff: true }]));
		expect(await desk.eventsOn(['2026-11-25'])).toMatchObject([
			{
				id: `${home}personal/board.ics#${Date.parse('2026-11-25T12:00:00Z') / 1000}`,
				title: 'Board, part 2',
				start: '2026-11-25T13:00:00+01:00',
				end: '2026-11-25T15:00:00+01:00',
			},
		]);
	});

	test('is not written blindly where a calendar does not tell', async () => {
		const standIn = server([{ name: 'personal' }]);
		const desk = await open({
			...standIn,
			ask: async (path, question) =>
				question?.method === 'REPORT'
					? { status: 503, contentType: 'text/html', text: '' }
					: standIn.ask(path, question),
		});
		expect(await desk.eventsOn(['2026-11-25'])).toBeUndefined();
	});

	test('after the session has ended: says so', async () => {
		await expect(open(server([], 401))).rejects.toThrow(SignedOut);
		await expect(open(server([], 503))).rejects.toThrow('503');
	});
});
