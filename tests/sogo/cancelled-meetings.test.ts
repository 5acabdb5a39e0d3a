import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { type ExtensionBrowser, waitFor } from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker } from '../../scripts/start/drive-pages.ts';
import { type SeededEvent, SogoClient } from '../../scripts/test-sogo/sogo-calendar.ts';
import { type SogoFront, startSogoFront } from '../../scripts/test-sogo/sogo-front.ts';
import { sogoZone } from '../../scripts/test-sogo/sogo-server.ts';
import { launchBrowser, openView, type SogoView, signIn } from './sogo-browser.ts';

const today = Temporal.Now.plainDateISO(sogoZone);
const yesterday = today.subtract({ days: 1 });
/** One to seven days ahead, whatever day it is: all that changes is still to come. */
const nextMonday = today.add({ days: 8 - today.dayOfWeek });
/** A meeting may be put off by four weeks: until then every day has to be read. */
const lastElsewhere = nextMonday.add({ days: 4 + 28 });

const on = (weekday: 1 | 2 | 3 | 4 | 5, from: string, to: string) => {
	const date = nextMonday.add({ days: weekday - 1 });
	return { start: `${date}T${from}`, end: `${date}T${to}` };
};

const kept: SeededEvent[] = [
	{ id: 'board', title: 'Board', ...on(1, '09:00', '10:30') },
	{ id: 'review', title: 'Budget review', ...on(2, '11:00', '12:00') },
	{ id: 'supplier', title: 'Supplier talk', ...on(4, '15:00', '16:00') },
];
const deleted: SeededEvent = { id: 'deleted', title: 'Vendor call', ...on(1, '14:00', '15:00') };
const cancelled: SeededEvent = { id: 'cancelled', title: 'Steering group', ...on(2, '09:00', '10:00') };
const moved: SeededEvent = { id: 'moved', title: 'Mentoring with my mentor', ...on(3, '10:00', '11:00') };
const movedTo = on(4, '09:30', '10:30');
const declined: SeededEvent = {
	id: 'declined',
	title: 'Optional demo',
	...on(5, '10:00', '11:00'),
	attendees: { 'newcomer@example.com': 'NEEDS-ACTION' },
};
const hidden: SeededEvent = { id: 'hidden', title: 'Dentist', ...on(5, '14:00', '15:00') };
const over: SeededEvent = {
	id: 'over',
	title: 'Retrospective',
	start: `${yesterday}T10:00`,
	end: `${yesterday}T11:00`,
};

/** Should this ever be too short, the next round of looks makes up for it. */
const quietMs = 1500;

interface Stored {
	events: { id: string; moves: { id: string; from: string; to: string }[]; response: string | null }[];
	cancellations: { eventId: string; how: string; isSure: boolean }[];
}

