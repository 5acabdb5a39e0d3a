import { useSignal } from '@preact/signals';
import { type Wording, wording } from '@/utils/support/wording';
import { type AwaySpan, awaySpans, datesOf, longestAwayDays } from './away-spans';
import { DateField } from './field';
import { formatDate } from './format-time';
import type { OptionsActions } from './options-actions';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';
import './away-dates.css';

interface AwayDatesProps {
	dates: readonly string[];
	actions: Pick<OptionsActions, 'setAway'>;
	attempt: Attempt;
}

/** "I was away", set by hand, also afterwards. */
export function AwayDates({ dates, actions, attempt }: AwayDatesProps) {
	const say = useSay();
	const { language } = useVoice();
	const first = useSignal('');
	const last = useSignal('');
	const problem = useSignal<Wording | undefined>(undefined);

	const add = async () => {
		const checked = checkSpan(first.value, last.value);
		problem.value = 'problem' in checked ? checked.problem : undefined;
		if ('problem' in checked) return;
		const { span } = checked;
		const added = datesOf(span).filter((date) => !dates.includes(date));
		const isKept = await attempt(
			() => actions.setAway(added, true),
			() => ({
				words: say('awayAdded', { span: tellSpan(span, language) }),
				undo: () => actions.setAway(added, false),
			}),
		);
		if (!isKept) return;
		first.value = '';
		last.value = '';
	};
	const remove = (span: AwaySpan) =>
		attempt(
			() => actions.setAway(datesOf(span), false),
			() => ({
				words: say('awayRemoved', { span: tellSpan(span, language) }),
				undo: () => actions.setAway(datesOf(span), true),
			}),
		);

	return (
		<>
			<h3>{say('awayHeading')}</h3>
			<p class="soft">{say('awayIntro')}</p>
			<ul class="rows">
				{awaySpans(dates).map((span) => {
					const told = tellSpan(span, language);
					return (
						<li key={span.first} class="row row-line">
							<span class="row-words">{told}</span>
							<button
								class="button button-quiet"
								type="button"
								aria-label={say('awayRemoveNamed', { span: told })}
								onClick={() => remove(span)}
							>
								{say('optionsRemove')}
							</button>
						</li>
					);
				})}
			</ul>
			<form
				class="away-form"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					void add();
				}}
			>
				<DateField
					label={say('awayFrom')}
					value={first.value}
					problem={problem.value}
					onChange={(date) => {
						first.value = date;
					}}
				/>
				<DateField
					label={say('awayUntil')}
					value={last.value}
					onChange={(date) => {
						last.value = date;
					}}
				/>
				<button class="button" type="submit">
					{say('awayAdd')}
				</button>
			</form>
		</>
	);
}

/** Without a last day, the first one is meant alone. */
function checkSpan(first: string, last: string): { span: AwaySpan } | { problem: Wording } {
	if (first === '') return { problem: wording('problemAwayMissing') };
	const span = { first, last: last || first };
	if (span.last < first) return { problem: wording('problemAwayOrder') };
	if (Temporal.PlainDate.from(first).until(span.last).days >= longestAwayDays)
		return { problem: wording('problemAwayLong', { count: longestAwayDays }) };
	return { span };
}

function tellSpan({ first, last }: AwaySpan, language: string): string {
	return first === last
		? formatDate(first, language)
		: `${formatDate(first, language)} – ${formatDate(last, language)}`;
}
