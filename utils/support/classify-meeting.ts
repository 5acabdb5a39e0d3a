import type { CircleMember, Correction, WorkRelation } from './circle';
import { classifyTitle } from './classify-title';
import { directionOfWords } from './direction-of-words';
import { findCorrection } from './find-correction';
import { type CircleMatch, matchCircle } from './match-circle';
import { plainText, plainWords } from './plain-text';
import { nameWords } from './same-person';
import type { Person } from './sighting';
import type { MeetingKind } from './support-kinds';
import { type Wording, wording } from './wording';

/** What is known of a meeting when its kind is judged. */
export interface Meeting {
	title: string;
	people: readonly Person[];
	isRecurring: boolean;
	/** For corrections: any of the ids by which the leader may have corrected it. */
	ids?: readonly string[];
	series?: string | null;
	/** All-day entries are seldom conversations. */
	isAllDay?: boolean;
	/** The earlier verdict on a meeting whose title was forgotten. */
	rememberedKind?: MeetingKind | undefined;
}

export interface Verdict {
	kind: MeetingKind;
	/** Otherwise it is a maybe, which counts neither way. */
	isSure: boolean;
	reason: Wording;
	/** The person or group of the circle that it is with. */
	memberId: string | null;
}

/** Correction, then person of the circle, then words, then shape. Never throws; any title gets a verdict. */
export function classifyMeeting(
	meeting: Meeting,
	circle: readonly CircleMember[] = [],
	corrections: readonly Correction[] = [],
	relations: readonly WorkRelation[] = [],
): Verdict {
	const named = matchCircle(meeting.title, meeting.people, circle, relations);
	const match = named !== undefined && isNoteAbout(named, meeting) ? undefined : named;
	const memberId = match?.member.id ?? null;
	const correction = findCorrection(meeting, corrections);
	if (correction !== undefined) {
		return { kind: correction.kind, isSure: true, reason: correction.reason, memberId };
	}
	if (meeting.rememberedKind !== undefined) {
		return { kind: meeting.rememberedKind, isSure: true, reason: wording('reasonRemembered'), memberId };
	}
	const byTitle = classifyTitle(meeting.title, meeting.people);
	// Somebody in the circle never makes a title less clear than it is by itself.
	const isClear = byTitle.isSure && byTitle.kind !== 'none';
	if (match !== undefined && (match.isSure || !isClear || meeting.isAllDay === true))
		return judgeMatch(match, meeting, byTitle.evidence === 'counter' ? byTitle.reason : undefined);
	if (byTitle.evidence === 'informal' && hasShapeOfSupport(meeting)) {
		return { kind: 'peer', isSure: false, reason: wording('reasonShape'), memberId };
	}
	if (meeting.isAllDay && byTitle.evidence === 'support' && byTitle.kind !== 'group') {
		return { kind: byTitle.kind, isSure: false, reason: wording('reasonAllDay'), memberId };
	}
	return { kind: byTitle.kind, isSure: byTitle.isSure, reason: byTitle.reason, memberId };
}

/** The same two people, again and again, over coffee or a meal: worth asking, never sure. */
function hasShapeOfSupport({ people, isRecurring, isAllDay }: Meeting): boolean {
	return isRecurring && people.length === 1 && !isAllDay;
}

/** `Geburtstag Ana`, `Ana: leave`: a whole day about somebody, not with them. */
function isNoteAbout({ how, isSure }: CircleMatch, { isAllDay }: Meeting): boolean {
	return isAllDay === true && how === 'name' && !isSure;
}

function judgeMatch(
	{ member, how, isSure }: CircleMatch,
	{ title, isAllDay }: Meeting,
	counter: Wording | undefined,
): Verdict {
	const memberId = member.id;
	if (counter !== undefined) return { kind: 'none', isSure: true, reason: counter, memberId };
	if (isSure && isAllDay && member.kind !== 'group')
		return { kind: member.kind, isSure: false, reason: wording('reasonAllDay'), memberId };
	const isPlain = isSure && !(how === 'address' && isOfWork(title, member));
	const reason = wording(isPlain ? 'reasonCircle' : 'reasonMaybeCircle', { name: member.name });
	return { kind: member.kind, isSure: isPlain, reason, memberId };
}

/** A client call with somebody of the circle among the guests is a client call. */
function isOfWork(title: string, { name }: CircleMember): boolean {
	const own = new Set(nameWords(name));
	const words = plainWords(plainText(title)).map(({ word }) => word);
	return directionOfWords(words.filter((word) => !own.has(word)).join(' ')) !== undefined;
}
