import type { CalendarHealth } from '@/utils/support/surface-state';
import { CopyReport } from './copy-report';
import { formatStart } from './format-time';
import { healthWord } from './health-line';
import type { OptionsActions } from './options-actions';
import { useSay, useVoice } from './say-context';
import type { Attempt } from './use-notice';

interface CalendarHealthListProps {
	calendars: readonly CalendarHealth[];
	actions: Pick<OptionsActions, 'copyReport' | 'removeImported'>;
	attempt: Attempt;
}

/** How well each calendar was read, in full, and what to do where it was not; what came as a file can be taken away. */
export function CalendarHealthList({ calendars, actions, attempt }: CalendarHealthListProps) {
	const say = useSay();
	if (calendars.length === 0) return <p class="soft">{say('healthNone')}</p>;
	return (
		<ul class="rows">
			{calendars.map((health) => {
				const { calendar, account, source, unread, isPage, isFile, isUnsettled, hasLeftOut } = health;
				return (
					<li key={`${calendar}:${account}:${source}:${isUnsettled}`} class="row">
						<div class="row-line">
							<HealthWords health={health} />
							{isFile && source && (
								<RemoveFile health={health} source={source} actions={actions} attempt={attempt} />
							)}
						</div>
						{isUnsettled && <p class="soft small">{say('healthUnsettledMeans')}</p>}
						{hasLeftOut && <p class="soft small">{say('healthLeftOut')}</p>}
						{unread > 0 && <p class="soft small">{say('healthUnreadMeans')}</p>}
						{isPage && (unread > 0 || isUnsettled) && (
							<div class="row-line">
								<p class="soft small row-words">{say('healthReportHint')}</p>
								<CopyReport health={health} onCopy={actions.copyReport} attempt={attempt} />
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function HealthWords({ health }: { health: CalendarHealth }) {
	const say = useSay();
	const voice = useVoice();
	const { account, name, read, unread, lastSeenAt } = health;
	const values = {
		calendar: account ? `${name}, ${account}` : name,
		read,
		count: read + unread,
		seen: formatStart(lastSeenAt, voice.zone, voice),
	};
	return <p class="row-words">{say(healthWord(health), values)}</p>;
}

interface RemoveFileProps extends Omit<CalendarHealthListProps, 'calendars'> {
	health: CalendarHealth;
	source: string;
}

function RemoveFile({ health, source, actions, attempt }: RemoveFileProps) {
	const say = useSay();
	const name = health.account ?? health.name;
	return (
		<button
			class="button button-quiet"
			type="button"
			aria-label={say('optionsRemoveNamed', { name })}
			onClick={() =>
				attempt(
					() => actions.removeImported(source),
					(undo) => ({ words: say('importRemoved', { name }), undo }),
				)
			}
		>
			{say('optionsRemove')}
		</button>
	);
}
