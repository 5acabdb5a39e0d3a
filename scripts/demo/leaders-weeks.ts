import { type DemoEvent, demoZone } from './demo-event.ts';

/** `day` counts from the Monday of the week; times are `HH:MM`. */
type Meeting = [day: number, start: string, end: string, title: string, more?: Partial<DemoEvent>];

/** Every week of this leader's: many meetings down and up, none beside. */
const everyWeek: Meeting[] = [
	[0, '09:30', '10:30', 'Staff meeting'],
	[0, '13:00', '13:30', '1:1 Head of Platform'],
	[0, '16:00', '16:30', '1:1 with my boss'],
	[1, '09:00', '09:30', '1:1 Head of Data'],
	[1, '10:00', '11:00', 'Delivery review'],
	[2, '09:00', '10:00', 'Product and engineering sync'],
	[2, '14:00', '14:30', '1:1 Design lead'],
	[3, '11:00', '11:30', '1:1 Head of Support'],
	[3, '15:00', '16:00', 'Hiring debrief'],
	[4, '10:00', '10:45', 'Friday demo'],
];

/** By weeks from the present one. Support lies in the past only: three weeks back with a peer, two with the coach. */
const onlyOnce: Record<number, Meeting[]> = {
	[-3]: [
		[2, '16:00', '16:45', 'Peer call: engineering leads', { guests: 'peer@example.com' }],
		[3, '09:00', '10:30', 'Quarterly planning'],
		[4, '13:00', '14:00', 'Vendor contract'],
	],
	[-2]: [
		[1, '13:00', '15:00', 'Budget: first round'],
		[2, '10:30', '12:00', 'Interview: engineering manager'],
		[3, '17:00', '18:00', 'Session with my coach', { guests: 'coach@example.com' }],
	],
	[-1]: [
		[0, '10:00', '11:00', 'Incident review'],
		[1, '15:00', '16:00', 'Peer review: security audit'],
		[2, '16:00', '18:00', 'Customer escalation'],
		[3, '08:30', '09:00', 'Customer escalation: daily check-in'],
		[4, '08:30', '09:00', 'Customer escalation: daily check-in'],
		[4, '13:00', '14:30', 'Budget: second round'],
	],
	0: [
		[0, '10:30', '11:00', 'Customer escalation: closing call'],
		[1, '15:00', '16:00', 'Vendor demo: monitoring', { response: 'declined' }],
		[2, '10:30', '12:00', 'Board prep: the numbers'],
		[2, '14:00', '15:00', 'Salary round'],
		[3, '13:00', '14:30', 'Board prep: dry run'],
		[4, '13:00', '14:00', 'Performance conversation'],
	],
	1: [
		[0, '11:00', '12:00', 'Board prep: final slides'],
		[1, '13:00', '17:00', 'Board meeting'],
		[2, '10:30', '12:00', 'Reorganisation: works council', { response: 'needs-action', status: 'tentative' }],
		[3, '09:00', '10:30', 'Budget: decision'],
	],
	2: [
		[1, '13:00', '14:00', 'Board follow-up'],
		[2, '10:30', '12:00', 'Reorganisation: announcement'],
	],
	3: [
		[1, '13:00', '15:00', 'Roadmap for the next quarter'],
		[2, '15:00', '16:00', 'Interview: head of security', { response: 'tentative' }],
	],
};

/** First and last day of the leave, in the second week ahead. */
const leave = { week: 2, from: 3, until: 4 };

/** Three weeks back, the present one and three ahead; the same for every `now` within one week. */
export function leadersWeeks(now: Temporal.Instant): DemoEvent[] {
	const today = now.toZonedDateTimeISO(demoZone).toPlainDate();
	const monday = today.subtract({ days: today.dayOfWeek - 1 });
	return Object.entries(onlyOnce).flatMap(([week, meetings]) => {
		const start = monday.add({ weeks: Number(week) });
		return [
			...everyWeek
				.filter((meeting) => !isAway(Number(week), meeting))
				.map((meeting) => toEvent(meeting, start, true)),
			...meetings.map((meeting) => toEvent(meeting, start, false)),
			...(Number(week) === leave.week ? [leaveFrom(start)] : []),
		];
	});
}

function isAway(week: number, [day]: Meeting): boolean {
	return week === leave.week && day >= leave.from && day <= leave.until;
}

function toEvent(
	[day, from, to, title, more]: Meeting,
	monday: Temporal.PlainDate,
	isSeries: boolean,
): DemoEvent {
	const date = monday.add({ days: day });
	const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
	return {
		id: `${name}-${date}`,
		series: isSeries ? name : null,
		title,
		start: `${date}T${from}`,
		end: `${date}T${to}`,
		response: 'accepted',
		status: 'confirmed',
		guests: '',
		...more,
	};
}

function leaveFrom(monday: Temporal.PlainDate): DemoEvent {
	const start = monday.add({ days: leave.from });
	return {
		id: `leave-${start}`,
		series: null,
		title: 'Leave',
		start: start.toString(),
		end: monday.add({ days: leave.until + 1 }).toString(),
		response: 'accepted',
		status: 'confirmed',
		guests: '',
		isOutOfOffice: true,
	};
}
