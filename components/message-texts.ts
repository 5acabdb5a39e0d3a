import type { SupportKind } from '@/utils/support/support-kinds';
import type { MessageChoice, MessageTone, Repetition } from '@/utils/support/surface-state';

/** What a message asks for. */
export interface MessageWish extends MessageChoice {
	kind: SupportKind;
	/** `null`: a greeting without a name. */
	name: string | null;
	addresses: readonly string[];
	/** Instant with offset. */
	start: string;
	/** IANA names: the leader's zone, and the person's where it is another. */
	zone: string;
	theirZone?: string | undefined;
	repetition: Repetition;
}

interface WrittenMessage {
	subject: string;
	body: string;
}

/** Writes messages: the texts themselves are not the popup's business. */
export interface MessageTexts {
	tones: readonly MessageTone[];
	languages: readonly string[];
	choice: MessageChoice;
	write(wish: MessageWish): WrittenMessage;
	mailLink(message: WrittenMessage, addresses: readonly string[]): string;
	copy(text: string): Promise<unknown>;
	remember(choice: MessageChoice): void;
}
