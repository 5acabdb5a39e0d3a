import * as v from 'valibot';

export const demoZone = 'Europe/Berlin';

/** An entry of the demo calendar. Times are wall-clock times of `demoZone`. */
export interface DemoEvent {
	id: string;
	series: string | null;
	title: string;
	/** `2026-11-23T09:30`, or `2026-11-23` when all-day. */
	start: string;
	/** As `start`; for all-day entries the first date after it. */
	end: string;
	response: 'accepted' | 'declined' | 'tentative' | 'needs-action';
	status: 'confirmed' | 'tentative' | 'cancelled';
	/** Absent: the leader's own. */
	calendar?: string;
	guests: string;
	isOutOfOffice?: true;
}

const wallClock = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'not a date and time'));
const line = (length: number) => v.pipe(v.string(), v.trim(), v.maxLength(length));

/** What the form for a new entry sends. */
export const newEventSchema = v.pipe(
	v.strictObject({
		title: v.pipe(line(300), v.minLength(1, 'a title is missing')),
		start: wallClock,
		end: wallClock,
		guests: line(1000),
		/** RFC 5545 recurrence rule, or nothing. */
		recurrence: v.pipe(
			line(200),
			v.regex(/^(?:FREQ=(?:DAILY|WEEKLY|MONTHLY)[A-Z0-9;=,+-]*)?$/, 'not a rule'),
		),
	}),
	v.check(({ start, end }) => start < end, 'the end is not after the start'),
);

export type NewEvent = v.InferOutput<typeof newEventSchema>;
