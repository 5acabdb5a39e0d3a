import { type CircleMember, type PreferredTime, reaches } from '@/utils/support/circle';
import { isSupportKind } from '@/utils/support/support-kinds';
import { type Wording, wording } from '@/utils/support/wording';

/** A person of the circle as typed. */
export interface MemberDraft {
	name: string;
	kind: string;
	/** Separated by commas, semicolons or spaces. */
	addresses: string;
	/** Of a group: names or addresses, separated by commas or semicolons. */
	members: string;
	/** Whole days, or empty for the kind's usual rhythm. */
	idealDays: string;
	longestDays: string;
	bookingPage: string;
	/** One of the ways to reach somebody, or empty. */
	reach: string;
	preferredTimes: readonly PreferredTime[];
	/** IANA name, or empty for the leader's own. */
	zone: string;
	note: string;
}

export type MemberProblems = Partial<Record<keyof MemberDraft, Wording>>;

const longestName = 120;
const mostAddresses = 20;
const longestCadence = 365;
const longestNote = 2000;

export function draftOf(member: CircleMember): MemberDraft {
	return {
		name: member.name,
		kind: member.kind,
		addresses: member.addresses.join(', '),
		members: (member.members ?? []).join(', '),
		idealDays: member.cadence ? String(member.cadence.idealDays) : '',
		longestDays: member.cadence ? String(member.cadence.longestDays) : '',
		bookingPage: member.bookingPage ?? '',
		reach: member.reach ?? '',
		preferredTimes: member.preferredTimes ?? [],
		zone: member.zone ?? '',
		note: member.note ?? '',
	};
}

export const emptyDraft: MemberDraft = {
	name: '',
	kind: 'peer',
	addresses: '',
	members: '',
	idealDays: '',
	longestDays: '',
	bookingPage: '',
	reach: '',
	preferredTimes: [],
	zone: '',
	note: '',
};

/** The member that the draft describes, or what has to be put right. `known` keeps what the form does not ask for. */
export function checkMember(
	draft: MemberDraft,
	known: Pick<CircleMember, 'id'> & Partial<CircleMember>,
): { member: CircleMember } | { problems: MemberProblems } {
	const name = draft.name.trim();
	const addresses = split(draft.addresses, /[\s,;]+/).map((address) => address.toLowerCase());
	const problems: MemberProblems = {};
	if (name === '') problems.name = wording('problemNameEmpty');
	else if (name.length > longestName) problems.name = wording('problemNameLong', { count: longestName });
	const wrong = addresses.find((address) => !isAddress(address));
	if (wrong !== undefined) problems.addresses = wording('problemAddress', { address: wrong.slice(0, 80) });
	else if (addresses.length > mostAddresses) {
		problems.addresses = wording('problemAddressesMany', { count: mostAddresses });
	}
	const bookingPage = draft.bookingPage.trim();
	if (bookingPage !== '' && !isSecurePage(bookingPage)) problems.bookingPage = wording('problemBookingPage');
	else if (bookingPage === '' && draft.reach === 'booking-page') {
		problems.bookingPage = wording('problemBookingPageMissing');
	}
	if (draft.preferredTimes.some((time) => !isStretch(time))) {
		problems.preferredTimes = wording('problemPreferredTimes');
	}
	const cadence = readCadence(draft, problems);
	if (Object.keys(problems).length > 0 || !isSupportKind(draft.kind)) return { problems };
	const members = split(draft.members, /[,;]+/).slice(0, 50);
	return {
		member: {
			...known,
			name,
			kind: draft.kind,
			addresses: [...new Set(addresses)],
			cadence,
			members: draft.kind === 'group' && members.length > 0 ? members : undefined,
			bookingPage: bookingPage || undefined,
			reach: reaches.find((reach) => reach === draft.reach),
			preferredTimes: draft.preferredTimes.length > 0 ? [...draft.preferredTimes] : undefined,
			zone: draft.zone || undefined,
			note: draft.note.trim().slice(0, longestNote) || undefined,
		},
	};
}

function readCadence(draft: MemberDraft, problems: MemberProblems): CircleMember['cadence'] {
	const idealText = draft.idealDays.trim();
	const longestText = draft.longestDays.trim();
	if (idealText === '' && longestText === '') return undefined;
	const idealDays = readDays(idealText || longestText);
	if (idealDays === undefined) problems.idealDays = wording('problemDays', { count: longestCadence });
	const doubled = idealDays && Math.min(idealDays * 2, longestCadence);
	const longestDays = longestText === '' ? doubled : readDays(longestText);
	if (longestDays === undefined && longestText !== '') {
		problems.longestDays = wording('problemDays', { count: longestCadence });
	}
	if (idealDays === undefined || longestDays === undefined) return undefined;
	if (idealDays > longestDays) problems.longestDays = wording('problemLongestShort');
	return { idealDays, longestDays };
}

function readDays(text: string): number | undefined {
	const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	return days >= 1 && days <= longestCadence ? days : undefined;
}

function split(text: string, separator: RegExp): string[] {
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter(Boolean);
}

function isAddress(text: string): boolean {
	return (
		text.length <= 254 && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]+$/.test(text)
	);
}

function isSecurePage(text: string): boolean {
	return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** `HH:MM` compares as text. */
function isStretch({ weekdays, start, end }: PreferredTime): boolean {
	return weekdays.length > 0 && /^\d\d:\d\d$/.test(start) && /^\d\d:\d\d$/.test(end) && start < end;
}
