import type { ContextWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const ptContext: ContextWords = {
	language: 'pt',
	counter: `
		revisão por pares, revisão entre pares, revisão de pares, revisado por pares, avaliação por pares,
		avaliação entre pares, avaliação de pares, feedback de pares, feedback entre pares,
		feedback dos pares, dias pares, números pares, número par, pares de, par de, um par de, a par,
		comparativo com pares, comparação com pares, programação em pares, programação em par,
		mediação entre pares, educação de pares, coach ágil, coach esportivo, coach desportivo,
		coach de futebol, coach vocal, coach nutricional, coach de vendas, coach de emagrecimento,
		supervisão bancária, supervisão de obra, supervisão de obras, supervisão de exames,
		supervisão de estágio, supervisão do recreio, fórum de clientes, fórum da cidade, fórum cível,
		fórum criminal, fórum trabalhista, fórum de moradores, fórum online, fórum de emprego, roda de samba,
		roda de capoeira, roda gigante, círculo de leitura, círculo polar, círculo vicioso,
		círculo de qualidade, clube de leitura, clube de futebol, clube do livro, clube de tênis,
		clube desportivo, grupo gerador, grupo de trabalho, grupo parlamentar, antigos alunos, ex alunos,
		ex aluno, ex funcionário, ex funcionária, ex funcionários, ex marido, ex mulher, ex esposa,
		antigo empregador, antigo inquilino, antiga sede, antigo prédio, sparring boxe, sparring jiu jitsu,
		rede peer to peer, rede ponto a ponto, antigo fornecedor, antigo aluno, antigo cliente,
		antigos clientes, ex namorado, ex namorada, análise de pares, círculo de oração, seguro de grupo,
		fórum de utentes, par de óculos, par de sapatos, pares de meias, bolsa coach, bolsas coach,
		coach de corrida, coach de crossfit, carro do colega, mentor do aluno, grupo de apoio ao luto,
		supervisão da obra
	`,
	spoilers: `
		formação, formações, formador, formadora, capacitação, treinamento, treinamentos, treino, oficinas,
		oficina de, curso, cursos, aula, aulas, seminário, módulo, mestrado, diploma, escola de, academia,
		certificação, certificado, exame, exames, prova, júri, entrevista, entrevistas, seleção, selecionar,
		candidato, candidata, candidatos, candidatura, candidaturas, vaga, vagas, contratação, contratar,
		contrato, contratos, fatura, faturas, nota fiscal, honorários, despesas, custo, custos, pagamento,
		pagar, pix, transferência, orçamento, orçamentos, proposta, subsídio, financiamento, licitação,
		concurso, fornecedor, fornecedores, agência, consultoria, programa, programas, iniciativa, projeto,
		lançamento, abertura, arranque, comitê, comité, comissão, grupo de trabalho, manual, guia, cartilha,
		política, estratégia, cultura, questionário, inquérito, pesquisa, avaliação, estatísticas, dados,
		análise, relatório, relatório anual, ata, artigo, livro, apresentação, apresentações, aniversário,
		despedida, aposentadoria, reforma, velório, enterro, casamento, batizado, congresso, conferência,
		palestra, palestrante, painel, moderar, moderação, mediador, jornada, feira, estande, simpósio, jogo,
		torneio, futebol, tênis, ténis, vôlei, boxe, academia de, ginásio, natação, coral, coro, teatro, filme,
		concerto, show, museu, exposição, evento, escala, plantão, plantões, turno, preparação, preparar, notas,
		anotações, escrever, e mail, mandar, enviar, responder, carta, obrigado, agradecer, agradecimento,
		presente, prenda, cartão, flores, remarcar, reagendar, mudar, alterar, adiar, desmarcar, cancelar,
		reservar, reserva, encomendar, encomenda, comprar, compra, devolver, devolução, entrega, procurar,
		procura, buscar, encontrar, escolher, escolha, assinar, assinatura, aprovar, aprovação, validar,
		renovar, renovação, rever, revisar, trajeto, viagem, comboio, trem, voo, bilhetes, passagem, passagens,
		ônibus, autocarro, fretado, excursão, aeroporto, estacionamento, alunos, aluno, aluna, ano letivo,
		estudantes, estudante, estagiários, estagiário, juniores, jovens, pais, crianças, filhos, cliente,
		clientes, imprensa, sindicato, sindicatos, moradores, usuários, utentes, pacientes, voluntários,
		voluntariado, associação, festa, recomendação, carta de recomendação, referência, referências,
		audiência, processo, ação trabalhista, rescisão, demissão, notebook, portátil, chaves, plataforma,
		aplicativo, ferramenta, site, migração, integração, logística, buffet, jardim, vendas, comercial,
		representantes, equipe de vendas, gravação, foto, fotos, hackathon, cachorro, cão, veterinário,
		inscrição, inscrições, manutenção, limpeza, vigilância, deputados, deputado, deputada, inquilino,
		inquilina, caução, litígio, advogado, advogada, seguro de, designar, atribuir, nomear, obra, obras,
		oficina mecânica, mobília, móveis, panfleto, folheto, cartaz, quota, assinatura de, licença, podcast,
		gravar, leitura, tese, jogo de tabuleiro, incêndio, homologação, luto, corrida, crossfit, pilates, troca
		de bolsa, samba, oração, missa, taxa, camioneta, arquitetura, tasador, marca, montagem, lembrete,
		servidor, servidores, wifi, carteira, revisores, modelo, acordo, acordo quadro, comparação, remuneração,
		queda, calendário, audição, audições, jornalistas, liquidação, câmara dos lordes, edital, caderno de
		encargos, notário, escritura, andaime, voleibol, prémios, entrega de prémios, submissão, parecer dos,
		fapesp, calouros
	`,
	doubts: `
		primeiro contato, primeiro contacto, primeira conversa, sessão experimental, sessão de teste, conhecer,
		potencial, possível, química, primeira sessão, primeira reunião, reunião inicial, sessão inicial,
		sessão de apresentação, primeira chamada, exploratória, conversa inicial, apresentação,
		chamada de apresentação, novo coach, nova coach, novo mentor, nova mentora
	`,
	about: 'sobre, acerca de, tema, assunto, a respeito',
	talk: `
		conversa, chamada, ligação, café, cafezinho, café da manhã, almoço, pequeno almoço, jantar, lanche,
		cerveja, cervejas, chopp, vinho, copo, copos, chá, caminhada, passeio, sessão, reunião, encontro,
		telefonema, telefone, videochamada, videoconferência, bate papo, batepapo, papo, troca, diálogo,
		reencontro, hora, happy hour, churrasco, visita, video, pôr a conversa em dia, tomar um café, jantarada,
		petisco, prosa, cafézinho, tomar café, trilha, corrida, pedalada, caminhar, ligar, telefonar, ver,
		falar, videoconf, vídeo, conversar, alinhar ideias, golfe, fim de semana, esplanada, passear,
		bater papo, pausa, rodízio, pizza, partilha, olho no olho, a sós, conselho, conselhos, desabafo,
		aconselhamento, conversa livre, chope, bacalhau, sushi, petiscos, tasca, boteco, jantar de natal,
		almoço de natal, zoom, teams, lanchar, bica, pastelaria, bar, perguntar, perguntar ao, perguntar à,
		visitar, visita-me, consultar, ouvir, pedir conselho, ouvir a opinião, passa cá, almoçar, ligar para,
		nosso papo
	`,
	meals: `
		almoço, jantar, pequeno almoço, café da manhã, café, chopp, cervejas, copos, churrasco, reencontro,
		happy hour, retiro, lanche, troca, serão, noite
	`,
	small: `
		ano, ao, aos, bloqueado, bloqueio, cada, cancelado, cancelada, com, confidencial, confirmado, convite,
		curta, d, da, das, de, dia, dois, dos, e, em, enc, encaminhado, entre, externa, externo, fechadas, fixo,
		fixa, fora, h, hoje, horas, interno, janeiro, fevereiro, março, abril, maio, junho, julho, agosto,
		setembro, outubro, novembro, dezembro, manhã, mensal, meu, minha, mês, na, nas, nos, nº, o, os, ou,
		para, parte, pela, pelo, pessoal, por, portas, presencial, primeira, privado, privada, próxima, quarta,
		quinta, sexta, segunda, terça, feira de, sábado, domingo, quinzenal, rápida, reservado, segunda sessão,
		sem, sem pauta, semana, semanal, sobre, sua, sem agenda, tarde, trimestral, um, uma, noite, adiado, dra,
		sr, sra, empresa, escritório, parque, grupo, nós, lisboa, porto, são paulo, rio, brasília, curitiba,
		belo horizonte, mesmo, mesma, meus, minhas, nosso, nossa, esse, este, esta, isso, já, muito, mais,
		quando, onde, que, quem, lugar, sala, minutos, meia, hora e meia, quinta sessão, bimestral, importante,
		não mexer, não mover, confiança, de confiança, a dois, amiga, amigos, em pessoa, se, te, lhe, parte 2,
		reservar manhã, ida, volta feira, vez, com calma, mulheres, nacional, novo, nova, de sempre, p,
		profissional, gr, novos, novas
	`,
	closed: 'fechado, fechada, portas fechadas, à porta fechada, em confiança, de confiança',
	errands: `
		fatura, faturas, honorários, quota, adiar, reagendar, remarcar, facilitar, moderar, jogo de tabuleiro,
		pagar, despesas, cancelar inscrição, licitação, edital, caderno de encargos
	`,
};
