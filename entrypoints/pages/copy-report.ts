import { sendInWords } from './send-in-words';

/** Puts the report of an open page of this calendar on the clipboard; resolves to whether there was one. */
export async function copyReport(calendar: string): Promise<boolean> {
	const { report } = await sendInWords('describeStructure', { calendar });
	if (report !== null) await navigator.clipboard.writeText(report);
	return report !== null;
}
