import { Calendar } from '@fullcalendar/core';
import locales from '@fullcalendar/core/locales-all';
import dayGridPlugin from '@fullcalendar/daygrid';
import listPlugin from '@fullcalendar/list';
import timeGridPlugin from '@fullcalendar/timegrid';
import { sampleCalendar } from '@/components/sample-calendar';
import type { Voice } from '@/components/say-context';
import { placeGhost, placeHeaderMarks } from '@/entrypoints/calendar.content/place-marks';
import type { Page, PageCalendar } from '@/utils/page/define-calendar';
import { createMarkOverlay } from '@/utils/page/marks/mark-overlay';
import { pageCalendars } from '@/utils/registry';
import { pageMarks } from '@/utils/support/page-marks';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { SupportSummary } from '@/utils/support/support-summary';
import { wording } from '@/utils/support/wording';
import { googleCalendar } from '../../start/calendars/google-calendar.ts';
import { outlookCalendar } from '../../start/calendars/outlook-calendar.ts';
import type { Replica } from '../../start/calendars/replica-calendar.ts';
import { replicaWeek } from './replica-week';

const zone = 'Europe/Berlin';
const now = Temporal.Instant.from('2026-11-25T09:12:00+01:00');

interface DrawnCalendar {
	calendarId: string;
	url: string;
	draw(sample: SampleEvents, language: string): Promise<void> | void;
}

type SampleEvents = ReturnType<typeof sampleCalendar>['events'];

/** Calendars as the gallery shows them: name of the state → how its page is drawn. */
export const drawnCalendars: Record<string, DrawnCalendar> = {
	'FullCalendar, week': fullCalendar('timeGridWeek'),
	'FullCalendar, month': fullCalendar('dayGridMonth'),
	'FullCalendar, list': fullCalendar('listWeek'),
	'Google Calendar, week': replica('google', googleCalendar),
	'Outlook, week': replica('outlook', outlookCalendar),
	'discreet mode': fullCalendar('timeGridWeek'),
};

/** Draws the sample calendar as that application does, and our marks over it through the real reader's places. */
export async function drawCalendar(name: string, voice: Voice): Promise<void> {
	const drawn = drawnCalendars[name];
	if (!drawn) throw new Error(`No calendar “${name}”.`);
	const say = (key: string) => voice.say(wording(key));
	const sample = sampleCalendar({ now, zone, say });
	await drawn.draw(sample.events, voice.language);
	await new Promise((resolve) => setTimeout(resolve, 200));
	const summary = summariseSupport(sample);
	showMarks(drawn, summary, name === 'discreet mode', voice);
}

function showMarks(drawn: DrawnCalendar, summary: SupportSummary, isDiscreet: boolean, voice: Voice): void {
	const page: Page = { document, url: new URL(drawn.url), now, browserZone: zone };
	const reader = pageCalendars.find(({ id }) => id === drawn.calendarId) as PageCalendar | undefined;
	const survey = reader?.survey(page);
	const root = reader && document.querySelector(reader.watch.root.join(','));
	if (!survey || !root) throw new Error('The reader does not understand the drawn page.');
	const places = reader.dayPlaces(survey, page);
	const marks = pageMarks(summary, survey.days, isDiscreet);
	const overlay = createMarkOverlay(document, new AbortController().signal);
	const ghost = placeGhost(marks, places, zone, voice.say, () => undefined);
	overlay.show(placeHeaderMarks(marks, places, voice.say), ghost, root);
}

function replica(calendarId: string, calendar: Replica): DrawnCalendar {
	return {
		calendarId,
		url: calendar.origin + calendar.weekPath('2026-11-23'),
		draw: (events) => replicaWeek(calendar, events, now),
	};
}

function fullCalendar(initialView: string): DrawnCalendar {
	return {
		calendarId: 'fullcalendar',
		url: 'https://calendar.example/',
		async draw(events, locale) {
			await import('../../demo/page/style.css');
			const root = document.createElement('main');
			root.id = 'calendar';
			declare('calendar-timezone', zone);
			document.body.append(root);
			const calendar = new Calendar(root, {
				plugins: [dayGridPlugin, timeGridPlugin, listPlugin],
				locales,
				locale,
				firstDay: 1,
				timeZone: 'UTC',
				now: '2026-11-25T09:12:00',
				initialDate: '2026-11-25',
				initialView,
				height: 720,
				scrollTime: '07:30',
				nowIndicator: true,
				dayMaxEvents: true,
				// Wall-clock times of the page's zone, drawn as they are.
				events: events.map(({ id, title, start, end }) => ({
					id,
					title,
					start: start.slice(0, 19),
					...(end !== null && { end: end.slice(0, 19) }),
				})),
			});
			calendar.render();
		},
	};
}

function declare(name: string, content: string): void {
	const meta = document.createElement('meta');
	meta.name = name;
	meta.content = content;
	document.head.append(meta);
}
