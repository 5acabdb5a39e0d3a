import { installPackages } from '../test-sogo/install-packages.ts';
import { testSogo } from '../test-sogo/test-sogo.ts';
import { runSuite, runTool, type TestCount, tellTotal } from './run-suite.ts';

/** One after the other: two cores that draw pages and start browsers at once only wait for each other. */
const projects = ['unit', 'browser', 'e2e'];

const sogoOption = '--with-sogo';

/**
 * Lint, types, then every test; the last line adds everything up. `--with-sogo` adds the suite against a real SOGo
 * server (Debian, as root). With other arguments (a file, `-t 'a name'`) only the tests that they name.
 */
export async function run(args: string[]): Promise<number> {
	const rest = args.filter((arg) => arg !== sogoOption);
	const isWithSogo = rest.length < args.length;
	const counts: TestCount[] = [];
	if (rest.length === 0) {
		counts.push(await check('Lint', 'biome', ['check', '.']));
		counts.push(await check('Prepare', 'wxt', ['prepare']));
		counts.push(await check('Types', 'tsc', ['--noEmit']));
	}
	for (const project of projects) {
		counts.push(
			await runSuite(project, [
				`--project=${project}`,
				...(rest.length > 0 ? ['--passWithNoTests', ...rest] : []),
			]),
		);
	}
	if (isWithSogo) counts.push(await sogo(rest));
	return tellTotal(counts);
}

async function check(name: string, command: string, args: string[]): Promise<TestCount> {
	console.log(`\n${name}`);
	const isGood = (await runTool(command, args)) === 0;
	return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/** Where no server can be set up, that is one failure, told in one line: asked for is asked for. */
async function sogo(args: string[]): Promise<TestCount> {
	try {
		installPackages();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
	return testSogo(args.length > 0 ? ['--passWithNoTests', ...args] : []);
}
