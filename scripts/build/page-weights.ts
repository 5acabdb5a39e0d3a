import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { probesScript, readerScript } from '@/utils/reader-script';
import { pageCalendars } from '@/utils/registry';

/** Calendar id → what a page of that calendar loads of a built extension, gzipped, in kilobytes of 1,024 bytes. */
export function pageWeights(folder: string): Record<string, number> {
	const weigh = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1024;
	const everywhere = weigh('content-scripts/calendar.js');
	const weights = pageCalendars.map(({ id, probe }) => {
		const probes = probe === undefined ? 0 : weigh(`${probesScript}.js`);
		return [id, everywhere + probes + weigh(`${readerScript({ id })}.js`)];
	});
	return Object.fromEntries(weights);
}
