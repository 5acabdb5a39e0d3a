/**
 * What calendars put before the title of a meeting that was called off, in the language of the organizer's mailbox.
 * Seen: in public code or captured pages. Candidates: from general knowledge of mail programs' texts, not seen yet.
 */
const seen = ['Canceled', 'Cancelled', 'キャンセル済み', '予定のキャンセル', 'Annulé', 'Отменено'];
const candidates = [
	...['Abgesagt', 'Annulée', 'Cancelado', 'Cancelada', 'Annullato', 'Annullata', 'Geannuleerd'], // de fr es/pt it nl
	...['Inställt', 'Inställd', 'Aflyst', 'Avlyst', 'Peruutettu'], // sv da nb fi
	...['Odwołane', 'Odwołano', 'Anulowano', 'Zrušeno', 'Zrušené', 'Lemondva'], // pl cs sk hu
	...['Отменена', 'Скасовано', 'Anulat', 'Otkazano', 'Odpovedano', 'Ακυρώθηκε'], // ru uk ro hr sl el
	...['İptal edildi', 'İptal Edildi', 'Cancel·lat', 'Cancel·lada'], // tr ca
	...['已取消', '取消済み', '취소됨', 'Đã hủy', 'Dibatalkan', 'ยกเลิกแล้ว'], // zh ja ko vi id th
	...['تم الإلغاء', 'ملغى', 'ملغاة', 'בוטל', 'בוטלה'], // ar he
];

export const cancelledPrefixes: readonly string[] = [...seen, ...candidates];

/** Names of the icon with which a label begins for a cancelled event (seen: en, ja). */
export const cancelledLeads: readonly string[] = ['Canceled event', 'Cancelled event', 'キャンセルイベント'];

const prefix = new RegExp(
	`^[\\s\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*(?:${cancelledPrefixes.join('|')})\\s*[:：]`,
	'iu',
);

/**
 * A title without its cancelled prefixes, and whether there was one. Only at the start and only with a colon: an unknown
 * language degrades to "not cancelled", never to a false cancellation.
 */
export function withoutCancelledPrefix(title: string): { title: string; isCancelled: boolean } {
	let rest = title.normalize('NFC');
	for (let match = prefix.exec(rest); match; match = prefix.exec(rest)) rest = rest.slice(match[0].length);
	const isCancelled = rest.length < title.normalize('NFC').length;
	return { title: isCancelled ? rest.trim() : title, isCancelled };
}

/** Whether what a label says before the title calls the meeting off: the name of an icon, or the prefix itself. */
export function isCancelledLead(lead: string): boolean {
	const words = lead.replace(/[\s,、،，:：]+$/, '').toLowerCase();
	const last = lead.split(/[,、،，]/).at(-1) ?? '';
	return (
		cancelledLeads.some((known) => words.endsWith(known.toLowerCase())) ||
		withoutCancelledPrefix(last).isCancelled
	);
}
