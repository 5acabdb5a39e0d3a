import { type SupportKind, supportKinds } from './support-kinds';
import { type Wording, wording } from './wording';

/** What the leader decided to do once support has been missing: “if two weeks pass without …, then I book …”. */
export interface IfThenPlan {
	kind: PlanKind;
	/** Whole weeks that pass without support of the kind. */
	weeks: number;
	/** ISO weekday and wall-clock `HH:MM`, on the leader's clock. */
	weekday: number;
	time: string;
	/** Whom to book. */
	memberId: string;
}

export const planKinds = [...supportKinds, 'any'] as const;
export type PlanKind = (typeof planKinds)[number];

/** More than resting weeks could push out of what is told of the past. */
export const mostPlanWeeks = 8;

/** Named like a flag: put away for a week, it stays away for that week. */
export const planCode = 'if-then-plan';

const withoutWord: Record<PlanKind, string> = {
	peer: 'planPeer',
	group: 'planGroup',
	mentor: 'planMentor',
	coach: 'planCoach',
	'former-colleague': 'planFormerColleague',
	any: 'planAny',
};

export function planKindWord(kind: PlanKind): string {
	return withoutWord[kind];
}

/** A first plan to change: a fortnight, and a time in the middle of the week. */
export function firstPlan(member: { id: string; kind: SupportKind }): IfThenPlan {
	return { kind: member.kind, weeks: 2, weekday: 4, time: '14:00', memberId: member.id };
}

/** The whole plan as one sentence, as the leader would say it. */
export function planSentence({ kind, weeks, weekday, time }: IfThenPlan, name: string): Wording {
	return wording('planSentence', {
		count: weeks,
		kind: { word: withoutWord[kind] },
		weekday: { weekday },
		time: { clock: time },
		name,
	});
}
