import type { WorkRelation } from '@/utils/support/circle';
import { AddRelation } from './add-relation';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { relationWord } from './relation-words';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface RelationsSectionProps {
	relations: readonly WorkRelation[];
	actions: OptionsActions;
	attempt: Attempt;
}

/** People who are no support, but tell the direction of meetings. */
export function RelationsSection({ relations, actions, attempt }: RelationsSectionProps) {
	const say = useSay();
	const add = (relation: WorkRelation) =>
		attempt(
			() => actions.saveRelation(relation),
			() => ({
				words: say('optionsSaved', { name: relation.name }),
				undo: () => actions.removeRelation(relation.id),
			}),
		);
	const remove = (relation: WorkRelation) =>
		attempt(
			() => actions.removeRelation(relation.id),
			() => ({
				words: say('relationRemoved', { name: relation.name }),
				undo: () => actions.saveRelation(relation),
			}),
		);
	return (
		<OptionsSection id="relations" title={say('optionsRelations')} intro={say('optionsRelationsIntro')}>
			<ul class="rows">
				{relations.map((relation) => (
					<li key={relation.id} class="row row-line">
						<span class="row-words">
							<strong>{relation.name}</strong>
							<span class="soft small">
								{say(relationWord[relation.relation])} · {relation.addresses.join(', ')}
							</span>
						</span>
						<button
							class="button button-quiet"
							type="button"
							aria-label={say('optionsRemoveNamed', { name: relation.name })}
							onClick={() => remove(relation)}
						>
							{say('optionsRemove')}
						</button>
					</li>
				))}
			</ul>
			<AddRelation newId={actions.newId} onAdd={add} />
		</OptionsSection>
	);
}
