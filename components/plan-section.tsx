import type { CircleMember } from '@/utils/support/circle';
import {
	firstPlan,
	type IfThenPlan,
	mostPlanWeeks,
	planKinds,
	planKindWord,
	planSentence,
} from '@/utils/support/if-then-plan';
import { wording } from '@/utils/support/wording';
import { SelectField, TimeField } from './field';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';
import { weekdays } from './weekdays';
import './plan-section.css';

interface PlanSectionProps {
	plan: IfThenPlan | null;
	circle: readonly CircleMember[];
	actions: Pick<OptionsActions, 'savePlan'>;
	attempt: Attempt;
}

/** One plan, as one sentence: each change is kept at once, and can be taken back. */
export function PlanSection({ plan, circle, actions, attempt }: PlanSectionProps) {
	const say = useSay();
	const [first] = circle;
	const save = (changed: IfThenPlan | null) =>
		attempt(
			() => actions.savePlan(changed),
			() => ({
				words: say(changed ? 'planSaved' : 'planRemoved'),
				undo: () => actions.savePlan(plan),
			}),
		);
	return (
		<OptionsSection id="plan" title={say('optionsPlan')} intro={say('optionsPlanIntro')}>
			{plan && <PlanFields plan={plan} circle={circle} onChange={(part) => save({ ...plan, ...part })} />}
			{plan ? (
				<p>
					<button class="button" type="button" onClick={() => save(null)}>
						{say('planRemove')}
					</button>
				</p>
			) : first ? (
				<p>
					<button class="button" type="button" onClick={() => save(firstPlan(first))}>
						{say('planMake')}
					</button>
				</p>
			) : (
				<p>
					<a class="link" href="#circle">
						{say('planNeedsCircle')}
					</a>
				</p>
			)}
		</OptionsSection>
	);
}

interface PlanFieldsProps {
	plan: IfThenPlan;
	circle: readonly CircleMember[];
	onChange: (part: Partial<IfThenPlan>) => void;
}

function PlanFields({ plan, circle, onChange }: PlanFieldsProps) {
	const say = useSay();
	const { language } = useVoice();
	const member = circle.find(({ id }) => id === plan.memberId);
	const people = circle.map(({ id, name }) => [id, name] as const);
	return (
		<>
			{member && (
				<p class="plan-sentence" role="status">
					{say(planSentence(plan, member.name))}
				</p>
			)}
			<div class="rhythm-pair">
				<SelectField
					label={say('planWeeks')}
					value={String(plan.weeks)}
					choices={Array.from({ length: mostPlanWeeks }, (_, index) => [
						String(index + 1),
						say('planWeeksChoice', { count: index + 1 }),
					])}
					onChange={(weeks) => onChange({ weeks: Number(weeks) })}
				/>
				<SelectField
					label={say('planKind')}
					value={plan.kind}
					choices={planKinds.map((kind) => [kind, say(planKindWord(kind))])}
					onChange={(value) => {
						const kind = planKinds.find((each) => each === value);
						if (kind) onChange({ kind });
					}}
				/>
			</div>
			<div class="rhythm-pair">
				<SelectField
					label={say('planWeekday')}
					value={String(plan.weekday)}
					choices={weekdays(language).map(({ iso, long }) => [String(iso), long])}
					onChange={(weekday) => onChange({ weekday: Number(weekday) })}
				/>
				<TimeField
					label={say('planTime')}
					value={plan.time}
					// A time that is half typed is not kept.
					onChange={(time) => time && onChange({ time })}
				/>
			</div>
			<div class="plan-person">
				<SelectField
					label={say('planPerson')}
					value={member ? plan.memberId : ''}
					choices={member ? people : [['', say('planChoosePerson')], ...people]}
					problem={member ? undefined : wording('planPersonGone')}
					onChange={(memberId) => memberId && onChange({ memberId })}
				/>
			</div>
		</>
	);
}
