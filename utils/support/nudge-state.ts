/** When nudges come, and what became of the earlier ones. Off until the leader switches them on. */
export interface NudgeState {
	isOn: boolean;
	/** ISO weekday: 1 Monday … 7 Sunday. */
	weekday: number;
	/** Wall-clock `HH:MM`. */
	time: string;
	/** No nudge between these times of day; they may reach over midnight. */
	quiet: { start: string; end: string } | null;
	/** Date from which nudges may come again; `null` when they are not paused. */
	pausedUntil: string | null;
	/** ISO 8601 instant: a nudge that was due before is not made up for. */
	since: string;
	/** Instants of what was shown, and of moments at which the clock was found set back, in the order of happening. */
	stamps: string[];
	/** Nudges in a row that were followed by nothing. */
	ignored: number;
}

/** The part that the leader sets. */
export type NudgeTimes = Pick<NudgeState, 'isOn' | 'weekday' | 'time' | 'quiet' | 'pausedUntil'>;

/** Monday at ten: the week is open, and the day's first meetings are under way. A proposal, never switched on by itself. */
export const defaultNudge: NudgeState = {
	isOn: false,
	weekday: 1,
	time: '10:00',
	quiet: { start: '18:00', end: '08:00' },
	pausedUntil: null,
	since: '1970-01-01T00:00:00Z',
	stamps: [],
	ignored: 0,
};

/** Weeks from one nudge to the next: fewer come when two, and then four, in a row were not wanted. */
export function weeksBetweenNudges({ ignored }: Pick<NudgeState, 'ignored'>): 1 | 2 | 4 {
	if (ignored < 2) return 1;
	return ignored < 4 ? 2 : 4;
}

/** Whether a time of day, `HH:MM`, lies in the quiet hours. */
export function isQuiet(time: string, quiet: NudgeState['quiet']): boolean {
	if (!quiet) return false;
	const { start, end } = quiet;
	return start <= end ? start <= time && time < end : time >= start || time < end;
}

/** Whatever the leader does with a nudge, or a call that was booked: the next ones come as often as before. */
export function withNudgeAnswered(state: NudgeState): NudgeState {
	return state.ignored === 0 ? state : { ...state, ignored: 0 };
}
