import { useSignal } from '@preact/signals';
import { type Cancellation, type Feeling, feelings } from '@/utils/support/surface-state';
import { cancellationsCsv } from './cancellations-csv';
import { formatStart } from './format-time';
import { feelingWord } from './kind-words';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay, useVoice } from './say-context';
import { shortTitle } from './short-title';
import type { Attempt } from './use-notice';
import './cancellations-section.css';

interface CancellationsSectionProps {
	/** Newest first. */
	cancellations: readonly Cancellation[];
	zone: string;
	actions: OptionsActions;
	attempt: Attempt;
}

type Filter = Feeling | 'all' | 'open';

const filterWord: Record<Filter, string> = {
	all: 'optionsFilterAll',
	open: 'optionsFilterOpen',
	...feelingWord,
};
const filters: readonly Filter[] = ['all', ...feelings, 'open'];

/** What was called off and how it felt: to look through, change, take away, and take along. */
export function CancellationsSection({ cancellations, zone, actions, attempt }: CancellationsSectionProps) {
	const say = useSay();
	const filter = useSignal<Filter>('all');
	const shown = cancellations.filter((cancellation) => isShown(cancellation, filter.value));
	const isNone = cancellations.length === 0;
	return (
		<OptionsSection
			id="cancellations"
			title={say('optionsCancellations')}
			intro={say(isNone ? 'optionsCancellationsNone' : 'optionsCancellationsIntro')}
		>
			{!isNone && (
				<>
					<fieldset class="filter">
						<legend class="visually-hidden">{say('optionsFilter')}</legend>
						{filters.map((each) => (
							<label key={each} class="filter-choice">
								<input
									class="visually-hidden"
									type="radio"
									name="cancellations"
									checked={filter.value === each}
									onChange={() => {
										filter.value = each;
									}}
								/>
								{say(filterWord[each])}
							</label>
						))}
					</fieldset>
					<p class="soft small" role="status">
						{say('optionsFilterCount', { count: shown.length })}
					</p>
					<ul class="rows">
						{shown.map((cancellation) => (
							<CancellationRow
								key={cancellation.id}
								cancellation={cancellation}
								zone={zone}
								actions={actions}
								attempt={attempt}
							/>
						))}
					</ul>
					<button
						class="button section-button"
						type="button"
						onClick={() =>
							actions.saveFile({ name: 'cancellations.csv', text: cancellationsCsv(cancellations) })
						}
					>
						{say('optionsCancellationsExport')}
					</button>
				</>
			)}
		</OptionsSection>
	);
}

function isShown({ feeling, isSealed = false }: Cancellation, filter: Filter): boolean {
	return filter === 'all' || (filter === 'open' ? feeling === null && !isSealed : feeling === filter);
}

interface CancellationRowProps {
	cancellation: Cancellation;
	zone: string;
	actions: OptionsActions;
	attempt: Attempt;
}

function CancellationRow({ cancellation, zone, actions, attempt }: CancellationRowProps) {
	const say = useSay();
	const voice = useVoice();
	const { id, title, start, feeling, reason, isSealed = false } = cancellation;
	const name = shortTitle(title) || say('optionsForgottenTitle');
	const answer = (value: string) => {
		const chosen = feelings.find((each) => each === value) ?? null;
		attempt(
			() => actions.answerFeeling(id, chosen),
			() => ({ words: say('optionsSaved', { name }), undo: () => actions.answerFeeling(id, feeling) }),
		);
	};
	return (
		<li class="row row-line">
			<span class="row-words">
				<strong>{name}</strong>
				<span class="soft small">
					{formatStart(start, zone, voice)} · {say(reason)}
				</span>
			</span>
			<select
				class="select row-select"
				aria-label={say('optionsFeelingOf', { name })}
				disabled={isSealed}
				value={feeling ?? ''}
				onChange={(event) => answer(event.currentTarget.value)}
			>
				<option value="">{say(isSealed ? 'journalClosed' : 'optionsFeelingNone')}</option>
				{feelings.map((each) => (
					<option key={each} value={each}>
						{say(feelingWord[each])}
					</option>
				))}
			</select>
			<button
				class="button button-quiet"
				type="button"
				aria-label={say('optionsDeleteNamed', { name })}
				onClick={() =>
					attempt(
						() => actions.removeCancellation(id),
						(undo) => ({ words: say('optionsDeleted', { name }), undo }),
					)
				}
			>
				{say('optionsDelete')}
			</button>
		</li>
	);
}
