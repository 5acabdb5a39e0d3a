import { useSignal } from '@preact/signals';
import type { DuePlan } from '@/utils/support/due-plan';
import { planSentence } from '@/utils/support/if-then-plan';
import type { BookingRequest } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { formatStart } from './format-time';
import { Icon } from './icon';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';
import './question-card.css';
import './plan-card.css';

/** The whole sentence has to be read. */
const longestName = 24;

interface PlanCardProps {
	due: DuePlan;
	zone: string;
	isBusy: boolean;
	onBook: (request: BookingRequest) => void;
	onPutAway: () => void;
}

/** The leader's own plan, when it has come true: in the leader's words, with the one click that does it. */
export function PlanCard({ due, zone, isBusy, onBook, onPutAway }: PlanCardProps) {
	const say = useSay();
	const voice = useVoice();
	const isExplained = useSignal(false);
	const { plan, member, slot, planned, problem, reason } = due;
	const sentence = say(planSentence(plan, shortTitle(member.name, longestName)));
	const request = slot && {
		...slot,
		memberId: member.id,
		kind: member.kind,
		title: say(wording('bookingTitleWith', { name: member.name })),
		// The sentence speaks of one call.
		repetition: 'once' as const,
		how: 'form' as const,
	};
	return (
		<section class="question plan" aria-label={say('optionsPlan')}>
			<p>{say('planDue', { sentence })}</p>
			<button
				class="button button-icon"
				type="button"
				aria-label={say('popupDismiss', { flag: sentence })}
				title={say('popupDismissHint')}
				onClick={onPutAway}
			>
				<Icon name="close" />
			</button>
			{problem && (
				<p class="small question-reason">{say(problem, { time: formatStart(planned, zone, voice) })}</p>
			)}
			<div class="question-answers">
				{request && (
					<button class="button" type="button" disabled={isBusy} onClick={() => onBook(request)}>
						{say('planBook', { time: formatStart(request.start, zone, voice) })}
					</button>
				)}
				<button
					class="button button-quiet"
					type="button"
					aria-expanded={isExplained}
					onClick={() => {
						isExplained.value = !isExplained.value;
					}}
				>
					{say('popupWhy')}
				</button>
			</div>
			{isExplained.value && <p class="soft small question-reason">{say(reason)}</p>}
		</section>
	);
}
