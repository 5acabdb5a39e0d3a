import type { Person } from '@/utils/support/sighting';

const mostPeople = 200;
const mostLetters = 320;

/**
 * People of a list in which each row has an address and a label such as `Ana Example, Attending, Organizer`. The label
 * is in the page's language, so nothing but the name is taken from it. Each address counts once.
 */
export function listedPeople(rows: Iterable<Element>, attribute: string): Person[] {
	const people = new Map<string, Person>();
	for (const row of rows) {
		const email = row.getAttribute(attribute)?.trim().toLowerCase() ?? '';
		if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > mostLetters || people.size >= mostPeople) continue;
		const name = nameOf(row);
		const isName = name !== '' && name.toLowerCase() !== email;
		people.set(email, { ...people.get(email), ...(isName && { name: name.slice(0, mostLetters) }), email });
	}
	return [...people.values()];
}

/** Names may hold separators: the text that is seen tells how much of the label is the name. */
function nameOf(row: Element): string {
	const label = row.getAttribute('aria-label')?.trim() ?? '';
	const seen = row.textContent.trim();
	const parts = label.split(/(?=[,、，،])/);
	for (let length = parts.length; length > 1; length--) {
		const name = parts.slice(0, length).join('');
		if (seen.startsWith(name)) return name;
	}
	return parts[0] ?? '';
}
