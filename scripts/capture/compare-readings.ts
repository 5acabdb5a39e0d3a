import type { CalendarEvent, Sighting } from '@/utils/support/sighting';

/** What differs besides words and ids; one line each. `null`: the page was not recognised. */
export function compareReadings(before: Sighting, after: Sighting | null): string[] {
	if (!after) return ['the page is not recognised any more'];
	const members = ['calendar', 'view', 'zone', 'days', 'completeDays', 'unread'] as const;
	const differing = members
		.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
		.map((name) => `${name}: ${JSON.stringify(after[name])}, not ${JSON.stringify(before[name])}`);
	const [old, fresh] = [before, after].map(({ events }) => events.map(plainEvent).sort());
	const missing = old?.filter((event) => !fresh?.includes(event)) ?? [];
	const added = fresh?.filter((event) => !old?.includes(event)) ?? [];
	return [
		...differing,
		...missing.slice(0, 10).map((event) => `not read any more: ${event}`),
		...added.slice(0, 10).map((event) => `read now: ${event}`),
		...((before.account === null) === (after.account === null) ? [] : ['account']),
	];
}

/** Everything that redacting must not change. */
function plainEvent(event: CalendarEvent): string {
	const { start, end, allDay, status, response, showAs, series, people, title } = event;
	const told = { start, end, allDay, status, response, showAs };
	return JSON.stringify({
		...told,
		isSeries: series !== null,
		people: people.length,
		words: title.split(/\s+/).length,
	});
}
