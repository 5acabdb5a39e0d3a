// The store's IndexedDB, in memory. Must come before the store.
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { connect } from '@/utils/store/database';
import { openStore } from '@/utils/store/open-store';
import type { Sighting } from '@/utils/support/sighting';
import { expectSighting, instantSchema } from '@/utils/support/sighting-schema';
import { BadInput, expectInput, expectJson } from './bad-input.ts';

interface Seen {
	sighting: Sighting;
	seenAt: Temporal.Instant;
}

/** A concluded cancellation as the store keeps it; `eventId` is the id that the reader gave. */
const cancellationSchema = v.object({
	eventId: v.string(),
	title: v.string(),
	start: v.string(),
	how: v.picklist(['marked', 'vanished']),
});

/** `replay --now ISO`: sightings on standard input, one a line with `seenAt` (`now` where it is missing) → what is known. */
export async function replayCommand(
	args: string[],
	print: (line: string) => void,
	input: NodeJS.ReadableStream,
): Promise<void> {
	const { values } = parseArgs({ args, options: { now: { type: 'string' } } });
	if (values.now === undefined) throw new BadInput('give the present time: replay --now ISO');
	const now = expectInput('--now', instantSchema, values.now);
	const lines = (await text(input)).split(/\r?\n/);
	const seen = lines.flatMap((line, i) => (line.trim() === '' ? [] : readLine(`line ${i + 1}`, line, now)));
	print(JSON.stringify(await replay(seen)));
}

/** A page of no known calendar tells nothing, as in the extension. */
function readLine(where: string, line: string, now: string): Seen[] {
	const value = expectJson(where, line);
	const { seenAt = now, calendar } = expectInput(where, lineSchema, value);
	if (calendar === null) return [];
	try {
		return [{ sighting: expectSighting(value), seenAt: Temporal.Instant.from(seenAt) }];
	} catch (error) {
		throw new BadInput(`${where}: ${(error as Error).message}`);
	}
}

const lineSchema = v.looseObject({
	seenAt: v.exactOptional(instantSchema),
	calendar: v.exactOptional(v.nullable(v.string())),
});

async function replay(seen: readonly Seen[]) {
	const name = `replay-${randomUUID()}`;
	const store = openStore({ name });
	for (const { sighting, seenAt } of seen) await store.rememberSighting(sighting, { seenAt });
	await store.close();
	const database = await connect(name).open();
	const events = await database.getAll('events');
	const cancellations = v.parse(v.array(cancellationSchema), await database.getAll('cancellations'));
	database.close();
	return {
		cancellations: cancellations
			.map(({ eventId, title, start, how }) => ({ id: eventId, title, start, how }))
			.sort(byStart),
		moved: events
			.flatMap(({ moves }) => moves)
			.sort((a, b) => (a.at < b.at ? -1 : 1))
			.map(({ id, from, to }) => ({ id, from, to })),
		events: events.length,
	};
}

function byStart(a: { start: string; id: string }, b: { start: string; id: string }): number {
	return a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1;
}
