import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch-extension.ts';
import { buildExtension } from '../build/build-extension.ts';
import { askWorker } from '../start/drive-pages.ts';

const zone = 'Europe/Berlin';
const account = 'leader@example.com';

/** First content of the built popup with so many stored events, over that of the same popup with none. */
export async function popupContent(events: number, rounds: number): Promise<number> {
	const extension = await launchWithExtension({
		family: 'chromium',
		extension: await buildExtension('chromium', 'test'),
		isHeadless: true,
		isOffline: true,
		zone,
	});
	try {
		const popup = await extension.openExtensionPage('popup.html');
		await seeEmptyWeek(popup);
		await noteFirstContent(popup);
		const none = await medianContent(popup, extension, rounds);
		await popup.evaluate(storeEvents, events, zone, account);
		const full = await medianContent(popup, extension, rounds);
		return full / none;
	} finally {
		await extension.close();
	}
}

/** A calendar is known, and nothing is in it. */
async function seeEmptyWeek(popup: Page): Promise<void> {
	const today = Temporal.Now.plainDateISO(zone);
	const monday = today.subtract({ days: today.dayOfWeek - 1 });
	const days = Array.from({ length: 7 }, (_, i) => monday.add({ days: i }).toString());
	await askWorker(popup, 'importSighting', {
		name: 'sample.ics',
		sighting: {
			...{ calendar: 'ics', account, view: 'other', zone, days, completeDays: days },
			...{ shownCalendars: null, unread: 0, events: [] },
		},
	});
}

async function noteFirstContent(popup: Page): Promise<void> {
	await popup.evaluateOnNewDocument(() => {
		const observer = new MutationObserver(() => {
			if (!document.querySelector('main:not([aria-busy])')) return;
			document.documentElement.dataset.contentMs ??= String(performance.now());
		});
		observer.observe(document, { childList: true, subtree: true, attributes: true });
	});
}

async function medianContent(popup: Page, extension: ExtensionBrowser, rounds: number): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		await popup.goto(extension.extensionUrl('popup.html'));
		await popup.waitForSelector('[data-content-ms]');
		const ms = await popup.evaluate(() => Number(document.documentElement.dataset.contentMs));
		if (round > 0) times.push(ms); // the first one warms up
	}
	return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in the extension's page: seven meetings a day until eight weeks ahead, the older ones without their titles. */
async function storeEvents(count: number, homeZone: string, owner: string): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('soundings');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const now = Temporal.Now.instant();
	const titledFrom = now.subtract({ hours: 24 * 42 }).epochMilliseconds;
	const last = now.toZonedDateTimeISO(homeZone).toPlainDate().add({ weeks: 8 });
	const source = JSON.stringify(['ics', owner]);
	const seenAt = now.toString({ smallestUnit: 'millisecond' });
	const transaction = database.transaction('events', 'readwrite', { durability: 'relaxed' });
	const done = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
	for (let i = 0; i < count; i++) {
		const day = last.subtract({ days: Math.floor(i / 7) });
		const start = day.toZonedDateTime({ timeZone: homeZone, plainTime: { hour: 8 + (i % 7) } });
		const time = (at: Temporal.ZonedDateTime) => at.toString({ timeZoneName: 'never' });
		const isTitled = start.epochMilliseconds > titledFrom;
		transaction.objectStore('events').put({
			...{ key: JSON.stringify([source, `e${i}`]), source, startMs: start.epochMilliseconds, id: `e${i}` },
			...{ series: null, calendarId: null, calendar: 'ics', account: owner, zone: homeZone },
			...{
				title: isTitled ? `Meeting ${i % 200}` : '',
				start: time(start),
				end: time(start.add({ minutes: 45 })),
			},
			...{ allDay: false, status: 'confirmed', response: 'accepted', people: [] },
			...{ firstSeenAt: seenAt, lastSeenAt: seenAt, moves: [], shownBeside: null, isNewcomer: false },
			...{ isRestored: false, missing: null },
			...(isTitled ? { titledMs: start.epochMilliseconds } : { rememberedKind: 'none' }),
		});
	}
	await done;
	database.close();
}
