import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/utils/support/plain-date';
import { summariseSupport } from '@/utils/support/summarise-support';
import type {
	Flag,
	FlagCode,
	KnownEvent,
	SeenDay,
	SummaryInput,
	WeekState,
} from '@/utils/support/support-summary';
import { allDay, event, input, member, monday, seen } from './sample-input';

const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'];
const titles = [
	'Peer call',
	'Coaching session',
	'Mentoring',
	'Peer review',
	'Budget',
	'Urlaub',
	'Lunch with Ana',
];
const start = Temporal.PlainDate.from(monday).toZonedDateTime('UTC').epochMilliseconds;

const someDay = fc.integer({ min: -60, max: 25 });
const someEvent: fc.Arbitrary<KnownEvent> = fc
	.record({
		key: fc.uuid(),
		title: fc.constantFrom(...titles),
		minute: fc.integer({ min: -60 * 24 * 60, max: 25 * 24 * 60 }),
		length: fc.integer({ min: 0, max: 300 }),
		isAllDay: fc.boolean(),
		status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'cancelled' as const),
		response: fc.constantFrom('accepted' as const, 'declined' as const, 'needs-action' as const, null),
		calendar: fc.constantFrom('google', 'nextcloud'),
	})
	.map(({ key, title, minute, length, isAllDay, status, response, calendar }) => {
		const from = Temporal.Instant.fromEpochMilliseconds(start + minute * 60_000);
		const date = from.toZonedDateTimeISO('UTC').toPlainDate().toString();
		const times = isAllDay
			? { start: date, end: addDays(date, 1 + (length % 3)) }
			: { start: from.toString(), end: from.add({ minutes: length }).toString() };
		const rest = { series: null, calendarId: null, account: null, zone: 'UTC', people: [], allDay: isAllDay };
		return { key, id: key, title, ...times, status, response, calendar, ...rest };
	});
const someSeenDay: fc.Arbitrary<SeenDay> = fc
	.record({ day: someDay, calendar: fc.constantFrom('google', 'nextcloud'), complete: fc.boolean() })
	.map(({ day, calendar, complete }) => ({ date: addDays(monday, day), calendar, account: null, complete }));
const someInput: fc.Arbitrary<SummaryInput> = fc
	.record({
		events: fc.uniqueArray(someEvent, { maxLength: 15, selector: (event) => event.key }),
		seenDays: fc.array(someSeenDay, { maxLength: 80 }),
		isAllSeen: fc.boolean(),
		zone: fc.constantFrom(...zones),
		firstDayOfWeek: fc.constantFrom(1, 6, 7),
		awayDates: fc.array(
			someDay.map((day) => addDays(monday, day)),
			{ maxLength: 5 },
		),
	})
	.map(({ events, seenDays, isAllSeen, zone, firstDayOfWeek, awayDates }) => {
		const rhythm = { ...input().rhythm, firstDayOfWeek };
		const days = isAllSeen ? input().seenDays : seenDays;
		return input({ events, seenDays: days, zone, rhythm, awayDates });
	});

const stateRank: Record<WeekState, number> = { empty: 0, partial: 1, unseen: 1, resting: 2, supported: 3 };

test('one more support event never makes a week less supported', () => {
	fc.assert(
		fc.property(someInput, someEvent, (given, event) => {
			const support = { ...event, title: 'Peer call', status: 'confirmed' as const, response: null };
			const before = summariseSupport(given).weeks;
			const after = summariseSupport({ ...given, events: [...given.events, support] }).weeks;
			for (const [index, week] of after.entries()) {
				expect(stateRank[week.state]).toBeGreaterThanOrEqual(stateRank[before[index]?.state ?? 'empty']);
			}
		}),
	);
});

