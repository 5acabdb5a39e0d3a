/** What a page tells besides its events: how to open the calendar's own form there, and how well it was read. */
export interface PageHint {
	/** Origin and path of the calendar's page, without query or fragment. */
	address: string;
	/** Address of the calendar's own form with `{title}`, `{start}`, … to fill in; same origin as the page. */
	composeTemplate: string | null;
	/** Path of the leader's own CalDAV folder: a call can be written there in the session of the page. */
	calendarFolder?: string | null;
	/** The calendar stands in a frame of another page. */
	isFrame?: boolean;
	/** Why chips were not understood; shapes, never text. */
	problems: string[];
}
