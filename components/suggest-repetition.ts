import type { CircleMember } from '@/utils/support/circle';
import type { SupportKind } from '@/utils/support/support-kinds';
import type { Repetition } from '@/utils/support/surface-state';
import { defaultCadence } from '@/utils/support/thresholds';

/** A standing slot is proposed first: the repetition that keeps the person's cadence, else the kind's usual one. */
export function suggestRepetition(kind: SupportKind, cadence: CircleMember['cadence']): Repetition {
	const { idealDays } = cadence ?? defaultCadence(kind);
	if (idealDays <= 10) return 'weekly';
	return idealDays <= 21 ? 'fortnightly' : 'monthly';
}
