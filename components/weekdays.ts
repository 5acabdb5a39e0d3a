/** ISO weekdays, 1 Monday … 7 Sunday, with their names. */
export function weekdays(language: string): { iso: number; short: string; long: string }[] {
	const monday = Temporal.PlainDate.from('2026-11-23');
	return Array.from({ length: 7 }, (_, days) => {
		const day = monday.add({ days });
		return {
			iso: day.dayOfWeek,
			short: day.toLocaleString(language, { weekday: 'short' }),
			long: day.toLocaleString(language, { weekday: 'long' }),
		};
	});
}
