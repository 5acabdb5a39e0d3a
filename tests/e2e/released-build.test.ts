import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pageWeights } from '../../scripts/build/page-weights.ts';
import { pageCalendars } from '../../utils/registry.ts';

const names = ['chromiumAsReleased', 'firefoxAsReleased'] as const;

describe.each(names)('%s', (name) => {
	const folder = inject('builds')[name];
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

	test('asks for no host, and for nothing that it does not use', () => {
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.permissions).toEqual(['scripting', 'contextMenus', 'alarms', 'storage']);
		expect(manifest.optional_permissions).toEqual(['notifications']);
		expect(manifest.host_permissions).toBeUndefined();
		expect(manifest.content_scripts).toBeUndefined();
		expect(manifest.web_accessible_resources).toBeUndefined();
	});

	test('lets its own pages make no request', () => {
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy).not.toContain('unsafe');
	});

	test('brings at most 25 KB into a page of any calendar, compressed', () => {
		const kilobytes = pageWeights(folder);
		console.log(name, kilobytes);
		expect(Object.keys(kilobytes)).toEqual(pageCalendars.map(({ id }) => id));
		expect(Object.entries(kilobytes).filter(([, total]) => !(total <= 25))).toEqual([]);
	});

	test('holds no code that could reach a server', () => {
		const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('\n');
		// In quotes it is the value of a header that Nextcloud asks for.
		expect(code).not.toMatch(
			/(?<!['"`])\bXMLHttpRequest\b|\bnew WebSocket\b|sendBeacon|\beval\(|importScripts/,
		);
	});
});
