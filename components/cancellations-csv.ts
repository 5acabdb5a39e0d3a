import type { Cancellation } from '@/utils/support/surface-state';

const columns = ['start', 'title', 'how', 'feeling', 'noticed'] as const;

/** RFC 4180, in the column names of the domain. A cell that a spreadsheet could take for a formula is made text. */
export function cancellationsCsv(cancellations: readonly Cancellation[]): string {
	const rows = cancellations.map(({ start, title, how, feeling, noticedAt }) => [
		start,
		title,
		how,
		feeling ?? '',
		noticedAt,
	]);
	return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

// Anyone who may invite writes titles: https://owasp.org/www-community/attacks/CSV_Injection
function toCell(value: string): string {
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
