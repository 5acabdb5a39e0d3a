/** Bundled, and run inside a SOGo page: the reader, without and with the page's server. */
import sogo from '@/utils/calendars/sogo';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { pageServer } from '@/utils/page/page-server';
import { readSighting } from '@/utils/page/read-sighting';
import type { Sighting } from '@/utils/support/sighting';

const calendar = sogo as unknown as PageCalendar;

function pageNow(): Page {
	return {
		document,
		url: new URL(location.href),
		now: Temporal.Now.instant(),
		browserZone: Temporal.Now.timeZoneId(),
	};
}

export function drawn(): Sighting | null {
	return calendar.recognises(pageNow()) ? (readSighting(calendar, pageNow())?.sighting ?? null) : null;
}

export async function told(): Promise<Sighting | null> {
	const sighting = drawn();
	const { signal } = new AbortController();
	const server = pageServer({ fetch: (...args) => fetch(...args), origin: location.origin, signal });
	return (sighting && (await calendar.fetchSighting?.(sighting, pageNow(), server))) ?? null;
}

export function places(): { day: string; header: string; columnTop: number; columnBottom: number }[] {
	const survey = calendar.survey(pageNow());
	if (!survey) return [];
	return calendar.dayPlaces(survey, pageNow()).map(({ day, header, column }) => {
		const { top = 0, bottom = 0 } = column?.element.getBoundingClientRect() ?? {};
		return { day, header: header.textContent.trim(), columnTop: top, columnBottom: bottom };
	});
}
