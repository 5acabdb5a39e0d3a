import type { CalendarHealth } from '@/utils/support/surface-state';
import { CopyReport } from './copy-report';
import { formatSeen } from './format-time';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';

interface HealthLineProps {
	calendars: readonly CalendarHealth[];
	/** ISO 8601 instant. */
	now: string;
	onOpen: () => void;
	onCopyReport: (calendar: string) => Promise<boolean>;
	attempt: Attempt;
}

/** How well each calendar was read last, told plainly. */
export function HealthLine({ calendars, now, onOpen, onCopyReport, attempt }: HealthLineProps) {
	const say = useSay();
	const voice = useVoice();
	return (
		<ul class="health" aria-label={say('popupHealth')}>
			{calendars.map((health) => {
				const seen = formatSeen(health.lastSeenAt, now, voice);
				const values = {
					calendar: health.name,
					read: health.read,
					count: health.read + health.unread,
					seen,
				};
				return (
					<li key={`${health.calendar}:${health.account}:${health.isUnsettled}`} class="health-calendar">
						<button
							class="health-button"
							type="button"
							onClick={onOpen}
							data-unread={health.unread > 0 || health.isUnsettled === true}
						>
							{say(healthWord(health), values)}
						</button>
						{health.isPage && (health.unread > 0 || health.isUnsettled) && (
							<CopyReport health={health} onCopy={onCopyReport} attempt={attempt} />
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** Key of the sentence that says how well a calendar was read. */
export function healthWord({ unread, isUnsettled, hasNoDays }: CalendarHealth) {
	if (isUnsettled) return 'healthUnsettled';
	if (hasNoDays) return 'healthNoDays';
	return unread > 0 ? 'healthReadSome' : 'healthReadAll';
}
