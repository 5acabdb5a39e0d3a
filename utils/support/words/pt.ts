import type { WordList } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const pt: WordList = {
	language: 'pt',
	support: {
		peer: `
			entre pares, conversa com par, conversa com um par, meu par, minha par, apoio entre pares,
			apoio de pares, coaching entre pares, co coaching, cocoaching, entre líderes, entre gestores,
			entre gestoras, entre diretores, entre diretoras, entre fundadores, entre fundadoras,
			entre ceos, entre gerentes, entre empreendedores, entre dirigentes, troca entre líderes,
			amigo crítico, amiga crítica, meu homólogo, minha homóloga, colega diretor, colega diretora,
			colega gestor, colega gestora, de líder para líder, de gestor para gestor,
			de diretora para diretora, parceiro de reflexão, parceira de reflexão,
			parceiro de responsabilidade, parceira de responsabilidade, parceiro de accountability,
			amiga empreendedora, amigo empreendedor, amigo empresário, amiga empresária, amigo diretor,
			amiga diretora, amigo ceo, amiga ceo, amigo gestor, peer call, pensar em voz alta, desabafo,
			confidente, pessoa de confiança
		`,
		group: `
			grupo de pares, grupo pares, círculo de pares, encontro de pares, reunião de pares,
			grupo de apoio entre pares, supervisão entre pares, supervisão de pares, grupo balint, balint,
			intervisão, grupo de intervisão, círculo de liderança, círculo de líderes, círculo de confiança,
			círculo de gestores, círculo de diretores, círculo de mulheres líderes, círculo de mulheres,
			grupo de líderes, grupo mastermind, mastermind, codesenvolvimento, co desenvolvimento,
			consultoria entre colegas, prática reflexiva, práticas reflexivas, aprendizagem ação,
			aprendizagem pela ação, aprendizagem em ação, action learning, coaching em grupo para líderes,
			grupo de reflexão de líderes, fórum eo, fórum ypo, grupo vistage, vistage, roda de líderes,
			roda de gestores, roda de liderança, clube de gestores, grupo de apoio entre diretoras,
			grupo de apoio entre diretores, grupo de apoio entre gestores, conselho pessoal,
			meu conselho pessoal, grupo de empresários, grupo de ceos
		`,
		mentor: `
			meu mentor, minha mentora, meus mentores, como mentorado, como mentorada, eu como mentorado,
			eu como mentee, sou a mentorada, sou o mentorado, como mentee, minha mentoria,
			mentoria para mim, mentor externo, mentora externa, meu conselheiro, minha conselheira
		`,
		coach: `
			meu coach, minha coach, meu coaching, coaching executivo, coach executivo, coach executiva,
			executive coach, executive coaching, coaching de liderança, coach de liderança,
			coaching para mim, coach externo, coach externa, minha supervisão, minha sessão de coaching,
			coaching de direção, coaching de dirigentes, coach pessoal, coach profissional,
			meu processo de coaching
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, peer',
		mentor: 'mentor, mentora',
		coach: 'coach',
		'former-colleague': `
			antigo colega, antiga colega, antigos colegas, antigas colegas, ex colega, ex colegas, excolega,
			excolegas, velhos colegas, velho colega, ex companheiro de trabalho,
			ex companheiros de trabalho, ex chefe, ex chefes, exchefe, antigo chefe, antiga chefe,
			antiga chefia, ex gestor, ex gestora, antigo gestor, antiga gestora, ex diretor, ex diretora,
			antigo diretor, antiga diretora, antiga equipa, antiga equipe, ex equipe, ex equipa, ex time,
			antigo time, velha equipe, velha equipa, time antigo, equipe anterior, turma da antiga empresa,
			pessoal da antiga empresa, pessoal do antigo trabalho, colegas do antigo trabalho,
			colegas da antiga empresa, colegas da empresa anterior, amigos do antigo trabalho,
			antiga empresa, minha antiga empresa, empresa anterior, ex sócio, ex sócia, ex sócios,
			antigo sócio, antiga sócia, antigos sócios, ex cofundador, ex cofundadora,
			ex parceiro de negócio, antigo responsável, turma antiga, galera da antiga empresa
		`,
	},
	activity: {
		mentor: `
			mentoria, mentorias, mentoring, mentoria reversa, mentoria inversa, sessão de mentoria
		`,
		coach: `
			coaching, sessão de coaching, sessão coaching, coaching individual, coaching de equipa,
			coaching de equipe, coaching em grupo
		`,
		group: `
			supervisão, supervisão de grupo, supervisão de equipa, supervisão de equipe,
			supervisão em grupo
		`,
	},
	maybe: {
		peer: 'buddy, parceiro de aprendizagem, parceira de aprendizagem, sparring',
		group: `
			roda de conversa, círculo, rede de líderes, rede de gestores, rede de diretores,
			rede de mulheres, comunidade de prática, comunidade de práticas, comunidade de líderes,
			comunidade de gestores, grupo de apoio, jantar de gestores, jantar de diretores, jantar de ceos,
			almoço de líderes, café de líderes, encontro de líderes, encontro de gestores,
			grupo de reflexão
		`,
		mentor: 'conselheiro, conselheira, tutor, padrinho, madrinha',
		'former-colleague': 'alumni',
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, fórum, clube, tertúlia, grupo de apoio, roda,
		grupo de confiança, roda de conversa
	`,
	leaders: `
		líder, líderes, liderança, lideranças, mulheres líderes, gestor, gestora, gestores, gestoras,
		diretor, diretora, diretores, diretoras, director, directora, directores, diretor geral,
		diretora geral, administrador, administradora, administradores, presidente, presidentes, gerente,
		gerentes, coordenador, coordenadora, coordenadores, coordenadoras, fundador, fundadora, fundadores,
		fundadoras, cofundadores, empreendedor, empreendedora, empreendedores, empreendedoras, empresário,
		empresária, empresários, empresárias, dirigente, dirigentes, reitor, reitora, reitores, reitoras,
		prefeito, prefeita, prefeitos, autarcas, presidentes de câmara, dono, dona, donos, sócios gerentes,
		chefes de serviço, chefe de serviço, diretores de escola, diretoras de escola, enfermeiras chefes,
		enfermeiros chefes, enfermeira chefe, executivos, executivas, executivo, executiva
	`,
	fellows: 'outro, outra, amigo, amiga, colega',
	taken: `
		como mentorado, como mentorada, como mentee, eu como mentee, sou a mentorada, sou o mentorado,
		para mim, como coachee, eu como coachee, com meu coach, com minha coach, com meu mentor,
		com minha mentora, com o meu coach, com a minha coach, com o meu mentor, com a minha mentora
	`,
	given: `
		meu mentorado, minha mentorada, mentorado, mentorada, mentorados, mentoradas, mentorando,
		mentoranda, mentorandos, mentee, mentees, coachee, coachees, mentoria para, mentoria a,
		mentoria aos, mentoria de, mentoria que dou, coaching para, coaching a, coaching ao, coaching à,
		coaching que dou, coaching comercial, coaching de vendas, meu pupilo, pupilo, tutoria, tutorias,
		tutoria alunos, mentorar, mentorear, sou mentor, sou mentora, como mentor, como mentora, como coach,
		ser mentor, ser mentora, meu estagiário, minha estagiária, buddy de acolhimento,
		buddy de integração, fazer coaching, dar coaching, dar mentoria, mentoria voluntária
	`,
	counter: `
		revisão por pares, revisão entre pares, revisão de pares, revisado por pares, avaliação por pares,
		avaliação entre pares, avaliação de pares, feedback de pares, feedback entre pares,
		feedback dos pares, dias pares, números pares, número par, pares de, par de, um par de, a par,
		comparativo com pares, comparação com pares, programação em pares, programação em par,
		mediação entre pares, educação de pares, coach ágil, agile coach, coach esportivo, coach desportivo,
		coach de futebol, coach vocal, coach nutricional, coach de vendas, coach de emagrecimento,
		supervisão bancária, supervisão de obra, supervisão de obras, supervisão de exames,
		supervisão de estágio, supervisão do recreio, fórum de clientes, fórum da cidade, fórum cível,
		fórum criminal, fórum trabalhista, fórum de moradores, fórum online, fórum de emprego,
		roda de samba, roda de capoeira, roda gigante, círculo de leitura, círculo polar, círculo vicioso,
		círculo de qualidade, clube de leitura, clube de futebol, clube do livro, clube de tênis,
		clube desportivo, grupo gerador, grupo de trabalho, grupo parlamentar, antigos alunos, ex alunos,
		ex aluno, ex funcionário, ex funcionária, ex funcionários, ex marido, ex mulher, ex esposa,
		antigo empregador, antigo inquilino, antiga sede, antigo prédio, p2p, sparring boxe,
		sparring jiu jitsu
	`,
	spoilers: `
		formação, formações, formador, formadora, capacitação, treinamento, treinamentos, treino, oficinas,
		oficina de, curso, cursos, aula, aulas, seminário, módulo, mestrado, diploma, escola de, academia,
		certificação, certificado, exame, exames, prova, júri, banca, entrevista, entrevistas, seleção,
		selecionar, candidato, candidata, candidatos, candidatura, candidaturas, vaga, vagas, contratação,
		contratar, contrato, contratos, fatura, faturas, nota fiscal, honorários, despesas, custo, custos,
		pagamento, pagar, pix, transferência, orçamento, orçamentos, proposta, subsídio, financiamento,
		licitação, concurso, fornecedor, fornecedores, agência, consultoria, programa, programas,
		iniciativa, projeto, lançamento, abertura, arranque, kick off, comitê, comité, comissão,
		grupo de trabalho, manual, guia, cartilha, política, estratégia, cultura, questionário, inquérito,
		pesquisa, avaliação, estatísticas, dados, análise, relatório, relatório anual, ata, artigo, livro,
		apresentação, apresentações, aniversário, despedida, aposentadoria, reforma, funeral, velório,
		enterro, casamento, batizado, congresso, conferência, palestra, palestrante, painel, moderar,
		moderação, mediador, jornada, feira, estande, stand, webinar, simpósio, jogo, torneio, futebol,
		tênis, ténis, vôlei, boxe, academia de, ginásio, natação, coral, coro, teatro, cinema, filme,
		concerto, show, museu, exposição, evento, escala, plantão, plantões, turno, preparação, preparar,
		prep, notas, anotações, debrief, escrever, e mail, email, mandar, enviar, responder, carta,
		obrigado, agradecer, agradecimento, presente, prenda, cartão, flores, remarcar, reagendar, mudar,
		alterar, adiar, desmarcar, cancelar, reservar, reserva, encomendar, encomenda, comprar, compra,
		devolver, devolução, entrega, procurar, procura, buscar, encontrar, escolher, escolha, perguntar,
		assinar, assinatura, aprovar, aprovação, validar, renovar, renovação, rever, revisar, trajeto,
		viagem, comboio, trem, voo, hotel, bilhetes, passagem, passagens, ônibus, autocarro, fretado,
		excursão, aeroporto, estacionamento, alunos, aluno, aluna, ano letivo, escola, colégio,
		universidade, faculdade, estudantes, estudante, estagiários, estagiário, trainees, juniores, jovens,
		pais, crianças, filhos, cliente, clientes, imprensa, sindicato, sindicatos, moradores, usuários,
		utentes, pacientes, voluntários, voluntariado, associação, festa, gala, recomendação,
		carta de recomendação, referência, referências, audiência, tribunal, processo, ação trabalhista,
		rescisão, demissão, notebook, portátil, chaves, plataforma, aplicativo, app, software, ferramenta,
		site, migração, integração, demo, logística, buffet, jardim, vendas, comercial, representantes,
		equipe de vendas, podcast, gravação, foto, fotos, newsletter, hackathon, cachorro, cão, veterinário,
		inscrição, inscrições, manutenção, limpeza, vigilância
	`,
	doubts: `
		primeiro contato, primeiro contacto, primeira conversa, sessão experimental, sessão de teste,
		conhecer, novo, nova, potencial, possível, alumni, química
	`,
	talk: `
		conversa, chamada, ligação, café, cafezinho, café da manhã, almoço, pequeno almoço, jantar, lanche,
		cerveja, cervejas, chopp, vinho, copo, copos, chá, caminhada, passeio, sessão, reunião, encontro,
		telefonema, telefone, videochamada, videoconferência, bate papo, batepapo, papo, troca, diálogo,
		reencontro, check in, hora, happy hour, churrasco, visita, video, pôr a conversa em dia,
		tomar um café, call, jantarada, petisco
	`,
	small: `
		a, à, ano, ao, aos, às, as, bloqueado, bloqueio, cada, cancelado, cancelada, com, confidencial,
		confirmado, convite, curta, d, da, das, de, dia, do, dois, dos, e, em, enc, encaminhado, entre, eu,
		externa, externo, fechadas, fixo, fixa, fora, h, hoje, horas, interno, janeiro, fevereiro, março,
		abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, manhã, mensal, meu, minha,
		mês, na, nas, no, nos, nº, o, os, online, ou, para, parte, pela, pelo, pessoal, por, portas,
		presencial, primeira, privado, privada, próxima, quarta, quinta, sexta, segunda, terça, feira de,
		sábado, domingo, quinzenal, rápida, reservado, segunda sessão, sem, sem pauta, semana, semanal,
		sobre, sua, só, sem agenda, tarde, trimestral, um, uma, virtual, noite, adiado, dr, dra, sr, sra,
		empresa, escritório, parque
	`,
};
