import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser/launch-extension.ts';
import { demoZone } from '../../scripts/demo/demo-event.ts';
import { googleCalendar } from '../../scripts/start/calendars/google-calendar.ts';
import { outlookCalendar } from '../../scripts/start/calendars/outlook-calendar.ts';
import { replicaCalendar } from '../../scripts/start/calendars/replica-calendar.ts';
import { demoPeer, type MainJobResult, playMainJob } from '../../scripts/start/play-main-job.ts';

describe.each([
	['google', googleCalendar, 'https://calendar.google.com/calendar/render'],
	['outlook', outlookCalendar, 'https://outlook.office.com/calendar/deeplink/compose'],
] as const)('npm start -- --calendar %s', (name, replica, form) => {
	let extension: ExtensionBrowser;
	let result: MainJobResult;

	beforeAll(async () => {
		const now = Temporal.Now.instant();
		const build = inject('builds').chromium;
		const options = { isHeadless: true, isOffline: true, zone: demoZone };
		extension = await launchWithExtension({ family: 'chromium', extension: build, ...options });
		result = await playMainJob({ extension, calendar: replicaCalendar(replica, now), now });
	});
	afterAll(async () => extension?.close());

	test('plays the main job on its replica, at the real address, to the booked call', () => {
		expect(result.formUrl.startsWith(form)).toBe(true);
		expect(result.after.calendars).toMatchObject([{ calendar: name, unread: 0 }]);
		expect(result.after.bookings).toMatchObject([{ state: 'booked', memberName: demoPeer }]);
		const day = result.after.bookings[0]?.start.slice(0, 10) ?? '';
		const week = result.after.summary?.weeks.find(({ days }) => days.some(({ date }) => date === day));
		expect(week).toMatchObject({ state: 'supported' });
	});
});
