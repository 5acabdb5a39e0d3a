import type { MemberDraft, MemberProblems } from './check-member';
import { NoteField, SelectField } from './field';
import { MoreFields } from './more-fields';
import { PreferredTimes } from './preferred-times';
import { useSay } from './say-context';

interface MemberMoreProps {
	draft: MemberDraft;
	problems: MemberProblems;
	onChange: (part: Partial<MemberDraft>) => void;
}

/** What helps with few people: when they like to talk, where they live, a note. */
export function MemberMore({ draft, problems, onChange }: MemberMoreProps) {
	const say = useSay();
	const { preferredTimes, zone, note } = draft;
	return (
		<MoreFields
			words={say('optionsMemberMore')}
			isOpen={preferredTimes.length > 0 || zone !== '' || note !== ''}
		>
			<PreferredTimes
				times={preferredTimes}
				problem={problems.preferredTimes}
				onChange={(times) => onChange({ preferredTimes: times })}
			/>
			<SelectField
				label={say('optionsZone')}
				hint={say('optionsZoneHint')}
				value={zone}
				choices={[['', say('optionsZoneOwn')], ...zoneNames(zone).map((name) => [name, name] as const)]}
				onChange={(changed) => onChange({ zone: changed })}
			/>
			<NoteField
				label={say('optionsNote')}
				hint={say('optionsNoteHint')}
				value={note}
				onChange={(changed) => onChange({ note: changed })}
			/>
		</MoreFields>
	);
}

/** The one that is kept may go by an older name. */
function zoneNames(kept: string): string[] {
	const names = Intl.supportedValuesOf('timeZone');
	return kept === '' || names.includes(kept) ? names : [kept, ...names];
}
