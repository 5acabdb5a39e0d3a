import { type Sign, signs } from './journal';
import { type Wording, wording } from './wording';

const steps: Record<Sign, string> = {
	'no-peer': 'signsStepNoPeer',
	rehearsing: 'signsStepRehearsing',
	'putting-off': 'signsStepPuttingOff',
	responsible: 'signsStepResponsible',
	relief: 'signsStepRelief',
};

/** One step that can be done this week, whatever was named: several would be a list that nobody begins. */
export function signsStep(named: readonly Sign[]): Wording {
	// Somebody at one's own level helps with all the others: that comes first.
	const order: readonly Sign[] = ['no-peer', ...signs.filter((sign) => sign !== 'no-peer')];
	const first = order.find((sign) => named.includes(sign));
	return wording(first ? steps[first] : 'signsStepNone');
}
