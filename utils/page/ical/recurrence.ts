import ICAL from 'ical.js';

/** A rule that is wrong, or that cannot be expanded surely; `part` is what it is about. */
export class RuleError extends Error {
	override name = 'RuleError';
	constructor(
		readonly key: string,
		readonly part: string,
	) {
		super(`${key}: ${part}`);
	}
}

export interface RuleWindow {
	/** Wall-clock starts before this date need not be listed. */
	from: Temporal.PlainDate;
	/** First date after the window. */
	until: Temporal.PlainDate;
}

/** RRULE as ical.js parses it. */
export interface RuleData {
	freq: string;
	interval?: number;
	count?: number;
	/** `2026-12-31` or `2026-12-31T23:59:59Z`. */
	until?: string;
	[part: string]: unknown;
}

/** A rule may be searched this many steps from its start: 27 years of a daily meeting that has a COUNT. */
const mostSteps = 10_000;
const longestInterval = 1000;
const knownParts = new Set(
	'freq interval count until wkst byday bymonth bymonthday byhour byminute byyearday bysetpos'.split(' '),
);
/** Parts that only pick among the days of a daily or weekly rule. */
const filterParts: Record<string, string[]> = {
	DAILY: ['byday', 'bymonthday', 'bymonth'],
	WEEKLY: ['bymonth'],
};

/**
 * Wall-clock starts that a recurrence rule gives in the window, ascending. UNTIL is left to the caller, who knows the
 * zone. Throws `RuleError` where ical.js 2.2.1 would be wrong or would search for ever.
 */
export function* expandRule(
	data: RuleData,
	start: Temporal.PlainDateTime,
	window: RuleWindow,
): Generator<Temporal.PlainDateTime> {
	expectSafe(data);
	if (isOver(data, start, window.from)) return;
	const rule = withoutFilters(data);
	const passes = conditionsOf(data, start);
	rule.until = toIcalTime(window.until.add({ days: 2 }).toPlainDateTime());
	const iterator = rule.iterator(toIcalTime(firstFullMonth(data, fastForward(data, start, window.from))));
	let left = data.count ?? Number.POSITIVE_INFINITY;
	for (let step = 0; left > 0; step++) {
		if (step === mostSteps) throw new RuleError('fileRuleTooLong', `FREQ=${data.freq}`);
		const next = iterator.next();
		if (!next) return;
		if (next.year > window.until.year + 1) return;
		const local = toPlain(next);
		if (!passes(local)) continue;
		left--;
		if (Temporal.PlainDate.compare(local, window.from) >= 0) yield local;
	}
}

function expectSafe(data: RuleData): void {
	const { freq, interval = 1, count, byday, bysetpos, byyearday } = data;
	const parts = Object.keys(data);
	const days = asList(byday);
	const isInDays = freq === 'DAILY' || freq === 'WEEKLY';
	const isWithinDays = /^(?:HOUR|MINUTE|SECOND)LY$/.test(freq);
	const unknown = parts.find((part) => !knownParts.has(part));
	if (unknown !== undefined) refuse(unknown.slice(0, 20).toUpperCase());
	if (interval > longestInterval) refuse(`INTERVAL=${interval}`);
	if (count !== undefined && count < 1) refuse(`COUNT=${count}`);
	if (isWithinDays && parts.some((part) => part.startsWith('by'))) refuse(`FREQ=${freq} with BY…`);
	if (isInDays && days.some((day) => /\d/.test(day))) refuse(`FREQ=${freq};BYDAY=${days[0]}`);
	if (freq === 'MONTHLY' && interval > 12 && days.some((day) => /5/.test(day)))
		refuse(`INTERVAL=${interval}`);
	if (bysetpos !== undefined && !isSetPositionSupported(data)) refuse(`FREQ=${freq} with BYSETPOS`);
	if (byyearday !== undefined && freq !== 'YEARLY') refuse(`FREQ=${freq} with BYYEARDAY`);
}

function refuse(part: string): never {
	throw new RuleError('fileRuleUnsupported', part);
}

/** ical.js looks at BYSETPOS in these two shapes, and passes over it in all others. */
function isSetPositionSupported({ freq, byday, bymonthday, bymonth, byyearday }: RuleData): boolean {
	if (byday === undefined || bymonthday !== undefined || byyearday !== undefined) return false;
	return freq === 'MONTHLY' || (freq === 'YEARLY' && bymonth !== undefined);
}

