import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostsIn, nameOfHost, withHost } from '../../../scripts/capture/hosts-in.ts';
import { keptWords } from '../../../scripts/capture/kept-words.ts';
import { Pseudonyms } from '../../../scripts/capture/pseudonyms.ts';
import { redactPage } from '../../../scripts/capture/redact-page.ts';
import { tellKept } from '../../../scripts/capture/tell-kept.ts';
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

describe('hosts', () => {
	test('are found in what is left of addresses, and the own one without any', () => {
		const html =
			'<p a="//one.example/x" b="HTTPS://Two.example:8443/" c="own.example" d="not-own.example"></p>';
		expect(hostsIn(html, 'own.example')).toEqual(['one.example', 'own.example', 'two.example:8443']);
		expect(hostsIn(html, 'wn.example')).not.toContain('wn.example');
	});

	test('are replaced as a whole only', () => {
		expect(withHost('own.example my.own.example own.example-x', 'own.example', 'a.example')).toBe(
			'a.example my.own.example own.example-x',
		);
	});

	test.each([
		['cloud.acme.example', 'acme'],
		['localhost', undefined],
		['127.0.0.1', undefined],
	])('the name in %s is %s', (host, name) => {
		expect(nameOfHost(host)).toBe(name);
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

	const cloud = `<html lang="en"><body class="theme-acme"><p id="cal-7" data-room="Orion"
		data-server="cloud.acme.example" data-note="at https://files.partner.example/x" aria-label="Monday">Lunch</p>
		</body></html>`;
	const redactCloud = (host?: string) => {
		const page = join(folder, 'cloud.html');
		writeFileSync(page, cloud);
		const url = 'https://cloud.acme.example/apps/calendar';
		return redactPage({ url, page, secrets: [], keep: [], host });
	};

	test('is told with the hosts and the words that stay in its attributes', async () => {
		const redacted = await redactCloud();
		expect(redacted.url).toBe('https://cloud.acme.example/apps/calendar');
		expect(redacted.hosts).toContain('cloud.acme.example');
		const told = tellKept(redacted);
		expect(told).toContain('host of its address: cloud.acme.example');
		expect(told).toMatch(/^ {2}class: acme theme$/m);
		expect(told).toMatch(/^ {2}data-room: orion$/m);
		expect(told).toMatch(/^ {2}data-server: acme cloud example$/m);
		expect(told).not.toMatch(/^ {2}aria-label/m);
		for (const { name, words } of redacted.attributes)
			for (const word of words) expect(redacted.html.toLowerCase(), name).toContain(word);
	});

	test('gets another host where one is given, and nothing of the old one stays', async () => {
		const redacted = await redactCloud('calendar.example');
		expect(redacted.url).toBe('https://calendar.example/apps/calendar');
		expect(redacted.html).toContain('data-server="calendar.example"');
		expect(redacted.html).not.toMatch(/acme/i);
		expect(redacted.left).toEqual([]);
		expect(tellKept(redacted)).not.toMatch(/acme/i);
	});
});
