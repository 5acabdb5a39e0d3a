import type { InvitationLanguage } from '@/utils/booking/invitation-language';

export const pt: InvitationLanguage = {
	subject: {
		peer: 'Vamos conversar?',
		group: 'Vamos nos reunir?',
		mentor: 'Um tempinho para conversar?',
		coach: 'Um horário para conversar',
		'former-colleague': 'Vamos conversar?',
	},
	sentenceGap: ' ',
	tones: {
		brief: {
			greeting: { named: 'Oi, {name},', unnamed: 'Oi,', group: 'Oi, pessoal,' },
			ask: {
				peer: 'você toparia uma conversa para trocar ideias?',
				group: 'vocês topariam um encontro em grupo pequeno para trocar ideias?',
				mentor: 'você teria um tempinho para mim? Eu gostaria de ouvir a sua visão sobre algumas coisas.',
				coach: 'eu gostaria de marcar uma conversa com você.',
				'former-colleague': 'você toparia uma conversa? Eu gostaria de saber como você vê as coisas hoje.',
			},
			proposal: {
				weekly: 'Que tal {time}, e depois toda semana?',
				fortnightly: 'Que tal {time}, e depois a cada duas semanas?',
				monthly: 'Que tal {time}, e depois uma vez por mês?',
				once: 'Que tal {time}?',
			},
			openProposal: 'Qual horário seria bom?',
			closing: 'Se não der, um simples não já basta.',
		},
		warm: {
			greeting: { named: 'Olá, {name}!', unnamed: 'Olá!', group: 'Olá, pessoal!' },
			ask: {
				peer: 'Fiquei pensando em como seria bom conversar com alguém que faz o mesmo tipo de trabalho. Você gostaria de trocar ideias de vez em quando, em confiança?',
				group:
					'Acho que todos nós ganharíamos com um lugar para pensar em voz alta, com pessoas que fazem o mesmo tipo de trabalho. Vamos nos reunir em um grupo pequeno?',
				mentor:
					'Sempre saio das nossas conversas com as ideias mais claras. Você teria de novo um tempinho para mim?',
				coach: 'Eu gostaria de reservar um tempo com você para pensar algumas coisas com calma.',
				'former-colleague':
					'Eu gostava de como pensávamos as coisas em conjunto. Você gostaria de fazer isso de novo em uma conversa?',
			},
			proposal: {
				weekly: 'Posso reservar {time}, e depois o mesmo horário toda semana, se fizer sentido.',
				fortnightly: 'Posso reservar {time}, e depois o mesmo horário a cada duas semanas, se fizer sentido.',
				monthly: 'Posso reservar {time}, e depois uma vez por mês, se fizer sentido.',
				once: 'Posso reservar {time}, se for um bom horário.',
			},
			openProposal: 'Qual horário seria bom? Eu me adapto.',
			closing: 'O que conversarmos fica entre nós. E se agora não for um bom momento, tudo bem.',
		},
		formal: {
			greeting: { named: 'Bom dia, {name},', unnamed: 'Bom dia,', group: 'Bom dia,' },
			ask: {
				peer: 'gostaria de propor uma troca confidencial de experiências sobre questões de liderança.',
				group:
					'gostaria de propor uma troca confidencial de experiências entre algumas pessoas em funções semelhantes.',
				mentor:
					'sua visão sobre algumas questões de liderança seria muito valiosa para mim. Seria possível contar com um pouco do seu tempo?',
				coach: 'gostaria de agendar uma conversa.',
				'former-colleague':
					'guardo uma ótima lembrança do nosso trabalho em conjunto, e sua visão sobre algumas questões de liderança seria muito valiosa para mim.',
			},
			proposal: {
				weekly: 'Posso sugerir {time}, e semanalmente a partir daí?',
				fortnightly: 'Posso sugerir {time}, e a cada duas semanas a partir daí?',
				monthly: 'Posso sugerir {time}, e mensalmente a partir daí?',
				once: 'Posso sugerir {time}?',
			},
			openProposal: 'Peço a gentileza de indicar um horário conveniente.',
			closing: 'Caso não seja conveniente, compreenderei perfeitamente.',
		},
	},
};
