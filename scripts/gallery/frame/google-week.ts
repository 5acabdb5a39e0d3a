import type { KnownEvent } from '@/utils/support/support-summary';
import { googleReplica } from '../../../tests/fixtures/google/google-replica.ts';
import { randomSpec } from '../../../tests/fixtures/google/random-spec.ts';
import { seededRandom } from '../../../tests/fixtures/google/seeded-random.ts';

const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);

/** The present week of the sample, on a page made like Google Calendar's. */
export function googleWeek(events: readonly KnownEvent[], language: string): void {
	const shown = events.filter(({ start }) => days.includes(start.slice(0, 10)));
	const spec = randomSpec(seededRandom(7), {
		view: 'WEEK',
		language: language === 'en' ? 'en-US' : 'de',
		hours: 24,
		zone: 'Europe/Berlin',
		days,
		pixelsPerHour: 40,
		shortestBlock: 18,
		state: 'settled',
		hasOldLayout: false,
		hasDragGhost: false,
		hasCalendarList: false,
		hasOpenCard: false,
		hasLocationStrip: false,
		hasSecondZone: false,
		entries: shown.map(({ id, title, start, end }) => ({
			kind: 'event' as const,
			id: id.replace(/\W/g, ''),
			occurrence: null,
			title,
			start,
			end: end ?? start,
			allDay: false,
			answer: 'own' as const,
			calendars: [0],
			location: null,
			color: null,
		})),
	});
	const { html } = googleReplica(spec, seededRandom(7));
	const page = new DOMParser().parseFromString(html, 'text/html');
	for (const { name, value } of page.documentElement.attributes)
		document.documentElement.setAttribute(name, value);
	for (const { name, value } of page.body.attributes) document.body.setAttribute(name, value);
	document.head.append(...page.head.children);
	document.body.replaceChildren(...page.body.children);
}
