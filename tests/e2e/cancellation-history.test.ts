import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { RememberedCancellation } from '@/utils/support/cancelled-meetings';
import type { Feeling } from '@/utils/support/surface-state';
import { wording } from '@/utils/support/wording';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askWorker, clickButton } from '../../scripts/start/drive-pages.ts';

const zone = 'Europe/Berlin';
const now = Temporal.Now.zonedDateTimeISO(zone).with({ hour: 10, minute: 0, second: 0, millisecond: 0 });

function called(title: string, daysAgo: number, feeling: Feeling | null): RememberedCancellation {
	const start = now.subtract({ days: daysAgo });
	const noticedAt = start.subtract({ days: 1 }).toInstant().toString();
	return {
		...{ id: `of ${title}`, eventId: title, source: 'demo', series: null, title, zone, allDay: false },
		start: start.toString({ timeZoneName: 'never' }),
		end: start.add({ minutes: 30 }).toString({ timeZoneName: 'never' }),
		...{ how: 'marked', reason: wording('cancelledMarked'), noticedAt },
		...{ wasExpected: true, isSure: true, isRefuted: false },
		...{ feeling, answeredAt: feeling && noticedAt },
	};
}

const history = [
	called('Budget round', 3, 'relief'),
	called('=Supplier, "yearly"', 5, 'relief'),
	called('Peer call', 8, 'loss'),
	called('Status report', 12, null),
];

describe.each<BrowserFamily>(['chromium', 'firefox'])(
	'in %s, the history of cancelled meetings',
	(family) => {
		let extension: ExtensionBrowser;
		let options: Page;

		beforeAll(async () => {
			extension = await launchWithExtension({
				family,
				extension: inject('builds')[family],
				isHeadless: true,
				isOffline: true,
			});
			options = await extension.openExtensionPage('options.html#cancellations');
			const backup = JSON.parse((await askWorker(options, 'saveBackup', {})).text);
			backup.stores.cancellations = history;
			const { problem } = await askWorker(options, 'restoreBackup', { text: JSON.stringify(backup) });
			expect(problem).toBeNull();
			await listed(history.map(({ title }) => title));
		});
		afterAll(() => extension?.close());

		test('is listed newest first, and filtered by how it felt', async () => {
			await filter(texts.feelingRelief);
			await listed(['Budget round', '=Supplier, "yearly"']);
			await filter(texts.optionsFilterOpen);
			await listed(['Status report']);
			await filter(texts.optionsFilterAll);
			await listed(history.map(({ title }) => title));
		});

		test('keeps another answer, which can be taken back', async () => {
			await choose('Status report', 'neutral');
			await waitFor(async () => (await feelingOf('Status report')) === 'neutral', { what: 'the new answer' });
			await clickButton(options, texts.undo);
			await waitFor(async () => (await feelingOf('Status report')) === null, { what: 'the old answer' });
		});

		test('is saved as a table in which no title becomes a formula', async () => {
			await options.evaluate(() => {
				// Browsers save without a window; what they are given to save is looked at here.
				const make = URL.createObjectURL;
				URL.createObjectURL = (file: Blob) => {
					file.text().then((text) => document.body.setAttribute('data-saved', text));
					return make.call(URL, file);
				};
			});
			await clickButton(options, texts.optionsCancellationsExport);
			const saved = () => options.evaluate(() => document.body.getAttribute('data-saved'));
			await waitFor(async () => (await saved()) !== null, { what: 'the table' });
			const lines = (await saved())?.trimEnd().split('\r\n') ?? [];
			expect(lines[0]).toBe('start,title,how,feeling,noticed');
			expect(lines).toHaveLength(1 + history.length);
			expect(lines[2]).toContain(`"'=Supplier, ""yearly""",marked,relief`);
		});

		test('loses what is deleted, and has it back after Undo', async () => {
			await remove('Peer call');
			await listed(['Budget round', '=Supplier, "yearly"', 'Status report']);
			await clickButton(options, texts.undo);
			await listed(history.map(({ title }) => title));
			expect(await feelingOf('Peer call')).toBe('loss');
			await remove('Peer call');
			await listed(['Budget round', '=Supplier, "yearly"', 'Status report']);
			options = await extension.openExtensionPage('options.html#cancellations');
			await listed(['Budget round', '=Supplier, "yearly"', 'Status report']);
		});

		/** Waits until exactly these are on the page. */
		async function listed(titles: string[]): Promise<void> {
			await waitFor(
				async () => {
					const shown = await options.evaluate(() =>
						[...document.querySelectorAll('#cancellations .rows > li strong')].map(
							(title) => title.textContent,
						),
					);
					return JSON.stringify(shown) === JSON.stringify(titles);
				},
				{ what: `the list: ${titles.join(', ')}` },
			);
		}

		async function filter(words: string): Promise<void> {
			await click((text) => {
				const labels = [...document.querySelectorAll<HTMLElement>('#cancellations .filter-choice')];
				return labels.find((label) => label.innerText.trim() === text) ?? null;
			}, words);
		}

		async function choose(title: string, feeling: Feeling): Promise<void> {
			const label = texts.optionsFeelingOf.replace('{name}', title);
			await options.select(`#cancellations select[aria-label="${label}"]`, feeling);
		}

		async function remove(title: string): Promise<void> {
			await click(
				(name) => document.querySelector<HTMLElement>(`#cancellations button[aria-label="${name}"]`),
				texts.optionsDeleteNamed.replace('{name}', title),
			);
		}

		/** As a hand does: what is covered or out of sight is not hit. */
		async function click(find: (words: string) => HTMLElement | null, words: string): Promise<void> {
			await options.bringToFront();
			const control = (
				await options.evaluateHandle(find, words)
			).asElement() as ElementHandle<HTMLElement> | null;
			if (!control) throw new Error(`There is no “${words}”.`);
			await control.scrollIntoView();
			await control.click();
		}

		async function feelingOf(title: string): Promise<Feeling | null | undefined> {
			const { cancellations } = await askWorker(options, 'getOptionsState', {});
			return cancellations.find((cancellation) => cancellation.title === title)?.feeling;
		}
	},
);
