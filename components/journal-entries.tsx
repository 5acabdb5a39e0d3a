import type { CircleMember } from '@/utils/support/circle';
import type { JournalRecord } from '@/utils/support/journal';
import { criterionWord, signWord } from './journal-words';
import type { OptionsActions } from './options-actions';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface JournalEntriesProps {
	/** Newest first. */
	entries: readonly JournalRecord[];
	circle: readonly CircleMember[];
	actions: OptionsActions;
	attempt: Attempt;
}

/** To read again, and to delete; each for itself, without a sum. */
export function JournalEntries({ entries, circle, actions, attempt }: JournalEntriesProps) {
	const say = useSay();
	return (
		<>
			<h3>{say('journalEntries')}</h3>
			<ul class="rows">
				{entries.map((record) => {
					const name = nameOf(record);
					return (
						<li key={record.id} class="row row-line">
							<span class="row-words">
								<strong>{name}</strong>
								<span class="soft small">{contentOf(record)}</span>
								{record.entry?.kind === 'note' && record.entry.note.line && (
									<span class="journal-line">{record.entry.note.line}</span>
								)}
							</span>
							<button
								class="button button-quiet"
								type="button"
								aria-label={say('optionsDeleteNamed', { name })}
								onClick={() =>
									attempt(
										() => actions.removeJournalEntry(record.id),
										() => ({ words: say('optionsDeleted', { name }) }),
									)
								}
							>
								{say('optionsDelete')}
							</button>
						</li>
					);
				})}
			</ul>
		</>
	);

	function nameOf({ kind, entry, at }: JournalRecord): string {
		const date = { date: at.slice(0, 10) };
		if (kind === 'signs') return say('journalSignsOn', { date });
		const memberId = entry?.kind === 'note' ? entry.note.memberId : null;
		const member = circle.find(({ id }) => id === memberId);
		return member ? say('journalNoteWith', { name: member.name, date }) : say('journalNote', { date });
	}

	function contentOf({ entry }: JournalRecord): string {
		if (entry === null) return say('journalClosed');
		const words =
			entry.kind === 'note'
				? entry.note.met.map((criterion) => say(criterionWord[criterion]))
				: entry.signs.map((sign) => say(signWord[sign]));
		return words.join(' · ') || say('journalNothingNamed');
	}
}
