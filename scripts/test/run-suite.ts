import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const results = join(root, '.output/test');

export interface TestCount {
	passed: number;
	failed: number;
}

/** Runs Vitest with these arguments, its report on the terminal; `name` is that of the file with its result. */
export async function runSuite(name: string, args: string[]): Promise<TestCount> {
	if (!(await isPrepared())) return { passed: 0, failed: 1 };
	const resultFile = join(results, `${name}.json`);
	await mkdir(results, { recursive: true });
	await rm(resultFile, { force: true });
	const status = await runTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${resultFile}`,
		...args,
	]);
	const { passed, failed } = await readCount(resultFile);
	// A suite that could not start, or an error outside a test, is a failure although no test failed.
	return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** Our `tsconfig.json` builds on one that the framework writes: a fresh clone does not have it yet. */
async function isPrepared(): Promise<boolean> {
	return existsSync(join(root, '.wxt/tsconfig.json')) || (await runTool('wxt', ['prepare'])) === 0;
}

/** A program of the project's own packages; resolves to its exit status. */
export function runTool(command: string, args: string[]): Promise<number> {
	return new Promise((resolve) => {
		const path = join(root, 'node_modules/.bin', command);
		const child = spawn(path, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
		child.on('error', () => resolve(1));
		child.on('close', (status) => resolve(status ?? 1));
	});
}

/** The last line: what the whole run came to, and the exit status that says the same. */
export function tellTotal(counts: readonly TestCount[]): number {
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

async function readCount(resultFile: string): Promise<TestCount> {
	try {
		const result: { numPassedTests: number; numFailedTests: number } = JSON.parse(
			await readFile(resultFile, 'utf8'),
		);
		return { passed: result.numPassedTests, failed: result.numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
