import type { NudgeView } from '@/utils/support/surface-state';
import { useSay, useVoice } from './say-context';

interface NudgePauseProps {
	nudge: NudgeView;
	/** Date from which nudges may come again; `null` ends the pause. */
	onPause: (until: string | null) => void;
}

const pauses = [1, 2, 4] as const;

/** When the next one comes, and how to have none for a while: counted from the next one, so that every pause is felt. */
export function NudgePause({ nudge, onPause }: NudgePauseProps) {
	const say = useSay();
	const { zone } = useVoice();
	const { nextAt, pausedUntil, weeksBetween } = nudge;
	const next = nextAt === null ? null : Temporal.Instant.from(nextAt).toZonedDateTimeISO(zone).toPlainDate();
	return (
		<div class="field">
			<p role="status">
				{nextAt !== null && say('nudgeNext', { time: { time: nextAt } })}{' '}
				{weeksBetween > 1 && say('nudgeSlower', { weeks: weeksBetween })}
			</p>
			<div class="row-line">
				{pausedUntil === null ? (
					next &&
					pauses.map((weeks) => (
						<button
							key={weeks}
							class="button"
							type="button"
							onClick={() => onPause(next.add({ days: 7 * weeks - 6 }).toString())}
						>
							{weeks === 1 ? say('nudgePauseWeek') : say('nudgePauseWeeks', { weeks })}
						</button>
					))
				) : (
					<>
						<span>{say('nudgePaused', { date: { date: pausedUntil } })}</span>
						<button class="button" type="button" onClick={() => onPause(null)}>
							{say('nudgeGoOn')}
						</button>
					</>
				)}
			</div>
		</div>
	);
}
