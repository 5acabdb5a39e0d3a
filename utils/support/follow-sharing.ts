/** Discreet mode, and whether it comes and goes with the sharing of a screen. */
export interface Discretion {
	isDiscreet: boolean;
	/** The leader wants it to. */
	followsSharing: boolean;
	/** What was known last: only a change is followed, so that what the leader switches meanwhile stays. */
	wasSharing: boolean;
	/** It began with the sharing, and ends with it. */
	isBySharing: boolean;
}

/** The same object when nothing changes. */
export function followSharing(before: Discretion, isSharing: boolean): Discretion {
	if (isSharing === before.wasSharing) return before;
	const after = { ...before, wasSharing: isSharing };
	if (isSharing && before.followsSharing && !before.isDiscreet)
		return { ...after, isDiscreet: true, isBySharing: true };
	if (!isSharing && before.isBySharing) return { ...after, isDiscreet: false, isBySharing: false };
	return after;
}
