import { defaultNudge, type NudgeState, type NudgeTimes } from '@/utils/support/nudge-state';
import { expectValid } from '@/utils/support/sighting-schema';
import type { Database } from './database';
import { nudgeTimesSchema } from './record-schemas';

export async function readNudge(database: Database): Promise<NudgeState> {
	const stored = await database.get('settings', 'nudge');
	return (stored?.value as NudgeState | undefined) ?? defaultNudge;
}

/** One transaction; a change that gives the same object back writes nothing. */
export async function changeNudge(
	database: Database,
	change: (state: NudgeState) => NudgeState,
): Promise<NudgeState> {
	const transaction = database.transaction('settings', 'readwrite');
	const stored = await transaction.store.get('nudge');
	const before = (stored?.value as NudgeState | undefined) ?? defaultNudge;
	const value = change(before);
	if (value !== before) await transaction.store.put({ name: 'nudge', value });
	await transaction.done;
	return value;
}

/** Keeps when the last ones came, so that switching off and on brings no two in one week. */
export function withNudgeTimes(state: NudgeState, times: NudgeTimes, now: Temporal.Instant): NudgeState {
	const valid = expectValid('nudge', nudgeTimesSchema, times);
	const isNewTime = !state.isOn || valid.weekday !== state.weekday || valid.time !== state.time;
	return { ...state, ...valid, ...(isNewTime && { since: now.toString() }) };
}

/** An older file knows less of what was shown: what is known on both sides counts. */
export function withEarlierStamps(state: NudgeState, earlier: readonly string[]): NudgeState {
	const missing = earlier.filter((stamp) => !state.stamps.includes(stamp));
	return missing.length === 0 ? state : { ...state, stamps: [...state.stamps, ...missing].slice(-60) };
}