/**
 * ical.js searches day after day for one that passes these parts, without end where none does (`FREQ=DAILY;INTERVAL=7`
 * from a Monday with `BYDAY=TU`); so it gets the rule without them. COUNT goes too: it counts what passes.
 */
function withoutFilters(data: RuleData): ICAL.Recur {
	const filters = ['count', 'until', ...(filterParts[data.freq] ?? [])];
	return new ICAL.Recur(Object.fromEntries(Object.entries(data).filter(([part]) => !filters.includes(part))));
}

/** What every occurrence of the rule fulfils. ical.js makes a 1 March of a 29 February, and a 1 May of a 31 April. */
function conditionsOf(
	data: RuleData,
	start: Temporal.PlainDateTime,
): (local: Temporal.PlainDateTime) => boolean {
	const monthDays = asList(data.bymonthday);
	const days = asList(data.byday).map((day) => day.replace(/^[+-]?\d+/, ''));
	const hasDayPart = monthDays.length + days.length + asList(data.byyearday).length > 0;
	const isLongerThanWeeks = data.freq === 'MONTHLY' || data.freq === 'YEARLY';
	const isPlainYearly = data.freq === 'YEARLY' && !hasDayPart && data.bymonth === undefined;
	const months = isPlainYearly ? [String(start.month)] : asList(data.bymonth);
	if (isLongerThanWeeks && !hasDayPart) monthDays.push(String(start.day));
	return (local) =>
		(days.length === 0 || days.includes(weekdayNames[local.dayOfWeek - 1] ?? '')) &&
		(months.length === 0 || months.includes(String(local.month))) &&
		(monthDays.length === 0 ||
			monthDays.includes(String(local.day)) ||
			monthDays.includes(String(local.day - local.daysInMonth - 1)));
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function asList(value: unknown): string[] {
	return value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
}

/** Cheap: the rule ended before the window. */
function isOver(data: RuleData, start: Temporal.PlainDateTime, from: Temporal.PlainDate): boolean {
	const { freq, interval = 1, count, until } = data;
	if (until !== undefined && String(until).slice(0, 10) < from.subtract({ days: 2 }).toString()) return true;
	const period = freq === 'DAILY' ? 1 : freq === 'WEEKLY' ? 7 : 0;
	const isPlain = period > 0 && !Object.keys(data).some((part) => part.startsWith('by'));
	if (count === undefined || !isPlain) return false;
	return start.toPlainDate().until(from).days > count * interval * period;
}

/** Moves the start of an uncounted daily or weekly rule by whole intervals to shortly before the window. */
function fastForward(data: RuleData, start: Temporal.PlainDateTime, from: Temporal.PlainDate) {
	const period = data.freq === 'DAILY' ? 1 : data.freq === 'WEEKLY' ? 7 : 0;
	if (period === 0 || data.count !== undefined) return start;
	const stride = period * (data.interval ?? 1);
	const daysBefore = start.toPlainDate().until(from).days - 7;
	return daysBefore > stride ? start.add({ days: Math.floor(daysBefore / stride) * stride }) : start;
}

/**
 * ical.js gives up when the first four months of a rule lack its days (every fifth month on the 31st, from a June): it
 * is started in the first month that has one.
 */
function firstFullMonth({ freq, interval = 1, ...parts }: RuleData, start: Temporal.PlainDateTime) {
	if (freq !== 'MONTHLY' || parts.bymonthday === undefined) return start;
	if (parts.byday !== undefined || parts.bymonth !== undefined) return start;
	const shortest = Math.min(...asList(parts.bymonthday).map((day) => Math.abs(Number(day))));
	let month = start;
	for (let tries = 0; month.daysInMonth < shortest && tries < 48; tries++)
		month = start.with({ day: 1 }).add({ months: interval * (tries + 1) });
	return month;
}

function toIcalTime({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): ICAL.Time {
	return new ICAL.Time(
		{ year, month, day, hour, minute, second, isDate: false },
		ICAL.Timezone.localTimezone,
	);
}

function toPlain({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime {
	return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
}
