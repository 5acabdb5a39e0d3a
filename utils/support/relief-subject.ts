import type { CircleMember, WorkRelation } from './circle';
import { classifyMeeting } from './classify-meeting';
import { type Direction, meetingDirection } from './meeting-direction';
import type { AnsweredFeeling } from './support-summary';

/** What a cancelled meeting was: time with support, or a direction; `unknown` where nothing tells. */
export type ReliefSubject = Direction | 'support';

export function reliefSubject(
	{ title = '', people = [], account = null }: AnsweredFeeling,
	circle: readonly CircleMember[],
	relations: readonly WorkRelation[],
): ReliefSubject {
	const { kind, isSure } = classifyMeeting({ title, people, isRecurring: false }, circle, [], relations);
	if (isSure && kind !== 'none') return 'support';
	return meetingDirection({ title, people, account }, relations, circle);
}