test('days that were not seen never give an empty week, nothing-ahead or a gap', () => {
	fc.assert(
		fc.property(someInput, fc.array(fc.nat(200), { maxLength: 40 }), (given, dropped) => {
			const seenDays = given.seenDays.filter((_, index) => !dropped.includes(index));
			const summary = summariseSupport({ ...given, seenDays });
			const isComplete = (date: string) =>
				seenDays.some((day) => day.date === date && day.complete) || given.awayDates.includes(date);
			for (const week of summary.weeks.filter(({ state }) => state === 'empty')) {
				const working = week.days.filter((day) => day.isWorkingDay && !day.isAway);
				expect(working.every((day) => isComplete(day.date))).toBe(true);
			}
			if (seenDays.length === 0) {
				expect(summary.flags).toEqual([]);
				expect(summary.ledger.every((entry) => entry.gapDays === null || entry.last !== null)).toBe(true);
			}
			for (const flag of summary.flags.filter(({ code }) => code === 'nothing-ahead')) {
				const ahead = summary.weeks.flatMap((week) => week.days).filter((day) => day.date >= summary.today);
				const working = ahead.slice(0, 14).filter((day) => day.isWorkingDay && !day.isAway);
				expect(flag.week <= summary.today && working.every((day) => day.seen === 'complete')).toBe(true);
			}
		}),
	);
});

test('the order of events and of seen days does not matter', () => {
	fc.assert(
		fc.property(someInput, fc.infiniteStream(fc.nat()), (given, random) => {
			const shuffle = <Item>(items: readonly Item[]) =>
				items
					.map((item) => ({ item, at: random.next().value ?? 0 }))
					.sort((a, b) => a.at - b.at)
					.map(({ item }) => item);
			const shuffled = { ...given, events: shuffle(given.events), seenDays: shuffle(given.seenDays) };
			expect(summariseSupport(shuffled)).toEqual(summariseSupport(given));
		}),
	);
});

test('another zone or first day of the week neither loses nor doubles a meeting', () => {
	const keysOf = (given: SummaryInput) =>
		summariseSupport(given)
			.weeks.flatMap((week) => week.support.map((meeting) => meeting.key))
			.sort();
	fc.assert(
		fc.property(
			someInput,
			fc.constantFrom(...zones),
			fc.constantFrom(1, 6, 7),
			(given, zone, firstDayOfWeek) => {
				const rhythm = { ...given.rhythm, firstDayOfWeek };
				const keys = keysOf(given);
				expect(keysOf({ ...given, zone, rhythm })).toEqual(keys);
				expect(new Set(keys).size).toBe(keys.length);
			},
		),
	);
});

test('support stands on the date on which it begins in the zone of the calendar, and none is lost', () => {
	fc.assert(
		fc.property(someInput, (given) => {
			const apart = Map.groupBy(given.events, ({ start }) => start).values();
			const events = [...apart].map(([event]) => ({ ...event, title: 'Peer call' }) as KnownEvent);
			const told = summariseSupport({ ...given, events }).weeks.flatMap((week) =>
				week.days.flatMap(({ date, support }) => support.map(({ key }) => `${date} ${key}`)),
			);
			const takesPlace = events.filter(
				(event) => !event.allDay && event.status !== 'cancelled' && event.response !== 'declined',
			);
			const expected = takesPlace.map(({ start, key }) => {
				const local = Temporal.Instant.from(start).toZonedDateTimeISO(given.zone);
				return `${local.toPlainDate()} ${key}`;
			});
			expect(told.sort()).toEqual(expected.sort());
		}),
	);
});

test('a meeting that a second calendar shows too counts once, whichever tells it first', () => {
	fc.assert(
		fc.property(someInput, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (given, isShown) => {
			const copies = given.events
				.filter((_, index) => isShown[index])
				.map((event, index) => ({
					...event,
					// Told first with another id, or last with another title.
					...(index % 2 === 0
						? { key: `0 ${event.key}`, id: `${index}` }
						: { key: `z ${event.key}`, title: 'Peer call' }),
					calendar: event.calendar === 'google' ? 'nextcloud' : 'google',
				}));
			const timesOf = (events: readonly KnownEvent[]) => {
				const { weeks, maybes } = summariseSupport({ ...given, events });
				const support = weeks.map((week) => week.support.map(({ start, kind }) => `${start} ${kind}`).sort());
				return { support, maybes: maybes.map(({ start }) => start) };
			};
			expect(timesOf([...given.events, ...copies])).toEqual(timesOf(given.events));
		}),
	);
});

test('declined and cancelled meetings never count', () => {
	fc.assert(
		fc.property(someInput, (given) => {
			const standing = given.events.filter(
				(event) => event.status !== 'cancelled' && event.response !== 'declined',
			);
			const told = ({ weeks, ledger, maybes, flags }: ReturnType<typeof summariseSupport>) => {
				return { weeks, ledger, maybes, codes: flags.map(({ code }) => code) };
			};
			expect(told(summariseSupport(given))).toEqual(told(summariseSupport({ ...given, events: standing })));
		}),
	);
});

