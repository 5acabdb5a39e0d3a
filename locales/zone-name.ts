/**
 * What people call the zone of a time ("Japan Standard Time"), where the reader's own clock shows another time at that
 * moment; else `null`: nobody needs to be told about their own clock.
 */
export function zoneNameIfOther(
	time: Temporal.ZonedDateTime,
	readersZone: string,
	language: string,
): string | null {
	const { epochMilliseconds, timeZoneId, offsetNanoseconds } = time;
	if (time.withTimeZone(readersZone).offsetNanoseconds === offsetNanoseconds) return null;
	const format = new Intl.DateTimeFormat(language, {
		hour: 'numeric',
		timeZone: timeZoneId,
		timeZoneName: 'longGeneric',
	});
	const name = format.formatToParts(epochMilliseconds).find(({ type }) => type === 'timeZoneName');
	return name?.value ?? timeZoneId;
}
