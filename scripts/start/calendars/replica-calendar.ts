import type { HTTPRequest, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type DemoEvent, newEventSchema } from '../../demo/demo-event.ts';
import { DemoStore } from '../../demo/demo-store.ts';
import { leadersWeeks } from '../../demo/leaders-weeks.ts';
import type { PlayedCalendar } from './played-calendar.ts';
import { type FilledForm, replicaForm } from './replica-form.ts';

/** What differs between the replicas of calendars. */
export interface Replica {
	origin: string;
	weekPath(date: string): string;
	/** The date that a week's address names. */
	dateIn(url: URL): string | undefined;
	formPath: string;
	/** What the form's address fills in, in wall-clock times of the demo's zone. */
	readForm(parameters: URLSearchParams): FilledForm;
	takesRecurrence: boolean;
	/** Style that makes its chips look like ones; replicas hold what is read, and little else. */
	looks: string;
	/** The page of these days with what is in them. */
	draw(days: readonly string[], events: readonly DemoEvent[], now: Temporal.Instant): string;
}

const savePath = '/saved-by-the-demo';

/**
 * The replica of a calendar at its real address, with the demo's leader in it. Every tab is answered here, in this
 * process: no request leaves the browser.
 */
export function replicaCalendar(replica: Replica, now: Temporal.Instant): PlayedCalendar {
	const store = new DemoStore(leadersWeeks(now));
	const { origin } = replica;
	return {
		weekUrl: (date) => origin + replica.weekPath(date),
		isForm: (url) => url.startsWith(origin + replica.formPath),
		isOnceOnly: !replica.takesRecurrence,
		async prepare(page: Page) {
			await page.setRequestInterception(true);
			// A request that ends while it is being answered is none of our concern.
			page.on('request', (request) => void answerRequest(request).catch(() => undefined));
		},
		close: async () => undefined,
	};

	function answerRequest(request: HTTPRequest): Promise<void> {
		const url = new URL(request.url());
		if (!/^https?:$/.test(url.protocol)) return request.continue();
		const body = url.origin === origin && request.isNavigationRequest() ? answer(url) : undefined;
		return body === undefined
			? request.abort()
			: request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
	}

	function answer(url: URL): string | undefined {
		if (url.pathname === savePath) {
			const entry = v.parse(newEventSchema, Object.fromEntries(url.searchParams));
			store.add(entry);
			return leadTo(replica.weekPath(entry.start.slice(0, 10)));
		}
		if (url.pathname === replica.formPath) return replicaForm(replica.readForm(url.searchParams), savePath);
		const date = replica.dateIn(url);
		if (date === undefined) return undefined;
		const day = Temporal.PlainDate.from(date);
		const monday = day.subtract({ days: day.dayOfWeek - 1 });
		const days = Array.from({ length: 7 }, (_, i) => monday.add({ days: i }).toString());
		const [first = '', last = ''] = [days[0], days.at(-1)];
		const shown = store
			.list()
			.filter(({ start, end, id }) => start.slice(0, 10) <= last && end > first && id !== '');
		const looks = `<style>body{font-family:system-ui}${replica.looks}</style></head>`;
		return replica.draw(days, shown, now).replace('</head>', looks);
	}
}

/** Saving leads on, so that a reload does not save once more. */
function leadTo(path: string): string {
	return `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${path}"><title>Saved</title>`;
}
