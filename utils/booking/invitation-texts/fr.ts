import type { InvitationLanguage } from '@/utils/booking/invitation-language';

export const fr: InvitationLanguage = {
	subject: {
		peer: 'On s’appelle ?',
		group: 'On se retrouve ?',
		mentor: 'Un peu de temps pour échanger ?',
		coach: 'Un moment pour échanger',
		'former-colleague': 'On s’appelle ?',
	},
	sentenceGap: ' ',
	tones: {
		brief: {
			greeting: { named: 'Bonjour {name},', unnamed: 'Bonjour,', group: 'Bonjour à toutes et à tous,' },
			ask: {
				peer: 'Aurais-tu envie d’un appel à deux, pour échanger ?',
				group: 'Auriez-vous envie de nous retrouver en petit groupe pour échanger ?',
				mentor: 'Aurais-tu un peu de temps pour moi ? Ton regard sur quelques sujets me serait précieux.',
				coach: 'J’aimerais prendre rendez-vous avec toi pour un échange.',
				'former-colleague':
					'Aurais-tu envie d’un appel ? J’aimerais savoir comment tu vois les choses aujourd’hui.',
			},
			proposal: {
				weekly: 'Est-ce que {time} conviendrait, puis chaque semaine ?',
				fortnightly: 'Est-ce que {time} conviendrait, puis toutes les deux semaines ?',
				monthly: 'Est-ce que {time} conviendrait, puis une fois par mois ?',
				once: 'Est-ce que {time} conviendrait ?',
			},
			openProposal: 'Quel moment conviendrait ?',
			closing: 'Si ce n’est pas possible, un simple non suffit.',
		},
		warm: {
			greeting: { named: 'Bonjour {name} !', unnamed: 'Bonjour !', group: 'Bonjour à toutes et à tous !' },
			ask: {
				peer: 'Je me disais que ce serait bien de parler avec quelqu’un qui fait le même genre de travail. Aimerais-tu que nous échangions de temps en temps, juste nous deux ?',
				group:
					'Je crois que chacun de nous gagnerait à avoir un endroit où penser à voix haute, avec des personnes qui font le même genre de travail. Et si nous nous retrouvions en petit groupe ?',
				mentor:
					'Nos conversations m’éclaircissent toujours les idées. Aurais-tu de nouveau un peu de temps pour moi ?',
				coach: 'J’aimerais prendre un moment avec toi pour réfléchir tranquillement à quelques sujets.',
				'former-colleague':
					'J’aimais notre façon de réfléchir ensemble. Aurais-tu plaisir à reprendre cela, le temps d’un appel ?',
			},
			proposal: {
				weekly: 'Je peux garder {time}, puis le même créneau chaque semaine, si cela convient.',
				fortnightly:
					'Je peux garder {time}, puis le même créneau toutes les deux semaines, si cela convient.',
				monthly: 'Je peux garder {time}, puis un créneau par mois, si cela convient.',
				once: 'Je peux garder {time}, si cela convient.',
			},
			openProposal: 'Quel moment conviendrait ? Je m’arrangerai.',
			closing:
				'Ce que nous nous dirons restera entre nous. Et si ce n’est pas le bon moment, ce n’est vraiment pas grave.',
		},
		formal: {
			greeting: { named: 'Bonjour {name},', unnamed: 'Bonjour,', group: 'Mesdames, Messieurs,' },
			ask: {
				peer: 'J’aurais plaisir à échanger avec vous, en confidence, sur des questions de direction.',
				group:
					'Je souhaite proposer un échange confidentiel entre quelques personnes aux fonctions semblables.',
				mentor:
					'Votre regard sur quelques questions de direction me serait très précieux. Pourriez-vous m’accorder un peu de temps ?',
				coach: 'Je souhaite convenir d’un entretien avec vous.',
				'former-colleague':
					'Je garde un excellent souvenir de notre collaboration, et votre regard sur quelques questions de direction me serait précieux.',
			},
			proposal: {
				weekly: 'Puis-je vous proposer {time}, puis chaque semaine ?',
				fortnightly: 'Puis-je vous proposer {time}, puis toutes les deux semaines ?',
				monthly: 'Puis-je vous proposer {time}, puis chaque mois ?',
				once: 'Puis-je vous proposer {time} ?',
			},
			openProposal: 'Je vous remercie de m’indiquer un moment à votre convenance.',
			closing: 'Si cela ne vous convient pas, je le comprendrai bien sûr.',
		},
	},
};
