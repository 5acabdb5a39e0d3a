/** The days of entries that are drawn on several, by their ids. A plain object, so that it can be compared as JSON. */
export function repeatedDays(
	drawings: Iterable<{ id: string; day: string | undefined }>,
): Record<string, string[]> {
	const byId = Map.groupBy(drawings, ({ id }) => id);
	return Object.fromEntries(
		[...byId].flatMap(([id, repeated]) => {
			const days = [...new Set(repeated.flatMap(({ day }) => day ?? []))].sort();
			return days.length > 1 ? [[id, days]] : [];
		}),
	);
}
