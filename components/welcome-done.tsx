import type { OptionsState } from '@/utils/support/surface-state';
import { hostOf, hostPattern, isGranted } from './host-pattern';
import { useSay } from './say-context';

/** What to do now: open the calendar once. */
export function WelcomeDone({ state }: { state: OptionsState }) {
	const say = useSay();
	const places = placesToOpen(state);
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
				{places.map(({ name, address }) => (
					<li key={address}>
						<a class="button" href={address}>
							{say('welcomeOpen', { calendar: name })}
						</a>
					</li>
				))}
			</ul>
			<p class="soft">{say('welcomeDonePopup')}</p>
		</>
	);
}

/** Each calendar that may be read, and where it opens. */
function placesToOpen({ knownCalendars, grantedHosts, calendarAddresses }: OptionsState) {
	const known = knownCalendars.flatMap(({ matches }) => matches);
	const typedOf = (pattern: string) =>
		calendarAddresses.find((address) => {
			const found = hostPattern(address);
			return 'pattern' in found && found.pattern === pattern;
		});
	const sites = knownCalendars
		.filter(({ matches }) => matches.some((pattern) => isGranted(pattern, grantedHosts)))
		.map(({ name, matches, home }) => ({ name, address: home ?? bareHost(matches[0] ?? '') }));
	const others = grantedHosts
		.filter((pattern) => !known.includes(pattern) && !pattern.includes('://*'))
		.map((pattern) => ({ name: hostOf(pattern), address: typedOf(pattern) ?? bareHost(pattern) }));
	return [...sites, ...others];
}

function bareHost(pattern: string): string {
	return pattern.replace(/\*$/, '');
}
