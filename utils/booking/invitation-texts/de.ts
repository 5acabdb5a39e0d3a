import type { InvitationLanguage } from '@/utils/booking/invitation-language';

export const de: InvitationLanguage = {
	subject: {
		peer: 'Telefonieren wir?',
		group: 'Wollen wir uns treffen?',
		mentor: 'Etwas Zeit für ein Gespräch?',
		coach: 'Ein Gesprächstermin',
		'former-colleague': 'Telefonieren wir?',
	},
	sentenceGap: ' ',
	tones: {
		brief: {
			greeting: { named: 'Hallo {name},', unnamed: 'Hallo,', group: 'Hallo zusammen,' },
			ask: {
				peer: 'hättest du Lust auf ein Gespräch zu zweit, um uns auszutauschen?',
				group: 'habt ihr Lust, dass wir uns in kleiner Runde treffen und austauschen?',
				mentor: 'hättest du etwas Zeit für mich? Deine Sicht auf ein paar Themen wäre mir viel wert.',
				coach: 'ich möchte gern ein Gespräch mit dir vereinbaren.',
				'former-colleague':
					'hättest du Lust zu telefonieren? Mich interessiert, wie du die Dinge heute siehst.',
			},
			proposal: {
				weekly: 'Wie wäre {time}, und dann jede Woche?',
				fortnightly: 'Wie wäre {time}, und dann alle zwei Wochen?',
				monthly: 'Wie wäre {time}, und dann einmal im Monat?',
				once: 'Wie wäre {time}?',
			},
			openProposal: 'Wann würde es passen?',
			closing: 'Wenn es nicht passt, reicht ein kurzes Nein.',
		},
		warm: {
			greeting: { named: 'Hallo {name}!', unnamed: 'Hallo!', group: 'Hallo zusammen!' },
			ask: {
				peer: 'Mir ging durch den Kopf, wie gut es täte, mit jemandem zu reden, der die gleiche Art von Arbeit macht. Magst du dich ab und zu mit mir austauschen, nur wir zwei?',
				group:
					'Ich glaube, uns allen täte ein Ort gut, an dem wir laut denken können, mit Menschen, die die gleiche Art von Arbeit machen. Wollen wir uns in kleiner Runde treffen?',
				mentor:
					'Nach unseren Gesprächen habe ich immer einen klareren Kopf. Hättest du wieder einmal etwas Zeit für mich?',
				coach: 'Ich möchte mir mit dir etwas Zeit nehmen, um ein paar Dinge in Ruhe zu durchdenken.',
				'former-colleague':
					'Ich mochte es, wie wir früher Dinge gemeinsam durchdacht haben. Hättest du Freude daran, das am Telefon wieder zu tun?',
			},
			proposal: {
				weekly: 'Ich könnte {time} freihalten und danach jede Woche dieselbe Zeit, wenn es passt.',
				fortnightly: 'Ich könnte {time} freihalten und danach alle zwei Wochen dieselbe Zeit, wenn es passt.',
				monthly: 'Ich könnte {time} freihalten und danach einmal im Monat, wenn es passt.',
				once: 'Ich könnte {time} freihalten, wenn es passt.',
			},
			openProposal: 'Wann würde es passen? Ich richte mich danach.',
			closing:
				'Worüber wir reden, bleibt unter uns. Und wenn es gerade nicht passt, ist das völlig in Ordnung.',
		},
		formal: {
			greeting: { named: 'Guten Tag, {name},', unnamed: 'Guten Tag,', group: 'Guten Tag zusammen,' },
			ask: {
				peer: 'gern würde ich mich mit Ihnen vertraulich über Fragen der Führung austauschen.',
				group:
					'ich möchte einen vertraulichen Austausch in kleinem Kreis vorschlagen, unter Menschen in ähnlichen Rollen.',
				mentor:
					'Ihre Sicht auf einige Fragen der Führung wäre mir sehr wertvoll. Darf ich Sie um etwas Zeit bitten?',
				coach: 'ich möchte gern ein Gespräch mit Ihnen vereinbaren.',
				'former-colleague':
					'an unsere Zusammenarbeit denke ich gern zurück, und Ihre Sicht auf einige Fragen der Führung wäre mir wertvoll.',
			},
			proposal: {
				weekly: 'Darf ich {time} vorschlagen, und von da an wöchentlich?',
				fortnightly: 'Darf ich {time} vorschlagen, und von da an alle zwei Wochen?',
				monthly: 'Darf ich {time} vorschlagen, und von da an monatlich?',
				once: 'Darf ich {time} vorschlagen?',
			},
			openProposal: 'Bitte nennen Sie mir eine Zeit, die Ihnen passt.',
			closing: 'Sollte es nicht passen, habe ich dafür selbstverständlich Verständnis.',
		},
	},
};
