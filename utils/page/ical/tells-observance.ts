/**
 * Whether an event of a calendar of holidays is no day off. Google says of a day off that it is one, and of an observance,
 * in the calendar's language, how to hide such in Google Calendar: `Observance\nTo hide observances, go to Google …`
 * (mitica/public-holidays-js#22). Others say it in one word.
 */
export function tellsObservance(text: string): boolean {
	const [, description = ''] = /^DESCRIPTION(?:;[^:\n]*)?:(.*)/im.exec(text.replace(/\r?\n[ \t]/g, '')) ?? [];
	return /^observance\b|^祭日|google/i.test(description);
}
