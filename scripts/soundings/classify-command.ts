import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { classifyMeeting } from '@/utils/support/classify-meeting';
import { expectInput, expectJson } from './bad-input.ts';
import { sayInEnglish } from './say-in-english.ts';

const meetingSchema = v.object({
	title: v.pipe(v.string(), v.maxLength(20_000, 'is longer than 20000 characters')),
	people: v.exactOptional(
		v.array(v.object({ name: v.exactOptional(v.string()), email: v.exactOptional(v.string()) })),
		[],
	),
	recurring: v.exactOptional(v.boolean(), false),
});

/** `classify`: meetings on standard input, one a line → their kinds, one a line. Every line is checked first. */
export async function classifyCommand(
	args: string[],
	print: (line: string) => void,
	input: NodeJS.ReadableStream,
): Promise<void> {
	parseArgs({ args, options: {} });
	const lines = (await text(input)).split(/\r?\n/);
	const meetings = lines.flatMap((line, i) =>
		line.trim() === ''
			? []
			: [expectInput(`line ${i + 1}`, meetingSchema, expectJson(`line ${i + 1}`, line))],
	);
	for (const { title, people, recurring } of meetings) {
		const { kind, isSure, reason } = classifyMeeting({ title, people, isRecurring: recurring });
		print(JSON.stringify({ kind, sure: isSure, why: sayInEnglish(reason) }));
	}
}
