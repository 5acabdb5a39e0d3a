import type { Wording } from '@/utils/support/wording';

/** Titles come from anyone who may invite: what stands inside a sentence of ours stays short. */
export function shortTitle(title: string, longest = 40): string {
	const characters = [...title.trim()];
	return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A sentence that may name a meeting, with its title cut short. */
export function withShortTitle({ key, values }: Wording): Wording {
	const { title } = values;
	return typeof title === 'string'
		? { key, values: { ...values, title: shortTitle(title) } }
		: { key, values };
}
