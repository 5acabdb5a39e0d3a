import { answerWord } from '@/utils/page/answer-words';
import { hasLook, type LookCache } from '@/utils/page/computed-look';
import type { InlineBox } from '@/utils/page/inline-box';
import type { EventResponse } from '@/utils/support/sighting';

/** How a chip is painted: filled, only outlined, or neither. */
export type Paint = 'filled' | 'outlined' | 'plain';

/** Of a chip that may be painted in several layers. */
export function paintOf(...layers: InlineBox[]): Paint {
	if (layers.some(({ isFilled }) => isFilled)) return 'filled';
	return layers.some(({ hasBorderColor }) => hasBorderColor) ? 'outlined' : 'plain';
}

/**
 * What the leader answered: struck through is declined, hatched is tentative, outlined is not answered. Filled is
 * accepted or the leader's own, which only the word tells apart. `null` where nothing tells, or look and word disagree.
 */
export function answerByLook(
	chip: Element,
	paint: Paint,
	writtenAfterTitle: string,
	cache: LookCache,
): EventResponse | null {
	const word = answerWord(writtenAfterTitle);
	const look = specialLook(chip, paint, cache);
	if (look) return word && word !== look ? null : look;
	if (paint === 'plain') return word ?? null;
	if (paint === 'filled') return word === 'accepted' ? word : null;
	return word === 'accepted' ? null : (word ?? 'needs-action');
}

function specialLook(chip: Element, paint: Paint, cache: LookCache): EventResponse | undefined {
	if (paint !== 'filled') return hasLook(chip, 'struck-through', cache) ? 'declined' : undefined;
	return hasLook(chip, 'hatched', cache) ? 'tentative' : undefined;
}
