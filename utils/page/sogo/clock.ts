import { findClockTimes, possibleMinutes } from '@/utils/page/clock-time';
import { asText, type SogoAnswer } from '@/utils/page/sogo/server';

/** Turns the seconds of one answer into what the leader's clock shows; `undefined` where that cannot be told. */
export interface SogoClock {
	/** ISO 8601 with offset. */
	timeAt(seconds: number): string | undefined;
	dateAt(seconds: number): string;
	/** Does the time of day that stands beside the start in words say the same? */
	agreesWith(seconds: number, written: unknown): boolean;
}

/**
 * SOGo 5.8 counts every start and end of an answer with the offset that holds at midnight of the first day asked for,
 * also beyond a change of clocks (measured 2026-11: in an answer from 1 October on, 10:00 on 26 October comes as 08:00
 * UTC in Berlin). Should a version count rightly, the time of day in words, `startHour`, tells.
 */
export function sogoClock(firstDay: string, zone: string, rows: readonly SogoAnswer[]): SogoClock {
	const { offsetNanoseconds } = Temporal.PlainDate.from(firstDay).toZonedDateTime(zone);
	const asCounted = (seconds: number) =>
		instantOf(seconds).add({ nanoseconds: offsetNanoseconds }).toZonedDateTimeISO('UTC').toPlainDateTime();
	const asTrue = (seconds: number) => instantOf(seconds).toZonedDateTimeISO(zone).toPlainDateTime();
	const isTrue = rows.some(({ c_startdate: seconds, startHour }) => {
		if (typeof seconds !== 'number' || asCounted(seconds).equals(asTrue(seconds))) return false;
		return isWrittenAs(startHour, asTrue(seconds)) && !isWrittenAs(startHour, asCounted(seconds));
	});
	const wallClock = isTrue ? asTrue : asCounted;
	return {
		timeAt(seconds) {
			const local = wallClock(seconds);
			const moment = isTrue ? instantOf(seconds).toZonedDateTimeISO(zone) : onlyMoment(local, zone);
			return moment?.toString({ timeZoneName: 'never', smallestUnit: 'second' });
		},
		dateAt: (seconds) => wallClock(seconds).toPlainDate().toString(),
		agreesWith: (seconds, written) => isWrittenAs(written, wallClock(seconds)),
	};
}

/** `undefined` where clocks skip the time or show it twice. */
function onlyMoment(local: Temporal.PlainDateTime, zone: string): Temporal.ZonedDateTime | undefined {
	const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
	return earlier.equals(local.toZonedDateTime(zone, { disambiguation: 'later' })) ? earlier : undefined;
}

/** Half of the day aside, which not every language's word tells; nothing written disagrees with nothing. */
function isWrittenAs(written: unknown, { hour, minute }: Temporal.PlainDateTime): boolean {
	const [time] = findClockTimes(asText(written));
	if (!time) return true;
	return possibleMinutes(time).some((minutes) => minutes % 720 === (hour * 60 + minute) % 720);
}

function instantOf(seconds: number): Temporal.Instant {
	return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
