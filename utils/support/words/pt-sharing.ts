import type { SharingWords } from './word-list';

/** Portuguese. */
export const ptSharing: SharingWords = {
	language: 'pt',
	confiding: `
		desabafar, desabafo, desabafos, abrir o coração, falar abertamente, apoio mútuo, partilha,
		partilhar dores, trocar ideias, troca de ideias, trocar experiências, troca de experiências,
		trocar figurinhas, como você faz, como fazes, como faz, como ela faz, como ele faz, como ela fez,
		como ele fez, como aguentas, como aguenta, como lidas, como lida, mesmos problemas, mesmas dores,
		pensar em voz alta, refletir em conjunto, ouvir a opinião, ouvir a opinião dele, ouvir a opinião dela,
		pedir conselho, ouvir conselho, tirar dúvidas, comparar estratégias, comparar experiências,
		passa pelo mesmo, passou pelo mesmo, que passou por, q passou por, q passou pelo, que passou pelo,
		também vai passar, tb vai passar, dar força, dores do cargo, dores do ofício, lamúrias, lamentos,
		nos tira o sono, tira o sono, para não ficar sozinha, pra eu não ficar sozinha,
		não ficar sozinha com isso, não ficar sozinho com isso, não me sentir sozinha, não me sentir sozinho,
		solidão do cargo, solidão do comando, solidão de quem manda, solidão da liderança, como ela aguenta,
		como ele aguenta, como ela lida, como ele lida, como ela gere, como ele gere, como ele sobrevive,
		como ela sobrevive, como sobrevive, como sobrevives, como ele dá conta, como ela dá conta,
		como dá conta, como ela resolve, como ele resolve, como ela organiza, como ele organiza,
		como ela equilibra, como ele equilibra, como te organizas, como se organiza, trocar figurinha,
		troca de figurinhas, papo de gerente, papo de chefe, papo de gestor, papo de gestora, papo de diretor,
		papo de diretora, papo de líder, papo de dono, conversa de chefes, conversa de diretoras,
		conversa de gestores, ajuda entre nós, ajudar nos, apoio entre nós, apoiar nos, comparar notas,
		partilhar experiências, compartilhar experiências, partilhar dúvidas, partilhar medos,
		chorar as mágoas, chorar juntas, chorar juntos, afogar as mágoas, reclamar juntos, reclamar juntas,
		terapia mútua, sem filtros, sem filtro, ossos do ofício, faria no meu lugar, faria ela no meu lugar,
		faria ele no meu lugar, o que faria ela no meu lugar, o que faria ele no meu lugar,
		farias no meu lugar, refletir juntas, refletir juntos, pensar juntos, pensar juntas, está na mesma,
		está igual a mim, está como eu, entendemo nos, a gente se entende, passa pelo mesmo que eu
	`,
	ownCase: `
		meu caso, o meu caso, caso do mês é meu, caso é meu, minha vez, é a minha vez, levo um caso,
		levar um caso, trago um caso, trazer um caso, apresento meu caso, apresento o meu caso, meu dilema,
		meu problema, minha situação, hot seat meu, regra de confidencialidade, o que se diz aqui fica aqui,
		cada um traz, cada uma traz, traz um problema, traz um caso, um conta, os outros aconselham,
		os outros ouvem, ouvem o meu caso, caso meu, o meu dilema, levo eu o caso, hoje levo eu, hoje levo,
		trago eu o caso, meu assunto, apresentar meu caso, apresentar o meu caso, apresentar caso,
		apresentar o meu dilema
	`,
	likeMe: `
		como eu, igual a mim, mesmo cargo, mesma função, mesmo posto, mesma posição, também dirige,
		também é diretora, também é diretor, também dono, também dona, tb dono, tb dona, também gere, vizinho,
		vizinha, vizinhos, vizinhas, do lado, da cidade vizinha, do concelho vizinho, do município vizinho,
		homólogo, homóloga, homólogos, no mesmo barco, mesmo barco, do mesmo ramo, do ramo,
		mesmo cargo que eu, tal como eu, que nem eu, tb tem, tb gere, tb dirige, tb lidera, também lidera,
		da freguesia ao lado, do município ao lado, da freguesia vizinha, do bairro ao lado, cada uma do seu,
		cada um do seu, paróquia ao lado, município ao lado, concelho ao lado, aldeia ao lado, cidade ao lado,
		vila ao lado
	`,
	twosome: `
		só nós dois, só nós duas, nós dois, nós duas, os dois, as duas, a dois, a sós, só os dois, só as duas,
		nós as duas, nós os dois, só eu e ele, só eu e ela, eu e tu
	`,
	elders: `
		aposentado, aposentada, reformado, reformada, jubilado, jubilada, emérito, emérita, na reserva,
		veterano, veterana, sábio, sábia, antecessor, antecessora, predecessor, predecessora, velho mestre,
		velha mestra, mais velho, mais velha, dos anos 80, dos anos 90, com muitos anos,
		com muita experiência, uma vida inteira de, que já passou por, já passou por isso,
		já passou pelo mesmo, ex prefeito, ex prefeita, ex reitor, ex reitora, ex presidente, ex ministro,
		ex ministra, mestre padeiro, mestre cervejeiro, mestre artesão, mestre cozinheiro, experiente,
		mais experiente, veteranos, o mestre, meu mestre
	`,
	advice: `
		conselho, conselhos, me aconselha, aconselha me, aconselhar, pedir conselho, pedir lhe conselho,
		me orienta, me orientar, orienta me, me guia, guia me, o que faria, que faria, a opinião dele,
		a opinião dela, experiência dele, experiência dela, pedir lhe conselhos, pedir lhe a opinião,
		qual a opinião, dá conselhos, dar me uns conselhos, dar conselhos, me dá conselhos, me aconselhe,
		que me diga, que me conte, me acompanha, me escuta, me ouve, como fazia, como ela fazia,
		como ele fazia, como lidava, como ela lidava, como ele lidava, como sobreviveu, o que teria feito,
		que teria feito, aprender com, conselho dele, conselho dela, faria no meu lugar,
		faria ela no meu lugar, faria ele no meu lugar, o que faria ela no meu lugar,
		o que faria ele no meu lugar, pedir opinião, pedir a opinião, pedir uma opinião, pedir orientação,
		pedir conselhos, pedir lhe opinião, ouvir a, ouvir o, como levava, como ela levava, como ele levava,
		como geria, como ela geria, como ele geria, como aguentava, como ela aguentava, como ele aguentava
	`,
};
