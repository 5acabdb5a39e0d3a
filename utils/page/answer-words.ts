import { rememberTexts } from '@/utils/page/remember-texts';
import type { EventResponse } from '@/utils/support/sighting';

/** As calendars write them (2020–2026). Of most languages only the word for "accepted" is known. */
const words: Partial<Record<EventResponse, string>> = {
	accepted:
		'Accepted|Qəbul edildi|Onartuta|Acceptat|已接受|Accepteret|Geaccepteerd|Tinanggap|Accepté|Angenommen|Diterima|' +
		'Accettato|承諾済み|承諾|수락함|Zaakceptowano|Aceito|Aceite|Приглашение принято|Aceptado|Tackat ja|Kabul edildi',
	declined: 'Declined',
	'needs-action': 'Needs RSVP',
};
const answers = new Map(
	Object.entries(words).flatMap(([answer, list]) =>
		list.split('|').map((word) => [word, answer as EventResponse] as const),
	),
);

export const answerWords: readonly string[] = [...answers.keys()];

/**
 * The answer that stands as an item of its own among the first items of a list; `undefined` where no known word does.
 * Later items may be places, which can hold any word.
 */
export const answerWord = rememberTexts((list): EventResponse | undefined => {
	const items = list.split(/[,、，،」]/, 6).map((item) => answers.get(item.trim()));
	return items.find((answer) => answer !== undefined);
});
