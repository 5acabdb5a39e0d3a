/** The date after an ISO date. */
export function dayAfter(day: string): string {
	return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

export function dayBefore(day: string): string {
	return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** Whether each date is the one after its forerunner. */
export function isUnbrokenRun(days: readonly string[]): boolean {
	return days.every((day, i) => i === 0 || day === dayAfter(days[i - 1] ?? day));
}
