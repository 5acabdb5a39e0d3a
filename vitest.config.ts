import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browser/find-browser.ts';

const root = import.meta.dirname;
/** Generous: a machine may be busy, and speed is measured elsewhere. */
const testTimeout = 120_000;

export default defineConfig({
	test: {
		restoreMocks: true,
		mockReset: true,
		projects: [
			{
				plugins: [WxtVitest()],
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.{ts,tsx}'],
					environment: 'node',
					testTimeout,
					sequence: { groupOrder: 0 },
				},
			},
			{
				resolve: { alias: { '@': root } },
				oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.{ts,tsx}'],
					testTimeout,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser('chromium').path, args: ['--no-sandbox'] },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				resolve: { alias: { '@': root } },
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					globalSetup: 'tests/e2e/build-extensions.ts',
					// Two cores: two browsers at once would only wait for each other.
					fileParallelism: false,
					testTimeout,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
