const dayMilliseconds = 86_400_000;

interface Stretch {
	/** Epoch milliseconds, end exclusive, between two changes of the zone's offset. */
	from: number;
	until: number;
	offsetMilliseconds: number;
	/** `+01:00` */
	offset: string;
}

/**
 * Writes instants as the clock of one zone shows them. Dates and offsets are worked out once each: a file holds
 * thousands of times, and few days.
 */
export class IsoClock {
	private readonly dates = new Map<number, string>();
	private readonly stretches: Stretch[] = [];

	/** `zone` is an IANA name. */
	constructor(private readonly zone: string) {}

	/** Epoch milliseconds as `2026-11-23T10:00:00+01:00`. */
	write(milliseconds: number): string {
		const { offset, offsetMilliseconds } = this.stretchOf(milliseconds);
		const local = milliseconds + offsetMilliseconds;
		const day = Math.floor(local / dayMilliseconds);
		const second = Math.floor((local - day * dayMilliseconds) / 1000);
		const [hours, minutes, seconds] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
		return `${this.date(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}${offset}`;
	}

	private date(day: number): string {
		let date = this.dates.get(day);
		if (date === undefined) {
			date =
				Temporal.Instant.fromEpochMilliseconds(day * dayMilliseconds)
					.toString()
					.split('T')[0] ?? '';
			this.dates.set(day, date);
		}
		return date;
	}

	private stretchOf(milliseconds: number): Stretch {
		let found = this.stretches.find(({ from, until }) => from <= milliseconds && milliseconds < until);
		if (!found) {
			const time = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(this.zone);
			const before = time.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
			const after = time.getTimeZoneTransition('next');
			found = {
				from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
				until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
				offsetMilliseconds: time.offsetNanoseconds / 1e6,
				offset: time.offset,
			};
			this.stretches.push(found);
		}
		return found;
	}
}

function two(number: number): string {
	return number < 10 ? `0${number}` : `${number}`;
}
