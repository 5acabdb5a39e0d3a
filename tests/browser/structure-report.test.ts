import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import outlook from '@/utils/calendars/outlook';
import type { PageCalendar } from '@/utils/page/define-calendar';
import { structureReport } from '@/utils/page/structure/structure-report';
import { openOutlookFrame } from '../fixtures/outlook/open-outlook-page';
import { languageOf, sampleEntry, sampleOutlookPage } from '../fixtures/outlook/sample-outlook-page';
import { writeOutlookPage } from '../fixtures/outlook/write-outlook-page';
import { pageNow, toyCalendar, toyPage } from './toy-calendar';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const zone = 'Europe/Berlin';

test('tells how an unread chip of Outlook is built, and why it is unread', async () => {
	const report = await reportOfOutlook((document) => {
		for (const chip of document.querySelectorAll('[data-calitemid] [title]')) chip.removeAttribute('title');
		for (const chip of document.querySelectorAll('[data-calitemid] [aria-label]'))
			chip.setAttribute('aria-label', 'Something about Zoë Quux');
	});
	expect(report).toMatch(/^calendar: outlook\nlanguage: en-US\nview: week\ndays: 7, complete \d\n/);
	expect(report).toContain('events: read 0, unread 2');
	expect(report).toMatch(/^reason: \S/m);
	expect(report).toMatch(/\[data-calitemid=[^\]]*\(\d+\)\]/);
	expect(report).toContain('[role=button]');
	expect(report).toContain('[data-app-section=Surface_… (12)]');
	expect(report).toContain('[aria-label=a a a a (24)]');
});

test('says that no grid was found where the page has changed', async () => {
	const report = await reportOfOutlook((document) => {
		for (const surface of document.querySelectorAll('[data-app-section^="Surface_"]'))
			surface.removeAttribute('data-app-section');
	});
	expect(report).toContain('not settled: no grid was found');
	expect(report).toMatch(/\ngrid\ndiv \[data-app-section=/);
});

test('of a page full of people nothing personal gets out', async () => {
	const secrets = 'Zoë Quux 0171 dismissal Kreuzberg quux@example.com wednesday AAMk'.split(' ');
	const report = await reportOfOutlook((document) => {
		document.documentElement.lang = 'Zoë Quux';
		document.title = 'Calendar - quux@example.com';
		for (const chip of document.querySelectorAll('[data-calitemid], [data-calitemid] *')) {
			chip.setAttribute('title', 'Dismissal of Zoë Quux\nKreuzberg\nWednesday');
			chip.setAttribute('aria-label', 'Dismissal of Zoë Quux, quux@example.com, 0171 2233');
			chip.setAttribute('href', 'https://example.com/quux');
			chip.setAttribute('data-quux-kreuzberg', '0171');
			chip.setAttribute('style', 'background: url(https://example.com/quux); --zoë: "quux"; top: 41.6667%');
			chip.className = 'calendar-quux@example.com zoë';
			chip.id = 'zoë-quux';
		}
	});
	for (const secret of secrets) expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
	expect(report).toContain('top: 00.0000%');
});

/** Six letters that stand in no word of a report. */
const secret = fc.stringMatching(/^zq[a-z0-9]{4,10}$/);
const hostileName = secret.map((word) => word.replaceAll(/[0-9]/g, 'x'));

test('whatever a page calls its elements, attributes, classes, roles and styles, no word of it gets out', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(hostileName, secret, secret, secret), { minLength: 1, maxLength: 6 }),
			(chips) => {
				const page = toyPage('<main data-days="2026-11-23"></main>');
				for (const [name, value, text, word] of chips) {
					const chip = document.createElement('b');
					const inner = document.createElement(`${name}-${name}`);
					for (const element of [chip, inner]) {
						element.setAttribute(name, value);
						element.setAttribute(`data-${name}`, value);
						element.setAttribute('role', word);
						element.setAttribute('aria-hidden', word);
						element.setAttribute('style', `--${name}: ${value}; content: "${text}"; font-family: ${word}`);
						element.setAttribute('class', `${word} ${value}`);
						element.append(text, document.createComment(word));
					}
					chip.append(inner);
					document.querySelector('main')?.append(chip);
				}
				const report = structureReport(toyCalendar, page);
				expect(report).toContain(`unread ${chips.length}`);
				expect(report).not.toMatch(/zq/i);
			},
		),
		{ numRuns: 100 },
	);
});

test('an endless page makes a short report', () => {
	toyPage(
		`<main data-days="2026-11-23">${`<b>${'<span x="1">'.repeat(200)}${'long '.repeat(10_000)}${'</span>'.repeat(200)}</b>`.repeat(50)}</main>`,
	);
	const report = structureReport(toyCalendar, pageNow());
	expect(report.length).toBeLessThanOrEqual(16_000);
	expect(report).toContain('unread 50');
});

async function reportOfOutlook(change: (document: Document) => void): Promise<string> {
	const frame = openOutlookFrame();
	onTestFinished(() => frame.close());
	const page = sampleOutlookPage({
		language: languageOf('en-US'),
		zone,
		now,
		days: Array.from({ length: 7 }, (_, i) => `2026-11-${23 + i}`),
		entries: [
			sampleEntry('Dismissal of Zoë Quux', { start: '2026-11-24T10:00', end: '2026-11-24T11:30' }),
			sampleEntry('Quux', { start: '2026-11-25T16:00', end: '2026-11-25T17:00' }),
		],
	});
	const opened = await frame.open(writeOutlookPage(page).html, { now, browserZone: zone });
	change(opened.document);
	return structureReport(outlook as unknown as PageCalendar, opened);
}
