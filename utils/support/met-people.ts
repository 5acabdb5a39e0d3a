import { ownAddresses } from './own-calendar';
import { isSamePerson, personKey } from './same-person';
import type { Person } from './sighting';
import type { SummaryInput } from './support-summary';

/** More would not be looked through. */
const mostPeople = 200;

/**
 * Guests of the leader's own remembered meetings who are neither in the circle nor a work relation, those met most often
 * first. They come from the calendar only; each is told once, by the address where there is one.
 */
export function metPeople({ events, circle, relations }: SummaryInput): Person[] {
	const met = new Map<string, { person: Person; count: number }>();
	const own = ownAddresses(events);
	for (const { people } of events) {
		for (const person of people) {
			const email = person.email?.toLowerCase();
			const key = personKey(person);
			if (key === '' || (email !== undefined && own.has(email))) continue;
			const known = met.get(key);
			const name = person.name?.trim() || known?.person.name;
			const told = { ...(name && { name }), ...(email !== undefined && { email }) };
			met.set(key, { person: told, count: (known?.count ?? 0) + 1 });
		}
	}
	return [...met]
		.filter(([, { person }]) => ![...circle, ...relations].some((known) => isSamePerson(known, person)))
		.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
		.slice(0, mostPeople)
		.map(([, { person }]) => person);
}
