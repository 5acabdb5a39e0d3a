import { ptCoaches } from './pt-coaches';
import { ptExColleagues } from './pt-ex-colleagues';
import { ptFormers } from './pt-formers';
import { ptGroups } from './pt-groups';
import { ptOldTeams } from './pt-old-teams';
import { ptPeers } from './pt-peers';
import { ptSharedWork } from './pt-shared-work';
import type { SupportWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const pt: SupportWords = {
	language: 'pt',
	support: {
		peer: ptPeers,
		group: ptGroups,
		mentor: `
			meu mentor, minha mentora, meus mentores, como mentorado, como mentorada, eu como mentorado,
			eu como mentee, sou a mentorada, sou o mentorado, como mentee, minha mentoria,
			mentoria para mim, mentor externo, mentora externa, meu conselheiro, minha conselheira,
			antigo mentor, antiga mentora, ex mentor, mentor de carreira, mentora de carreira,
			mentor empresarial, mentora executiva, mentor executivo, minha * de mentoria, meu * de mentoria,
			sou mentorado, sou mentorada, meu antigo mentor, minha antiga mentora, minha ex mentora,
			meu ex mentor, ex mentora, eu mentee, eu mentorada, eu mentorado, eu de mentee,
			sou eu o mentorado, sou eu a mentorada, eu sou o mentorado, eu sou a mentorada,
			mentorado sou eu, mentorada sou eu, quem me mentora, quem me mentoreia, que me mentora,
			me mentora, me mentoreia, meu mentoring, meus mentorings, minhas mentoras, minhas mentorias,
			mentor da incubadora, mentora da incubadora, mentor da aceleradora, mentora da aceleradora,
			levar ao mentor, levar à mentora, com o seu mentor, com a sua mentora, com seu mentor,
			com sua mentora, do seu mentor, da sua mentora, mentor meu, mentora minha, mentoria que recebo,
			mentoring que recebo, mentor profissional, mentora profissional, mentora empresarial,
			com a mentora do programa, com o mentor do programa, com mentora do programa,
			com mentor do programa, minha guia, que me aconselha, que me guia, que me orienta,
			quem me aconselha, quem me orienta, quem me guia, me orienta desde, me aconselha desde,
			aconselha me desde, me guia desde, meu padrinho na empresa, minha madrinha na empresa,
			meu padrinho profissional, mentoring recebido, mentoria recebida, quem me apadrinha,
			me apadrinha, padrinho de empresa, madrinha de empresa, padrinho empresarial,
			madrinha empresarial, padrinho profissional, madrinha profissional, mentora programa *,
			mentor programa *, mentor designado, mentora designada, mentor que me deram,
			mentora que me deram, mentor que me atribuíram, mentora que me atribuíram, meu guru, meu sábio,
			minha velha mentora, meu velho mentor, que me mentoreou, quem me mentoreou, me mentoreou,
			me mentorou, que me mentorou, quem me mentorou, q me mentora, q me mentoreia, q me aconselha,
			q me guia, q me orienta, que me guiou, que me ensinou a mandar, que me ensinou a liderar,
			que me ensinou a gerir, me ensinou a liderar, me ensinou a gerir, que me abriu portas,
			que me abre portas, minha patrocinadora, meu patrocinador, meu sponsor, minha sponsor,
			mentora da câmara, mentor da câmara, mentora da rede, mentor da rede, mentor da associação,
			mentora da associação, mentor da fundação, mentora da fundação, mentor sénior, mentora sénior,
			mentor voluntário, mentora voluntária, mentor não oficial, mentora não oficial, mentor informal,
			mentora informal, mentoria como mentee, mentoria como mentorada, mentoria como mentorado,
			mentoria minha, minha hora de mentoria, mentora pessoal, mentor pessoal, eu mentorada x mentora,
			mentor de longa data, mentora de longa data, receber mentoria, recebo mentoria,
			receber mentoring, recebo mentoring, quem me ensinou a *, que me ensinou a *, q me ensinou a *,
			o que me ensinou a *, a que me ensinou a *, quem me ensinou o ofício, que me ensinou o ofício,
			meu mestre de vida, minha mestra de vida, mestre de vida, ouvir o meu mentor,
			ouvir a minha mentora, sua mentoria, m e n t o r
		`,
		coach: ptCoaches,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, pares',
		mentor: `
			mentora, me aconselha, aconselha me
		`,
		'former-colleague': `${ptFormers}, ${ptExColleagues}, ${ptOldTeams}, ${ptSharedWork}`,
	},
	activity: {
		mentor: `
			mentoria, mentorias, mentoria reversa, mentoria inversa, sessão de mentoria, reunião de mentoria,
			chamada de mentoria, mentoria quinzenal, conversa de mentoria, mentor mentorado
		`,
		coach: `
			sessão de coaching, sessão coaching, coaching individual, coaching de equipa,
			coaching de equipe, coaching em grupo, processo de coaching, coaching pessoal,
			coaching profissional, coaching de carreira, reunião de coaching, coaching quinzenal,
			coaching mensal, chamada de coaching, supervisão individual, psicóloga do trabalho,
			psicólogo do trabalho, psicóloga organizacional, psicólogo organizacional,
			aconselhamento profissional, orientação profissional, orientador profissional,
			orientadora profissional, counseling, counselling, sup individual, sup clínica, sup c, sup com,
			supervisão clínica individual, conselheira profissional, conselheiro profissional,
			conselheira de carreira, terapeuta do trabalho, terapia laboral, psicóloga de trabalho,
			psicólogo de trabalho, counselling laboral, counseling laboral, orientadora de carreira,
			orientador de carreira, conselheiro de carreira, terapeuta de trabalho, terapeuta da empresa,
			psi do trabalho, psicóloga da empresa, psicólogo da empresa, psicóloga de empresa,
			supervisora externa, supervisor externo, supervisora clínica, supervisor clínico,
			apoio psicológico, apoio psicológico para chefias, apoio psicológico p chefias,
			apoio psicológico para líderes, apoio psicológico para gestores, acompanhamento psicológico,
			counselor, coachiing, couching, coachin, consultora de carreira, consultor de carreira
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
		apoio mútuo entre, roda de consulta, roda de consultas, roda de dilemas, roda de desabafo,
		roda de cuidado, rodada de casos, rodada de problemas, rodada de dilemas, mesa de dilemas,
		mesa de casos, clube de dilemas, laboratório de casos, laboratório de dilemas, clínica de casos,
		oficina de casos, revisão de vida, grupo espelho, espaço de desabafo, espaço de escuta,
		espaço de cuidado, espaço de supervisão, círculo de desabafo, círculo de cuidado,
		círculo de dilemas, grupo de cuidado, grupo de dilemas, grupo de casos, cadeira quente,
		terapia de grupo, peer group, peer circle, círculo restaurativo, círculo mensal, círculo quinzenal,
		sup entre colegas, supervisão entre colegas, sup entre pares, supervisão entre
	`,
	groupWords: `
		grupo, círculo, clube, mesa redonda, roda, reunião de, encontro de, mesa, tertúlia, coletivo,
		jantar tertúlia, nos reunimos, juntamo nos, nos juntamos, encontro dos, encontro das, confraria,
		confraria de, roda de, tribo, irmandade, loja maçónica, conclave, cenáculo, cavaqueira, comadres,
		compadres, conselho consultivo, conselho informal, conselho consultivo informal, mesa de, trio,
		trio de, quarteto, quarteto de, quinteto, quinteto de, sexteto, célula de, patota, turma de,
		turminha de, panelinha, panelinha de, rodinha, rodinha de, imersão de, fogueira, fogueira de,
		encontrão de
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
		individual meu, é o meu, é a minha, sessões minhas, minha hora, minhas horas, meu espaço,
		meu processo, pelo burnout, por burnout, pelo stress, pelo estresse, pelo meu burnout,
		por esgotamento, pela ansiedade, continuo à frente, sigo ou não, como dizer não, como dizer que não,
		dizer não, treinar dizer, treinar dizer não, aprender a dizer não, aprender a delegar,
		estou no limite, não aguento mais, não posso mais, não durmo, dormir melhor, organizar me,
		me organizar, minhas prioridades, meus limites, pôr limites, minhas dúvidas, minha cabeça,
		meus nervos, minha raiva, minha culpa, meu perfeccionismo, minha impostora, minha síndrome,
		minha sucessão, minha demissão, meu regresso, minha relação com, meus conflitos, meu conflito,
		como mando, como lidero, como delego, como encaro, como falo com, viro diretor, viro diretora,
		fico ou saio, me sufoca, me afogo, estou esgotada, estou esgotado, comigo mesma, comigo mesmo,
		trazer 3 situações, trazer situações, levar situações, levo situações, trago situações,
		trazer dois casos, pago eu, pago por mim, pago do meu bolso, a empresa paga, para me organizar,
		pra me organizar, sou eu o supervisionando, supervisionando, sou a coachee, sou o coachee,
		sou coachee, largo a chefia, largo o cargo, deixo a chefia, deixo o cargo, deixo a direção,
		largo a direção, agobio no trabalho
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
