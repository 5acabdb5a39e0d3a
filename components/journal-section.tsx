import type { CircleMember } from '@/utils/support/circle';
import type { JournalView } from '@/utils/support/surface-state';
import { JournalEntries } from './journal-entries';
import { JournalLock } from './journal-lock';
import type { OptionsActions } from './options-actions';
import { OptionsSection } from './options-section';
import { useSay } from './say-context';
import { SignsCheck } from './signs-check';
import type { Attempt } from './use-notice';
import './journal-section.css';

interface JournalSectionProps {
	journal: JournalView;
	circle: readonly CircleMember[];
	actions: OptionsActions;
	attempt: Attempt;
}

const wishes = [
	['notes', 'journalNotes', 'journalNotesHint'],
	['signs', 'journalSigns', 'journalSignsHint'],
] as const;

/** Notes, signs, and the passphrase before them: nothing of it is asked until the leader wants it. */
export function JournalSection({ journal, circle, actions, attempt }: JournalSectionProps) {
	const say = useSay();
	const { lock, entries } = journal;
	return (
		<OptionsSection id="journal" title={say('optionsJournal')} intro={say('optionsJournalIntro')}>
			{wishes.map(([wish, words, hint]) => (
				<div key={wish}>
					<label class="check-row">
						<input
							class="checkbox"
							type="checkbox"
							checked={journal.wishes[wish]}
							aria-describedby={`journal-${wish}`}
							onChange={() =>
								attempt(
									() => actions.saveJournalWishes({ ...journal.wishes, [wish]: !journal.wishes[wish] }),
									() => ({
										words: say('journalSaved'),
										undo: () => actions.saveJournalWishes(journal.wishes),
									}),
								)
							}
						/>
						{say(words)}
					</label>
					<p id={`journal-${wish}`} class="field-hint">
						{say(hint)}
					</p>
				</div>
			))}
			{journal.wishes.signs && lock !== 'locked' && (
				<SignsCheck journal={journal} actions={actions} attempt={attempt} />
			)}
			{entries.length > 0 && (
				<JournalEntries entries={entries} circle={circle} actions={actions} attempt={attempt} />
			)}
			<JournalLock lock={lock} actions={actions} attempt={attempt} />
		</OptionsSection>
	);
}
