import type { FullCalendarMarkup } from '@/utils/page/fullcalendar/markup';
import { fullCalendarFive } from '@/utils/page/fullcalendar/version-five';
import { fullCalendarSeven } from '@/utils/page/fullcalendar/version-seven';
import { fullCalendarThree } from '@/utils/page/fullcalendar/version-three';

/** By the first version that draws so. Version 6 draws like 5. */
const generations = { five: fullCalendarFive, three: fullCalendarThree, seven: fullCalendarSeven };

export type FullCalendarGeneration = keyof typeof generations;

export const fullCalendarChips = Object.values(generations)
	.map(({ chip }) => chip)
	.join(', ');

/** What a page holds that any generation draws. */
export const fullCalendarProbe = [...new Set(Object.values(generations).map(({ probe }) => probe))].join(
	', ',
);

export interface FoundView {
	generation: FullCalendarGeneration;
	markup: FullCalendarMarkup;
	view: Element;
	/** Other calendars stand beside it on the page. */
	hasOthers: boolean;
}

/** The view that fills the page: the first with a time axis, or else the first. */
export function findFullCalendar(document: Document): FoundView | undefined {
	for (const generation of Object.keys(generations) as FullCalendarGeneration[]) {
		const markup: FullCalendarMarkup = generations[generation];
		const views = markup.findViews(document);
		const view = views.find((each) => markup.layoutOf(each) === 'timegrid') ?? views[0];
		if (view) return { generation, markup, view, hasOthers: views.length > 1 };
	}
	return undefined;
}

export function markupOf(generation: FullCalendarGeneration): FullCalendarMarkup {
	return generations[generation];
}
