import type { KnownEvent } from '@/utils/support/support-summary';
import type { DemoEvent } from '../../demo/demo-event.ts';
import type { Replica } from '../../start/calendars/replica-calendar.ts';

const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
const firstHourShown = 7;

/** The present week of the sample, on a page made like that calendar's. */
export function replicaWeek(replica: Replica, events: readonly KnownEvent[], now: Temporal.Instant): void {
	const shown = events.filter(({ start }) => days.includes(start.slice(0, 10))).map(demoEvent);
	const html = replica.draw(days, shown, now);
	const page = new DOMParser().parseFromString(html, 'text/html');
	for (const { name, value } of page.documentElement.attributes)
		document.documentElement.setAttribute(name, value);
	for (const { name, value } of page.body.attributes) document.body.setAttribute(name, value);
	const looks = document.createElement('style');
	looks.textContent = `body{font-family:system-ui}${replica.looks}`;
	document.head.append(...page.head.children, looks);
	document.body.replaceChildren(...page.body.children);
	for (const scroller of document.querySelectorAll('.scroll, .inDayScrollContainer'))
		scroller.scrollTop = (scroller.scrollHeight * firstHourShown) / 24;
}

function demoEvent({ id, title, start, end }: KnownEvent): DemoEvent {
	const wallClock = (time: string) => time.slice(0, 16);
	return {
		...{ id, title, series: null, guests: '', response: 'accepted', status: 'confirmed' },
		...{ start: wallClock(start), end: wallClock(end ?? start) },
	};
}
