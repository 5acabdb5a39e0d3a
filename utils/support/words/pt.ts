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
			mentoria entre pares, troca entre pares, troca entre diretores, troca entre gerentes, troca com par,
			troca com pares, troca com um par, com meus pares, meus pares, com os meus pares, com meu par,
			com o meu par, colega ceo, colega gerente, colega reitora, colega reitor, colega dirigente,
			colega chefe, sparring com outro, sparring com outra, aliado de liderança, aliada de liderança,
			café entre pares, almoço entre pares, papo entre gestores, papo entre líderes,
			papo de líder para líder, papo entre pares, buddy de liderança, também dirige, dirige também,
			também lidera, também é ceo, que também é ceo, meu par na, meu par no, o meu par, a minha par,
			meu par em, com o meu par na, um par, com um par, tempo com um par, mesma função em,
			mesma função na, entre ctos, entre cfos, entre cios, entre autarcas, entre prefeitos,
			entre reitores, entre reitoras, entre empresários, entre empresárias, entre colegas gestores,
			de cfo para cfo, de ceo para ceo, colega autarca, colega prefeito, colega prefeita,
			colega presidente, colega cfo, colega cto, colega cio, colega fundador, colega fundadora,
			colega empresário, dupla de pares, par de liderança, dirige outro, dirige outra, toca outro,
			toca outra, gere outro, gere outra, dirige a nossa fábrica irmã
		`,
		group: `
			grupo de pares, grupo pares, círculo de pares, encontro de pares, reunião de pares,
			grupo de apoio entre pares, supervisão entre pares, supervisão de pares, grupo balint, intervisão,
			grupo de intervisão, círculo de liderança, círculo de líderes, círculo de confiança,
			círculo de gestores, círculo de diretores, círculo de mulheres líderes, círculo de mulheres,
			grupo mastermind, codesenvolvimento, co desenvolvimento, consultoria entre colegas,
			prática reflexiva, práticas reflexivas, aprendizagem ação, aprendizagem pela ação,
			aprendizagem em ação, coaching em grupo para líderes, grupo de reflexão de líderes, fórum eo,
			fórum ypo, grupo vistage, roda de líderes, roda de gestores, roda de liderança,
			grupo de apoio entre diretoras, grupo de apoio entre diretores, grupo de apoio entre gestores,
			conselho pessoal, meu conselho pessoal, grupo de ceos, grupo de fundadores, grupo de fundadoras,
			grupo de empreendedores, grupo de empreendedoras, grupo de mulheres líderes, círculo de ceos,
			círculo de fundadores, círculo de fundadoras, círculo de diretoras, círculo de gestoras,
			círculo de empreendedoras, clube de ceos, fórum de líderes, fórum de fundadores, fórum de gestores,
			grupo de codesenvolvimento, eo, roda de conversa de líderes, roda de conversa entre líderes,
			roda de conversa de gestores, roda de mulheres líderes, roda de diretores, supervisão para líderes,
			supervisão de líderes, supervisão de gestores, grupo de intervisão de, conselho consultivo pessoal,
			meu conselho consultivo, aprendizagem na ação, grupo confidencial de, análise de casos entre,
			grupo de discussão de casos, grupo de troca entre, grupo de apoio a líderes,
			grupo de apoio de gestores, grupo de responsabilidade líderes, grupo consultivo de pares,
			grupo de ajuda mútua entre, encontro de apoio entre, conselho de pares, mesa de pares,
			coletivo de pares, círculo de apoio, círculo de coaching, consulta entre pares,
			análise de casos entre pares, trio de pares, tríade de pares, oficina entre pares,
			grupo de apoio entre, grupo de reflexão de gestores, grupo de pares diretores, círculo de cfos,
			círculo de ctos, roda de cfos, roda de ceos, roda de ctos, roda de empresários, mastermind de,
			mastermind executivo, mastermind fundadoras, mastermind fundadores, mesa redonda de ceos,
			mesa redonda de diretores, mesa redonda de gestores, intervisão coordenadores, vistage,
			action learning, codesenvolvimento de gestores, balint, supervisão por pares líderes,
			reflexão sobre a prática, codesenvolvimento profissional, consultoria colegiada
		`,
		mentor: `
			meu mentor, minha mentora, meus mentores, como mentorado, como mentorada, eu como mentorado,
			eu como mentee, sou a mentorada, sou o mentorado, como mentee, minha mentoria, mentoria para mim,
			mentor externo, mentora externa, meu conselheiro, minha conselheira, antigo mentor, antiga mentora,
			ex mentor, mentor de carreira, mentora de carreira, mentor empresarial, mentora executiva,
			mentor executivo, minha * de mentoria, meu * de mentoria, sou mentorado, sou mentorada,
			meu antigo mentor, minha antiga mentora, minha ex mentora, meu ex mentor, ex mentora, eu mentee,
			eu mentorada, eu mentorado, eu de mentee, sou eu o mentorado, sou eu a mentorada, eu sou o mentorado,
			eu sou a mentorada, mentorado sou eu, mentorada sou eu
		`,
		coach: `
			meu coach, minha coach, meu coaching, coaching executivo, coach executivo, coach executiva,
			coaching de liderança, coach de liderança, coaching para mim, coach externo, coach externa,
			minha supervisão, minha sessão de coaching, coaching de direção, coaching de dirigentes,
			coach pessoal, coach profissional, meu processo de coaching, coach de carreira, coach sistêmica,
			coach sistémica, acompanhamento com coach, processo de coaching executivo,
			sessão individual com coach, coaching pessoal executivo, meu * de coaching, minha * de coaching,
			coaching de ceo, coaching para ceo, coaching para executivos, coaching de executivos,
			coaching executivos, coaching individual executivo, coaching para líderes, coaching de alta direção,
			coaching para dirigentes, a minha sessão de coaching, sessão com o meu coach,
			sessão com a minha coach, coaching de gestão, coaching liderança, coach de executivos,
			coaching para gestores, coaching para diretores, supervisão individual com a minha coach
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, pares',
		mentor: 'mentora',
		'former-colleague': `
			antigo colega, antiga colega, antigos colegas, antigas colegas, ex colega, ex colegas, excolega,
			excolegas, velhos colegas, velho colega, ex companheiro de trabalho, ex companheiros de trabalho,
			ex chefe, ex chefes, exchefe, antigo chefe, antiga chefe, antiga chefia, ex gestor, ex gestora,
			antigo gestor, antiga gestora, ex diretor, ex diretora, antigo diretor, antiga diretora,
			antiga equipa, antiga equipe, ex equipe, ex equipa, ex time, antigo time, velha equipe,
			velha equipa, time antigo, equipe anterior, turma da antiga empresa, pessoal da antiga empresa,
			pessoal do antigo trabalho, colegas do antigo trabalho, colegas da antiga empresa,
			colegas da empresa anterior, amigos do antigo trabalho, antiga empresa, minha antiga empresa,
			empresa anterior, ex sócio, ex sócia, ex sócios, antigo sócio, antiga sócia, antigos sócios,
			ex cofundador, ex cofundadora, ex parceiro de negócio, antigo responsável, turma antiga,
			galera da antiga empresa, os ex do, os ex da, as ex da, as ex do, malta da antiga,
			pessoal da antiga, pessoal do antigo, antiga colega de, antigo codiretor, antiga codiretora,
			antigo diretor financeiro, ex diretor financeiro, ex patrão, ex patroa, antigo patrão,
			meu primeiro chefe, minha primeira chefe, trabalhámos juntos, trabalhamos juntos,
			trabalhávamos juntos, trabalhamos juntas, antiga direção, ex adjunta, ex adjunto, ex direção,
			trabalhámos juntas, trabalhávamos juntas, trabalhei com, fomos colegas, éramos colegas
		`,
	},
	activity: {
		mentor: `
			mentoria, mentorias, mentoria reversa, mentoria inversa, sessão de mentoria, reunião de mentoria,
			chamada de mentoria, mentoria quinzenal, conversa de mentoria, mentor mentorado
		`,
		coach: `
			sessão de coaching, sessão coaching, coaching individual, coaching de equipa, coaching de equipe,
			coaching em grupo, processo de coaching, coaching pessoal, coaching profissional,
			coaching de carreira, reunião de coaching, coaching quinzenal, coaching mensal, chamada de coaching,
			supervisão individual
		`,
		group: `
			supervisão, supervisão de grupo, supervisão de equipa, supervisão de equipe, supervisão em grupo
		`,
	},
	maybe: {
		'former-colleague': `
			antecessor, antecessora, predecessor, predecessora, ocupava o meu cargo, teve o meu cargo,
			os de sempre, as de sempre, velha guarda
		`,
		peer: `
			parceiro de aprendizagem, parceira de aprendizagem, confidente, amigo de confiança,
			amiga de confiança, amigo do setor, amiga do setor, dupla, conversa confidencial, conversa franca,
			conversa sincera, pedir conselho, segunda opinião, olhar externo, perspectiva, perspetiva, aliado,
			aliada, aliados, cúmplice, colega de outra, colega de outro, colegas de outra, colega do setor,
			colegas do setor, colega do sector, pensar alto com, desabafar com, desabafo com,
			pensar em voz alta, desabafo, pessoa de confiança, meu alter ego, alter ego, minha contraparte,
			contraparte em, contraparte, que também é, que dirige, que gere, dirige o, dirige a, dirige um,
			dirige uma, gere um, gere uma, sessão de pares
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
			terapeuta, psicóloga, supervisor, supervisora, facilitadora, acompanhamento individual
		`,
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, grupo de apoio, roda, grupo de confiança, roda de conversa, grupo
		de ajuda mútua, círculo de confiança, grupo de responsabilidade, círculo de apoio, grupo de ajuda, grupo
		de troca, grupo de aprendizagem, grupo de discussão, grupo de reflexão
	`,
	groupWords: `
		grupo, círculo, clube, mesa redonda, roda, reunião de, encontro de, mesa, tertúlia, coletivo, jantar
		tertúlia
	`,
	taken: `
		como mentorado, como mentorada, como mentee, eu como mentee, sou a mentorada, sou o mentorado, para mim,
		como coachee, eu como coachee, com meu coach, com minha coach, com meu mentor, com minha mentora, com o
		meu coach, com a minha coach, com o meu mentor, com a minha mentora, contratei para mim, sou eu o
		mentorado, sou eu a mentorada, eu sou o mentorado, eu sou a mentorada, eu mentorada, eu mentorado, eu
		mentee, mentorado sou eu, mentorada sou eu, pra mim, p mim, p/ mim, para mim mesmo, para mim mesma, só
		eu, eu sozinho, eu sozinha
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
		mentor do, mentor da, coaching dado por mim, dado por mim
	`,
};
