/**
 * A believable export of one leader until the end of 2026: seven meetings on a working day, one in twenty the start of a
 * series, guests, descriptions and alarms as exports have them.
 */
export function sampleIcs(count: number): string {
	const days = Math.ceil(count / 5);
	const first = Temporal.PlainDate.from('2027-01-01').subtract({ days });
	const dates = Array.from({ length: days }, (_, i) => first.add({ days: i })).filter(
		(date) => date.dayOfWeek < 6,
	);
	const events = Array.from({ length: count }, (_, i) => {
		const date = dates[Math.floor(i / 7) % dates.length] ?? first;
		const start = date.toPlainDateTime({ hour: 8 }).add({ minutes: 75 * (i % 7) });
		return vevent(i, basic(start), basic(start.add({ minutes: 45 })));
	});
	const head = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Sample//EN',
		'X-WR-CALNAME:leader@example.com',
		...zone,
	];
	return [...head, ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

const zone = [
	...['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin'],
	...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19700329T020000'],
	...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
	...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000'],
	...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

function vevent(i: number, start: string, end: string): string[] {
	return [
		'BEGIN:VEVENT',
		`DTSTART;TZID=Europe/Berlin:${start}`,
		`DTEND;TZID=Europe/Berlin:${end}`,
		...(i % 20 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=10'] : []),
		'DTSTAMP:20261123T080000Z',
		'ORGANIZER;CN=Leader:mailto:leader@example.com',
		`UID:event-${i}@example.com`,
		'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Leader;X',
		' -NUM-GUESTS=0:mailto:leader@example.com',
		`ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=Pers`,
		` on ${i % 50};X-NUM-GUESTS=0:mailto:person${i % 50}@example.com`,
		'CREATED:20260901T080000Z',
		'DESCRIPTION:Agenda\\, notes and a long line that is folded as exports fold it',
		'  \\n\\nJoin: https://meet.example.com/abc-defg-hij\\n',
		'LAST-MODIFIED:20261101T080000Z',
		'LOCATION:Room 3',
		'SEQUENCE:1',
		'STATUS:CONFIRMED',
		`SUMMARY:Meeting ${i}`,
		'TRANSP:OPAQUE',
		...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Reminder', 'TRIGGER:-P0DT0H10M0S', 'END:VALARM'],
		'END:VEVENT',
	];
}

function basic(time: Temporal.PlainDateTime): string {
	return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
