import type { Rhythm } from '@/utils/support/rhythm';
import type { RhythmProblems } from './check-rhythm';
import { SelectField, TimeField } from './field';
import { useSay, useVoice } from './say-context';
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
			<fieldset class="field">
				<legend class="field-label">{say('optionsWorkingDays')}</legend>
				<div class="rhythm-days">
					{names.map(({ iso, short }) => (
						<label key={iso} class="check-row">
							<input
								class="checkbox"
								type="checkbox"
								checked={workingDays.includes(iso)}
								onChange={(event) =>
									change({
										workingDays: event.currentTarget.checked
											? [...workingDays, iso].sort()
											: workingDays.filter((day) => day !== iso),
									})
								}
							/>
							{short}
						</label>
					))}
				</div>
				{problems.workingDays && <span class="field-problem">{say(problems.workingDays)}</span>}
			</fieldset>
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
