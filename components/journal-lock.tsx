import { useSignal } from '@preact/signals';
import type { LockState } from '@/utils/support/journal';
import type { OptionsActions } from './options-actions';
import { PassphraseForm } from './passphrase-form';
import { useSay } from './say-context';
import { StepBack } from './step-back';
import { UnlockForm } from './unlock-form';
import type { Attempt } from './use-notice';

interface JournalLockProps {
	lock: LockState;
	actions: OptionsActions;
	attempt: Attempt;
}

/** Sets, changes and removes the passphrase; says what a forgotten one costs before there is one. */
export function JournalLock({ lock, actions, attempt }: JournalLockProps) {
	const say = useSay();
	const isChanging = useSignal(false);
	const set = async (passphrase: string) => {
		const isSet = await attempt(
			() => actions.setPassphrase(passphrase),
			() => ({ words: say('lockSetDone') }),
		);
		if (isSet) isChanging.value = false;
		return isSet;
	};
	const act = (action: () => Promise<unknown>, words: string) => () =>
		void attempt(action, () => ({ words: say(words) }));
	return (
		<>
			<h3>{say('lockHeading')}</h3>
			<p class="soft">{say('lockIntro')}</p>
			{lock === 'none' && (
				<>
					<button
						class="button section-button"
						type="button"
						aria-expanded={isChanging.value}
						onClick={() => {
							isChanging.value = !isChanging.value;
						}}
					>
						{say('lockChoose')}
					</button>
					{isChanging.value && <PassphraseForm onSet={set} />}
				</>
			)}
			{lock === 'open' && (
				<>
					<p>{say('lockIsOpen')}</p>
					<div class="row-line">
						<button class="button" type="button" onClick={act(actions.lockNow, 'lockIsClosed')}>
							{say('lockNow')}
						</button>
						<button
							class="button button-quiet"
							type="button"
							aria-expanded={isChanging.value}
							onClick={() => {
								isChanging.value = !isChanging.value;
							}}
						>
							{say('lockChange')}
						</button>
						<button
							class="button button-quiet"
							type="button"
							onClick={act(actions.removePassphrase, 'lockRemoved')}
						>
							{say('lockRemove')}
						</button>
					</div>
					{isChanging.value && <PassphraseForm onSet={set} />}
				</>
			)}
			{lock === 'locked' && (
				<>
					<p>{say('lockIsClosed')}</p>
					<UnlockForm onUnlock={(passphrase) => actions.unlock(passphrase)} />
					<StepBack
						words={{ ask: 'lockGiveUp', sure: 'lockGiveUpAsk', yes: 'lockGiveUpYes', no: 'lockGiveUpNo' }}
						onYes={() => attempt(actions.giveUp, () => ({ words: say('lockGivenUp') }))}
					/>
				</>
			)}
		</>
	);
}
