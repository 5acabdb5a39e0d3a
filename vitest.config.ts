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
					// Vitest leaves one core to itself: of two, that is half of the machine.
					maxWorkers: '100%',
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
					sequence: { groupOrder: 1 },
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
					// Browsers wait more than they compute, for timers, pages and each other: two at a time, on any machine.
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					testTimeout,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
