import * as v from 'valibot';

/** What the caller got wrong, in one line that says what to do. Ends the command with status 2. */
export class BadInput extends Error {
	override name = 'BadInput';
}

/** The value as the schema lets it in; else a `BadInput` that begins with `where`. */
export function expectInput<S extends v.GenericSchema>(
	where: string,
	schema: S,
	value: unknown,
): v.InferOutput<S> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new BadInput([where, v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

export function expectJson(where: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new BadInput(`${where}: this is no JSON (${(error as Error).message.split('\n')[0]})`);
	}
}
