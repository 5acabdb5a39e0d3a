import type { PreferredTime } from '@/utils/support/circle';
import type { Wording } from '@/utils/support/wording';
import { TimeField } from './field';
import { useSay } from './say-context';
import { WeekdayChecks } from './weekday-checks';
import './preferred-times.css';

interface PreferredTimesProps {
	times: readonly PreferredTime[];
	problem: Wording | undefined;
	onChange: (times: PreferredTime[]) => void;
}

const mostTimes = 5;
const usual: PreferredTime = { weekdays: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' };

/** Stretches of the week in which somebody likes to talk. */
export function PreferredTimes({ times, problem, onChange }: PreferredTimesProps) {
	const say = useSay();
	const put = (at: number, part: Partial<PreferredTime>) =>
		onChange(times.map((time, index) => (index === at ? { ...time, ...part } : time)));
	return (
		<fieldset class="preferred-times">
			<legend class="field-label">{say('optionsPreferred')}</legend>
			<p class="field-hint">{say('optionsPreferredHint')}</p>
			{times.map((time, at) => (
				// Stretches have no name of their own: their place is what they are known by.
				<div key={at} class="preferred-time">
					<WeekdayChecks
						legend={say('optionsPreferredDays', { count: at + 1 })}
						chosen={time.weekdays}
						onChange={(weekdays) => put(at, { weekdays })}
					/>
					<div class="preferred-time-hours">
						<TimeField
							label={say('optionsFrom')}
							value={time.start}
							onChange={(start) => put(at, { start })}
						/>
						<TimeField label={say('optionsUntil')} value={time.end} onChange={(end) => put(at, { end })} />
						<button
							class="button button-quiet"
							type="button"
							aria-label={say('optionsPreferredRemove', { count: at + 1 })}
							onClick={() => onChange(times.filter((_, index) => index !== at))}
						>
							{say('optionsRemove')}
						</button>
					</div>
				</div>
			))}
			{problem && (
				<span class="field-problem" role="alert">
					{say(problem)}
				</span>
			)}
			{times.length < mostTimes && (
				<button class="button" type="button" onClick={() => onChange([...times, usual])}>
					{say(times.length > 0 ? 'optionsPreferredMore' : 'optionsPreferredAdd')}
				</button>
			)}
		</fieldset>
	);
}
