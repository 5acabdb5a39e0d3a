import { hoursOn, type Rhythm } from '@/utils/support/rhythm';
import type { Wording } from '@/utils/support/wording';
import { TimeField } from './field';
import { MoreFields } from './more-fields';
import { useSay, useVoice } from './say-context';
import { weekdays } from './weekdays';
import './weekday-hours.css';

interface WeekdayHoursProps {
	rhythm: Rhythm;
	problem: Wording | undefined;
	onChange: (hours: Rhythm['weekdayHours']) => void;
}

/** Other hours on some working days: for those who work part-time. */
export function WeekdayHours({ rhythm, problem, onChange }: WeekdayHoursProps) {
	const say = useSay();
	const { language } = useVoice();
	const { weekdayHours = {}, workingDays } = rhythm;
	const set = (iso: number, hours: { start: string; end: string } | undefined) => {
		const { [iso]: _, ...others } = weekdayHours;
		const changed = hours ? { ...others, [iso]: hours } : others;
		onChange(Object.keys(changed).length > 0 ? changed : undefined);
	};
	return (
		<MoreFields words={say('optionsWeekdayHours')} isOpen={Object.keys(weekdayHours).length > 0}>
			<ul class="weekday-hours">
				{weekdays(language)
					.filter(({ iso }) => workingDays.includes(iso))
					.map(({ iso, long }) => {
						const other = weekdayHours[iso];
						return (
							<li key={iso}>
								<label class="check-row">
									<input
										class="checkbox"
										type="checkbox"
										checked={other !== undefined}
										onChange={(event) =>
											set(iso, event.currentTarget.checked ? hoursOn(iso, rhythm) : undefined)
										}
									/>
									{long}
								</label>
								{other && (
									<div class="weekday-hours-pair">
										<TimeField
											label={say('optionsFromOn', { day: long })}
											value={other.start}
											onChange={(start) => set(iso, { ...other, start })}
										/>
										<TimeField
											label={say('optionsUntilOn', { day: long })}
											value={other.end}
											onChange={(end) => set(iso, { ...other, end })}
										/>
									</div>
								)}
							</li>
						);
					})}
			</ul>
			{problem && (
				<span class="field-problem" role="alert">
					{say(problem)}
				</span>
			)}
		</MoreFields>
	);
}
