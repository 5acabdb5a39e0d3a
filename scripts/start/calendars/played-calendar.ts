import type { Page } from 'puppeteer-core';

export const playedCalendars = ['fullcalendar', 'google', 'outlook'] as const;
export type PlayedCalendarName = (typeof playedCalendars)[number];

/** A calendar on which the main job can be played: where its weeks and its form are. */
export interface PlayedCalendar {
	/** Address of the week that holds the date. */
	weekUrl(date: string): string;
	/** Whether this is its form for a new event, filled in. */
	isForm(url: string): boolean;
	/** Its form takes no recurrence. */
	isOnceOnly: boolean;
	/** Lets a new tab reach it; nothing else of the web can be reached from there. */
	prepare(page: Page): Promise<void>;
	close(): Promise<void>;
}
