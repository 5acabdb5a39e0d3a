import type { Rhythm } from '@/utils/support/rhythm';
import type { RhythmProblems } from './check-rhythm';
import { SelectField, TimeField } from './field';
import { useSay, useVoice } from './say-context';
import { WeekdayChecks } from './weekday-checks';
import { WeekdayHours } from './weekday-hours';
import { weekdays } from './weekdays';
import './rhythm-fields.css';

const slotLengths = [15, 20, 25, 30, 45, 50, 60, 90];

interface RhythmFieldsProps {
	rhythm: Rhythm;
	problems: RhythmProblems;
	onChange: (part: Partial<Rhythm>) => void;
}

export function RhythmFields({ rhythm, problems, onChange: change }: RhythmFieldsProps) {
	const say = useSay();
	const { language } = useVoice();
	const { workingDays, workingHours, lunch, firstDayOfWeek, slotMinutes } = rhythm;
	const names = weekdays(language);
	return (
		<div class="rhythm">
			<WeekdayChecks
				legend={say('optionsWorkingDays')}
				chosen={workingDays}
				problem={problems.workingDays && say(problems.workingDays)}
				onChange={(days) => change({ workingDays: days, weekdayHours: hoursOfDays(rhythm, days) })}
			/>
			<div class="rhythm-pair">
				<TimeField
					label={say('optionsWorkFrom')}
					value={workingHours.start}
					problem={problems.workingHours}
					onChange={(start) => change({ workingHours: { ...workingHours, start } })}
				/>
				<TimeField
					label={say('optionsWorkUntil')}
					value={workingHours.end}
					onChange={(end) => change({ workingHours: { ...workingHours, end } })}
				/>
			</div>
			<WeekdayHours
				rhythm={rhythm}
				problem={problems.weekdayHours}
				onChange={(weekdayHours) => change({ weekdayHours })}
			/>
			<label class="check-row">
				<input
					class="checkbox"
					type="checkbox"
					checked={lunch !== null}
					onChange={(event) =>
						change({ lunch: event.currentTarget.checked ? { start: '12:00', end: '13:00' } : null })
					}
				/>
				{say('optionsLunch')}
			</label>
			{lunch && (
				<div class="rhythm-pair">
					<TimeField
						label={say('optionsLunchFrom')}
						value={lunch.start}
						problem={problems.lunch}
						onChange={(start) => change({ lunch: { ...lunch, start } })}
					/>
					<TimeField
						label={say('optionsLunchUntil')}
						value={lunch.end}
						onChange={(end) => change({ lunch: { ...lunch, end } })}
					/>
				</div>
			)}
			<div class="rhythm-pair">
				<SelectField
					label={say('optionsFirstDay')}
					value={String(firstDayOfWeek)}
					choices={names.map(({ iso, long }) => [String(iso), long])}
					onChange={(iso) => change({ firstDayOfWeek: Number(iso) })}
				/>
				<SelectField
					label={say('optionsSlotMinutes')}
					value={String(slotMinutes)}
					choices={slotLengths.map((count) => [String(count), say('optionsMinutes', { count })])}
					onChange={(minutes) => change({ slotMinutes: Number(minutes) })}
				/>
			</div>
		</div>
	);
}

/** A day that is worked no more needs no hours; what cannot be seen would not be put right either. */
function hoursOfDays({ weekdayHours }: Rhythm, days: readonly number[]): Rhythm['weekdayHours'] {
	const kept = Object.entries(weekdayHours ?? {}).filter(([iso]) => days.includes(Number(iso)));
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
