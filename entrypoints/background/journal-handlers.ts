import type { MessageHandlers } from '@/utils/messages';
import type { Store } from '@/utils/store/open-store';
import { isCheckDue } from '@/utils/support/is-check-due';
import { daysBetweenChecks, type JournalRecord } from '@/utils/support/journal';
import type { SupportSummary } from '@/utils/support/support-summary';
import type { Cancellation, JournalQuestions, JournalView } from '@/utils/support/surface-state';
import { talkToNote } from '@/utils/support/talk-to-note';

interface JournalWorld {
	store: Store;
	now: () => Temporal.Instant;
	browserZone: () => string;
}

type JournalMessages =
	| 'saveJournalWishes'
	| 'keepNote'
	| 'keepSigns'
	| 'removeJournalEntry'
	| 'setPassphrase'
	| 'unlockJournal'
	| 'lockJournal'
	| 'removePassphrase'
	| 'giveUpJournal';

/** `change`: does the work, and tells every surface. */
export function journalHandlers(
	{ store: { journal }, now }: JournalWorld,
	change: (work: Promise<unknown>) => Promise<null>,
): Pick<MessageHandlers, JournalMessages> {
	return {
		saveJournalWishes: (wishes) => change(journal.saveWishes(wishes)),
		async keepNote({ about, at, note }) {
			const id = `note ${about}`;
			await change(journal.put({ id, kind: 'note', about, at, entry: note && { kind: 'note', note } }));
			return { id };
		},
		async keepSigns({ signs }) {
			const id = `signs ${crypto.randomUUID()}`;
			const entry = signs && { kind: 'signs' as const, signs };
			await change(journal.put({ id, kind: 'signs', about: null, at: now().toString(), entry }));
			return { id };
		},
		removeJournalEntry: ({ id }) => change(journal.remove(id)),
		setPassphrase: ({ passphrase }) => change(journal.setPassphrase(passphrase)),
		async unlockJournal({ passphrase }) {
			const isOpen = await journal.unlock(passphrase);
			if (isOpen) await change(Promise.resolve());
			return { isOpen };
		},
		lockJournal: () => change(journal.lockNow()),
		removePassphrase: () => change(journal.removePassphrase()),
		giveUpJournal: () => change(journal.giveUp()),
	};
}

export async function journalQuestions(
	{ store: { journal }, now }: JournalWorld,
	summary: SupportSummary | null,
	cancellations: readonly Cancellation[],
): Promise<JournalQuestions> {
	const [lock, wishes, entries] = await Promise.all([
		journal.lockState(),
		journal.getWishes(),
		journal.list(),
	]);
	const asked = new Set(entries.flatMap(({ about }) => about ?? []));
	const talk = wishes.notes ? talkToNote(summary, asked, now()) : null;
	const isDue = wishes.signs && isCheckDue(checksOf(entries), now());
	if (lock !== 'locked') return { lock, isWaiting: false, talk, isCheckDue: isDue };
	const isWaiting = cancellations.length > 0 || talk !== null || isDue;
	return { lock, isWaiting, talk: null, isCheckDue: false };
}

export async function journalView({ store, now, browserZone }: JournalWorld): Promise<JournalView> {
	const { journal } = store;
	const entries = await journal.list();
	const [last] = checksOf(entries);
	const next =
		last === undefined || isCheckDue(checksOf(entries), now())
			? null
			: Temporal.Instant.from(last).add({ hours: 24 * daysBetweenChecks });
	return {
		lock: await journal.lockState(),
		wishes: await journal.getWishes(),
		// What was put away says nothing.
		entries: entries.filter(({ entry, sealed }) => entry !== null || sealed !== undefined),
		nextCheck: next?.toZonedDateTimeISO(browserZone()).toPlainDate().toString() ?? null,
	};
}

/** Newest first. */
function checksOf(entries: readonly JournalRecord[]): string[] {
	return entries.filter(({ kind }) => kind === 'signs').map(({ at }) => at);
}
