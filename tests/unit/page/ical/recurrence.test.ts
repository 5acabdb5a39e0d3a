import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { expandRule, type RuleData } from '@/utils/page/ical/recurrence';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const from = Temporal.PlainDate.from('2026-01-01');
const until = Temporal.PlainDate.from('2027-01-01');

function expand(rule: string, start: string, window = { from, until }): string[] {
	const data: RuleData = ICAL.parse.property(`RRULE:${rule}`)[3];
	const found = [...expandRule(data, Temporal.PlainDateTime.from(start), window)];
	return found
		.filter((local) => Temporal.PlainDate.compare(local, window.until) < 0)
		.map((local) => local.toString());
}

/** Looks at every date in turn, with nothing in common with the rule's own expansion. */
function datesThat(
	fits: (date: Temporal.PlainDate) => boolean,
	start: string,
	count = Number.POSITIVE_INFINITY,
): string[] {
	const first = Temporal.PlainDate.from(start.slice(0, 10));
	const dates: string[] = [];
	let left = count;
	for (
		let date = first;
		left > 0 && Temporal.PlainDate.compare(date, until) < 0;
		date = date.add({ days: 1 })
	) {
		if (!fits(date)) continue;
		left--;
		if (Temporal.PlainDate.compare(date, from) >= 0) dates.push(`${date}${start.slice(10)}`);
	}
	return dates;
}

const anyStart = fc
	.integer({ min: 0, max: 1500 })
	.map((days) => `${Temporal.PlainDate.from('2022-06-01').add({ days })}T10:30:00`);
const anyInterval = fc.integer({ min: 1, max: 7 });
const someDays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 });
const maybeCount = fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined });
const countPart = (count: number | undefined) => (count === undefined ? '' : `;COUNT=${count}`);
const nameOf = (date: Temporal.PlainDate) => weekdays[date.dayOfWeek - 1] ?? '';

test('a daily rule gives every n-th day that has its weekday and month', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(
			anyStart,
			anyInterval,
			someDays,
			fc.integer({ min: 1, max: 12 }),
			maybeCount,
			(start, n, days, month, count) => {
				const first = Temporal.PlainDate.from(start.slice(0, 10));
				const fits = (date: Temporal.PlainDate) =>
					first.until(date).days % n === 0 && days.includes(nameOf(date)) && date.month !== month;
				const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((other) => other !== month);
				const rule = `FREQ=DAILY;INTERVAL=${n};BYDAY=${days};BYMONTH=${months}${countPart(count)}`;
				expect(expand(rule, start)).toEqual(datesThat(fits, start, count));
			},
		),
	);
});

test('a weekly rule gives its weekdays in every n-th week, counted from its first day of the week', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(
			anyStart,
			anyInterval,
			someDays,
			fc.constantFrom('MO', 'SU'),
			maybeCount,
			(start, n, days, wkst, count) => {
				const weekOf = (date: Temporal.PlainDate) =>
					date.subtract({ days: wkst === 'MO' ? date.dayOfWeek - 1 : date.dayOfWeek % 7 });
				const firstWeek = weekOf(Temporal.PlainDate.from(start.slice(0, 10)));
				const fits = (date: Temporal.PlainDate) =>
					(firstWeek.until(weekOf(date)).days / 7) % n === 0 && days.includes(nameOf(date));
				const rule = `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days};WKST=${wkst}${countPart(count)}`;
				expect(expand(rule, start)).toEqual(datesThat(fits, start, count));
			},
		),
	);
});

test('a monthly rule gives its n-th weekday, from either end of the month', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(
			anyStart,
			fc.constantFrom(...weekdays),
			fc.constantFrom(-2, -1, 1, 2, 3, 4, 5),
			(start, day, nth) => {
				const fits = (date: Temporal.PlainDate) =>
					nameOf(date) === day &&
					(nth > 0
						? Math.ceil(date.day / 7) === nth
						: Math.ceil((date.daysInMonth - date.day + 1) / 7) === -nth);
				expect(expand(`FREQ=MONTHLY;BYDAY=${nth}${day}`, start)).toEqual(datesThat(fits, start));
			},
		),
	);
});

test('a monthly rule gives its days of every n-th month, and skips months that lack them', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(anyStart, anyInterval, fc.constantFrom(1, 15, 29, 30, 31, -1, -3), (start, n, day) => {
			const first = Temporal.PlainDate.from(start.slice(0, 10));
			const monthsSince = (date: Temporal.PlainDate) =>
				(date.year - first.year) * 12 + date.month - first.month;
			const fits = (date: Temporal.PlainDate) =>
				monthsSince(date) % n === 0 && (day > 0 ? date.day === day : date.day === date.daysInMonth + day + 1);
			expect(expand(`FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`, start)).toEqual(datesThat(fits, start));
		}),
	);
});

test('a plain monthly or yearly rule keeps its day, and skips where that day is missing', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(anyStart, fc.boolean(), (start, isYearly) => {
			const first = Temporal.PlainDate.from(start.slice(0, 10));
			const fits = (date: Temporal.PlainDate) =>
				date.day === first.day && (!isYearly || date.month === first.month);
			expect(expand(`FREQ=${isYearly ? 'YEARLY' : 'MONTHLY'}`, start)).toEqual(datesThat(fits, start));
		}),
	);
});

test('every fifth month on the 31st begins in the first month that has one', () => {
	const starts = expand('FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=31', '2019-06-01T10:30:00');
	expect(starts).toEqual(['2026-07-31T10:30:00', '2026-12-31T10:30:00']);
});

test('a 29 February comes in leap years only', () => {
	const window = { from, until: Temporal.PlainDate.from('2034-01-01') };
	expect(expand('FREQ=YEARLY', '2020-02-29T09:00:00', window)).toEqual([
		'2028-02-29T09:00:00',
		'2032-02-29T09:00:00',
	]);
});

test.each([
	['FREQ=YEARLY;BYWEEKNO=20', /BYWEEKNO/],
	['FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', /BYSETPOS/],
	['FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYSETPOS=-1', /BYSETPOS/],
	['FREQ=DAILY;RSCALE=HEBREW', /RSCALE/],
	['FREQ=DAILY;INTERVAL=1001', /INTERVAL/],
])('%s is refused, as it could not be followed surely', (rule, reason) => {
	expect(() => expand(rule, '2026-01-01T09:00:00')).toThrow(reason);
});
