import type { CalendarHealth } from '@/utils/support/surface-state';
import { formatStart } from './format-time';
import { useSay, useVoice } from './say-context';

interface CalendarHealthListProps {
	calendars: readonly CalendarHealth[];
	zone: string;
}

/** How well each calendar was read, in full. */
export function CalendarHealthList({ calendars, zone }: CalendarHealthListProps) {
	const say = useSay();
	const { language } = useVoice();
	if (calendars.length === 0) return <p class="soft">{say('healthNone')}</p>;
	return (
		<ul class="rows">
			{calendars.map(({ calendar, account, name, read, unread, lastSeenAt, problems }) => (
				<li key={`${calendar}:${account}`} class="row">
					<p>
						{say(unread > 0 ? 'healthReadSome' : 'healthReadAll', {
							calendar: account ? `${name}, ${account}` : name,
							read,
							count: read + unread,
							seen: formatStart(lastSeenAt, zone, language),
						})}
					</p>
					{unread > 0 && (
						<p class="soft small">
							{say('healthUnreadMeans')} {problems.join(' · ')}
						</p>
					)}
				</li>
			))}
		</ul>
	);
}
