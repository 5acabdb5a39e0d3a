import { useSignal } from '@preact/signals';
import type { CircleMember } from '@/utils/support/circle';
import type { Person } from '@/utils/support/sighting';
import { AddMember } from './add-member';
import { checkMember, draftOf, type MemberDraft, type MemberProblems } from './check-member';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { MemberFields } from './member-fields';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface CircleSectionProps {
	circle: readonly CircleMember[];
	metPeople: readonly Person[];
	actions: OptionsActions;
	attempt: Attempt;
}

export function CircleSection({ circle, metPeople, actions, attempt }: CircleSectionProps) {
	const say = useSay();
	const open = useSignal<string | null>(null);
	const save = (member: CircleMember) =>
		attempt(
			() => actions.saveMember(member),
			() => ({ words: say('optionsSavedMember', { name: member.name }), ...undoOf(member) }),
		);
	const undoOf = ({ id }: CircleMember) => {
		const before = circle.find((member) => member.id === id);
		const undo = () => {
			open.value = null;
			return before ? actions.saveMember(before) : actions.removeMember(id);
		};
		return { undo };
	};
	const remove = (member: CircleMember) =>
		attempt(
			() => actions.removeMember(member.id),
			() => ({
				words: say('optionsRemovedMember', { name: member.name }),
				undo: () => actions.saveMember(member),
			}),
		);
	return (
		<OptionsSection id="circle" title={say('optionsCircle')} intro={say('optionsCircleIntro')}>
			{circle.length > 0 && (
				<ul class="rows">
					{circle.map((member) => (
						<li key={member.id} class="row">
							<MemberRow
								member={member}
								isOpen={open.value === member.id}
								onToggle={() => {
									open.value = open.value === member.id ? null : member.id;
								}}
								onRemove={() => remove(member)}
							/>
							{open.value === member.id && <MemberEditor member={member} onSave={save} />}
						</li>
					))}
				</ul>
			)}
			<h3>{say('optionsAddHeading')}</h3>
			<AddMember newId={actions.newId} metPeople={metPeople} onAdd={save} />
		</OptionsSection>
	);
}

interface MemberRowProps {
	member: CircleMember;
	isOpen: boolean;
	onToggle: () => void;
	onRemove: () => void;
}

function MemberRow({ member, isOpen, onToggle, onRemove }: MemberRowProps) {
	const say = useSay();
	const { name, kind, cadence } = member;
	return (
		<div class="row-line">
			<KindGlyph kind={kind} />
			<span class="row-words">
				<strong>{name}</strong>
				<span class="soft small">
					{say(kindWord[kind])}
					{cadence && ` · ${say('optionsCadence', { count: cadence.idealDays })}`}
				</span>
			</span>
			<button
				class="button button-quiet"
				type="button"
				aria-expanded={isOpen}
				aria-label={say('optionsEditNamed', { name })}
				onClick={onToggle}
			>
				{say('optionsEdit')}
			</button>
			<button
				class="button button-quiet"
				type="button"
				aria-label={say('optionsRemoveNamed', { name })}
				onClick={onRemove}
			>
				{say('optionsRemove')}
			</button>
		</div>
	);
}

/** Saves each change as soon as it is left, when it can be kept. */
function MemberEditor({ member, onSave }: { member: CircleMember; onSave: (member: CircleMember) => void }) {
	const draft = useSignal<MemberDraft>(draftOf(member));
	const problems = useSignal<MemberProblems>({});
	return (
		<MemberFields
			draft={draft.value}
			problems={problems.value}
			onChange={(part) => {
				draft.value = { ...draft.value, ...part };
				const checked = checkMember(draft.value, member);
				problems.value = 'problems' in checked ? checked.problems : {};
				if ('member' in checked) onSave(checked.member);
			}}
		/>
	);
}
