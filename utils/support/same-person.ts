import type { CircleMember } from './circle';
import { plainText } from './plain-text';
import type { Person } from './sighting';

/** Whether a guest is somebody whom the leader named: by an address, or by the whole name. */
export function isSamePerson(known: Pick<CircleMember, 'name' | 'addresses'>, person: Person): boolean {
	const isAddress = person.email !== undefined && known.addresses.includes(person.email.toLowerCase());
	return isAddress || (person.name !== undefined && plainText(person.name) === plainText(known.name));
}

/** What a guest is known by: the address, else the plain name; empty where neither is told. */
export function personKey({ email, name }: Person): string {
	return email?.toLowerCase() ?? plainText(name ?? '').trim();
}
