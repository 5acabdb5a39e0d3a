import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptWords } from '../../../scripts/capture/kept-words.ts';
import { Pseudonyms } from '../../../scripts/capture/pseudonyms.ts';
import { redactPage } from '../../../scripts/capture/redact-page.ts';
import { sampleEntry, sampleOutlookPage } from '../../fixtures/outlook/sample-outlook-page.ts';
import { writeOutlookPage } from '../../fixtures/outlook/write-outlook-page.ts';

describe('made-up words', () => {
	const pseudonyms = () => new Pseudonyms(keptWords('de', []));

	test.each([
		['Montag, 23. November 2026, 10:00 bis 11:30 Uhr', 'Montag, 23. November 2026, 10:00 bis 11:30 Uhr'],
		['2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z'],
		['Abgesagt: Beschäftigt', 'Abgesagt: Beschäftigt'],
	])('times, dates and what calendars write stay: %s', (text, wanted) => {
		expect(pseudonyms().forText(text)).toBe(wanted);
	});

	test('the same word is replaced by the same, in its case', () => {
		const words = pseudonyms().forText('Zoë ZOË zoë Quux').split(' ');
		expect(new Set(words.slice(0, 3).map((word) => word.toLowerCase())).size).toBe(1);
		expect(words[1]).toBe(words[1]?.toUpperCase());
		expect(words[0]).not.toMatch(/zoë/i);
		expect(words[3]?.toLowerCase()).not.toBe(words[0]?.toLowerCase());
	});

	test('telephone numbers and ids are replaced, technical words are not', () => {
		expect(pseudonyms().forText('0171 22334455')).not.toContain('22334455');
		const id = 'AAMkAGFsbC1kYXk9ODc2NTQz';
		expect(pseudonyms().forToken(`item-${id}`)).toMatch(/^item-(?!AAMk)[A-Za-z0-9]{24}$/);
		expect(pseudonyms().forToken('calendar-view-header-0')).toBe('calendar-view-header-0');
	});

	test('no word of four letters and more survives, in any script', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zäöüа-яあ-んア-ヶ一-鿋가-힣א-ת]{4,30}$/u), (word) => {
				const replaced = pseudonyms().forText(word);
				if (!keptWords('de', [])(word.toLowerCase())) expect(replaced).not.toBe(word);
				expect([...replaced].length).toBe([...word.normalize('NFC')].length);
			}),
		);
	});
});

describe('a captured page', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'soundings-capture-test-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('holds nothing of the people, places and titles in the saved one, nor a script or an address to load', async () => {
		const entries = [
			sampleEntry('Dismissal of Zoë Quux', {
				start: '2026-11-24T10:00',
				end: '2026-11-24T11:30',
				organizer: 'Quux, Zoë (ABC) DEF',
				place: 'Kreuzberg 7, +49 171 2233445',
			}),
		];
		const { html } = writeOutlookPage(sampleOutlookPage({ entries }));
		const page = join(folder, 'page.html');
		writeFileSync(
			page,
			html.replace(
				'</body>',
				`<script>alert('Quux')</script><!-- Quux --><a href="https://example.com/quux" onclick="quux()">Quux</a>
				<img src="https://example.com/quux.png" alt="Zoë"><p data-user="quux" data-note="of Zoë Quux">quux@example.com</p>
				<p id="ev-Dismissal" data-event-name="Dismissal" ng-reflect="Dismissal"></p></body>`,
			),
		);
		const redacted = await redactPage({
			url: 'https://outlook.office.com/calendar/view/week',
			page,
			secrets: ['quux@example.com'],
			titles: ['Dismissal of Zoë Quux'],
			keep: [],
		});
		expect(redacted.html).not.toMatch(/quux|zoë|dismissal|kreuzberg|2233445|<script|<!--|onclick|https?:/i);
		expect(redacted.html).toContain('10:00 AM to 11:30 AM');
		expect(redacted.left).toEqual([]);
	});
});
