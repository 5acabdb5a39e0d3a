/**
 * An IANA zone whose clocks show these offsets at these local times (`2026-11-24T00:00+01:00`): the preferred one where
 * it fits, else a fixed one, else any that fits: which is right for those days. `undefined` where no zone fits, or nothing is given.
 */
export function zoneOfOffsets(times: readonly string[], preferred: string): string | undefined {
	const moments = times.flatMap((time) => momentIfAny(time) ?? []);
	if (moments.length === 0 || moments.length < times.length) return undefined;
	const fits = (zone: string) =>
		moments.every(({ instant, offset }) => instant.toZonedDateTimeISO(zone).offset === offset);
	return [preferred, 'UTC', ...fixedZones(), ...Intl.supportedValuesOf('timeZone')].find(fits);
}

/** Zones without a place and without summer time; a plus there means west. */
function fixedZones(): string[] {
	return Array.from({ length: 27 }, (_, i) => `Etc/GMT${i <= 12 ? '+' : '-'}${Math.abs(12 - i)}`);
}

function momentIfAny(time: string): { instant: Temporal.Instant; offset: string } | undefined {
	const offset = /[+-]\d\d:\d\d$/.exec(time)?.[0];
	try {
		return offset ? { instant: Temporal.Instant.from(time), offset } : undefined;
	} catch {
		return undefined;
	}
}
