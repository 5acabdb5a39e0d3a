import { useSignal } from '@preact/signals';
import type { WorkRelation } from '@/utils/support/circle';
import { wording } from '@/utils/support/wording';
import { checkMember, emptyDraft, type MemberProblems } from './check-member';
import { SelectField, TextField } from './field';
import { relationKinds, relationWord } from './relation-words';
import { useSay } from './say-context';

interface AddRelationProps {
	newId: () => string;
	/** Resolves to whether it was kept; the form is emptied then. */
	onAdd: (relation: WorkRelation) => Promise<boolean>;
}

const emptyRelation = { name: '', addresses: '', relation: 'boss' as WorkRelation['relation'] };

export function AddRelation({ newId, onAdd }: AddRelationProps) {
	const say = useSay();
	const draft = useSignal(emptyRelation);
	const problems = useSignal<MemberProblems>({});
	const change = (part: Partial<typeof emptyRelation>) => {
		draft.value = { ...draft.value, ...part };
	};
	return (
		<form
			class="add-member"
			noValidate
			onSubmit={async (event) => {
				event.preventDefault();
				const form = event.currentTarget;
				const checked = checkRelation(draft.value, newId());
				problems.value = 'problems' in checked ? checked.problems : {};
				if ('relation' in checked && (await onAdd(checked.relation))) draft.value = emptyRelation;
				form.querySelector<HTMLInputElement>('[aria-invalid="true"], input')?.focus();
			}}
		>
			<div class="member-fields">
				<TextField
					label={say('relationWho')}
					value={draft.value.name}
					problem={problems.value.name}
					maxLength={200}
					onChange={(name) => change({ name })}
				/>
				<SelectField
					label={say('relationKind')}
					value={draft.value.relation}
					choices={relationKinds.map((kind) => [kind, say(relationWord[kind])])}
					onChange={(value) => change({ relation: relationKinds.find((kind) => kind === value) ?? 'boss' })}
				/>
				<TextField
					label={say('relationAddresses')}
					hint={say('relationAddressesHint')}
					value={draft.value.addresses}
					problem={problems.value.addresses}
					maxLength={4000}
					onChange={(addresses) => change({ addresses })}
				/>
			</div>
			<button class="button" type="submit">
				{say('relationAdd')}
			</button>
		</form>
	);
}

/** As a person of the circle is checked; but without an address nobody is found. */
function checkRelation(
	{ name, addresses, relation }: typeof emptyRelation,
	id: string,
): { relation: WorkRelation } | { problems: MemberProblems } {
	const checked = checkMember({ ...emptyDraft, name, addresses }, { id });
	if ('problems' in checked) return checked;
	const { member } = checked;
	if (member.addresses.length === 0) return { problems: { addresses: wording('problemAddressMissing') } };
	return { relation: { id, name: member.name, addresses: member.addresses, relation } };
}
