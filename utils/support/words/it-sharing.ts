import type { SharingWords } from './word-list';

/** Italian. */
export const itSharing: SharingWords = {
	language: 'it',
	confiding: `
		confidarsi, confidarmi, sfogarsi, sfogarmi, sfogo, sfogo reciproco, sfogarci, parlarsi chiaro, a cuore
		aperto, sostegno reciproco, darsi una mano, farsi forza, sostenersi, come fai tu, come fai, come fa lei,
		come fa lui, come ha fatto, come hanno fatto, come reggi, come reggi tu, come regge, come ve la cavate,
		stessi problemi, stesse grane, stesse fatiche, stessi guai, pensare ad alta voce, ragionare insieme,
		solo per ragionare, ragionare, riflettere insieme, scambio di esperienze, scambio esperienze, scambiare
		esperienze, scambio libero, confrontarsi, confrontarci, confronto libero, mi racconta come, mi racconta
		com è, ascoltarsi, chiedere consiglio, chiedere un consiglio, chiedergli consiglio, chiederle consiglio,
		lo ascolto, la ascolto, sentire il parere, sentire la sua
	`,
	ownCase: `
		caso mio, il mio caso, mio caso, porto un caso, porto il mio caso, portare un caso, tocca a me, il mio
		turno, mio turno, la mia situazione, il mio problema, il mio dilemma, presento il mio caso, presento io,
		quel che si dice resta lì, quello che si dice resta qui
	`,
	likeMe: `
		come me, stesso ruolo, stessa carica, stessa funzione, stesso incarico, stesso mestiere, anche lui
		dirige, anche lei dirige, anche lei, anche lui, pure lui, pure lei, vicino, vicina, del comune vicino,
		del paese vicino, della scuola vicina, di fronte, omologo, omologa, omologhi, sulla stessa barca, stessa
		barca, del settore, della porta accanto, accanto, confratello, confratelli, consorella
	`,
	twosome: `
		noi due, solo noi due, a due, tutti e due, tutte e due, a quattr occhi, in due, faccia a faccia, soli
		noi due
	`,
	elders: `
		in pensione, pensionato, pensionata, emerito, emerita, veterano, veterana, decano, decana, saggio,
		saggia, predecessore, predecessora, vecchio maestro, vecchia maestra, onorario
	`,
	advice: `
		consiglio, consigli, un consiglio, mi consiglia, consigliarmi, chiedere consiglio, chiedergli consiglio,
		chiederle consiglio, cosa farebbe, che farebbe, come farebbe, mi guida, mi orienta, il suo parere, suo
		parere, la sua esperienza
	`,
};
