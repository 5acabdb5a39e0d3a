import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';

const root = join(import.meta.dirname, '../..');

function filesUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const sources = ['utils', 'components', 'entrypoints', 'scripts']
	.flatMap(filesUnder)
	.filter((f) => /\.tsx?$/.test(f));

describe('the layout', () => {
	test('each file has a name that says what it does', () => {
		const vague = /(^|\/)(utils|helpers|common|misc|types|constants)\.tsx?$/;
		expect(sources.filter((file) => vague.test(file))).toEqual([]);
		expect(sources.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
	});

	test('the pure folders ask no clock: now is an argument', () => {
		const pure = sources.filter((file) => /^utils\/(support|calendars|booking)\//.test(file));
		const asking = pure.filter((file) =>
			/Temporal\.Now|Date\.now|performance\.now/.test(readFileSync(join(root, file), 'utf8')),
		);
		expect(asking).toEqual([]);
	});

	test('no text of a page can become markup', () => {
		const markup =
			/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
		const shipped = sources.filter((file) => !file.startsWith('scripts/'));
		expect(shipped.filter((file) => markup.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});

	test('the extension has no way to talk to a server of its own', () => {
		// In quotes it is the value of a header that Nextcloud asks for.
		const network = /(?<!['"`])\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
		const shipped = sources.filter((file) => !file.startsWith('scripts/'));
		expect(shipped.filter((file) => network.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});
});

describe('the import rules', () => {
	let folder = '';
	const broken: Record<string, string> = {
		'utils/support': "import { calendars } from '@/utils/registry';\nexport const all = calendars;\n",
		'utils/calendars':
			"import { openStore } from '@/utils/store/open-store';\nexport const store = openStore;\n",
		'utils/page': "import { calendars } from '@/utils/registry';\nexport const all = calendars;\n",
		'utils/booking':
			"import { openStore } from '@/utils/store/open-store';\nexport const store = openStore;\n",
		'utils/store': "import { calendars } from '@/utils/calendars/google';\nexport const all = calendars;\n",
		components: "import { send } from '@/utils/messages';\nexport const say = send;\n",
	};

	beforeAll(() => {
		mkdirSync(join(root, '.output'), { recursive: true });
		folder = mkdtempSync(join(root, '.output/import-rules-'));
		const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
		writeFileSync(
			join(folder, 'biome.json'),
			JSON.stringify({ ...config, root: true, vcs: { enabled: false } }),
		);
		for (const [place, text] of Object.entries(broken)) {
			mkdirSync(join(folder, place), { recursive: true });
			writeFileSync(join(folder, place, 'breaks-the-rule.ts'), text);
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.each(Object.keys(broken))('%s may not import what lies outside its rule', (place) => {
		expect(lint(join(folder, place, 'breaks-the-rule.ts'))).toContain('noRestrictedImports');
	});

	function lint(file: string): string {
		try {
			return execFileSync(
				join(root, 'node_modules/.bin/biome'),
				['lint', '--only=style/noRestrictedImports', file],
				{
					cwd: folder,
					encoding: 'utf8',
					stdio: ['ignore', 'pipe', 'pipe'],
				},
			);
		} catch (error) {
			return String((error as { stderr?: string }).stderr);
		}
	}
});

describe('what a user grants at install', () => {
	const environment = { mode: 'production', command: 'build', manifestVersion: 3 } as const;

	test.each(['chrome', 'edge', 'firefox'])('in %s: no page at all', (browser) => {
		const manifest = manifestFor({ ...environment, browser });
		expect(manifest.host_permissions).toBeUndefined();
		expect(manifest.content_scripts).toBeUndefined();
		expect(manifest.permissions).not.toContain('tabs');
	});

	test('the extension’s own pages can make no request', () => {
		const policy = manifestFor({ ...environment, browser: 'chrome' }).content_security_policy;
		expect(policy).toMatchObject({ extension_pages: expect.stringContaining("default-src 'none'") });
		expect(policy).toMatchObject({ extension_pages: expect.stringContaining("connect-src 'none'") });
	});
});
