import type { TrueEvent } from './leader-calendar';

/** A true event in one line, for the list of problems. */
export function describe(event: TrueEvent): string {
	const moves = event.moves
		.map(({ fromMs, toMs, atMs }) => `${at(fromMs)}→${at(toMs)} on ${at(atMs)}`)
		.join(', ');
	return `${event.title} (${event.id}) ${at(event.startMs)}${event.cancelledMs ? ` cancelled ${at(event.cancelledMs)}` : ''} ${event.calendar} ${event.response} ${moves}`;
}

export function at(ms: number): string {
	return Temporal.Instant.fromEpochMilliseconds(ms).toString().slice(0, 16);
}
