import { fetchSogoSighting } from '@/utils/page/sogo/events';
import type { OpenWritingDesk } from '@/utils/page/writing-desk';

/** SOGo 5.8 (2026-11): the personal calendar, by the route of the page's own session. */
export const openSogoDesk: OpenWritingDesk = async ({ home, drawn, page, server }) => ({
	folder: home,
	headers: {},
	organizer: drawn.account?.includes('@') ? drawn.account : null,
	eventsOn: async (days) => (await fetchSogoSighting({ ...drawn, days: [...days] }, page, server))?.events,
});
