import type { ChipReading, Page, PageCalendar } from '@/utils/page/define-calendar';
import { type ReadingCache, readSighting } from '@/utils/page/read-sighting';
import { describeElement, describeTag, type OwnNames } from '@/utils/page/structure/describe-element';

const most = { chips: 6, ancestors: 12, characters: 16_000 };

/**
 * How a page is built, for those who mend its reader: elements, names of attributes, roles, shapes and lengths. It holds
 * no text, no address, no id and no value of the page; what a page may choose freely is told by its shape alone.
 */
export function structureReport(calendar: PageCalendar, page: Page): string {
	const { document } = page;
	const own = namesIn([calendar.chip, calendar.probe ?? '', ...calendar.watch.root]);
	const cache: ReadingCache = new Map();
	const reading = readSighting(calendar, page, () => cache);
	const unread = [...cache].filter(([, read]) => isUnread(read)).map(([chip]) => chip);
	const lines = [
		`calendar: ${calendar.id}`,
		`language: ${plainLanguage(document.documentElement.lang)}`,
		...(reading
			? [
					`view: ${reading.sighting.view}`,
					`days: ${reading.sighting.days.length}, complete ${reading.sighting.completeDays.length}`,
					`events: read ${reading.sighting.events.length}, unread ${reading.sighting.unread}`,
					...[...new Set(reading.problems)].slice(0, 20).map((problem) => `reason: ${plainReason(problem)}`),
				]
			: ['not settled: no grid was found']),
		...calendar.watch.root.map((root) => `grid ${root}: ${document.querySelectorAll(root).length}`),
		`chips: ${document.querySelectorAll(calendar.chip).length}`,
		...unread.slice(0, most.chips).flatMap((chip, i) => describeChip(chip, i + 1, own)),
		...(reading ? [] : describeGrids(calendar, document, own)),
	];
	return lines.join('\n').slice(0, most.characters);
}

function describeChip(chip: Element, count: number, own: OwnNames): string[] {
	const around: string[] = [];
	for (let outer = chip.parentElement; outer && around.length < most.ancestors; outer = outer.parentElement) {
		around.unshift(`in ${describeTag(outer, own)}`);
	}
	return ['', `unread chip ${count}`, ...around, ...describeElement(chip, own)];
}

/** Where no chip could be read at all: the outer frame of what may be the grid. */
function describeGrids(calendar: PageCalendar, document: Document, own: OwnNames): string[] {
	const root = document.querySelector(calendar.watch.root.join(',')) ?? document.body;
	return ['', 'grid', ...describeElement(root, own)];
}

function isUnread(reading: ChipReading): boolean {
	return typeof reading === 'object' && 'unread' in reading;
}

function namesIn(selectors: readonly string[]): OwnNames {
	const all = selectors.join(' ');
	return {
		classes: new Set(all.match(/(?<=\.)[a-zA-Z_][\w-]*/g)),
		values: new Set(all.match(/(?<==["'])[\w-]{3,}(?=["'])/g)),
	};
}

function plainLanguage(language: string): string {
	return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(language) ? language : 'not told';
}

/** Reasons are the reader's own words; should one ever quote the page, no word of the page gets out. */
function plainReason(reason: string): string {
	return /^[a-z][a-zA-Z0-9 ,:’'-]{0,79}$/.test(reason) ? reason : `(${reason.length})`;
}
