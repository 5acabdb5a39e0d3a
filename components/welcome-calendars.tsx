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
	const patterns = hosted.filter(({ id }) => picked.value.includes(id)).flatMap(({ matches }) => matches);
	const ask = (hosts: string[], name: string) =>
		attempt(
			() => actions.grantHosts(hosts),
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
			{isSelfHosted.value && <CalendarAddress onAllow={(pattern) => ask([pattern], hostOf(pattern))} />}
			{patterns.length > 0 && (
				<div class="welcome-promise">
					<p>{say('welcomePromptExplained', { hosts: { list: patterns.map(hostOf) } })}</p>
					<button
						class="button button-main"
						type="button"
						onClick={() =>
							ask(
								patterns,
								hosted
									.filter(({ id }) => picked.value.includes(id))
									.map(({ name }) => name)
									.join(', '),
							)
						}
					>
						{say('welcomeAskBrowser')}
					</button>
				</div>
			)}
			<div class="welcome-next">
				<button class="button" type="button" onClick={onNext}>
					{say(state.grantedHosts.length > 0 ? 'welcomeNext' : 'welcomeLater')}
				</button>
			</div>
		</>
	);
}
