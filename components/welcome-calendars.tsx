import { useSignal } from '@preact/signals';
import { CalendarAddress } from './calendar-address';
import { hostOf, isGranted } from './host-pattern';
import { useSay } from './say-context';
import type { WelcomeStepProps } from './welcome-steps';

/** The prompt of the browser is explained before it appears, and asks only for the calendars that were picked. */
export function WelcomeCalendars({ state, actions, attempt, onNext }: WelcomeStepProps) {
	const say = useSay();
	const picked = useSignal<readonly string[]>([]);
	const isSelfHosted = useSignal(false);
	const hosted = state.knownCalendars.filter(({ matches }) => matches.length > 0);
	const selfHosted = state.knownCalendars.filter(({ matches }) => matches.length === 0);
	const chosen = hosted.filter(({ id }) => picked.value.includes(id));
	const patterns = chosen.flatMap(({ matches }) => matches);
	const names = chosen.map(({ name }) => name);
	// While something is picked, the button that leads on is the one that asks.
	const isPicked = patterns.length > 0 || isSelfHosted.value;
	const isBegun = state.grantedHosts.length > 0;
	const ask = (hosts: string[], name: string, ...address: string[]) =>
		attempt(
			() => actions.grantHosts(hosts, ...address),
			(isAllowed) => {
				if (isAllowed) onNext();
				return { words: say(isAllowed ? 'calendarAllowed' : 'welcomeNotAllowed', { calendar: name }) };
			},
		);
	return (
		<>
			<p>{say('welcomeCalendarsAsk')}</p>
			<ul class="welcome-calendars">
				{hosted.map(({ id, name, matches }) => {
					const isDone = matches.every((pattern) => isGranted(pattern, state.grantedHosts));
					return (
						<li key={id}>
							<label class="check-row welcome-calendar">
								<input
									class="checkbox"
									type="checkbox"
									checked={isDone || picked.value.includes(id)}
									disabled={isDone}
									onChange={(event) => {
										const others = picked.value.filter((other) => other !== id);
										picked.value = event.currentTarget.checked ? [...others, id] : others;
									}}
								/>
								<span>
									<strong>{name}</strong>{' '}
									<span class="soft small">
										{isDone ? say('calendarIsAllowed') : matches.map(hostOf).join(', ')}
									</span>
								</span>
							</label>
						</li>
					);
				})}
				<li>
					<label class="check-row welcome-calendar">
						<input
							class="checkbox"
							type="checkbox"
							checked={isSelfHosted.value}
							onChange={(event) => {
								isSelfHosted.value = event.currentTarget.checked;
							}}
						/>
						<span>
							<strong>{say('welcomeSelfHosted')}</strong>{' '}
							<span class="soft small">{selfHosted.map(({ name }) => name).join(', ')}</span>
						</span>
					</label>
				</li>
			</ul>
			<p>
				<a class="link" href="/options.html#calendars">
					{say('calendarAsFile')}
				</a>
			</p>
			{patterns.length > 0 && (
				<p class="welcome-promise">
					{say('welcomePromptExplained', { hosts: { list: patterns.map(hostOf) } })}
				</p>
			)}
			{isSelfHosted.value && (
				<CalendarAddress
					onAllow={(pattern, address) =>
						ask([...patterns, pattern], [...names, hostOf(pattern)].join(', '), address)
					}
				/>
			)}
			<div class="welcome-next">
				<button class={isPicked ? 'button button-quiet' : 'button'} type="button" onClick={onNext}>
					{say(isPicked ? 'welcomeLaterUnasked' : isBegun ? 'welcomeNext' : 'welcomeLater')}
				</button>
				{patterns.length > 0 && !isSelfHosted.value && (
					<button class="button button-main" type="button" onClick={() => ask(patterns, names.join(', '))}>
						{say('welcomeAskBrowser')}
					</button>
				)}
			</div>
		</>
	);
}
