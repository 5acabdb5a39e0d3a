import { startDemoServer } from '../../demo/demo-server.ts';
import type { PlayedCalendar } from './played-calendar.ts';

/** The demo calendar, which is drawn by a real FullCalendar, on a server on loopback. */
export async function loopbackCalendar(options: {
	now: Temporal.Instant;
	port?: number;
}): Promise<PlayedCalendar & { url: string }> {
	const demo = await startDemoServer(options);
	return {
		url: demo.url,
		weekUrl: (date) => `${demo.url}?date=${date}`,
		isForm: (url) => url.startsWith(demo.url) && new URL(url).searchParams.has('title'),
		isOnceOnly: false,
		prepare: async () => undefined,
		close: demo.close,
	};
}