/** Every flag that comes forward once stronger ones are put away. */
function allFlags(given: SummaryInput): Flag[] {
	const found: Flag[] = [];
	for (;;) {
		const dismissedFlags = found.map(({ code, week }) => `${code}:${week}`);
		const { flags } = summariseSupport({ ...given, dismissedFlags });
		if (flags.length === 0) return found;
		found.push(...flags);
	}
}

const oneCalendar = someInput.map((given) => ({
	...given,
	events: given.events.map((each) => ({ ...each, calendar: 'google' })),
	seenDays: given.seenDays.map((day) => ({ ...day, calendar: 'google' })),
}));
const rhythmCodes: FlagCode[] = ['nothing-ahead', 'long-gap', 'kind-overdue', 'empty-week', 'carrying'];

test('what is seen less of one calendar never points out more of a rhythm', () => {
	fc.assert(
		fc.property(oneCalendar, fc.array(fc.nat(130), { maxLength: 60 }), (given, dropped) => {
			const circle = [member('First', 'peer'), member('Second', 'mentor')];
			const codes = (seenDays: readonly SeenDay[]) =>
				allFlags({ ...given, circle, seenDays })
					.map(({ code }) => code)
					.filter((code) => rhythmCodes.includes(code));
			const before = codes(given.seenDays);
			const less = codes(given.seenDays.filter((_, index) => !dropped.includes(index)));
			expect(less.filter((code) => !before.includes(code))).toEqual([]);
		}),
	);
});

test('days since a conversation are told only where every working day since was read', () => {
	fc.assert(
		fc.property(oneCalendar, (given) => {
			const { weeks, sentence, today } = summariseSupport(given);
			const reasons = allFlags(given).map(({ reason }) => reason);
			const last = summariseSupport(given).ledger[0]?.last ?? today;
			const between = weeks.flatMap(({ days }) => days).filter(({ date }) => last < date && date <= today);
			const isRead = between.every((day) => !day.isWorkingDay || day.isAway || day.seen === 'complete');
			const keys = [sentence, ...reasons].map(({ key }) => key);
			if (!isRead)
				for (const key of ['flagLongGap', 'sentenceGap', 'sentenceSince']) expect(keys).not.toContain(key);
		}),
	);
});

test('a week of rest is never pointed out', () => {
	fc.assert(
		fc.property(someInput, (given) => {
			const resting = summariseSupport(given)
				.weeks.filter(({ state }) => state === 'resting')
				.map(({ start }) => start);
			expect(allFlags(given).filter(({ week }) => resting.includes(week))).toEqual([]);
		}),
	);
});

test('until the day that the rhythm names, no gap is pointed out and the ledger is in rhythm', () => {
	const leave = fc.record({ from: fc.integer({ min: -14, max: 28 }), days: fc.integer({ min: 1, max: 21 }) });
	fc.assert(
		fc.property(fc.array(leave, { maxLength: 3 }), fc.integer({ min: 0, max: 14 }), (leaves, days) => {
			const events = [
				event('Peer call', `${addDays(monday, -days)}T07:00`),
				...leaves.map((each) => allDay('Vacation', addDays(monday, each.from), each.days)),
			];
			const seenDays = seen(addDays(monday, -84), addDays(monday, 120));
			const at = (date: string) =>
				summariseSupport(input({ events, seenDays, now: Temporal.Instant.from(`${date}T12:00:00+01:00`) }));
			const { sentence, weeks } = at(monday);
			if (sentence.key !== 'sentenceRhythm') return;
			const { date } = sentence.values.date as { date: string };
			const day = weeks.flatMap((week) => week.days).find((each) => each.date === date);
			expect(day?.isAway ?? false).toBe(false);
			expect(weeks.find((week) => week.start <= date && date < addDays(week.start, 7))?.state).not.toBe(
				'resting',
			);
			const then = at(date);
			expect(then.flags.map(({ code }) => code)).not.toContain('long-gap');
			expect(then.ledger[0]?.state).toMatch(date === monday ? /good/ : /good|due/);
		}),
	);
});
