import type { Split } from './labelled-title';

/**
 * No title of them was read while rules were written, and no weight was learnt from one: what they say is the most honest
 * there is. The last was written last, and measured least often.
 */
export const unreadSplits: readonly Split[] = ['blind-b', 'blind-c', 'blind-d'];

/** The weights learn from them, but no title of them was read while rules were written. */
export const splitsUnreadByRules: readonly Split[] = ['plain', 'lessons', 'trades', 'tempers', 'daily'];
