import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { startSogo } from '../../scripts/test-sogo/sogo-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Port of sogod: each test file puts its own web server in front of it. */
		sogodPort: number;
		/** Folders of the extension, built with loopback granted. */
		sogoBuilds: Record<'chromium' | 'firefox', string>;
	}
}

/** One server and one build for all files; both go with the run. */
export default async function startSogoForTests(project: TestProject): Promise<() => Promise<void>> {
	const sogo = await startSogo();
	try {
		project.provide('sogodPort', sogo.port);
		project.provide('sogoBuilds', {
			chromium: await buildExtension('chromium', 'test'),
			firefox: await buildExtension('firefox', 'test'),
		});
	} catch (error) {
		// Nobody else would: a set-up that fails is not taken down.
		await sogo.stop();
		throw error;
	}
	return sogo.stop;
}
