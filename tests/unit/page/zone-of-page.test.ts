import { describe, expect, test } from 'vitest';
import { zoneByClock, zoneByDays } from '@/utils/page/zone-of-page';
import { distinctZones, fixedZone, offsetAt, zonesByOffset } from '@/utils/page/zones-by-offset';

const now = Temporal.Instant.from('2026-11-25T09:38:00Z');
const days = ['2026-11-25', '2026-11-26'];
const world = { now, browserZone: 'Europe/Berlin' };

function seenIn(zone: string) {
	return days.map((day) => {
		const at = Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
		return { at, minutes: offsetAt(zone, at) };
	});
}

describe('the zone by its clock', () => {
	test.each([
		['calendar view, current time: Wed 10:38 AM', 'en-US', 'Europe/Berlin'],
		['calendar view, current time: Wed 3:23 PM', 'en-US', 'Asia/Katmandu'],
		['calendar view, current time: Wed 3:24 PM', 'en-US', 'Asia/Katmandu'],
		['Kalenderansicht, aktuelle Uhrzeit: Mi 15:23', 'de', 'Asia/Katmandu'],
		['予定表、現在の時刻: 水 午後3:23', 'ja', 'Asia/Katmandu'],
		['calendar view, current time: Wed 6:38 PM', 'en-US', 'Etc/GMT-9'],
		['calendar view, current time: Wed 3:45 PM', 'en-US', 'Europe/Berlin'], // stale
		['calendar view', 'en-US', 'Europe/Berlin'],
		['', 'en-US', 'Europe/Berlin'],
	])('%s', (label, language, name) => {
		expect(zoneByClock(label, days, language, world).name).toBe(name);
	});

	test('the day of the week tells zones apart that are a day apart', () => {
		const atMidnight = { now: Temporal.Instant.from('2026-11-25T10:38:00Z'), browserZone: 'Europe/Berlin' };
		const zones = (label: string) => zoneByClock(label, days, 'en-US', atMidnight).candidates;
		expect(zones('current time: Tue 11:38 PM')).toEqual(['Etc/GMT+11']);
		expect(zones('current time: Wed 11:38 PM')).not.toContain('Etc/GMT+11');
	});

	test('each zone that fits stays possible where their clocks differ later', () => {
		const { candidates } = zoneByClock('current time: Wed 11:38 AM', days, 'en-US', world);
		const inSummer = Temporal.Instant.from('2027-06-25T09:38:00Z');
		expect(new Set(candidates.map((zone) => offsetAt(zone, now)))).toEqual(new Set([120]));
		expect(new Set(candidates.map((zone) => offsetAt(zone, inSummer)))).toEqual(new Set([120, 180]));
	});
});

describe('the zone by the offsets of days', () => {
	test('Windows’ name, where the offsets agree', () => {
		const byName = (name: string, zone: string) => zoneByDays(seenIn(zone), name, days, world);
		expect(byName('India Standard Time', 'Asia/Kolkata').candidates).toEqual(['Asia/Calcutta']);
		expect(byName('Romance Standard Time', 'Europe/Paris').name).toBe('Europe/Berlin');
		expect(byName('India Standard Time', 'Asia/Tokyo').candidates).toEqual([]);
	});

	test('the offsets, where the name is unknown', () => {
		const byOffset = (zone: string) => zoneByDays(seenIn(zone), 'Customized Time Zone', days, world);
		expect(byOffset('Europe/Berlin').name).toBe('Europe/Berlin');
		expect(byOffset('Asia/Katmandu').name).toBe('Asia/Katmandu');
		expect(byOffset('Asia/Tokyo')).toMatchObject({ name: 'Etc/GMT-9' });
	});
});

test('a fixed zone is as far ahead as it says', () => {
	for (const minutes of [-720, -210, -60, 0, 60, 330, 345, 840]) {
		expect(offsetAt(fixedZone(minutes), now)).toBe(minutes);
	}
});

test('zones with the same clocks are one', () => {
	const zones = zonesByOffset([{ at: now, minutes: 60 }]);
	expect(zones).toContain('Europe/Berlin');
	expect(zones).toContain('Africa/Lagos');
	const distinct = distinctZones(zones, days, now);
	expect(distinct.length).toBeLessThan(zones.length);
	expect(distinct.length).toBeGreaterThan(1);
});
