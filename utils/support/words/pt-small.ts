import type { Phrases } from './word-list';

/** Portuguese: words that say nothing about the subject. */
export const ptSmall: Phrases = `
	ano, ao, aos, bloqueado, bloqueio, cada, cancelado, cancelada, com, confidencial, confirmado, convite,
	curta, d, da, das, de, dia, dois, dos, e, em, enc, encaminhado, entre, externa, externo, fechadas,
	fixo, fixa, fora, h, hoje, horas, interno, janeiro, fevereiro, março, abril, maio, junho, julho,
	agosto, setembro, outubro, novembro, dezembro, manhã, mensal, meu, minha, mês, na, nas, nos, nº, o,
	os, ou, para, parte, pela, pelo, pessoal, por, portas, presencial, primeira, privado, privada,
	próxima, quarta, quinta, sexta, segunda, terça, feira de, sábado, domingo, quinzenal, rápida,
	reservado, segunda sessão, sem, sem pauta, semana, semanal, sobre, sua, sem agenda, tarde, trimestral,
	um, uma, noite, adiado, dra, sr, sra, empresa, escritório, parque, grupo, nós, lisboa, porto,
	são paulo, rio, brasília, curitiba, belo horizonte, mesmo, mesma, meus, minhas, nosso, nossa, esse,
	este, esta, isso, já, muito, mais, quando, onde, que, quem, lugar, sala, minutos, meia, hora e meia,
	quinta sessão, bimestral, importante, não mexer, não mover, confiança, de confiança, a dois, amiga,
	amigos, em pessoa, se, te, lhe, parte 2, reservar manhã, ida, volta feira, vez, com calma, mulheres,
	nacional, novo, nova, de sempre, p, profissional, gr, novos, novas, desde, desde o doutoramento,
	desde o doutorado, desde o mestrado, desde a faculdade, desde a universidade, vem, vem cá, vir, veio,
	cá, dar me, quartel, gabinete, biblioteca, cafetaria, cafeteria, sítio, câmara, prefeitura,
	restaurante, jardim da *, jardim do *, café do *, bar do *, na casa do *, na casa da *, na casa de *,
	em casa do *, em casa da *, em casa de *, lá em casa, pelo whatsapp, por whatsapp, do programa,
	do programa de aceleração, da aceleradora, da incubadora, sobreviver, primeiro ano, 1º ano,
	primeiros meses, primeiros cem dias, delegar, metas, objetivos, meus objetivos, síndrome do impostor,
	solidão, estresse, stress, dilema, dilemas, remarcada, remarcado, reagendada, reagendado, adiada,
	antecipada, movida, movido, não marcar nada por cima, não marcar nada, não marcar, não agendar,
	não incomodar, ela, ele, eles, elas, dela, dele, juntos, juntas, agora, sempre, leve, lug, cima,
	até que enfim, finalmente, há quanto tempo, há séculos, quanto tempo, primeiros 100 dias,
	meus primeiros 100 dias, estes anos todos, todos estes anos, tantos anos, desde que abri *,
	desde que abri a *, desde que abri o *, desde que comecei, desde sempre, o da *, a da *, o do *,
	a do *, enquanto, como, filial, sede, sucursal, delegação, no comboio, do comboio, no carro, do carro,
	no trem, do trem, no ônibus, no aeroporto, do aeroporto, do hotel, no uber, no táxi,
	associação comercial, associação empresarial, câmara de comércio, meu processo, orientador de tese,
	sozinha
`;
