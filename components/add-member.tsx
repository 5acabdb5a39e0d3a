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
	/** A second button that leads on: what is typed is kept first, and nothing that is wrong is left behind. */
	onward?: { words: (isTyped: boolean) => string; isMain: boolean; go: () => void };
}

/** A name is enough. */
export function AddMember({ newId, metPeople, onAdd, onward }: AddMemberProps) {
	const say = useSay();
	const draft = useSignal(emptyDraft);
	const problems = useSignal<MemberProblems>({});
	/** Half-typed counts, too: the fields report what they hold only when they are left. */
	const isTyped = useSignal(false);
	/** Resolves to whether it was kept. */
	const add = async (form: HTMLFormElement | null) => {
		const checked = checkMember(draft.value, { id: newId() });
		problems.value = 'problems' in checked ? checked.problems : {};
		const isKept = 'member' in checked && (await onAdd(checked.member));
		if (isKept) {
			draft.value = emptyDraft;
			isTyped.value = false;
		}
		form?.querySelector<HTMLInputElement>('[aria-invalid="true"], input')?.focus();
		return isKept;
	};
	return (
		<form
			class="add-member"
			noValidate
			onInput={({ currentTarget }) => {
				isTyped.value = [...currentTarget.querySelectorAll('input')].some(({ value }) => value.trim() !== '');
			}}
			onSubmit={(event) => {
				event.preventDefault();
				void add(event.currentTarget);
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
			{onward && (
				<div class="welcome-next">
					<button
						class={onward.isMain || isTyped.value ? 'button button-main' : 'button'}
						type="button"
						onClick={async ({ currentTarget }) => {
							if (!isTyped.value || (await add(currentTarget.form))) onward.go();
						}}
					>
						{onward.words(isTyped.value)}
					</button>
				</div>
			)}
		</form>
	);
}
