import type { CalendarHealth } from '@/utils/support/surface-state';
import { CopyReport } from './copy-report';
import { formatStart } from './format-time';
import { healthWord } from './health-line';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';

interface CalendarHealthListProps {
	calendars: readonly CalendarHealth[];
	onCopyReport: (calendar: string) => Promise<boolean>;
	attempt: Attempt;
}

/** How well each calendar was read, in full, and what to do where it was not. */
export function CalendarHealthList({ calendars, onCopyReport, attempt }: CalendarHealthListProps) {
	const say = useSay();
	const voice = useVoice();
	if (calendars.length === 0) return <p class="soft">{say('healthNone')}</p>;
	return (
		<ul class="rows">
			{calendars.map((health) => {
				const { calendar, account, name, read, unread, lastSeenAt, isPage, isUnsettled } = health;
				return (
					<li key={`${calendar}:${account}:${isUnsettled}`} class="row">
						<p>
							{say(healthWord(health), {
								calendar: account ? `${name}, ${account}` : name,
								read,
								count: read + unread,
								seen: formatStart(lastSeenAt, voice.zone, voice),
							})}
						</p>
						{isUnsettled && <p class="soft small">{say('healthUnsettledMeans')}</p>}
						{unread > 0 && <p class="soft small">{say('healthUnreadMeans')}</p>}
						{isPage && (unread > 0 || isUnsettled) && (
							<div class="row-line">
								<p class="soft small row-words">{say('healthReportHint')}</p>
								<CopyReport health={health} onCopy={onCopyReport} attempt={attempt} />
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}
