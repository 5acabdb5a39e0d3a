import { parseArgs } from 'node:util';
import { type Split, splits } from './labelled-title';
import { unreadSplits } from './unread-splits';

const unread = 'unread';

export interface EvaluateOptions {
	/** What `--split` named; `unread`: all that nobody has read. */
	name: string;
	splits: readonly Split[];
	listsErrors: boolean;
}

/** Throws with one line that says what to do instead. */
export function evaluateOptions(args: string[]): EvaluateOptions {
	const { values } = parseArgs({
		args,
		options: {
			split: { type: 'string', default: unread },
			errors: { type: 'boolean', default: false },
			reveal: { type: 'boolean', default: false },
		},
	});
	const named = values.split === unread ? unreadSplits : splits.filter((name) => name === values.split);
	if (named.length === 0)
		throw new Error(`--split takes ${[...splits, unread].join(', ')}, not “${values.split}”.`);
	if (named.some((split) => unreadSplits.includes(split)) && values.errors && !values.reveal) {
		throw new Error(
			'Rules written after reading the unread titles would be measured on what they were made for. ' +
				'Use --split wide --errors, or another split, or add --reveal when no rule will follow.',
		);
	}
	return { name: values.split, splits: named, listsErrors: values.errors };
}
