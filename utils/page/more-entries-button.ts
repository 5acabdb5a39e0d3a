import { labelledDates } from '@/utils/page/labelled/labelled-dates';
import { clockFaces } from '@/utils/page/labelled/labelled-interval';
import { plainText } from '@/utils/page/plain-text';

/**
 * Whether a control in a day's cell may stand for entries that are not drawn ("+3 more", "noch 3", "他 3 件"): it says a
 * number which is not that of the day. Any doubt counts as "yes", because a day is complete only without doubt.
 */
export function mayHideEntries(control: Element, day: string, language: string | undefined): boolean {
	const text = plainText(control.textContent ?? '');
	const label = plainText(control.getAttribute('aria-label') ?? '');
	return isCount(/\d/.test(text) ? text : label, day, language);
}

/** Not `UTC+1`. */
const plusSoMany = /(?<![\p{L}\d])[+＋] ?\d+(?![\d:])|\d ?[+＋](?!\d)/u;

/** Whether a control says "plus so many", in any language and any digits: what stands outside of the cells of days. */
export function saysPlusSoMany(control: Element): boolean {
	const texts = [control.textContent ?? '', control.getAttribute('aria-label') ?? ''].map(plainText);
	return texts.some((text) => plusSoMany.test(text) || /\bmore events?\b/i.test(text));
}

/** Whether a control begins with a number of things ("3 events, …"), which no time of day does. */
export function saysSoMany(control: Element): boolean {
	const text = plainText(control.getAttribute('aria-label') ?? control.textContent ?? '');
	return /^\d+ ?\p{L}/u.test(text) && clockFaces(text, true)[0]?.index !== 0;
}

function isCount(text: string, day: string, language: string | undefined): boolean {
	if (!/\d/.test(text)) return false;
	if (/[+＋]/.test(text)) return true;
	return (
		!namesOf(day, language).has(text.toLowerCase().replace(/\./g, '')) && !isFullDate(text, day, language)
	);
}

function isFullDate(text: string, day: string, language: string | undefined): boolean {
	const [date, ...others] = labelledDates(text, language);
	if (!date || others.length > 0 || !date.days.includes(day)) return false;
	return !/\d/.test(text.slice(0, date.index) + text.slice(date.end));
}

/** `17`, and `Jul 1` or `1 juli` as the first day of a month is often written. */
function namesOf(day: string, language: string | undefined): ReadonlySet<string> {
	const date = Temporal.PlainDate.from(day);
	const noon = date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
	const written = (['short', 'long', 'numeric'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(language ?? 'en', { month, day: 'numeric', timeZone: 'UTC' });
		return plainText(format.format(noon)).toLowerCase().replace(/\./g, '');
	});
	return new Set([String(date.day), String(date.day).padStart(2, '0'), ...written]);
}
