import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const resultFile = join(root, '.output/test/vitest.json');

interface Count {
	passed: number;
	failed: number;
}

/** Lint, types, then every test; the last line adds everything up. */
export async function run(args: string[]): Promise<number> {
	const counts = [
		await check('Lint', 'biome', ['check', '.']),
		await check('Prepare', 'wxt', ['prepare']),
		await check('Types', 'tsc', ['--noEmit']),
		await suites(args),
	];
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

async function check(name: string, command: string, args: string[]): Promise<Count> {
	console.log(`\n${name}`);
	const isGood = (await runTool(command, args)) === 0;
	return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

async function suites(args: string[]): Promise<Count> {
	await mkdir(join(root, '.output/test'), { recursive: true });
	await rm(resultFile, { force: true });
	const status = await runTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${resultFile}`,
		...args,
	]);
	const { passed, failed } = await readCount();
	// A suite that could not start, or an error outside a test, is a failure although no test failed.
	return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

async function readCount(): Promise<Count> {
	try {
		const result: { numPassedTests: number; numFailedTests: number } = JSON.parse(
			await readFile(resultFile, 'utf8'),
		);
		return { passed: result.numPassedTests, failed: result.numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function runTool(command: string, args: string[]): Promise<number> {
	return new Promise((resolve) => {
		const path = join(root, 'node_modules/.bin', command);
		const child = spawn(path, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
		child.on('error', () => resolve(1));
		child.on('close', (status) => resolve(status ?? 1));
	});
}
