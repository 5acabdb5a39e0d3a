import { expect, test } from 'vitest';
import { ianaName } from '@/utils/page/ical/zone';
import { ianaZoneOfWindows, windowsZones } from '@/utils/page/windows-zones';

test.each([...windowsZones])('%s is a zone that the calendar arithmetic knows', (_, zone) => {
	expect(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)).not.toThrow();
});

test.each([
	['W. Europe Standard Time', 'Europe/Berlin'],
	['w. europe standard time ', 'Europe/Berlin'],
	['Europe/Berlin', undefined],
	['toString', undefined],
	['__proto__', undefined],
])('the Windows name %j means %s', (name, zone) => {
	expect(ianaZoneOfWindows(name)).toBe(zone);
});

test.each([
	['Europe/Berlin', 'Europe/Berlin'],
	['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
	['/freeassociation.sourceforge.net/Europe/Paris', 'Europe/Paris'],
	['/mozilla.org/20050126_1/America/New_York', 'America/New_York'],
	['tzone://Microsoft/Utc', 'UTC'],
	['GMT', 'UTC'],
	['CET', 'CET'],
	['EST', undefined],
	['+02:00', undefined],
	['Customized Time Zone', undefined],
	['tzone://Microsoft/Custom', undefined],
])('TZID %j is the IANA zone %s', (tzid, zone) => {
	expect(ianaName(tzid)).toBe(zone);
});
