import { useSignal } from '@preact/signals';
import type { ImportedFile } from '@/utils/support/imported-file';
import type { OptionsState } from '@/utils/support/surface-state';
import { CalendarAddress } from './calendar-address';
import { CalendarHealthList } from './calendar-health-list';
import { FileImport } from './file-import';
import { hostOf, isGranted } from './host-pattern';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface CalendarsSectionProps {
	state: OptionsState;
	actions: OptionsActions;
	attempt: Attempt;
}

/** Which calendars may be read, and how well that went. */
export function CalendarsSection({ state, actions, attempt }: CalendarsSectionProps) {
	const say = useSay();
	const { knownCalendars, grantedHosts, calendars } = state;
	const hosted = knownCalendars.filter(({ matches }) => matches.length > 0);
	const known = new Set(hosted.flatMap(({ matches }) => matches));
	const others = grantedHosts.filter((pattern) => !known.has(pattern));
	const allow = (name: string, patterns: string[], ...address: string[]) =>
		attempt(
			() => actions.grantHosts(patterns, ...address),
			(isAllowed) => ({
				words: say(isAllowed ? 'calendarAllowed' : 'calendarNotAllowed', { calendar: name }),
			}),
		);
	const stop = (name: string, patterns: string[]) =>
		attempt(
			() => actions.revokeHosts(patterns),
			() => ({ words: say('calendarStopped', { calendar: name }) }),
		);
	const imported = useSignal<ImportedFile[]>([]);
	/** With a file goes what was said of it. */
	const removeImported: OptionsActions['removeImported'] = async (source) => {
		const takeBack = await actions.removeImported(source);
		const gone = imported.value.filter((file) => file.source === source);
		imported.value = imported.value.filter((file) => file.source !== source);
		return async () => {
			await takeBack();
			imported.value = [...imported.value, ...gone];
		};
	};
	return (
		<OptionsSection id="calendars" title={say('optionsCalendars')} intro={say('optionsCalendarsIntro')}>
			<ul class="rows">
				{hosted.map(({ id, name, matches }) => (
					<AccessRow
						key={id}
						name={name}
						patterns={matches}
						isAllowed={matches.every((pattern) => isGranted(pattern, grantedHosts))}
						onAllow={() => allow(name, matches)}
						onStop={() => stop(name, matches)}
					/>
				))}
				{others.map((pattern) => (
					<AccessRow
						key={pattern}
						name={hostOf(pattern)}
						patterns={[pattern]}
						isAllowed
						onAllow={() => allow(hostOf(pattern), [pattern])}
						onStop={() => stop(hostOf(pattern), [pattern])}
					/>
				))}
			</ul>
			<CalendarAddress onAllow={(pattern, address) => allow(hostOf(pattern), [pattern], address)} />
			<FileImport
				ownAddresses={calendars.flatMap(({ account }) =>
					account?.includes('@') ? [account.toLowerCase()] : [],
				)}
				imported={imported}
				actions={actions}
				attempt={attempt}
			/>
			<h3>{say('healthHeading')}</h3>
			<CalendarHealthList calendars={calendars} actions={{ ...actions, removeImported }} attempt={attempt} />
		</OptionsSection>
	);
}

interface AccessRowProps {
	name: string;
	patterns: readonly string[];
	isAllowed: boolean;
	onAllow: () => void;
	onStop: () => void;
}

function AccessRow({ name, patterns, isAllowed, onAllow, onStop }: AccessRowProps) {
	const say = useSay();
	const hosts = patterns.map(hostOf).join(', ');
	return (
		<li class="row row-line">
			<span class="row-words">
				<strong>{name}</strong>
				{hosts !== name && <span class="soft small">{hosts}</span>}
			</span>
			{isAllowed && <span class="small row-state">{say('calendarIsAllowed')}</span>}
			<button
				class={isAllowed ? 'button button-quiet' : 'button'}
				type="button"
				aria-label={say(isAllowed ? 'calendarStopNamed' : 'calendarAllowNamed', { calendar: name })}
				onClick={isAllowed ? onStop : onAllow}
			>
				{say(isAllowed ? 'calendarStop' : 'calendarAllow')}
			</button>
		</li>
	);
}
