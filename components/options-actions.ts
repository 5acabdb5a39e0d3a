import type { CircleMember, Correction, WorkRelation } from '@/utils/support/circle';
import type { IfThenPlan } from '@/utils/support/if-then-plan';
import type { ImportedFile } from '@/utils/support/imported-file';
import type { JournalWishes, Sign } from '@/utils/support/journal';
import type { NudgeTimes } from '@/utils/support/nudge-state';
import type { Rhythm } from '@/utils/support/rhythm';
import type { Feeling } from '@/utils/support/surface-state';
import type { Wording } from '@/utils/support/wording';
import type { Undo } from './popup-actions';

export interface FileImportReading {
	/** The leader's own mail addresses: whose answers count. */
	ownAddresses: string[];
	signal: AbortSignal;
	/** Part that is read, 0 to 1. */
	onProgress: (done: number) => void;
}

/**
 * What the options and welcome pages can ask for. Promises reject with a `ToldError` where there is more to tell than that
 * it did not work.
 */
export interface OptionsActions {
	newId(): string;
	saveMember(member: CircleMember): Promise<unknown>;
	removeMember(id: string): Promise<unknown>;
	saveRhythm(rhythm: Rhythm): Promise<unknown>;
	/** `null`: there is none any more. */
	savePlan(plan: IfThenPlan | null): Promise<unknown>;
	/** Dates, `YYYY-MM-DD`. */
	setAway(dates: readonly string[], isAway: boolean): Promise<unknown>;
	saveRelation(relation: WorkRelation): Promise<unknown>;
	removeRelation(id: string): Promise<unknown>;
	/** Reads calendar files and remembers their events; rejects with the signal's reason when stopped before that. */
	importFiles(files: readonly File[], reading: FileImportReading): Promise<ImportedFile[]>;
	/** Forgets all that came with calendar files of this source. */
	removeImported(source: string): Promise<Undo>;
	saveCorrection(correction: Correction): Promise<unknown>;
	removeCorrection(id: string): Promise<unknown>;
	answerFeeling(cancellationId: string, answer: Feeling | null): Promise<unknown>;
	removeCancellation(id: string): Promise<Undo>;
	/** Everything that is remembered, as one file. */
	/** `isPartial`: the calendars hold more than fits (see `fit-backup`). */
	saveBackup(): Promise<{ name: string; text: string; isPartial?: boolean }>;
	/** Resolves to `null`, or to why nothing was changed. */
	restoreBackup(file: Blob): Promise<Wording | null>;
	eraseEverything(): Promise<unknown>;
	/** Offers the text for saving, as a file. */
	saveFile(file: { name: string; text: string }): void;
	saveNudge(times: NudgeTimes): Promise<unknown>;
	/** Asks the browser, as `grantHosts` does; at once `true` where it was allowed before. */
	allowNotifications(): Promise<boolean>;
	saveJournalWishes(wishes: JournalWishes): Promise<unknown>;
	keepSigns(signs: Sign[]): Promise<{ id: string }>;
	removeJournalEntry(id: string): Promise<unknown>;
	setPassphrase(passphrase: string): Promise<unknown>;
	/** Resolves to whether it was the right one. */
	unlock(passphrase: string): Promise<boolean>;
	lockNow(): Promise<unknown>;
	removePassphrase(): Promise<unknown>;
	/** Deletes what is locked. */
	giveUp(): Promise<unknown>;
	followSharing(followsSharing: boolean): Promise<unknown>;
	setDiscreet(isDiscreet: boolean): Promise<unknown>;
	/**
	 * Asks the browser; resolves to whether the leader agreed. Called in the click itself, as browsers demand. `address` is
	 * where a self-hosted calendar opens: remembered when it is allowed.
	 */
	grantHosts(patterns: string[], address?: string): Promise<boolean>;
	revokeHosts(patterns: string[]): Promise<unknown>;
	/** Copies how this calendar's open page is built; resolves to whether one is open. */
	copyReport(calendar: string): Promise<boolean>;
	openWelcome(): void;
}
