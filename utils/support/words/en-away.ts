import type { AwayWords } from './word-list';

/** English. */
export const enAway: AwayWords = {
	language: 'en',
	leave: `
		vacation, on vacation, annual leave, on leave, pto, on holiday, time off, day off, days off,
		paid leave, unpaid leave, parental leave, maternity leave, paternity leave, sabbatical,
		compassionate leave, bereavement leave, summer break, winter break, honeymoon
	`,
	absence: `
		out of office, ooo, out of the office, out, out sick, sick, sick leave, sick day, sick days,
		off sick, home sick, sick at home, sick with *, ill, off ill, ill at home, ill with *, unwell,
		feeling unwell, not feeling well, not well, not in, not in the office, not in office, not working,
		no work, non working day, off, off work, off duty, off shift, rest day, rostered off, away,
		away from work, leave, holiday, holidays, hols, medical leave, personal leave, family leave,
		carers leave, carer s leave, study leave, garden leave, gardening leave, personal day,
		mental health day, wellbeing day, wellness day, recovery day, toil, rdo, jury duty, jury service,
		furlough
	`,
	unavailable: 'unavailable, not available, not around',
	beside: `
		a, all, alone, booked, approved, confirmed, day, days, entire, family, for, from, full, i, i am,
		i m, im, in lieu, long, me, my, on, our, paid, personal, planned, private, self, starting, still,
		tbc, tentative, the, till, til, to, today, tomorrow, through, thru, until, unpaid, week, weeks,
		weekend, whole, with, with family, and, no meetings, do not book, please do not book, monday,
		tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat,
		sun, january, february, march, april, may, june, july, august, september, october, november,
		december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, observed, substitute,
		substitute day, in lieu of
	`,
	matters: `
		accrual, admin, afternoon, allowance, am, application, applications, approval, approvals, balance,
		book, booking, bookings, boss, budget, calendar, call, carryover, chat, children, colleague,
		colleagues, countdown, cover, coverage, dad, deadline, discussion, due, early, email, end, ends,
		entitlement, evening, everyone, flight, flights, form, forms, half, handover, ideas, kids, late,
		list, meeting, message, morning, mum, mom, over, packing, party, payout, photos, planner, planning,
		plan, plans, pm, policies, policy, pt, quiz, refund, reminder, rental, reply, report, request,
		requests, responder, review, rota, schedule, scheduling, school, shopping, staff, survey, team,
		talk, tracker, tracking, training, wife, husband, update, workshop, year
	`,
	publicHolidays: `
		public holiday, bank holiday, federal holiday, christmas day, christmas, boxing day, new years day,
		new year s day, good friday, easter monday, easter sunday, thanksgiving, thanksgiving day,
		independence day, labor day, labour day, memorial day, may day, mlk day, martin luther king jr day,
		presidents day, juneteenth, veterans day, canada day, australia day, anzac day,
		early may bank holiday, spring bank holiday, summer bank holiday, company holiday
	`,
	observances: `
		valentine s day, valentines day, valentine day, mother s day, mothers day, mothering sunday,
		father s day, fathers day, parents day, grandparents day, halloween, hallowe en, st patrick s day,
		saint patrick s day, groundhog day, april fools day, april fool s day, earth day, arbor day,
		cinco de mayo, flag day, tax day, black friday, cyber monday, ash wednesday, shrove tuesday,
		pancake day, mardi gras, palm sunday, guy fawkes day, bonfire night, burns night, st george s day,
		st david s day, teachers day, teacher s day, nurses day, administrative professionals day,
		boss s day, daylight saving time, daylight savings time, daylight saving time starts,
		daylight saving time ends, daylight saving time begins, daylight saving starts,
		daylight saving ends, clocks go forward, clocks go back, clock change, first day of spring,
		first day of summer, first day of autumn, first day of fall, first day of winter, spring equinox,
		autumn equinox, march equinox, september equinox, june solstice, december solstice, summer solstice,
		winter solstice, equinox, solstice, full moon, new moon, friday the 13th, remembrance day,
		pride day, kwanzaa, last day of kwanzaa, hanukkah, first day of hanukkah, last day of hanukkah,
		chanukah, ramadan, lent, advent, first sunday of advent, christmas eve, new year s eve,
		new years eve
	`,
};
