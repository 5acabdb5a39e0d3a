import type { SupportKind } from '@/utils/support/support-kinds';
import type { Repetition } from '@/utils/support/surface-state';

export const invitationTones = ['brief', 'warm', 'formal'] as const;
export type InvitationTone = (typeof invitationTones)[number];

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
	tones: Record<InvitationTone, InvitationSentences>;
	/** Between sentences of one paragraph. */
	sentenceGap: string;
}
