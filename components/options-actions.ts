import type { CircleMember, Correction } from '@/utils/support/circle';
import type { Rhythm } from '@/utils/support/rhythm';
import type { Feeling } from '@/utils/support/surface-state';

/** What the options and welcome pages can ask for. Promises reject with an error whose message is fit to show. */
export interface OptionsActions {
	newId(): string;
	saveMember(member: CircleMember): Promise<unknown>;
	removeMember(id: string): Promise<unknown>;
	saveRhythm(rhythm: Rhythm): Promise<unknown>;
	saveCorrection(correction: Correction): Promise<unknown>;
	removeCorrection(id: string): Promise<unknown>;
	answerFeeling(cancellationId: string, answer: Feeling | null): Promise<unknown>;
	removeCancellation(id: string): Promise<unknown>;
	/** Offers the text for saving, as a file. */
	saveFile(file: { name: string; text: string }): void;
	setDiscreet(isDiscreet: boolean): Promise<unknown>;
	/** Asks the browser; resolves to whether the leader agreed. Called in the click itself, as browsers demand. */
	grantHosts(patterns: string[]): Promise<boolean>;
	revokeHosts(patterns: string[]): Promise<unknown>;
	openWelcome(): void;
}
