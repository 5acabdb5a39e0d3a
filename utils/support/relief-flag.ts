import { type FlagRule, presentWeek } from './flag-context';
import { addDays } from './plain-date';
import type { ReliefSubject } from './relief-subject';
import { thresholds } from './thresholds';
import { type Wording, wording } from './wording';

/** The leader was asked about cancelled meetings and mostly said that it was a relief. Nothing is guessed. */
export const reliefPattern: FlagRule = (context) => {
	const first = addDays(context.today, -thresholds.reliefDays);
	const answers = context.answeredFeelings.filter(({ date }) => date >= first && date <= context.today);
	const reliefs = answers.filter(({ feeling }) => feeling === 'relief');
	if (answers.length < thresholds.reliefAnswers || reliefs.length * 2 <= answers.length) return undefined;
	return {
		code: 'relief-pattern',
		reason: reasonFor(
			reliefs.map(({ subject }) => subject),
			answers.length,
		),
		nextStep: context.nextStep(),
		week: presentWeek(context),
	};
};

const subjectWord: Partial<Record<ReliefSubject, string>> = {
	support: 'reliefSupport',
	up: 'reliefUp',
	down: 'reliefDown',
	across: 'reliefAcross',
	outside: 'reliefOutside',
	alone: 'reliefAlone',
};

/** Names what most of them were, where that is known: kinds and directions, and no diagnosis. */
function reasonFor(subjects: readonly ReliefSubject[], all: number): Wording {
	const values = { count: subjects.length, all };
	for (const [subject, alike] of Map.groupBy(subjects, (each) => each)) {
		const word = subjectWord[subject];
		if (word && alike.length * 2 > subjects.length)
			return wording('flagReliefMost', { ...values, what: { word } });
	}
	return wording('flagRelief', values);
}
