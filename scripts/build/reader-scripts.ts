import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { EntrypointInfo } from 'wxt';
import type { PageCalendar } from '@/utils/page/define-calendar';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.wxt/readers');

/**
 * Adds one script for each reader, and one with the probes of those that have no hosts of their own, made from what lies
 * in `utils/calendars/`. A page then loads the one reader that it needs, and adding a calendar stays adding one file.
 */
export async function addReaderScripts(entrypoints: EntrypointInfo[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of await textsByName()) {
		const inputPath = join(folder, `${name}.ts`);
		await writeFile(inputPath, text);
		entrypoints.push({ name, inputPath, type: 'unlisted-script' });
	}
}

async function textsByName(): Promise<[name: string, text: string][]> {
	const options = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } } as const;
	const load = async <T>(file: string) => (await runnerImport<T>(join(root, file), options)).module;
	const { pageCalendars } = await load<{ pageCalendars: PageCalendar[] }>('utils/registry.ts');
	const { readerScript, probesScript } =
		await load<typeof import('@/utils/reader-script')>('utils/reader-script.ts');
	const readers = pageCalendars.map(({ id }): [string, string] => [readerScript({ id }), readerText(id)]);
	return [...readers, [probesScript, probesText(pageCalendars)]];
}

function readerText(id: string): string {
	return `import calendar from '@/utils/calendars/${id}';
import { defineUnlistedScript } from '#imports';
import { offerCalendar } from '@/utils/page/offered-calendars';

export default defineUnlistedScript(() => offerCalendar(calendar));
`;
}

function probesText(calendars: readonly PageCalendar[]): string {
	const probes = calendars.flatMap(({ id, probe }) =>
		probe === undefined ? [] : [{ calendar: id, selector: probe }],
	);
	return `import { defineUnlistedScript } from '#imports';
import { offerProbes } from '@/utils/page/offered-calendars';

export default defineUnlistedScript(() => offerProbes(${JSON.stringify(probes)}));
`;
}
