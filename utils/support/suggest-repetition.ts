import type { CircleMember } from './circle';
import type { SupportKind } from './support-kinds';
import type { Repetition } from './surface-state';

/** A standing slot is proposed first; two weeks is the rhythm that trials with peers used. */
const usual: Record<SupportKind, Repetition> = {
	peer: 'fortnightly',
	group: 'fortnightly',
	mentor: 'monthly',
	coach: 'monthly',
	'former-colleague': 'monthly',
};

/** The repetition that keeps the person's own cadence, else the kind's usual one. */
export function suggestRepetition(
	kind: SupportKind,
	cadence: CircleMember['cadence'] | undefined,
): Repetition {
	if (!cadence) return usual[kind];
	if (cadence.idealDays <= 10) return 'weekly';
	return cadence.idealDays <= 21 ? 'fortnightly' : 'monthly';
}
