import { stripVTControlCharacters } from 'node:util';
import texts from '@/locales/en.json' with { type: 'json' };
import { createSay } from '@/locales/say';
import type { SupportSummary } from '@/utils/support/support-summary';

const say = createSay((key) => (texts as Record<string, string>)[key], 'en', Temporal.Now.timeZoneId());

/** The weekly support summary as a table for people. */
export function printSummary(heading: string, summary: SupportSummary): void {
	console.log(`\n${heading}: ${say(summary.sentence)}\n`);
	table(
		['Week of', 'State', 'Support'],
		summary.weeks
			.filter(({ state }) => state !== 'unseen')
			.map(({ start, state, support }) => [
				start,
				state,
				support.map(({ title, kind }) => `${title} (${kind})`).join(', '),
			]),
	);
	console.log();
	table(
		['Kind', 'Last', 'Next', 'Days since', 'State'],
		summary.ledger.map(({ kind, last, next, gapDays, state }) => [
			kind,
			last ?? '–',
			next ?? '–',
			gapDays ?? '–',
			state,
		]),
	);
	for (const flag of summary.flags) console.log(`\n! ${say(flag.reason)} ${say(flag.nextStep)}`);
	for (const slot of summary.slots) console.log(`  free: ${slot.start} (${say(slot.reason)})`);
}

function table(head: string[], rows: (string | number)[][]): void {
	// Titles come from a calendar: no escape sequence of theirs reaches the terminal.
	const cells = [head, ...rows].map((row) => row.map((cell) => stripVTControlCharacters(String(cell))));
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	for (const row of cells)
		console.log(
			`  ${row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join('  ')
				.trimEnd()}`,
		);
}
