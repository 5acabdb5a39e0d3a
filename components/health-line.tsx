import type { CalendarHealth } from '@/utils/support/surface-state';
import { formatSeen } from './format-time';
import { useSay, useVoice } from './say-context';

interface HealthLineProps {
	calendars: readonly CalendarHealth[];
	zone: string;
	today: string;
	onOpen: () => void;
}

/** How well each calendar was read last, told plainly. */
export function HealthLine({ calendars, zone, today, onOpen }: HealthLineProps) {
	const say = useSay();
	const { language } = useVoice();
	return (
		<ul class="health" aria-label={say('popupHealth')}>
			{calendars.map((health) => {
				const seen = formatSeen(health.lastSeenAt, zone, today, language);
				const values = {
					calendar: health.name,
					read: health.read,
					count: health.read + health.unread,
					seen,
				};
				return (
					<li key={`${health.calendar}:${health.account}`}>
						<button class="health-button" type="button" onClick={onOpen} data-unread={health.unread > 0}>
							{say(health.unread > 0 ? 'healthReadSome' : 'healthReadAll', values)}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
