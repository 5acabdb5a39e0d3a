import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const results = join(root, '.output/test');

/** One after the other: two cores that draw pages and start browsers at once only wait for each other. */
const projects = ['unit', 'browser', 'e2e'];

interface Count {
	passed: number;
	failed: number;
}

/**
 * Lint, types, then every test; the last line adds everything up. With arguments (a file, `-t 'a name'`) only the tests
 * that they name.
 */
export async function run(args: string[]): Promise<number> {
	const counts: Count[] = [];
	if (args.length === 0) {
		counts.push(await check('Lint', 'biome', ['check', '.']));
		counts.push(await check('Prepare', 'wxt', ['prepare']));
		counts.push(await check('Types', 'tsc', ['--noEmit']));
	}
	for (const project of projects) counts.push(await suite(project, args));
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

async function suite(project: string, args: string[]): Promise<Count> {
	const resultFile = join(results, `${project}.json`);
	await mkdir(results, { recursive: true });
	await rm(resultFile, { force: true });
	const status = await runTool('vitest', [
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${resultFile}`,
		...(args.length > 0 ? ['--passWithNoTests', ...args] : []),
	]);
	const { passed, failed } = await readCount(resultFile);
	// A suite that could not start, or an error outside a test, is a failure although no test failed.
	return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

async function readCount(resultFile: string): Promise<Count> {
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
