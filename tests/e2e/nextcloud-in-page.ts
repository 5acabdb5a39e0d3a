import { mountNextcloud } from '../fixtures/nextcloud/mount-nextcloud';

/** The page of Nextcloud Calendar: the week of its address, with what the server holds. */
const date = location.pathname.split('/').at(-1) ?? '';
const events = await (await fetch(`/events?around=${date}`)).json();
await mountNextcloud({ view: 'timeGridWeek', events, date });
