import { icalPeople } from '@/utils/page/ical/attendees';
import type { IcalEvent } from '@/utils/page/ical/event';

type Invited = Pick<IcalEvent, 'attendees' | 'organizer'>;

const nobody: ReadonlySet<string> = new Set();
/** One invitation alone tells nothing of whose calendar it is in. */
const fewestInvitations = 2;

/**
 * The leader's own address where a file does not tell it: the one address that every invitation in it names. Whoever's
 * calendar it is takes part in all of them; `undefined` where nobody, or more than one, does.
 */
export function addressInAll(invitations: readonly Invited[]): string | undefined {
	const lists = invitations
		.map((invited) => new Set(icalPeople(invited, nobody).flatMap(({ email }) => email ?? [])))
		.filter((addresses) => addresses.size >= 2);
	const [first, ...others] = lists;
	if (first === undefined || lists.length < fewestInvitations) return undefined;
	const common = [...first].filter((address) => others.every((addresses) => addresses.has(address)));
	return common.length === 1 ? common[0] : undefined;
}

/** Of two people one said no: whichever of them the leader is, they do not meet. */
export function isDeclinedByOneOfTwo(invited: Invited): boolean {
	return (
		icalPeople(invited, nobody).length === 2 && invited.attendees.some(({ answer }) => answer === 'DECLINED')
	);
}
