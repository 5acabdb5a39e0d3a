import { parseArgs } from 'node:util';
import { type Split, splits } from './labelled-title';
import { unreadSplits } from './unread-splits';

export interface EvaluateOptions {
	split: Split;
	listsErrors: boolean;
}

/** Throws with one line that says what to do instead. */
export function evaluateOptions(args: string[]): EvaluateOptions {
	const { values } = parseArgs({
		args,
		options: {
			split: { type: 'string', default: 'blind-c' },
			errors: { type: 'boolean', default: false },
			reveal: { type: 'boolean', default: false },
		},
	});
	const split = splits.find((name) => name === values.split);
	if (!split) throw new Error(`--split takes ${splits.join(', ')}, not “${values.split}”.`);
	if (unreadSplits.includes(split) && values.errors && !values.reveal) {
		throw new Error(
			'Rules written after reading the unread titles would be measured on what they were made for. ' +
				'Use --split wide --errors, or another split, or add --reveal when no rule will follow.',
		);
	}
	return { split, listsErrors: values.errors };
}
