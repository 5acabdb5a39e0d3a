import { useVoice } from './say-context';
import { weekdays } from './weekdays';
import './weekday-checks.css';

interface WeekdayChecksProps {
	legend: string;
	/** ISO weekdays. */
	chosen: readonly number[];
	/** Ascending. */
	onChange: (chosen: number[]) => void;
	problem?: string | undefined;
}

/** The days of the week, each on or off. */
export function WeekdayChecks({ legend, chosen, onChange, problem }: WeekdayChecksProps) {
	const { language } = useVoice();
	return (
		<fieldset class="field weekday-checks">
			<legend class="field-label">{legend}</legend>
			<div class="weekday-checks-days">
				{weekdays(language).map(({ iso, short }) => (
					<label key={iso} class="check-row">
						<input
							class="checkbox"
							type="checkbox"
							checked={chosen.includes(iso)}
							onChange={(event) =>
								onChange(
									event.currentTarget.checked ? [...chosen, iso].sort() : chosen.filter((day) => day !== iso),
								)
							}
						/>
						{short}
					</label>
				))}
			</div>
			{problem && (
				<span class="field-problem" role="alert">
					{problem}
				</span>
			)}
		</fieldset>
	);
}
