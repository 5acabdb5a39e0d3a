import { ptFormers } from './pt-formers';
import { ptGroups } from './pt-groups';
import { ptPeers } from './pt-peers';
import type { SupportWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const pt: SupportWords = {
	language: 'pt',
	support: {
		peer: ptPeers,
		group: ptGroups,
		mentor: `
			meu mentor, minha mentora, meus mentores, como mentorado, como mentorada, eu como mentorado,
			eu como mentee, sou a mentorada, sou o mentorado, como mentee, minha mentoria, mentoria para mim,
			mentor externo, mentora externa, meu conselheiro, minha conselheira, antigo mentor,
			antiga mentora, ex mentor, mentor de carreira, mentora de carreira, mentor empresarial,
			mentora executiva, mentor executivo, minha * de mentoria, meu * de mentoria, sou mentorado,
			sou mentorada, meu antigo mentor, minha antiga mentora, minha ex mentora, meu ex mentor,
			ex mentora, eu mentee, eu mentorada, eu mentorado, eu de mentee, sou eu o mentorado,
			sou eu a mentorada, eu sou o mentorado, eu sou a mentorada, mentorado sou eu, mentorada sou eu,
			quem me mentora, quem me mentoreia, que me mentora, me mentora, me mentoreia, meu mentoring,
			meus mentorings, minhas mentoras, minhas mentorias, mentor da incubadora, mentora da incubadora,
			mentor da aceleradora, mentora da aceleradora, levar ao mentor, levar à mentora, com o seu mentor,
			com a sua mentora, com seu mentor, com sua mentora, do seu mentor, da sua mentora, mentor meu,
			mentora minha, mentoria que recebo, mentoring que recebo, mentor profissional,
			mentora profissional, mentora empresarial, com a mentora do programa, com o mentor do programa,
			com mentora do programa, com mentor do programa, minha guia, que me aconselha, que me guia,
			que me orienta, quem me aconselha, quem me orienta, quem me guia, me orienta desde,
			me aconselha desde, aconselha me desde, me guia desde, meu padrinho na empresa,
			minha madrinha na empresa, meu padrinho profissional, mentoring recebido, mentoria recebida
		`,
		coach: `
			meu coach, minha coach, meu coaching, coaching executivo, coach executivo, coach executiva,
			coaching de liderança, coach de liderança, coaching para mim, coach externo, coach externa,
			minha supervisão, minha sessão de coaching, coaching de direção, coaching de dirigentes,
			coach pessoal, coach profissional, meu processo de coaching, coach de carreira, coach sistêmica,
			coach sistémica, acompanhamento com coach, processo de coaching executivo,
			sessão individual com coach, coaching pessoal executivo, meu * de coaching, minha * de coaching,
			coaching de ceo, coaching para ceo, coaching para executivos, coaching de executivos,
			coaching executivos, coaching individual executivo, coaching para líderes,
			coaching de alta direção, coaching para dirigentes, a minha sessão de coaching,
			sessão com o meu coach, sessão com a minha coach, coaching de gestão, coaching liderança,
			coach de executivos, coaching para gestores, coaching para diretores,
			supervisão individual com a minha coach, coaching para a alta direção, coaching para alta direção,
			coaching para executivas, coaching para gestoras, coaching para diretoras, coaching de executivas,
			coaching que recebo, minha supervisora clínica, meu supervisor clínico, minha supervisora externa,
			meu supervisor externo, minha supervisão clínica, minha psicóloga do trabalho,
			meu psicólogo do trabalho, levar à coach, levar ao coach, do seu coach, da sua coach,
			com seu coach, com o seu coach, com sua coach, com a sua coach, eu e o coach, eu e a coach,
			a coach e eu, o coach e eu, coach exec, coach empresarial, coach ontológico, coach ontológica,
			coaching ontológico, supervisão que recebo, supervisão para mim, meu espaço de supervisão,
			minha hora de supervisão, minha sessão de supervisão, meu momento de supervisão,
			coach de transição, coach de confiança, coaching recebido, coaching individual para executivos,
			coaching individual para executivas, coaching individual para líderes,
			coaching individual para gestores, coaching individual para diretores,
			supervisão com meu supervisor, supervisão com o meu supervisor, supervisão com minha supervisora,
			supervisão com a minha supervisora, supervisão clínica com meu supervisor,
			supervisão clínica com o meu supervisor, supervisão clínica com minha supervisora,
			supervisão clínica com a minha supervisora, sup c meu supervisor, sup c minha supervisora,
			sup com meu supervisor, sup com o meu supervisor, sup com minha supervisora,
			sup com a minha supervisora, sup individual com meu supervisor,
			sup individual com a minha supervisora, supervisão a minha, supervisão clínica a minha,
			supervisão individual a minha, supervisão minha, acompanhamento executivo,
			minha orientadora de carreira, meu orientador de carreira, minha orientadora profissional,
			minha conselheira de carreira, meu conselheiro de carreira, minha conselheira profissional
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, pares',
		mentor: `
			mentora, me aconselha, aconselha me
		`,
		'former-colleague': ptFormers,
	},
	activity: {
		mentor: `
			mentoria, mentorias, mentoria reversa, mentoria inversa, sessão de mentoria, reunião de mentoria,
			chamada de mentoria, mentoria quinzenal, conversa de mentoria, mentor mentorado
		`,
		coach: `
			sessão de coaching, sessão coaching, coaching individual, coaching de equipa, coaching de equipe,
			coaching em grupo, processo de coaching, coaching pessoal, coaching profissional,
			coaching de carreira, reunião de coaching, coaching quinzenal, coaching mensal,
			chamada de coaching, supervisão individual, psicóloga do trabalho, psicólogo do trabalho,
			psicóloga organizacional, psicólogo organizacional, aconselhamento profissional,
			orientação profissional, orientador profissional, orientadora profissional, counseling,
			counselling, sup individual, sup clínica, sup c, sup com, supervisão clínica individual,
			conselheira profissional, conselheiro profissional, conselheira de carreira,
			terapeuta do trabalho, terapia laboral, psicóloga de trabalho, psicólogo de trabalho,
			counselling laboral, counseling laboral, orientadora de carreira, orientador de carreira,
			conselheiro de carreira
		`,
		group: `
			supervisão, supervisão de grupo, supervisão de equipa, supervisão de equipe, supervisão em grupo
		`,
	},
	maybe: {
		'former-colleague': `
			antecessor, antecessora, predecessor, predecessora, ocupava o meu cargo, teve o meu cargo,
			os de sempre, as de sempre, velha guarda, velha turma, antiga turma, velhos tempos,
			o pessoal de sempre, a malta de sempre
		`,
		peer: `
			parceiro de aprendizagem, parceira de aprendizagem, confidente, amigo de confiança,
			amiga de confiança, amigo do setor, amiga do setor, dupla, conversa confidencial, conversa franca,
			conversa sincera, pedir conselho, segunda opinião, olhar externo, perspectiva, perspetiva, aliado,
			aliada, aliados, cúmplice, colega de outra, colega de outro, colegas de outra, colega do setor,
			colegas do setor, colega do sector, pensar alto com, desabafar com, desabafo com,
			pensar em voz alta, desabafo, pessoa de confiança, meu alter ego, alter ego, minha contraparte,
			contraparte em, contraparte, que também é, que dirige, que gere, dirige o, dirige a, dirige um,
			dirige uma, gere um, gere uma, sessão de pares, sessão entre pares, troca de vivências,
			troca de saberes, partilha de vivências
		`,
		group: `
			roda de conversa, círculo, rede de líderes, rede de gestores, rede de diretores, rede de mulheres,
			comunidade de prática, comunidade de práticas, comunidade de líderes, comunidade de gestores,
			grupo de apoio, jantar de gestores, jantar de diretores, jantar de ceos, almoço de líderes,
			café de líderes, encontro de líderes, encontro de gestores, grupo de reflexão, rede,
			rede de mulheres líderes, comunidade, coorte, coletivo, encontro líderes, encontro de gerentes,
			encontro de empresários, encontro de empreendedores, café da manhã de líderes,
			pequeno almoço de gestores, café de gestores, almoço de gestores, almoço de diretores,
			almoço de empresários, jantar de líderes, jantar de empresários, reunião de rede,
			grupo de aprendizagem, círculo de aprendizagem, troca de experiências, troca de práticas,
			partilha de experiências, comunidade de aprendizagem, clube de empresários, retiro de líderes,
			retiro de liderança, imersão de líderes, grupo, grupo informal, rotary, lions, rede de contatos,
			jovens empresários, encontro de ceos, encontro de fundadores, jantar de fundadores, almoço de ceos,
			almoço de fundadores, grupo de networking, mesa de líderes, jantar de networking,
			almoço de networking, rede profissional, grupo de discussão, grupo de partilha, grupo de troca,
			tertúlia, análise de casos, retiro, círculo de conversa, fórum, roda, grupo de estudo,
			rede de contactos, cocktail de networking, grupo de líderes, clube de gestores,
			grupo de empresários, grupo de gestores, grupo de gestoras, grupo de empresárias,
			grupo de diretores, grupo de diretoras, clube de diretores, clube de líderes
		`,
		mentor: `
			conselheiro, conselheira, tutor, padrinho, madrinha, patrocinador, orientador, orientadora,
			conversa de carreira, aconselhamento de carreira, assessor, meu mestre, minha mestra
		`,
		coach: `
			terapeuta, psicóloga, supervisor, supervisora, facilitadora, acompanhamento individual,
			acompanhamento, acompanhamento profissional
		`,
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, grupo de apoio, roda, grupo de confiança, roda de conversa,
		grupo de ajuda mútua, círculo de confiança, grupo de responsabilidade, círculo de apoio,
		grupo de ajuda, grupo de troca, grupo de aprendizagem, grupo de discussão, grupo de reflexão, circ,
		círculo de escuta, grupo de escuta, roda de escuta, roda de casos, espaço de reflexão,
		espaço reflexivo, grupo reflexivo, roda de partilha, círculo de partilha, círculo de diálogo,
		grupo de desabafo, grupo de apoio mútuo, roda de apoio, rede de apoio mútuo, ajuda mútua entre,
		apoio mútuo entre
	`,
	groupWords: `
		grupo, círculo, clube, mesa redonda, roda, reunião de, encontro de, mesa, tertúlia, coletivo,
		jantar tertúlia, nos reunimos, juntamo nos, nos juntamos, encontro dos, encontro das, confraria,
		confraria de
	`,
	taken: `
		como mentorado, como mentorada, como mentee, eu como mentee, sou a mentorada, sou o mentorado,
		para mim, como coachee, eu como coachee, com meu coach, com minha coach, com meu mentor,
		com minha mentora, com o meu coach, com a minha coach, com o meu mentor, com a minha mentora,
		contratei para mim, sou eu o mentorado, sou eu a mentorada, eu sou o mentorado, eu sou a mentorada,
		eu mentorada, eu mentorado, eu mentee, mentorado sou eu, mentorada sou eu, pra mim, p mim, p/ mim,
		para mim mesmo, para mim mesma, só eu, eu sozinho, eu sozinha, que recebo, q recebo, me mentora,
		me mentoreia, que me dá, que me dão, como coachada, como coachado, como cliente, eu coachee,
		coachee sou eu, mentee sou eu, sou a mentee, sou o mentee, sou mentee, minha sessão, minhas sessões,
		minha carreira, meu futuro, meus medos, minha liderança, como supervisionada, como supervisionado,
		como supervisanda, como supervisando, sou a supervisionada, sou o supervisionado,
		sou eu a supervisionada, sou eu o supervisionado, eu supervisionada, eu supervisionado,
		supervisionada sou eu, como lido eu, como estou a lidar, meu esgotamento, meu burnout,
		minha ansiedade, minha crise, meu stress, meu estresse, sessão minha, individual minha,
		individual meu, é o meu, é a minha, sessões minhas
	`,
	given: `
		meu mentorado, minha mentorada, mentorado, mentorada, mentorados, mentoradas, mentorando, mentoranda,
		mentorandos, mentoria para, mentoria a, mentoria aos, mentoria de, mentoria que dou, coaching para,
		coaching a, coaching ao, coaching à, coaching que dou, coaching comercial, coaching de vendas,
		meu pupilo, pupilo, tutoria, tutorias, tutoria alunos, mentorar, mentorear, sou mentor, sou mentora,
		como mentor, como mentora, como coach, ser mentor, ser mentora, meu estagiário, minha estagiária,
		buddy de acolhimento, buddy de integração, fazer coaching, dar coaching, dar mentoria,
		mentoria voluntária, facilitar action learning, facilitar mastermind, coaching da equipa,
		coaching do time, coaching da equipe, coaching do meu, coaching da minha, mentorar a, designar mentor,
		mentor do, mentor da, coaching dado por mim, dado por mim, supervisão de estágio,
		supervisão de estagiários, supervisão de residentes, supervisão de alunos, supervisão de tese,
		supervisiono, supervisionar o, supervisionar a, supervisionar, minha liderada, meu liderado,
		mentoranda minha, mentoro, coaching à equipa, coaching às, coaching aos, que dou eu, dou eu,
		meu aprendiz, minha aprendiz, orientação mestrado, orientação de mestrado, orientação de tese,
		orientação de tcc, orientação tcc
	`,
};
