import { ptFormers } from './pt-formers';
import { ptGroups } from './pt-groups';
import type { SupportWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const pt: SupportWords = {
	language: 'pt',
	support: {
		peer: `
			entre pares, conversa com par, conversa com um par, meu par, minha par, apoio entre pares,
			apoio de pares, coaching entre pares, entre líderes, entre gestores, entre gestoras,
			entre diretores, entre diretoras, entre fundadores, entre fundadoras, entre ceos, entre gerentes,
			entre empreendedores, entre dirigentes, troca entre líderes, amigo crítico, amiga crítica,
			meu homólogo, minha homóloga, colega diretor, colega diretora, colega gestor, colega gestora,
			de líder para líder, de gestor para gestor, de diretora para diretora, parceiro de reflexão,
			parceira de reflexão, parceiro de responsabilidade, parceira de responsabilidade,
			parceiro de accountability, amiga empreendedora, amigo empreendedor, amigo empresário,
			amiga empresária, amigo diretor, amiga diretora, amigo ceo, amiga ceo, amigo gestor, peer call,
			homólogo de, homóloga de, meu equivalente em, mesmo cargo em, parceiro de responsabilização,
			accountability, coaching mútuo, coaching recíproco, mentoria mútua, mentoria recíproca,
			mentoria entre pares, troca entre pares, troca entre diretores, troca entre gerentes,
			troca com par, troca com pares, troca com um par, com meus pares, meus pares, com os meus pares,
			com meu par, com o meu par, colega ceo, colega gerente, colega reitora, colega reitor,
			colega dirigente, colega chefe, sparring com outro, sparring com outra, aliado de liderança,
			aliada de liderança, café entre pares, almoço entre pares, papo entre gestores,
			papo entre líderes, papo de líder para líder, papo entre pares, buddy de liderança, também dirige,
			dirige também, também lidera, também é ceo, que também é ceo, meu par na, meu par no, o meu par,
			a minha par, meu par em, com o meu par na, um par, com um par, tempo com um par, mesma função em,
			mesma função na, entre ctos, entre cfos, entre cios, entre autarcas, entre prefeitos,
			entre reitores, entre reitoras, entre empresários, entre empresárias, entre colegas gestores,
			de cfo para cfo, de ceo para ceo, colega autarca, colega prefeito, colega prefeita,
			colega presidente, colega cfo, colega cto, colega cio, colega fundador, colega fundadora,
			colega empresário, dupla de pares, par de liderança, dirige outro, dirige outra, toca outro,
			toca outra, gere outro, gere outra, dirige a nossa fábrica irmã, coordena outro, coordena outra,
			lidera outro, lidera outra, preside outro, preside outra, à frente de outro, à frente de outra,
			a cargo de outra, comanda outro, comanda outra, que dirige outra, que dirige outro,
			mesmo cargo que eu, mesma função que eu, mesmo posto que eu, mesma posição que eu,
			mesmo papel que eu, faz o mesmo que eu, também tem empresa, também tem negócio, também tem loja,
			também tem bar, também tem restaurante, também tem clínica, também tem farmácia,
			também tem oficina, também tem padaria, também tem hotel, tb tem empresa, tb tem negócio,
			tb tem loja, tb tem bar, tb tem restaurante, tb tem clínica, tb tem farmácia, tb tem oficina,
			tb tem padaria, tb tem salão, tbm tem empresa, tbm tem restaurante, tbm tem loja, tb dirige,
			tbm dirige, tb gere, tb lidera, tbm lidera, tb coordena, também coordena, também preside,
			tb é diretor, tb é diretora, também é diretor, também é diretora, também é gestora,
			também é gestor, também é gerente, também é chefe, tb é chefe, patrão da outra, patrão de outra,
			patroa da outra, patroa de outra, meus homólogos, minhas homólogas, minha contraparte de,
			homólogo meu, homóloga minha, ceo amigo, ceo amiga, diretor amigo, diretora amiga, gestora amiga,
			empresário amigo, empresária amiga, colega coordenadora, colega coordenador, colega presidenta,
			colega reitores, entre coordenadores, entre coordenadoras, entre presidentes, entre vereadoras,
			entre vereadores, entre diretoras de, entre diretores de, meu par da, minha par da, pares meus
		`,
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
			com mentora do programa, com mentor do programa
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
			coaching ontológico, meu coach de, minha coach de, supervisão que recebo, supervisão para mim,
			meu espaço de supervisão, minha hora de supervisão, minha sessão de supervisão,
			meu momento de supervisão
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, pares',
		mentor: 'mentora',
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
			counselling, sup individual, sup clínica, sup c, sup com, supervisão clínica individual
		`,
		group: `
			supervisão, supervisão de grupo, supervisão de equipa, supervisão de equipe, supervisão em grupo
		`,
	},
	maybe: {
		'former-colleague': `
			antecessor, antecessora, predecessor, predecessora, ocupava o meu cargo, teve o meu cargo,
			os de sempre, as de sempre, velha guarda, velha turma, antiga turma
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
		grupo de desabafo, grupo de apoio mútuo, roda de apoio, rede de apoio mútuo
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
		supervisionada sou eu, com meu supervisor, com o meu supervisor, com minha supervisora,
		com a minha supervisora, c meu supervisor, c minha supervisora, como lido eu, como estou a lidar
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
