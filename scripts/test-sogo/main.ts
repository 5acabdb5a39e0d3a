import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages } from './install-packages.ts';
import { startSogoFront } from './sogo-front.ts';
import { sogoUsers, startSogo } from './sogo-server.ts';

const root = join(import.meta.dirname, '../..');
const resultFile = join(root, '.output/test/sogo.json');

/**
 * `npm run test:sogo`: installs a SOGo server where it is missing (Debian, as root), and plays the extension against it
 * in Chromium and Firefox. `-- --serve` only starts the server, to look at it; other arguments go to Vitest.
 */
export async function run(args: string[]): Promise<number> {
	try {
		installPackages();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 2;
	}
	return args.includes('--serve') ? serve() : testAll(args);
}

async function serve(): Promise<number> {
	const sogo = await startSogo();
	const front = await startSogoFront(sogo.port);
	console.log(
		`SOGo is at ${front.url}\nSign in as ${sogoUsers.join(', ')}; the password is the name. Ctrl+C ends it.`,
	);
	await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
	await front.close();
	await sogo.stop();
	return 0;
}

async function testAll(args: string[]): Promise<number> {
	await mkdir(join(root, '.output/test'), { recursive: true });
	await rm(resultFile, { force: true });
	const status = await runVitest([
		'run',
		'--config=tests/sogo/vitest.config.ts',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${resultFile}`,
		...args,
	]);
	const { passed, failed } = await readCount();
	// A suite that could not start is a failure although no test failed.
	const failures = failed === 0 && status !== 0 ? 1 : failed;
	console.log(`\n${passed} passed, ${failures} failed`);
	return failures === 0 ? 0 : 1;
}

function runVitest(args: string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(join(root, 'node_modules/.bin/vitest'), args, { cwd: root, stdio: 'inherit' });
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

async function readCount(): Promise<{ passed: number; failed: number }> {
	try {
		const result: { numPassedTests: number; numFailedTests: number } = JSON.parse(
			await readFile(resultFile, 'utf8'),
		);
		return { passed: result.numPassedTests, failed: result.numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
