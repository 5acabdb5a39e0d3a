import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { EntrypointInfo } from 'wxt';
import type { PageCalendar } from '@/utils/page/define-calendar';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.wxt/readers');

/**
 * Adds one script for each site's reader, and one for all engines, made from what lies in `utils/calendars/`. A page
 * then loads the reader that it needs, and adding a calendar stays adding one file.
 */
export async function addReaderScripts(entrypoints: EntrypointInfo[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, ids] of await scriptsByName()) {
		const inputPath = join(folder, `${name}.ts`);
		await writeFile(inputPath, scriptText(ids));
		entrypoints.push({ name, inputPath, type: 'unlisted-script' });
	}
}

async function scriptsByName(): Promise<Map<string, string[]>> {
	const options = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } } as const;
	const load = async <T>(file: string) => (await runnerImport<T>(join(root, file), options)).module;
	const { pageCalendars } = await load<{ pageCalendars: PageCalendar[] }>('utils/registry.ts');
	const { readerScript } = await load<{ readerScript(calendar: PageCalendar): string }>(
		'utils/reader-script.ts',
	);
	const grouped = Map.groupBy(pageCalendars, readerScript);
	return new Map([...grouped].map(([name, calendars]) => [name, calendars.map(({ id }) => id)]));
}

function scriptText(ids: readonly string[]): string {
	const imports = ids.map((id, i) => `import calendar${i} from '@/utils/calendars/${id}';`);
	const names = ids.map((_, i) => `calendar${i}`);
	return `${imports.join('\n')}
import { defineUnlistedScript } from '#imports';
import { offerCalendars } from '@/utils/page/offered-calendars';

export default defineUnlistedScript(() => offerCalendars([${names.join(', ')}]));
`;
}
