import { type BookingDraft, plainAddresses } from './booking-draft';
import { repetitionRule } from './repetition-rule';

/**
 * Fills the address of a page's own form: `{title}`, `{start}` and `{end}` (ISO 8601 with offset), `{zone}`, `{guest}`
 * (addresses, comma-separated), `{recur}` (value of RRULE, empty when it happens once).
 *
 * The template comes from a page, so it may only lead back to that page's own origin. Throws an error of one line.
 */
export function fillComposeTemplate(template: string, draft: BookingDraft, pageAddress: string): string {
	const values = new Map([
		['title', draft.title],
		['start', draft.start],
		['end', draft.end],
		['zone', draft.zone],
		['guest', plainAddresses(draft.guests).join(',')],
		['recur', repetitionRule(draft) ?? ''],
	]);
	const filled = template.replace(/\{(\w*)\}/g, (placeholder, name) => {
		const value = values.get(name);
		if (value === undefined)
			throw new Error(`The calendar's form has an unknown placeholder: ${placeholder}`);
		return encodeURIComponent(value.toWellFormed());
	});
	return expectSameOrigin(filled, pageAddress);
}

function expectSameOrigin(address: string, pageAddress: string): string {
	const page = URL.parse(pageAddress);
	const form = page && URL.parse(address, page);
	if (
		!form ||
		!/^https?:$/.test(form.protocol) ||
		form.origin !== page.origin ||
		form.username ||
		form.password
	)
		throw new Error("The calendar's form does not lie on the calendar's own site.");
	return form.href;
}
