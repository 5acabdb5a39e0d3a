import type { SharingWords } from './word-list';

/** Portuguese. */
export const ptSharing: SharingWords = {
	language: 'pt',
	confiding: `
		desabafar, desabafo, desabafos, abrir o coração, falar abertamente, apoio mútuo, partilha, partilhar
		dores, trocar ideias, troca de ideias, trocar experiências, troca de experiências, trocar figurinhas,
		como você faz, como fazes, como faz, como ela faz, como ele faz, como ela fez, como ele fez, como
		aguentas, como aguenta, como lidas, como lida, mesmos problemas, mesmas dores, pensar em voz alta,
		refletir em conjunto, ouvir a opinião, ouvir a opinião dele, ouvir a opinião dela, pedir conselho, ouvir
		conselho, tirar dúvidas, comparar estratégias, comparar experiências, passa pelo mesmo, passou pelo
		mesmo, que passou por, q passou por, q passou pelo, que passou pelo, também vai passar, tb vai passar,
		dar força
	`,
	ownCase: `
		meu caso, o meu caso, caso do mês é meu, caso é meu, minha vez, é a minha vez, levo um caso, levar um
		caso, trago um caso, trazer um caso, apresento meu caso, apresento o meu caso, meu dilema, meu problema,
		minha situação, hot seat meu, regra de confidencialidade, o que se diz aqui fica aqui
	`,
	likeMe: `
		como eu, igual a mim, mesmo cargo, mesma função, mesmo posto, mesma posição, também dirige, também é
		diretora, também é diretor, também dono, também dona, tb dono, tb dona, também gere, vizinho, vizinha,
		vizinhos, vizinhas, do lado, da cidade vizinha, do concelho vizinho, do município vizinho, homólogo,
		homóloga, homólogos, no mesmo barco, mesmo barco, do mesmo ramo, do ramo
	`,
	twosome: `
		só nós dois, só nós duas, nós dois, nós duas, os dois, as duas, a dois, a sós, só os dois, só as duas
	`,
	elders: `
		aposentado, aposentada, reformado, reformada, jubilado, jubilada, emérito, emérita, na reserva,
		veterano, veterana, sábio, sábia, antecessor, antecessora, predecessor, predecessora, velho mestre,
		velha mestra, mais velho, mais velha
	`,
	advice: `
		conselho, conselhos, me aconselha, aconselha me, aconselhar, pedir conselho, pedir lhe conselho, me
		orienta, me orientar, orienta me, me guia, guia me, o que faria, que faria, a opinião dele, a opinião
		dela, experiência dele, experiência dela
	`,
};
