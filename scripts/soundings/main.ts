/** The contributor's tool: JSON lines on standard output and nothing else. Status 2 and one line for bad input. */
import { BadInput } from './bad-input.ts';
import { classifyCommand } from './classify-command.ts';
import { readCommand } from './read-command.ts';
import { replayCommand } from './replay-command.ts';
import { summaryCommand } from './summary-command.ts';

type Command = (args: string[], print: (line: string) => void, input: NodeJS.ReadableStream) => Promise<void>;

const commands = new Map<string, Command>([
	['read', readCommand],
	['classify', classifyCommand],
	['summary', summaryCommand],
	['replay', replayCommand],
]);

export async function run(
	[name = '', ...args]: string[],
	input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
	const command = commands.get(name);
	// npm moves to the project's root; the caller's paths are meant from where they stand.
	if (process.env.npm_lifecycle_event === 'soundings' && process.env.INIT_CWD)
		process.chdir(process.env.INIT_CWD);
	try {
		if (!command) throw new BadInput(`choose a command: ${[...commands.keys()].join(', ')}`);
		await command(args, (line) => process.stdout.write(`${line}\n`), input);
		return 0;
	} catch (error) {
		if (!isBadInput(error)) throw error;
		console.error(`soundings${name && ` ${name}`}: ${error.message.split('\n')[0]}`);
		return 2;
	}
}

function isBadInput(error: unknown): error is Error {
	if (error instanceof BadInput) return true;
	// Node's own words for an unknown option, or one without its value.
	return (
		error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
	);
}
