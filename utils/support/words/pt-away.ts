import type { AwayWords } from './word-list';

/** Portuguese. */
export const ptAway: AwayWords = {
	language: 'pt',
	leave: `
		férias, de férias, licença maternidade, licença paternidade, licença parental, licença sabática,
		sabática, lua de mel, gozo de férias
	`,
	absence: `
		fora do escritório, fora, fora do trabalho, ausente, ausência, folga, de folga, dia de folga,
		folga compensatória, licença, de licença, licença médica, baixa, de baixa, baixa médica, doente,
		estou doente, doente em casa, doença, adoentado, adoentada, atestado, atestado médico, afastado,
		afastada, afastamento, não trabalho, dia de descanso, descanso, day off, dia livre, banco de horas,
		recesso, ponte, emenda, gripe, ooo
	`,
	unavailable: 'indisponível, não disponível, não estou disponível, sem disponibilidade',
	beside: `
		o, a, os, as, um, uma, todo, toda, dia, dias, inteiro, hoje, amanhã mesmo, estou, eu, em, no, na,
		de, do, da, dos, das, ao, até, desde, por, com, e, meu, minha, minhas, família, em família, pessoal,
		particular, aprovado, aprovada, aprovadas, confirmado, confirmadas, marcadas, semana, semanas, fim,
		prolongado, segunda, terça, quarta, quinta, sexta, feira, sábado, domingo, janeiro, fevereiro,
		março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, sem reuniões,
		não agendar, não marcar
	`,
	matters: `
		manhã, manhãs, tarde, tardes, meio, meia, am, pm, aprovação, aprovar, calendário, chefe, chefia,
		colega, cobertura, crianças, equipe, equipa, escala, escola, escolares, escolar, filhos, formulário,
		fotos, gestão, horário, malas, mapa, marcação, marcar, marido, mulher, mãe, pai, pedido, pedidos,
		pedir, plano, planeamento, planejamento, planejar, política, programação, orçamento, reserva,
		reunião, saldo, secretária, solicitação, solicitar, sr, sra, substituto, substituta, substituição,
		time, todos, turma, turnos, vencidas, vencimento, volta, voos, estagiário
	`,
	publicHolidays: `
		feriado, feriado nacional, ano novo, confraternização universal, carnaval, sexta feira santa,
		paixão de cristo, páscoa, tiradentes, dia do trabalho, dia do trabalhador, corpus christi,
		corpo de deus, independência do brasil, dia da independência, nossa senhora aparecida, finados,
		proclamação da república, consciência negra, natal, véspera de natal, dia da liberdade,
		dia de portugal, implantação da república, todos os santos, restauração da independência,
		imaculada conceição, assunção de nossa senhora, véspera de ano novo
	`,
	observances: `
		dia dos namorados, são valentim, dia das mães, dia da mãe, dia dos pais, dia do pai,
		dia das crianças, dia da mulher, dia internacional da mulher, dia do professor, dia dos professores,
		dia das bruxas, halloween, festa junina, quarta feira de cinzas, domingo de ramos, horário de verão,
		início do horário de verão, fim do horário de verão, mudança da hora, mudança de hora,
		hora de verão, hora de inverno, equinócio de outono, equinócio da primavera, solstício de verão,
		solstício de inverno, equinócio, solstício, início da primavera, início do verão, lua cheia,
		dia da árvore, dia do índio, black friday
	`,
};
