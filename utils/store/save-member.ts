import type { CircleMember } from '@/utils/support/circle';
import { expectValid } from '@/utils/support/sighting-schema';
import type { Database } from './database';
import { memberSchema } from './record-schemas';

/** Keeps whom the leader named, and since when they have their kind: a rhythm begins with the day of `now`. */
export async function saveMember(
	database: Database,
	member: CircleMember,
	now: Temporal.Instant,
): Promise<void> {
	const valid = expectValid('person', memberSchema, member);
	const { store, done } = database.transaction('members', 'readwrite');
	const known = await store.get(valid.id);
	// An undo brings the date of before; a change of the kind, that of what is changed.
	const isNew = known?.kind !== valid.kind && valid.addedOn === known?.addedOn;
	await store.put(isNew ? { ...valid, addedOn: now.toString().slice(0, 10) } : valid);
	await done;
}
