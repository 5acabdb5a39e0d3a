import type { SupportMeeting, SupportSummary } from './support-summary';

/** Later, a note would be made up. */
const mostDays = 3;

/** The last conversation that is over and was not asked about: a note is offered once for each. */
export function talkToNote(
	summary: SupportSummary | null,
	asked: ReadonlySet<string>,
	now: Temporal.Instant,
): SupportMeeting | null {
	const oldest = now.subtract({ hours: 24 * mostDays });
	const isRecent = ({ end, start }: SupportMeeting) =>
		start.length > 10 &&
		end !== null &&
		Temporal.Instant.compare(end, now) <= 0 &&
		Temporal.Instant.compare(end, oldest) >= 0;
	const over = summary?.weeks.flatMap(({ support }) => support).filter(isRecent) ?? [];
	const last = over.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start)).at(-1);
	return last === undefined || asked.has(last.key) ? null : last;
}
