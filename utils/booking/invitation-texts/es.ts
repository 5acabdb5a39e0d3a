import type { InvitationLanguage } from '@/utils/booking/invitation-language';

export const es: InvitationLanguage = {
	subject: {
		peer: '¿Hablamos?',
		group: '¿Nos reunimos?',
		mentor: '¿Un rato para conversar?',
		coach: 'Un rato para conversar',
		'former-colleague': '¿Hablamos?',
	},
	sentenceGap: ' ',
	tones: {
		brief: {
			greeting: { named: 'Hola, {name}:', unnamed: 'Hola:', group: 'Hola a todas y a todos:' },
			ask: {
				peer: '¿Te apetece una llamada para intercambiar impresiones?',
				group: '¿Qué tal si nos reunimos en un grupo pequeño para intercambiar impresiones?',
				mentor: '¿Tendrías un rato para mí? Me gustaría conocer tu punto de vista sobre algunas cosas.',
				coach: 'Me gustaría reservar una conversación contigo.',
				'former-colleague': '¿Te apetece una llamada? Me gustaría saber cómo ves las cosas ahora.',
			},
			proposal: {
				weekly: '¿Qué tal el {time}, y después cada semana?',
				fortnightly: '¿Qué tal el {time}, y después cada dos semanas?',
				monthly: '¿Qué tal el {time}, y después una vez al mes?',
				once: '¿Qué tal el {time}?',
			},
			openProposal: '¿Qué momento vendría bien?',
			closing: 'Si no encaja, basta con un breve no.',
		},
		warm: {
			greeting: { named: '¡Hola, {name}!', unnamed: '¡Hola!', group: '¡Hola a todas y a todos!' },
			ask: {
				peer: 'He pensado en lo bien que vendría hablar con alguien que hace el mismo tipo de trabajo. ¿Te gustaría que intercambiáramos impresiones de vez en cuando, en confianza?',
				group:
					'Creo que a todos nos vendría bien un lugar donde pensar en voz alta, con personas que hacen el mismo tipo de trabajo. ¿Nos reunimos en un grupo pequeño?',
				mentor:
					'Después de nuestras conversaciones siempre veo las cosas más claras. ¿Tendrías otra vez un rato para mí?',
				coach: 'Me gustaría tomarme un rato contigo para pensar algunas cosas con calma.',
				'former-colleague':
					'Me gustaba cómo pensábamos las cosas en común. ¿Te gustaría volver a hacerlo en una llamada?',
			},
			proposal: {
				weekly: 'Puedo reservar el {time}, y después la misma hora cada semana, si parece bien.',
				fortnightly: 'Puedo reservar el {time}, y después la misma hora cada dos semanas, si parece bien.',
				monthly: 'Puedo reservar el {time}, y después una vez al mes, si parece bien.',
				once: 'Puedo reservar el {time}, si encaja.',
			},
			openProposal: '¿Qué momento vendría bien? Me adapto.',
			closing: 'Lo que hablemos no saldrá de ahí. Y si ahora no es buen momento, no pasa nada.',
		},
		formal: {
			greeting: { named: 'Buenos días, {name}:', unnamed: 'Buenos días:', group: 'Buenos días:' },
			ask: {
				peer: 'Me gustaría mantener con usted un intercambio confidencial sobre cuestiones de liderazgo.',
				group:
					'Quisiera proponer un intercambio confidencial entre algunas personas con funciones parecidas.',
				mentor:
					'Su punto de vista sobre algunas cuestiones de liderazgo me sería muy valioso. ¿Podría dedicarme un poco de tiempo?',
				coach: 'Quisiera concertar una conversación con usted.',
				'former-colleague':
					'Guardo un grato recuerdo de nuestra colaboración, y su punto de vista sobre algunas cuestiones de liderazgo me sería muy valioso.',
			},
			proposal: {
				weekly: '¿Sería posible el {time}, y a partir de entonces cada semana?',
				fortnightly: '¿Sería posible el {time}, y a partir de entonces cada dos semanas?',
				monthly: '¿Sería posible el {time}, y a partir de entonces cada mes?',
				once: '¿Sería posible el {time}?',
			},
			openProposal: '¿Qué momento sería conveniente?',
			closing: 'Si no fuera posible, lo comprenderé perfectamente.',
		},
	},
};
