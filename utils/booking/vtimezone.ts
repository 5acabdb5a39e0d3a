/** A component in jCal (RFC 7265), as ical.js writes it out. */
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];
export type JCalProperty = [
	name: string,
	parameters: Record<string, string>,
	type: string,
	...values: unknown[],
];

interface Change {
	/** Wall clock just before the change. */
	local: Temporal.PlainDateTime;
	from: string;
	to: string;
}

/** A zone without a yearly pattern (Morocco's follows the moon) is written out this far. */
const yearsAhead = 15;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * VTIMEZONE of an IANA zone, good from `since` on (RFC 5545, section 3.6.5): a yearly rule where the coming years follow
 * one, else every change by its date.
 */
export function vtimezone(zone: string, since: Temporal.Instant): JCalComponent {
	const begin = since.toZonedDateTimeISO(zone).subtract({ years: 1 }).startOfDay();
	const before = { local: begin.toPlainDateTime(), from: begin.offset, to: begin.offset };
	const groups = Map.groupBy(changesAfter(begin), ({ from, to }) => `${from} ${to}`);
	const changes = [[before], ...groups.values()];
	return ['vtimezone', [['tzid', {}, 'text', zone]], changes.flatMap(observances)];
}

function changesAfter(begin: Temporal.ZonedDateTime): Change[] {
	const changes: Change[] = [];
	const end = begin.add({ years: yearsAhead });
	for (
		let next = begin.getTimeZoneTransition('next');
		next && Temporal.ZonedDateTime.compare(next, end) < 0;
		next = next.getTimeZoneTransition('next')
	) {
		const { offset: from, offsetNanoseconds } = next.subtract({ milliseconds: 1 });
		const local = next.toPlainDateTime().add({ nanoseconds: offsetNanoseconds - next.offsetNanoseconds });
		changes.push({ local, from, to: next.offset });
	}
	return changes;
}

/** Changes from one offset to another: one rule, or each change by itself (ical.js passes over DTSTART beside RDATE). */
function observances(changes: Change[]): JCalComponent[] {
	const rule = yearlyRule(changes.map(({ local }) => local));
	return rule
		? changes.slice(0, 1).map((first) => observance(first, rule))
		: changes.map((change) => observance(change));
}

function observance({ local, from, to }: Change, rule?: object): JCalComponent {
	const properties: JCalProperty[] = [
		['dtstart', {}, 'date-time', local.toString({ smallestUnit: 'second' })],
		['tzoffsetfrom', {}, 'utc-offset', from],
		['tzoffsetto', {}, 'utc-offset', to],
	];
	if (rule) properties.push(['rrule', {}, 'recur', rule]);
	return [secondsOf(to) > secondsOf(from) ? 'daylight' : 'standard', properties, []];
}

/** The n-th or last weekday of a month at one time of day, where every year of the list has exactly that. */
function yearlyRule(times: Temporal.PlainDateTime[]): object | undefined {
	const [first] = times;
	if (!first || times.length < yearsAhead - 2) return undefined;
	const isAlike = times.every(
		(time, i) =>
			time.year === first.year + i &&
			time.month === first.month &&
			time.dayOfWeek === first.dayOfWeek &&
			time.toPlainTime().equals(first.toPlainTime()),
	);
	if (!isAlike) return undefined;
	const nth = Math.ceil(first.day / 7);
	const isLast = times.every((time) => time.day + 7 > time.daysInMonth);
	if (!isLast && !times.every((time) => Math.ceil(time.day / 7) === nth)) return undefined;
	return {
		freq: 'YEARLY',
		bymonth: first.month,
		byday: `${isLast ? -1 : nth}${weekdays[first.dayOfWeek - 1]}`,
	};
}

function secondsOf(offset: string): number {
	const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60;
}
