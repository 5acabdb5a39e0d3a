/** Time in which a leader can think out loud, strongest claim to a slot first. */
export const supportKinds = ['peer', 'group', 'mentor', 'coach', 'former-colleague'] as const;

export type SupportKind = (typeof supportKinds)[number];
export type MeetingKind = SupportKind | 'none';

export function isSupportKind(value: unknown): value is SupportKind {
	return supportKinds.some((kind) => kind === value);
}
