/** What makes a conversation support: nobody hears of it, nobody judges, and it stays with how things really are. */
export const criteria = ['confidential', 'non-judgmental', 'grounded'] as const;
export type Criterion = (typeof criteria)[number];

/** Five common signs of leading alone. Not a test: they are not summed, and nothing is concluded from them. */
export const signs = ['rehearsing', 'putting-off', 'responsible', 'no-peer', 'relief'] as const;
export type Sign = (typeof signs)[number];

/** Ten seconds after a conversation. */
export interface TalkNote {
	memberId: string | null;
	/** Those that the conversation met, in the leader's eyes. */
	met: Criterion[];
	/** One private line; may be empty. */
	line: string;
}

export type JournalEntry = { kind: 'note'; note: TalkNote } | { kind: 'signs'; signs: Sign[] };

/** AES-GCM, both base64. */
export interface Sealed {
	iv: string;
	data: string;
}

/** One entry as it is kept. That it is there, when it was made and of which meeting, can always be read. */
export interface JournalRecord {
	id: string;
	kind: JournalEntry['kind'];
	/** Key of the event that a note is about; `null` for signs. */
	about: string | null;
	/** ISO 8601 instant: of the conversation, or of the check. */
	at: string;
	/** `null`: put away without an answer, or sealed. */
	entry: JournalEntry | null;
	sealed?: Sealed | undefined;
}

/** What the leader wants of it; nothing is asked until then. */
export interface JournalWishes {
	notes: boolean;
	signs: boolean;
}

export const noWishes: JournalWishes = { notes: false, signs: false };

/** `none`: there is no passphrase. */
export type LockState = 'none' | 'locked' | 'open';

export const longestLine = 280;

export const shortestPassphrase = 8;

/** A check is offered this often at most. */
export const daysBetweenChecks = 30;
