import * as v from 'valibot';
import { browser, type ScriptPublicPath } from '#imports';
import { calendarTabs } from './register-readers';

const script: ScriptPublicPath = '/structure-report.js';

const answerSchema = v.object({ calendar: v.string(), report: v.pipe(v.string(), v.maxLength(20_000)) });

/** How the page of this calendar is built, asked of an open one; `null` where none is open. */
export async function askStructure(calendar: string): Promise<string | null> {
	const asked = (await calendarTabs()).map((tabId) =>
		browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] }),
	);
	const answers = (await Promise.allSettled(asked)).flatMap((outcome) =>
		outcome.status === 'fulfilled' ? outcome.value.map(({ result }) => result) : [],
	);
	const reports = answers.filter((answer) => v.is(answerSchema, answer));
	const report = reports.find((answer) => answer.calendar === calendar)?.report;
	return report === undefined ? null : `Soundings ${browser.runtime.getManifest().version}\n${report}\n`;
}
