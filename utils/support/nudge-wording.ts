import type { SupportSummary } from './support-summary';
import { type Wording, wording } from './wording';

export interface NudgeWords {
	text: Wording;
	/** Start of the slot that it speaks of; `null` where the calendar has to be opened first. */
	start: string | null;
}

/**
 * One thing with one step that can be done, or nothing: when support is ahead, in a week of rest, before anything was
 * seen. No title and no name: somebody may look at the screen.
 */
export function nudgeWording(summary: SupportSummary | null): NudgeWords | null {
	if (summary === null) return null;
	const { today, weeks, flags, ledger, slots, zone } = summary;
	const present = weeks.find(({ days }) => days.some(({ date }) => date === today));
	const isAway = present?.days.some(({ date, isAway }) => date === today && isAway) ?? false;
	if (isAway || present?.state === 'resting') return null;
	const isAhead = ledger.some(({ kind, next }) => kind === 'any' && next !== null);
	if (isAhead && flags.length === 0) return null;
	const start = slots[0]?.start ?? null;
	if (start === null) return { text: wording('nudgeLook'), start };
	return { text: wording('nudgeSlot', { time: { time: start, zone } }), start };
}
