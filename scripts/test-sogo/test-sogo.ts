import { runSuite, type TestCount } from '../test/run-suite.ts';

/** Plays the extension against a SOGo server of its own, in Chromium and Firefox; arguments go to Vitest. */
export function testSogo(args: string[]): Promise<TestCount> {
	return runSuite('sogo', ['--config=tests/sogo/vitest.config.ts', ...args]);
}
