import { type FlagRule, presentWeek } from './flag-context';
import { addDays } from './plain-date';
import { thresholds } from './thresholds';
import { wording } from './wording';

/** The leader was asked about cancelled meetings and mostly said that it was a relief. Nothing is guessed. */
export const reliefPattern: FlagRule = (context) => {
	const first = addDays(context.today, -thresholds.reliefDays);
	const answers = context.answeredFeelings.filter(({ date }) => date >= first && date <= context.today);
	const reliefs = answers.filter(({ feeling }) => feeling === 'relief');
	if (answers.length < thresholds.reliefAnswers || reliefs.length * 2 <= answers.length) return undefined;
	return {
		code: 'relief-pattern',
		reason: wording('flagRelief', { count: reliefs.length, all: answers.length }),
		nextStep: context.nextStep(),
		week: presentWeek(context),
	};
};
