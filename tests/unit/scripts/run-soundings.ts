import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../../scripts/soundings/main';

const root = join(import.meta.dirname, '../../..');

export interface Outcome {
	status: number | null;
	/** Lines of standard output, as JSON. */
	lines: unknown[];
	/** Standard error. */
	complaints: string;
}

/** Runs the command as `npm run -s soundings --` does. */
export async function runSoundings(
	args: string[],
	input = '',
	environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
	const child = spawn(process.execPath, [join(root, 'scripts/run.ts'), 'soundings', ...args], {
		cwd: root,
		env: { ...process.env, NODE_ENV: undefined, ...environment },
	});
	let output = '';
	let complaints = '';
	child.stdout.setEncoding('utf8').on('data', (text) => {
		output += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text) => {
		complaints += text;
	});
	child.stdin.on('error', () => undefined).end(input);
	const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
	const lines = output
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
	return { status, lines, complaints };
}

/** The same within this process: where starting it each time would prove nothing more. */
export async function callSoundings(args: string[], input = ''): Promise<Outcome> {
	let [output, complaints] = ['', ''];
	const writing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		output += text;
		return true;
	});
	const complaining = vi.spyOn(console, 'error').mockImplementation((text) => {
		complaints += `${text}\n`;
	});
	try {
		const status = await run(args, Readable.from([input]));
		return {
			status,
			lines: output
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
			complaints,
		};
	} finally {
		writing.mockRestore();
		complaining.mockRestore();
	}
}

/** Writes files into a new folder of their own and returns its path; it goes when the test ends. */
export async function folderWith(files: Record<string, string>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'soundings-test-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
	return folder;
}
