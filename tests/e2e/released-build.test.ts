import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const names = ['chromiumAsReleased', 'firefoxAsReleased'] as const;

describe.each(names)('%s', (name) => {
	const folder = inject('builds')[name];
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

	test('asks for no host, and for nothing that it does not use', () => {
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.permissions).toEqual(['scripting', 'contextMenus']);
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

	test('brings at most 25 KB into a page of a site, compressed, and 28 KB where five engines may draw it', () => {
		const size = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
		const readers = readdirSync(folder).filter((file) => /^reader-.*\.js$/.test(file));
		const page = size('content-scripts/calendar.js');
		const kilobytes = Object.fromEntries(readers.map((reader) => [reader, (size(reader) + page) / 1024]));
		console.log(name, kilobytes);
		const { 'reader-engines.js': engines = Number.NaN, ...sites } = kilobytes;
		expect(Object.keys(sites)).toContain('reader-google.js');
		expect(Object.entries(sites).filter(([, total]) => total > 25)).toEqual([]);
		expect(engines).toBeLessThanOrEqual(28);
	});

	test('holds no code that could reach a server', () => {
		const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('\n');
		expect(code).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|sendBeacon|\beval\(|importScripts/);
	});
});
