import { Calendar, type EventApi, type EventInput } from '@fullcalendar/core';
import english from '@fullcalendar/core/locales/en-gb';
import dayGridPlugin from '@fullcalendar/daygrid';
import interactionPlugin from '@fullcalendar/interaction';
import listPlugin from '@fullcalendar/list';
import timeGridPlugin from '@fullcalendar/timegrid';
import type { DemoEvent } from '../demo-event.ts';
import { demoTime } from './demo-time.ts';
import { expectElement } from './expect-element.ts';

const root = expectElement('#calendar', HTMLElement);
const dialog = expectElement('#event', HTMLDialogElement);
const problem = expectElement('#problem', HTMLElement);
/** Other tabs of this calendar hear of every change. */
const changes = new BroadcastChannel('demo-calendar');

const calendar = new Calendar(root, {
	plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin],
	locale: english,
	firstDay: 1,
	// Events hold wall-clock times of the calendar's zone; they are drawn as they are.
	timeZone: 'UTC',
	now: () => demoTime().toString({ smallestUnit: 'second' }),
	initialDate: new URL(location.href).searchParams.get('date') ?? demoTime().toPlainDate().toString(),
	initialView: 'timeGridWeek',
	headerToolbar: {
		left: 'today prev,next title',
		right: 'timeGridWeek,timeGridDay,dayGridMonth,listWeek newEvent',
	},
	customButtons: { newEvent: { text: 'New event', click: () => location.assign('/new') } },
	views: { timeGridWeek: { dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' } } },
	eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
	height: '100%',
	scrollTime: '07:30',
	nowIndicator: true,
	dayMaxEvents: true,
	events: loadEvents,
	loading: (isLoading) => root.setAttribute('aria-busy', String(isLoading)),
	eventInteractive: true,
	eventDidMount: ({ el, event }) => describe(el, event),
	eventClick: ({ event }) => void showEvent(event),
	dateClick: ({ dateStr }) => location.assign(`/new?start=${encodeURIComponent(dateStr)}`),
});

changes.addEventListener('message', () => calendar.refetchEvents());
calendar.render();

async function loadEvents(): Promise<EventInput[]> {
	const response = await fetch('/events');
	const events: DemoEvent[] = await response.json();
	return events.map(({ id, title, start, end, ...more }) => ({
		id,
		title,
		start,
		end,
		allDay: !start.includes('T'),
		classNames: [`is-${more.response}`],
		extendedProps: more,
	}));
}

/** What a page cannot show is told in attributes, for everyone who reads it. */
function describe(element: HTMLElement, event: EventApi): void {
	const {
		series,
		response,
		status,
		isOutOfOffice,
		calendar: calendarId = 'work',
	} = event.extendedProps as Omit<DemoEvent, 'id'>;
	element.dataset.eventId = event.id;
	if (series) element.dataset.seriesId = series;
	element.dataset.response = response;
	element.dataset.status = status;
	if (isOutOfOffice) element.dataset.showAs = 'out-of-office';
	element.dataset.calendarId = calendarId;
}

async function showEvent(event: EventApi): Promise<void> {
	const { guests } = event.extendedProps as DemoEvent;
	expectElement('#event-title', HTMLElement).textContent = event.title;
	expectElement('#event-time', HTMLElement).textContent = event.formatRange({
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(!event.allDay && { hour: '2-digit', minute: '2-digit' }),
	});
	expectElement('#event-guests', HTMLElement).textContent = guests;
	dialog.returnValue = '';
	dialog.showModal();
	await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
	if (dialog.returnValue === 'delete') await deleteEvent(event.id);
}

async function deleteEvent(id: string): Promise<void> {
	const response = await fetch(`/events/${encodeURIComponent(id)}`, { method: 'DELETE' });
	const isGone = response.ok || response.status === 404;
	problem.hidden = isGone;
	problem.textContent = isGone ? '' : 'The event could not be deleted. Try again.';
	if (!isGone) return;
	calendar.refetchEvents();
	changes.postMessage('changed');
}
