/** Decodes a date packed as `(year − 1970) << 9 | month << 5 | day`, month from 1; `undefined` when it is none. */
export function dayOfDateKey(key: string | null): string | undefined {
	if (!key || !/^\d+$/.test(key)) return undefined;
	const packed = Number(key);
	try {
		const date = { year: 1970 + (packed >> 9), month: (packed >> 5) & 15, day: packed & 31 };
		return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
	} catch {
		return undefined;
	}
}
