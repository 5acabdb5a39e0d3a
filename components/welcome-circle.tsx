import { AddMember } from './add-member';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { useSay } from './say-context';
import type { WelcomeStepProps } from './welcome-steps';

/** One name is enough. */
export function WelcomeCircle({ state, actions, attempt, onNext }: WelcomeStepProps) {
	const say = useSay();
	const hasSomebody = state.circle.length > 0;
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
				onward={{
					words: (isTyped) => say(hasSomebody || isTyped ? 'welcomeNext' : 'welcomeLater'),
					isMain: hasSomebody,
					go: onNext,
				}}
			/>
		</>
	);
}
