import { plainDigits } from '@/utils/page/plain-digits';

/**
 * The number in one item of a heading such as `2 events, Thursday, March 12` (first) or `May 2026, 13 events` (last).
 * 0 where that item holds no number, or only a year.
 */
export function announcedCount(heading: string, item: 'first' | 'last'): number {
	const items = plainDigits(heading).split(/[,、，،]/);
	const number = Number(/\d+/.exec(items.at(item === 'first' ? 0 : -1) ?? '')?.[0] ?? 0);
	return items.length > 1 && number < 1900 ? number : 0;
}
