import { isSupport, type JudgedMeeting } from './judge-meetings';

/** When support that took place began, on the leader's clock. */
export interface KeptTime {
	/** ISO weekday. */
	weekday: number;
	/** Minutes since midnight. */
	minutes: number;
}

/** The times that this leader kept: support that is over. All-day support tells no time. */
export function keptTimes(meetings: readonly JudgedMeeting[], now: number, zone: string): KeptTime[] {
	return meetings
		.filter((meeting) => isSupport(meeting) && !meeting.event.allDay && meeting.span.end <= now)
		.map(({ span }) => clockAt(span.start, zone));
}

export function clockAt(epochMilliseconds: number, zone: string): KeptTime {
	const time = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
	return { weekday: time.dayOfWeek, minutes: time.hour * 60 + time.minute };
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}
