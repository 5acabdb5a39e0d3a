import { useSignal } from '@preact/signals';
import { isQuiet, type NudgeTimes } from '@/utils/support/nudge-state';
import type { NudgeView } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import { SelectField, TimeField } from './field';
import { NudgePause } from './nudge-pause';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';
import { weekdays } from './weekdays';

interface NudgesSectionProps {
	nudge: NudgeView;
	actions: OptionsActions;
	attempt: Attempt;
}

/** One notification at a chosen time; off, and without its permission, until the leader wants it. */
export function NudgesSection({ nudge, actions, attempt }: NudgesSectionProps) {
	const say = useSay();
	const { isOn, weekday, time, quiet, pausedUntil } = nudge;
	const before: NudgeTimes = { isOn, weekday, time, quiet, pausedUntil };

	const save = (part: Partial<NudgeTimes>) =>
		attempt(
			() => actions.saveNudge({ ...before, ...part }),
			() => ({ words: say('nudgeSaved'), undo: () => actions.saveNudge(before) }),
		);
	const turnOn = () =>
		attempt(
			async () => {
				// First the question, in the click itself: browsers ask at no other time.
				const isAllowed = await actions.allowNotifications();
				if (isAllowed) await actions.saveNudge({ ...before, isOn: true });
				return isAllowed;
			},
			(isAllowed) => ({ words: say(isAllowed ? 'nudgeSwitchedOn' : 'nudgeRefused') }),
		);
	return (
		<OptionsSection id="nudges" title={say('optionsNudges')} intro={say('optionsNudgesIntro')}>
			<div>
				<label class="check-row">
					<input
						class="checkbox"
						type="checkbox"
						checked={isOn}
						onChange={(event) => {
							// Drawn by what is kept: the browser may be told no.
							event.currentTarget.checked = isOn;
							void (isOn ? save({ isOn: false }) : turnOn());
						}}
					/>
					{say('nudgeOn')}
				</label>
				{!isOn && <p class="field-hint">{say('nudgePermission')}</p>}
			</div>
			{isOn && <NudgeFields times={before} onChange={save} />}
			{isOn && <NudgePause nudge={nudge} onPause={(date) => save({ pausedUntil: date })} />}
		</OptionsSection>
	);
}

interface NudgeFieldsProps {
	times: NudgeTimes;
	onChange: (part: Partial<NudgeTimes>) => void;
}

function NudgeFields({ times, onChange }: NudgeFieldsProps) {
	const say = useSay();
	const { language } = useVoice();
	const draft = useSignal<Partial<NudgeTimes>>({});
	const { weekday, time, quiet } = { ...times, ...draft.value };
	/** A time that is half typed, or that no nudge could come at, is not kept. */
	const change = (part: Partial<NudgeTimes>) => {
		const shown = { ...times, ...draft.value, ...part };
		const isWhole = [shown.time, shown.quiet?.start ?? '00:00', shown.quiet?.end ?? '00:00'].every(Boolean);
		draft.value = { ...draft.value, ...part };
		if (!isWhole || isQuiet(shown.time, shown.quiet)) return;
		onChange({ ...draft.value });
		draft.value = {};
	};
	const problem = isQuiet(time, quiet) ? wording('nudgeTimeQuiet') : undefined;
	return (
		<>
			<div class="rhythm-pair">
				<SelectField
					label={say('nudgeDay')}
					value={String(weekday)}
					choices={weekdays(language).map(({ iso, long }) => [String(iso), long])}
					onChange={(iso) => change({ weekday: Number(iso) })}
				/>
				<TimeField
					label={say('nudgeTime')}
					value={time}
					problem={problem}
					onChange={(at) => change({ time: at })}
				/>
			</div>
			<label class="check-row">
				<input
					class="checkbox"
					type="checkbox"
					checked={quiet !== null}
					onChange={(event) =>
						change({ quiet: event.currentTarget.checked ? { start: '18:00', end: '08:00' } : null })
					}
				/>
				{say('nudgeQuiet')}
			</label>
			{quiet && (
				<div class="rhythm-pair">
					<TimeField
						label={say('nudgeQuietFrom')}
						value={quiet.start}
						onChange={(start) => change({ quiet: { ...quiet, start } })}
					/>
					<TimeField
						label={say('nudgeQuietUntil')}
						value={quiet.end}
						onChange={(end) => change({ quiet: { ...quiet, end } })}
					/>
				</div>
			)}
		</>
	);
}
