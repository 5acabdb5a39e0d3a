import { definePageCalendar, type Page } from '@/utils/page/define-calendar';

/** The smallest calendar that can be: `<main data-days="2026-11-23"><b id="e1" data-at="10:00">Title</b></main>`. */
export const toyCalendar = definePageCalendar({
	id: 'toy',
	name: 'Toy',
	matches: [],
	rank: 'engine',
	probe: 'main[data-days]',
	watch: { root: ['main'], attributes: ['data-at', 'data-days'] },
	survey: ({ document }) => {
		const days = document.querySelector('main')?.getAttribute('data-days')?.split(' ').filter(Boolean);
		if (!days?.length) return undefined;
		return { account: null, view: 'week', zone: 'UTC', days, shownCalendars: null };
	},
	chip: 'main b',
	readChip: (chip, survey) => {
		readChips.push(chip.id);
		const at = chip.getAttribute('data-at');
		if (at === 'throw') throw new TypeError('a surprise');
		if (!at) return { unread: 'no time', days: survey.days };
		const start = `${survey.days[0]}T${at}:00+00:00`;
		return {
			event: {
				id: chip.id,
				series: null,
				calendarId: null,
				title: chip.textContent ?? '',
				start,
				end: null,
				allDay: false,
				status: 'confirmed',
				response: null,
				people: [],
			},
		};
	},
	dayPlaces: () => [],
});

/** Ids of the chips that were really read, in order: shows what an unchanged chip costs. */
export const readChips: string[] = [];

export function toyPage(html: string): Page {
	document.body.innerHTML = html;
	readChips.length = 0;
	return pageNow();
}

export function pageNow(): Page {
	return {
		document,
		url: new URL('https://calendar.example/'),
		now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
		browserZone: 'UTC',
	};
}
