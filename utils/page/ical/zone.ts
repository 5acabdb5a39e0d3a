import ICAL from 'ical.js';
import { ianaZoneOfWindows } from '@/utils/page/windows-zones';

/** Epoch milliseconds of a wall-clock time in one zone. */
export type ZoneClock = (local: Temporal.PlainDateTime) => number;

/** The zones of one file: by IANA name, by Windows name, or by the VTIMEZONE that the file brings for its TZID. */
export class IcalZones {
	private readonly definitions = new Map<string, string>();
	private readonly known = new Map<string, ZoneClock | undefined>();

	/** `text` is a whole VTIMEZONE component. The first definition of a TZID holds. */
	define(tzid: string, text: string): void {
		if (tzid && !this.definitions.has(tzid)) this.definitions.set(tzid, text);
	}

	/** `undefined` for a TZID that nobody knows: its times are then no instants, and are not guessed. */
	find(tzid: string): ZoneClock | undefined {
		if (!this.known.has(tzid)) {
			const name = ianaName(tzid) ?? ianaNameOfDefinition(this.definitions.get(tzid));
			this.known.set(tzid, name ? inZone(name) : fromDefinition(this.definitions.get(tzid)));
		}
		return this.known.get(tzid);
	}
}

/** RFC 5545, DATE-TIME: a time that does not exist takes the offset before the gap; of two, the first. */
export function inZone(name: string): ZoneClock {
	return (local) => local.toZonedDateTime(name).epochMilliseconds;
}

/**
 * Besides plain names: paths whose end is the name (`/freeassociation.sourceforge.net/Europe/Berlin`, in old files of
 * Evolution and Mozilla), Microsoft's `tzone://Microsoft/Utc`, and Windows names.
 */
export function ianaName(tzid: string): string | undefined {
	const text = tzid.trim();
	if (/^(?:z|utc|gmt|tzone:\/\/microsoft\/utc)$/i.test(text)) return 'UTC';
	const path = /([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/.exec(text)?.[1];
	const candidates = [ianaZoneOfWindows(text), text, path, path?.split('/').slice(-2).join('/')];
	return candidates.find((candidate) => candidate !== undefined && isZone(candidate));
}

function isZone(name: string): boolean {
	// The engine also takes bare offsets and names like EST, which say nothing about summer time.
	if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$|^(?:UTC|[CEMW]ET|EST5EDT|CST6CDT|MST7MDT|PST8PDT)$/.test(name))
		return false;
	try {
		return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name) !== undefined;
	} catch {
		return false;
	}
}

function ianaNameOfDefinition(definition: string | undefined): string | undefined {
	const location = /^X-LIC-LOCATION(?:;[^:\n]*)?:([^\r\n]+)/im.exec(definition ?? '')?.[1];
	return location ? ianaName(location) : undefined;
}

/** The rules that the file itself gives, where they are plain yearly ones: a rule can also be written to run for ever. */
function fromDefinition(definition: string | undefined): ZoneClock | undefined {
	if (!definition || definition.length > 50_000 || !rulesOf(definition).every(isYearly)) return undefined;
	try {
		const component = new ICAL.Component(ICAL.parse(definition));
		const zone = new ICAL.Timezone(component);
		if (!component.getAllSubcomponents().some((part) => part.hasProperty('tzoffsetto'))) return undefined;
		return (local) => millisecondsBy(zone, local);
	} catch {
		return undefined;
	}
}

function rulesOf(definition: string): string[] {
	const unfolded = definition.replace(/\r?\n[ \t]/g, '');
	return [...unfolded.matchAll(/^(?:RRULE|EXRULE)(?:;[^:\n]*)?:(.*)$/gim)].map((match) => match[1] ?? '');
}

function isYearly(rule: string): boolean {
	return (
		/(?:^|;)FREQ=YEARLY(?:;|$)/i.test(rule.trim()) &&
		!/BY(?:SECOND|MINUTE|HOUR|SETPOS|WEEKNO)|INTERVAL/i.test(rule)
	);
}

function millisecondsBy(zone: ICAL.Timezone, local: Temporal.PlainDateTime): number {
	const { year, month, day, hour, minute, second } = local;
	const seconds = zone.utcOffset(
		new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone),
	);
	return local.toZonedDateTime('UTC').epochMilliseconds - seconds * 1000;
}
