import type { SupportKind } from '@/utils/support/support-kinds';
import type { MessageTone, Repetition } from '@/utils/support/surface-state';

/** One way of asking, as sentences. `{name}` and `{time}` are filled in. */
export interface InvitationSentences {
	greeting: { named: string; unnamed: string; group: string };
	/** What is asked for: a conversation, never why. */
	ask: Record<SupportKind, string>;
	/** With a time, by how often it would repeat. */
	proposal: Record<Repetition, string>;
	/** Without a time. */
	openProposal: string;
	/** Makes it easy to say no. */
	closing: string;
}

export interface InvitationLanguage {
	subject: Record<SupportKind, string>;
	tones: Record<MessageTone, InvitationSentences>;
	/** Between sentences of one paragraph. */
	sentenceGap: string;
}
