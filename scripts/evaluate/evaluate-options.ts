import { parseArgs } from 'node:util';
import { type Split, splits } from './labelled-title';

/** No title of it was read while rules were written: what it says of the rules is the most honest there is. */
const unreadSplit: Split = 'blind-b';

export interface EvaluateOptions {
	split: Split;
	listsErrors: boolean;
}

/** Throws with one line that says what to do instead. */
export function evaluateOptions(args: string[]): EvaluateOptions {
	const { values } = parseArgs({
		args,
		options: {
			split: { type: 'string', default: unreadSplit },
			errors: { type: 'boolean', default: false },
			reveal: { type: 'boolean', default: false },
		},
	});
	const split = splits.find((name) => name === values.split);
	if (!split) throw new Error(`--split takes ${splits.join(', ')}, not “${values.split}”.`);
	if (split === unreadSplit && values.errors && !values.reveal) {
		throw new Error(
			'Rules written after reading the unread titles would be measured on what they were made for. ' +
				'Use --split blind-a --errors, or another split, or add --reveal when no rule will follow.',
		);
	}
	return { split, listsErrors: values.errors };
}
