import { reaches } from '@/utils/support/circle';
import type { Person } from '@/utils/support/sighting';
import { supportKinds } from '@/utils/support/support-kinds';
import type { MemberDraft, MemberProblems } from './check-member';
import { SelectField, TextField } from './field';
import { kindWord } from './kind-words';
import { MemberMore } from './member-more';
import { reachWord } from './reach-words';
import { useSay } from './say-context';
import './member-fields.css';

interface MemberFieldsProps {
	draft: MemberDraft;
	problems: MemberProblems;
	onChange: (part: Partial<MemberDraft>) => void;
	/** Only what a new member needs: name, kind and address. */
	isShort?: boolean;
	/** Who may be meant, from the leader's calendar. */
	metPeople?: readonly Person[];
}

export function MemberFields({
	draft,
	problems,
	onChange,
	isShort = false,
	metPeople = [],
}: MemberFieldsProps) {
	const say = useSay();
	const isGroup = draft.kind === 'group';
	const offered = new Map(isGroup ? [] : metPeople.map((person) => [personLine(person), person]));
	return (
		<div class="member-fields">
			<TextField
				label={say(isGroup ? 'optionsGroupName' : 'optionsName')}
				value={draft.name}
				problem={problems.name}
				maxLength={200}
				suggestions={[...offered.keys()]}
				{...(offered.size > 0 && { hint: say('optionsNameHint') })}
				onPick={(line) => onChange(partOf(offered.get(line) ?? {}))}
				onChange={(name) => onChange({ name })}
			/>
			<SelectField
				label={say('optionsKind')}
				value={draft.kind}
				choices={supportKinds.map((kind) => [kind, say(kindWord[kind])])}
				onChange={(kind) => onChange({ kind })}
			/>
			<TextField
				label={say('optionsAddresses')}
				hint={say('optionsAddressesHint')}
				value={draft.addresses}
				problem={problems.addresses}
				maxLength={4000}
				onChange={(addresses) => onChange({ addresses })}
			/>
			{!isShort && isGroup && (
				<TextField
					label={say('optionsMembers')}
					hint={say('optionsMembersHint')}
					value={draft.members}
					maxLength={4000}
					onChange={(members) => onChange({ members })}
				/>
			)}
			{!isShort && (
				<>
					<TextField
						label={say('optionsIdealDays')}
						hint={say('optionsIdealDaysHint')}
						inputMode="numeric"
						value={draft.idealDays}
						problem={problems.idealDays}
						onChange={(idealDays) => onChange({ idealDays })}
					/>
					<TextField
						label={say('optionsLongestDays')}
						hint={say('optionsLongestDaysHint')}
						inputMode="numeric"
						value={draft.longestDays}
						problem={problems.longestDays}
						onChange={(longestDays) => onChange({ longestDays })}
					/>
					<SelectField
						label={say('optionsReach')}
						hint={say('optionsReachHint')}
						value={draft.reach}
						choices={[
							['', say('reachOpen')],
							...reaches.map((reach) => [reach, say(reachWord[reach])] as const),
						]}
						onChange={(reach) => onChange({ reach })}
					/>
					<TextField
						label={say('optionsBookingPage')}
						hint={say('optionsBookingPageHint')}
						inputMode="url"
						placeholder="https://"
						value={draft.bookingPage}
						problem={problems.bookingPage}
						onChange={(bookingPage) => onChange({ bookingPage })}
					/>
					<MemberMore draft={draft} problems={problems} onChange={onChange} />
				</>
			)}
		</div>
	);
}

/** As mail programs write it, so that two people of one name can be told apart. */
function personLine({ name, email }: Person): string {
	return name && email ? `${name} <${email}>` : (name ?? email ?? '');
}

function partOf({ name, email }: Person): Partial<MemberDraft> {
	return { name: name ?? email ?? '', ...(email !== undefined && { addresses: email }) };
}
