import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventSpan } from '@/utils/support/event-span';

const zones = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo'];
/** Apia left out 30 December 2011; São Paulo's days began at one o'clock in some springs. */
const instants = fc.integer({
	min: Date.parse('2011-12-01T00:00:00Z') / 60_000,
	max: Date.parse('2019-01-01T00:00:00Z') / 60_000,
});

test('a meeting is on the dates that its zone tells, whichever meetings came before it', () => {
	fc.assert(
		fc.property(fc.constantFrom(...zones), fc.array(instants), (zone, minutes) => {
			for (const minute of minutes.flatMap((one) => [one, one + 720, one - 720])) {
				const start = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
				const end = start.add({ minutes: 45 });
				const dateIn = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate().toString();
				expect(
					eventSpan({ start: start.toString(), end: end.toString(), allDay: false }, zone),
				).toMatchObject({
					firstDate: dateIn(start),
					lastDate: dateIn(end.subtract({ milliseconds: 1 })),
				});
			}
		}),
		{ numRuns: 60 },
	);
});
