import type { WordList } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const pt: WordList = {
	language: 'pt',
	support: {
		peer: `
			conversa entre pares, chamada entre pares, ligação entre pares, entre pares, café entre pares,
			café com um par, troca entre pares, apoio entre pares, apoio de pares, encontro entre pares,
			conversa com um par, conversa com par, troca entre líderes, troca entre gestores,
			café entre líderes, conversa entre líderes, conversa entre gestores, almoço entre gestores,
			almoço entre líderes, sparring, amigo crítico, homólogo, homóloga, coaching entre pares,
			bate papo entre pares
		`,
		group: `
			grupo de pares, círculo de pares, rede de pares, grupo de apoio entre pares,
			supervisão entre pares, supervisão de pares, grupo balint, intervisão, círculo de liderança,
			círculo de líderes, mesa redonda de líderes, mesa redonda de gestores, fórum de líderes,
			fórum de gestores, fórum de ceos, grupo de líderes, grupo mastermind, mastermind,
			prática reflexiva, aprendizagem ação, aprendizagem pela ação, coaching em grupo,
			coaching de grupo, supervisão de grupo, supervisão em grupo, grupo de reflexão,
			roda de líderes, roda de gestores, círculo de mulheres líderes, clube de gestores
		`,
		mentor: `
			mentora, meu mentor, minha mentora, conversa com mentor, chamada com mentor,
			reunião com mentor, reunião mentor, sessão com meu mentor, café com mentor, café com mentora
		`,
		coach: `
			meu coach, minha coach, sessão de coaching, sessão coaching, sessão com coach,
			coaching executivo, coaching individual, coaching de liderança, chamada com coach,
			reunião com coach, sessão coach, supervisão individual, sessão de supervisão
		`,
		'former-colleague': `
			antigo colega, antiga colega, antigos colegas, antigas colegas, ex colega, ex colegas,
			excolega, ex chefe, ex chefes, antigo chefe, antiga chefe, ex gestor, ex gestora,
			antigo gestor, antiga gestora, ex companheiro de trabalho
		`,
	},
	maybe: {
		peer: 'pares, homólogos',
		group: 'mesa redonda, círculo, fórum, grupo de apoio, roda de conversa',
		mentor: 'mentoria, mentorias, mentoring, sessão de mentoria, tutoria, mentores',
		coach: 'coaches, supervisão',
	},
	counter: `
		revisão por pares, revisão entre pares, revisão de pares, avaliação por pares,
		avaliação entre pares, avaliação de pares, feedback de pares, feedback entre pares,
		feedback dos pares, dias pares, números pares, programação em pares, programação em par,
		coach ágil, agile coach, coach esportivo, coach desportivo, coach de futebol, supervisão bancária,
		supervisão de obra, supervisão de exames, supervisão de estágio, coaching de equipa,
		coaching de equipe, coaching de equipas, fórum de clientes
	`,
	spoilers: `
		formação, capacitação, treinamento, oficina, curso, seminário, entrevista, entrevistas, seleção,
		candidatos, contrato, fatura, orçamento, licitação, programa, lançamento, certificação,
		aniversário, despedida, aposentadoria, reforma, funeral, casamento, inquérito, pesquisa, congresso,
		conferência, feira, exame, exames, jogo, torneio, estratégia, plataforma, aplicativo, escala,
		plantão, plantões, webinar, palestra, workshop
	`,
	doubts: 'preparação, preparar, procurar, conhecer, apresentação, escolher',
	given: `
		meu mentorado, minha mentorada, mentorado, mentorada, mentorados, mentorando, mentoranda, mentee,
		coachee, mentoria para, mentoria a, coaching para, meu pupilo, tutoria de, tutoria alunos
	`,
	small: `
		a, à, ao, almoço, bate, papo, batepapo, café, cafezinho, cancelado, cerveja, chamada, chá, chopp,
		com, confirmado, conversa, convite, da, de, do, e, em, encontro, entre, jantar, ligação, mensal,
		meu, minha, na, no, o, os, para, passeio, pequeno, pessoal, por, privado, quinzenal, reunião,
		rápida, semanal, sessão, telefone, telefonema, um, uma, vídeo, videochamada, confidencial,
		caminhada
	`,
	leave: `
		férias, de férias, fora do escritório, ausente, ausência, folga, dia de folga, licença,
		licença médica, licença maternidade, licença paternidade, licença parental, baixa, baixa médica,
		doente, atestado, atestado médico, sabática, licença sabática, banco de horas, recesso, ponte,
		emenda
	`,
	publicHolidays: `
		feriado, feriado nacional, ano novo, confraternização universal, carnaval, sexta feira santa,
		paixão de cristo, páscoa, tiradentes, dia do trabalho, dia do trabalhador, corpus christi,
		corpo de deus, independência do brasil, dia da independência, nossa senhora aparecida, finados,
		proclamação da república, consciência negra, natal, véspera de natal, dia da liberdade,
		dia de portugal, implantação da república, todos os santos, restauração da independência,
		imaculada conceição, assunção de nossa senhora, véspera de ano novo
	`,
};
