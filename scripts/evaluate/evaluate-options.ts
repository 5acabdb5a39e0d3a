import { parseArgs } from 'node:util';
import { type Split, splits } from './labelled-title';

export interface EvaluateOptions {
	split: Split;
	listsErrors: boolean;
}

/** Throws with one line that says what to do instead. */
export function evaluateOptions(args: string[]): EvaluateOptions {
	const { values } = parseArgs({
		args,
		options: {
			split: { type: 'string', default: 'more' },
			errors: { type: 'boolean', default: false },
		},
	});
	const split = splits.find((name) => name === values.split);
	if (!split) throw new Error(`--split takes ${splits.join(', ')}, not “${values.split}”.`);
	return { split, listsErrors: values.errors };
}
