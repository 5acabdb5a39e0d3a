import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IsoClock } from '@/utils/page/iso-clock';

test('every instant is written as Temporal writes it, in every zone, on both sides of each change of the clock', () => {
	const anyZone = fc.constantFrom(
		'Europe/Berlin',
		'America/New_York',
		'Asia/Kolkata',
		'Australia/Lord_Howe',
		'Africa/Casablanca',
		'UTC',
	);
	fc.assert(
		fc.property(
			anyZone,
			fc.array(fc.integer({ min: 0, max: 4_000_000_000 }), { minLength: 1 }),
			(zone, times) => {
				const clock = new IsoClock(zone);
				const change = Temporal.Instant.fromEpochMilliseconds((times[0] ?? 0) * 1000)
					.toZonedDateTimeISO(zone)
					.getTimeZoneTransition('next')?.epochMilliseconds;
				const around = change === undefined ? [] : [change - 1000, change, change + 1000];
				for (const milliseconds of [...times.map((second) => second * 1000), ...around, ...around]) {
					const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
					expect(clock.write(milliseconds)).toBe(
						instant.toString({ timeZone: zone, smallestUnit: 'second' }),
					);
				}
			},
		),
	);
}, 60_000);
