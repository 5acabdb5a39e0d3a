import type { OptionsState } from '@/utils/support/surface-state';
import { hostOf, isGranted } from './host-pattern';
import { useSay } from './say-context';

/** What to do now: open the calendar once. */
export function WelcomeDone({ state }: { state: OptionsState }) {
	const say = useSay();
	const known = state.knownCalendars.flatMap(({ matches }) => matches);
	const granted = state.grantedHosts.filter((pattern) => !pattern.includes('://*'));
	const places = state.knownCalendars
		.filter(({ matches }) => matches.some((pattern) => isGranted(pattern, state.grantedHosts)))
		.map(({ name, matches }) => ({ name, pattern: matches[0] ?? '' }))
		.concat(
			granted
				.filter((pattern) => !known.includes(pattern))
				.map((pattern) => ({ name: hostOf(pattern), pattern })),
		);
	if (places.length === 0) {
		return (
			<>
				<p>{say('welcomeDoneWithout')}</p>
				<p>
					<a class="button button-main" href="#calendars">
						{say('popupChooseCalendars')}
					</a>
				</p>
			</>
		);
	}
	return (
		<>
			<p>{say('welcomeDoneOpen')}</p>
			<ul class="welcome-places">
				{places.map(({ name, pattern }) => (
					<li key={pattern}>
						<a class="button" href={pattern.replace(/\*$/, '')}>
							{say('welcomeOpen', { calendar: name })}
						</a>
					</li>
				))}
			</ul>
			<p class="soft">{say('welcomeDonePopup')}</p>
		</>
	);
}
