import { AddMember } from './add-member';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { useSay } from './say-context';
import type { WelcomeStepProps } from './welcome-steps';

/** One name is enough. */
export function WelcomeCircle({ state, actions, attempt, onNext }: WelcomeStepProps) {
	const say = useSay();
	return (
		<>
			<p>{say('welcomeCircleAsk')}</p>
			<ul class="rows">
				{state.circle.map(({ id, name, kind }) => (
					<li key={id} class="row row-line">
						<KindGlyph kind={kind} />
						<strong>{name}</strong>
						<span class="soft small">{say(kindWord[kind])}</span>
					</li>
				))}
			</ul>
			<AddMember
				newId={actions.newId}
				metPeople={state.metPeople}
				onAdd={(member) =>
					attempt(
						() => actions.saveMember(member),
						() => ({
							words: say('optionsSavedMember', { name: member.name }),
							undo: () => actions.removeMember(member.id),
						}),
					)
				}
			/>
			<div class="welcome-next">
				<button
					class={state.circle.length > 0 ? 'button button-main' : 'button'}
					type="button"
					onClick={onNext}
				>
					{say(state.circle.length > 0 ? 'welcomeNext' : 'welcomeLater')}
				</button>
			</div>
		</>
	);
}
