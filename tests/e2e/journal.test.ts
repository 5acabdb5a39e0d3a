import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import texts from '@/locales/en.json' with { type: 'json' };
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import {
	type ExtensionBrowser,
	launchWithExtension,
	waitFor,
} from '../../scripts/browser/launch-extension.ts';
import { askPopupState, askWorker, clickButton, controlLabelled } from '../../scripts/start/drive-pages.ts';

const passphrase = 'a long walk at the sea';

describe.each<BrowserFamily>(['chromium', 'firefox'])('in %s, the journal', (family) => {
	let extension: ExtensionBrowser;

	beforeAll(async () => {
		extension = await launchWithExtension({
			family,
			extension: inject('builds')[family],
			isHeadless: true,
			isOffline: true,
		});
	});
	afterAll(() => extension?.close());

	test('is asked of nobody who did not want it; five signs lead to one step', async () => {
		const options = await extension.openExtensionPage('options.html#journal');
		expect((await askPopupState(options)).journal).toMatchObject({ talk: null, isCheckDue: false });
		await (await controlLabelled(options, texts.journalSigns)).click();
		await (await controlLabelled(options, texts.signPuttingOff)).click();
		await clickButton(options, texts.talkKeep);
		await waitFor(
			() => options.evaluate((step) => document.body.innerText.includes(step), texts.signsStepPuttingOff),
			{
				what: 'the step',
			},
		);
		expect((await askPopupState(options)).journal.isCheckDue).toBe(false);
		await options.close();
	});

	test('is locked in the options, stays open while the worker comes and goes, and opens with its passphrase alone', async () => {
		const options = await extension.openExtensionPage('options.html#journal');
		const lock = async () => (await askWorker(options, 'getOptionsState', {})).journal.lock;
		await clickButton(options, texts.lockChoose);
		await (await controlLabelled(options, texts.lockNew)).type(passphrase);
		await (await controlLabelled(options, texts.lockAgain)).type(passphrase);
		await clickButton(options, texts.lockSet);
		await waitFor(
			() => options.evaluate((words) => document.body.innerText.includes(words), texts.lockIsOpen),
			{
				what: 'the lock',
			},
		);
		if (family === 'chromium') {
			const worker = await extension.browser.waitForTarget((target) => target.type() === 'service_worker');
			await (await worker.worker())?.close();
			expect(await lock()).toBe('open');
		}
		expect((await askWorker(options, 'saveBackup', {})).text).not.toContain('putting-off');
		await clickButton(options, texts.lockNow);
		await waitFor(async () => (await lock()) === 'locked', { what: 'the closed lock' });
		const unlock = async (typed: string) => {
			// The page follows the worker a moment later.
			const field = await options.waitForSelector('input[type="password"]');
			await field?.type(typed);
			await clickButton(options, texts.lockUnlock);
		};
		await unlock('not the passphrase');
		await waitFor(
			() => options.evaluate((words) => document.body.innerText.includes(words), texts.lockWrong),
			{
				what: 'the refusal',
			},
		);
		expect(await lock()).toBe('locked');
		await unlock(passphrase);
		await waitFor(async () => (await lock()) === 'open', { what: 'the open journal' });
		const { journal } = await askWorker(options, 'getOptionsState', {});
		expect(journal.entries).toMatchObject([{ entry: { kind: 'signs', signs: ['putting-off'] } }]);
		await options.close();
	});
});
