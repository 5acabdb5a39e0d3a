import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/build/build-extension.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folders of the built extension: with test hosts granted, and as users get it. */
		builds: Record<'chromium' | 'firefox' | 'chromiumAsReleased' | 'firefoxAsReleased', string>;
	}
}

/** Builds once for all end-to-end tests. */
export default async function buildExtensions(project: TestProject): Promise<void> {
	project.provide('builds', {
		chromium: await buildExtension('chromium', 'test'),
		firefox: await buildExtension('firefox', 'test'),
		chromiumAsReleased: await buildExtension('chromium', 'production'),
		firefoxAsReleased: await buildExtension('firefox', 'production'),
	});
}
