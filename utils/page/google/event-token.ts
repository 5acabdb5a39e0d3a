import { base64Text } from '@/utils/page/base64-text';
import { rememberTexts } from '@/utils/page/remember-texts';

const domains: Record<string, string> = {
	m: 'gmail.com',
	g: 'group.calendar.google.com',
	v: 'group.v.calendar.google.com',
	i: 'import.calendar.google.com',
	h: 'holiday.calendar.google.com',
};
const occurrenceSuffix = /(?<=.)_(\d{8}(?:T\d{6}Z)?)$/;

/** What the page names an event by. */
export interface EventIdentity {
	id: string;
	series: string | null;
	calendarId: string;
	/** When an occurrence would begin had it never been moved, in UTC. */
	occurrence: string | undefined;
}

/** What a `data-eventid` says; `undefined` where it is no such token (a task's). */
export function identityOf(token: string): EventIdentity | undefined {
	const text = base64Text(token) ?? '';
	// Imported ids may hold an @: the calendar is what follows the last space.
	const space = text.lastIndexOf(' ');
	const id = text.slice(0, Math.max(space, 0));
	const calendarId = fullAddress(text.slice(space + 1));
	if (!id || !calendarId) return undefined;
	const [suffix, original = ''] = occurrenceSuffix.exec(id) ?? [];
	const series = suffix ? id.slice(0, -suffix.length) : null;
	return { id, series, calendarId, occurrence: original.endsWith('Z') ? original : undefined };
}

/** A calendar's address, in which Google shortens its own domains; `undefined` where it is none. */
export const fullAddress = rememberTexts((address): string | undefined => {
	const [, name, domain = ''] = /^([^\s@]+)@([^\s@]+)$/.exec(address) ?? [];
	return name && `${name}@${domains[domain] ?? domain}`;
});
