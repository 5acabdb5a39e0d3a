import ICAL from 'ical.js';

/** A rule that is wrong, or that cannot be expanded surely. */
export class RuleError extends Error {
	override name = 'RuleError';
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
	const rule = withoutFilters(data);
	const passes = conditionsOf(data, start);
	rule.until = toIcalTime(window.until.add({ days: 2 }).toPlainDateTime());
	const iterator = rule.iterator(toIcalTime(fastForward(data, start, window.from)));
	let left = data.count ?? Number.POSITIVE_INFINITY;
	for (let step = 0; left > 0; step++) {
		if (step === mostSteps)
			throw new RuleError(`the series needs more than ${mostSteps} steps to reach these dates`);
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
	const unknown = Object.keys(data).find((part) => !knownParts.has(part));
	if (unknown)
		throw new RuleError(`${unknown.slice(0, 20).toUpperCase()} in a recurrence rule is not supported`);
	if (interval > longestInterval) throw new RuleError(`INTERVAL is larger than ${longestInterval}`);
	if (count !== undefined && count < 1) throw new RuleError('COUNT is less than 1');
	if (/^(?:HOUR|MINUTE|SECOND)LY$/.test(freq) && Object.keys(data).some((part) => part.startsWith('by')))
		throw new RuleError(`${freq} with BY parts is not supported`);
	const days = asList(byday);
	if ((freq === 'DAILY' || freq === 'WEEKLY') && days.some((day) => /\d/.test(day)))
		throw new RuleError(`a numbered weekday does not fit ${freq}`);
	if (freq === 'MONTHLY' && interval > 12 && days.some((day) => /5/.test(day)))
		throw new RuleError('a fifth weekday of the month does not fit INTERVAL over 12');
	if (bysetpos !== undefined && !isSetPositionSupported(data))
		throw new RuleError('BYSETPOS is supported for weekdays of a month only');
	if (byyearday !== undefined && freq !== 'YEARLY') throw new RuleError('BYYEARDAY fits YEARLY only');
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

/** Moves the start of an uncounted daily or weekly rule by whole intervals to shortly before the window. */
function fastForward(data: RuleData, start: Temporal.PlainDateTime, from: Temporal.PlainDate) {
	const period = data.freq === 'DAILY' ? 1 : data.freq === 'WEEKLY' ? 7 : 0;
	if (period === 0 || data.count !== undefined) return start;
	const stride = period * (data.interval ?? 1);
	const daysBefore = start.toPlainDate().until(from).days - 7;
	return daysBefore > stride ? start.add({ days: Math.floor(daysBefore / stride) * stride }) : start;
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
