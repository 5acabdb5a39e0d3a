import { useSignal } from '@preact/signals';
import type { CircleMember } from '@/utils/support/circle';
import type { Person } from '@/utils/support/sighting';
import { checkMember, emptyDraft, type MemberProblems } from './check-member';
import { MemberFields } from './member-fields';
import { useSay } from './say-context';

interface AddMemberProps {
	newId: () => string;
	/** Offered by name while typing. */
	metPeople: readonly Person[];
	/** Resolves to whether it was kept; the form is emptied then. */
	onAdd: (member: CircleMember) => Promise<boolean>;
}

/** A name is enough. */
export function AddMember({ newId, metPeople, onAdd }: AddMemberProps) {
	const say = useSay();
	const draft = useSignal(emptyDraft);
	const problems = useSignal<MemberProblems>({});
	return (
		<form
			class="add-member"
			noValidate
			onSubmit={async (event) => {
				event.preventDefault();
				const form = event.currentTarget;
				const checked = checkMember(draft.value, { id: newId() });
				problems.value = 'problems' in checked ? checked.problems : {};
				if ('member' in checked && (await onAdd(checked.member))) draft.value = emptyDraft;
				form.querySelector<HTMLInputElement>('[aria-invalid="true"], input')?.focus();
			}}
		>
			<MemberFields
				isShort
				metPeople={metPeople}
				draft={draft.value}
				problems={problems.value}
				onChange={(part) => {
					draft.value = { ...draft.value, ...part };
				}}
			/>
			<button class="button" type="submit">
				{say('optionsAdd')}
			</button>
		</form>
	);
}