describe.each<BrowserFamily>(['chromium', 'firefox'])(
	'in %s, when meetings on a real SOGo change',
	(family) => {
		let front: SogoFront;
		let extension: ExtensionBrowser;
		let calendar: Page;
		let popup: Page;
		let own: SogoClient;
		let peer: SogoClient;
		/** Of this browser alone: SOGo remembers which calendars were switched off. */
		let side: SogoClient;

		beforeAll(async () => {
			front = await startSogoFront(inject('sogodPort'));
			own = new SogoClient(front.url, 'newcomer');
			peer = new SogoClient(front.url, 'peer');
			side = new SogoClient(front.url, 'newcomer', `side-${family}`);
			await cleanUp();
			await side.makeCalendar();
			for (const event of [...kept, deleted, cancelled, moved, over]) await own.put(event);
			await side.put(hidden);
			// SOGo itself hands an invitation on to those who are invited.
			await peer.put(declined);
			extension = await launchBrowser(family, inject('sogoBuilds')[family]);
			popup = await extension.openExtensionPage('popup.html');
			calendar = await extension.browser.newPage();
			await signIn(calendar, front.url, 'newcomer');
			await waitFor(
				async () => {
					await lookEverywhere();
					return (await stored()).events.length === 9;
				},
				{ timeoutMs: 120_000, what: 'all meetings to be known' },
			);
		});
		afterAll(async () => {
			await extension?.close();
			await cleanUp();
			await front?.close();
		});

		test('the deleted and the cancelled one are asked about, and no other', async () => {
			await own.remove(deleted.id);
			await own.remove(over.id);
			await own.put({ ...cancelled, status: 'CANCELLED' });
			await own.put({ ...moved, ...movedTo });
			await decline();
			await switchOff();

			await lookEverywhere();
			// Nothing but looks: what is concluded too early, or of another one, stays in the list.
			await waitFor(
				async () => {
					await lookEverywhere();
					return (await asked()).length >= 2;
				},
				{ timeoutMs: 180_000, what: 'the questions' },
			);
			expect(await asked()).toEqual([deleted.title, cancelled.title]);
			const { cancellations } = await stored();
			expect(cancellations.map(({ eventId, how }) => `${eventId} ${how}`).sort()).toEqual([
				'cancelled marked',
				'deleted vanished',
			]);
		}, 300_000);

		test('the moved one is known to have moved, and supports the week at its new time', async () => {
			const { summary } = await askPopupState(popup);
			const week = summary?.weeks.find(({ start }) => start === nextMonday.toString());
			expect(week?.support).toMatchObject([{ title: moved.title, start: instant(movedTo.start) }]);
			const { events } = await stored();
			expect(events.flatMap(({ id, moves }) => moves.map(({ from, to }) => ({ id, from, to })))).toEqual([
				{ id: moved.id, from: instant(moved.start), to: instant(movedTo.start) },
			]);
		});

		test('the declined one is known as declined', async () => {
			expect((await stored()).events.find(({ id }) => id === declined.id)?.response).toBe('declined');
		});

		test('switched on again, the hidden one is there as before, and nothing is asked about it', async () => {
			await switchTo('true');
			await look('week', nextMonday);
			await look('week', nextMonday);
			expect(await asked()).toEqual([deleted.title, cancelled.title]);
			expect((await stored()).cancellations).toHaveLength(2);
		});

		async function cleanUp(): Promise<void> {
			await side.removeCalendar();
			for (const client of [own, peer])
				for (const id of await client.list())
					if (client === own || id === declined.id) await client.remove(id);
		}

		/** The week of yesterday, next week, and every month that a meeting of next week may be put off to. */
		async function lookEverywhere(): Promise<void> {
			await look('week', yesterday);
			await look('week', nextMonday);
			const months = new Set(
				[today, today.add({ days: 14 }), lastElsewhere].map((day) => day.with({ day: 1 }).toString()),
			);
			for (const month of months) await look('month', Temporal.PlainDate.from(month));
		}

		async function look(view: SogoView, day: Temporal.PlainDate): Promise<void> {
			const before = front.requests.length;
			await openView(calendar, front.url, view, day.toString(), 'newcomer');
			// Whatever the page itself shows, the extension asks for weeks; then both fall silent.
			await waitFor(
				async () => {
					const { length } = front.requests;
					await new Promise((resolve) => setTimeout(resolve, quietMs));
					const isAsked = front.requests.slice(before).some((request) => request.includes('view=weekview'));
					return isAsked && front.requests.length === length;
				},
				{ timeoutMs: 60_000, what: `the ${view} of ${day}` },
			);
		}

		async function asked(): Promise<string[]> {
			return (await askPopupState(popup)).cancellations.map(({ title }) => title);
		}

		async function stored(): Promise<Stored> {
			const { text } = await askWorker(popup, 'saveBackup', {});
			return JSON.parse(text).stores;
		}

		async function decline(): Promise<void> {
			const [id = ''] = (await own.list()).filter((name) => name.includes(declined.id));
			const invitation = (await own.get(id)) ?? '';
			await own.putText(id, invitation.replace('NEEDS-ACTION', 'DECLINED'));
			expect(await own.get(id)).toContain('DECLINED');
		}

		async function switchOff(): Promise<void> {
			await look('week', nextMonday);
			await switchTo('false');
		}

		/** As the leader does, by the switch in the list of calendars. */
		async function switchTo(state: 'true' | 'false'): Promise<void> {
			const control = `.sg-calendar-list-item md-switch.md-switch-folderside-${family}`;
			const asked = front.requests.length;
			await waitFor(
				() =>
					calendar.evaluate(
						(selector, wanted) => {
							const toggle = document.querySelector<HTMLElement>(selector);
							const isSo = toggle?.getAttribute('aria-checked') === wanted;
							if (!isSo) toggle?.click();
							return isSo;
						},
						control,
						state,
					),
				{ what: `the calendar to be switched (${state})`, betweenMs: 1000 },
			);
			await waitFor(() => front.requests.length > asked, { what: 'SOGo to be told' });
		}
	},
);

function instant(wallClock: string): string {
	return Temporal.PlainDateTime.from(wallClock)
		.toZonedDateTime(sogoZone)
		.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
