/** What calendars put before the title of a meeting that the leader declined. Seen: en, ja; the others are candidates. */
export const declinedPrefixes: readonly string[] = [
	...['Declined', '辞退'],
	...['Abgelehnt', 'Refusé', 'Rechazado', 'Rechazada', 'Recusado', 'Recusada', 'Rifiutato', 'Geweigerd'],
	...['Avböjt', 'Avvist', 'Hylätty', 'Odrzucono', 'Odmítnuto', 'Отклонено', 'Reddedildi'],
	...['已拒绝', '已拒絕', '거절됨', 'تم الرفض', 'נדחה'],
];

const prefix = new RegExp(`^\\s*(?:${declinedPrefixes.join('|')})\\s*[:：]\\s*`, 'iu');

/** A title without its declined prefix, and whether there was one. Only at the start and only with a colon. */
export function withoutDeclinedPrefix(title: string): { title: string; isDeclined: boolean } {
	const match = prefix.exec(title.normalize('NFC'));
	return match
		? { title: title.normalize('NFC').slice(match[0].length), isDeclined: true }
		: { title, isDeclined: false };
}
