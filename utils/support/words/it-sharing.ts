import type { SharingWords } from './word-list';

/** Italian. */
export const itSharing: SharingWords = {
	language: 'it',
	confiding: `
		confidarsi, confidarmi, sfogarsi, sfogarmi, sfogo, sfogo reciproco, sfogarci, parlarsi chiaro,
		a cuore aperto, sostegno reciproco, darsi una mano, farsi forza, sostenersi, come fai tu, come fai,
		come fa lei, come fa lui, come ha fatto, come hanno fatto, come reggi, come reggi tu, come regge,
		come ve la cavate, stessi problemi, stesse grane, stesse fatiche, stessi guai, pensare ad alta voce,
		ragionare insieme, solo per ragionare, ragionare, riflettere insieme, scambio di esperienze,
		scambio esperienze, scambiare esperienze, scambio libero, confrontarsi, confrontarci, confronto libero,
		mi racconta come, mi racconta com è, ascoltarsi, chiedere consiglio, chiedere un consiglio,
		chiedergli consiglio, chiederle consiglio, lo ascolto, la ascolto, sentire il parere, sentire la sua,
		svuotare il sacco, vuotare il sacco, vuotiamo il sacco, svuotiamo il sacco, lamentarci, ci lamentiamo,
		lagnarci, sfogarci un po, ci sfoghiamo, ci sosteniamo, ci diamo coraggio, farci coraggio,
		ci facciamo coraggio, a vicenda, l un l altro, l un l altra, sostegno a vicenda, supporto reciproco,
		aiuto reciproco, mutuo sostegno, sostenerci, aiutarci, tenerci su, tirarci su, come stai davvero,
		come va davvero, come stiamo davvero, come la vivi, come la vive, come fate voi, come fate da voi,
		voi come fate, lei come fa, lui come fa, tu come fai, come gestisci tu, come te la cavi, come se la cava,
		come ve la passate, come se la passa, come te la passi, come sopravvivi, come ne esci, come ne sei uscito,
		come ne sei uscita, come ne è uscito, come ne è uscita, come l ha vissuta, come l ha gestita,
		come l hai gestita, come l hai vissuta, solitudine del capo, solitudine del comando, solitudine del ruolo,
		mal comune, stessi grattacapi, stessi pensieri, stesse rogne, stesse beghe, stesse preoccupazioni,
		stessi dubbi, stessa solitudine, stesse sfide, stesse difficoltà, ci capiamo, ci capiamo al volo,
		senza filtri, senza peli sulla lingua, fuori dai denti, schiettamente, con franchezza, in tutta franchezza,
		mi consola, ci consoliamo, consolarci, confidenze, in confidenza, fare da specchio, mi fa da specchio,
		ci facciamo da specchio, pensare a voce alta, ragionare a voce alta, ragionare ad alta voce,
		riflettere ad alta voce, ragioniamo insieme, ragionarci su, ragionarci insieme, pensiamo insieme,
		ci confrontiamo, confrontiamoci, confronto schietto, confronto sincero, confronto onesto,
		confronto senza filtri, cuore aperto, a cuore in mano, cuore in mano, mi sfogo, sfoghi, sfoghiamoci,
		sfogatoio, sfogo libero, sfogo su, scambio di fatiche, ci raccontiamo, raccontarci, ci ascoltiamo,
		ascoltarci, spalla su cui piangere, consolazione reciproca, ognuno racconta, i nostri guai, le nostre grane,
		le nostre fatiche, i nostri grattacapi, i nostri dubbi, nostre fatiche, nostri guai, stessi mal di testa
	`,
	ownCase: `
		caso mio, il mio caso, mio caso, porto un caso, porto il mio caso, portare un caso, tocca a me,
		il mio turno, mio turno, la mia situazione, il mio problema, il mio dilemma, presento il mio caso,
		presento io, quel che si dice resta lì, quello che si dice resta qui, il caso lo porto io, lo porto io,
		porto io, porto io il caso, stavolta porto, oggi porto, oggi porto io, stavolta il caso è mio,
		il caso è mio, caso portato da me, tocca a me portare, stavolta tocca a me, è il mio turno,
		il mio grattacapo, il mio nodo, la mia questione, la mia grana, hot seat, sedia che scotta, sedia calda,
		ciascuno porta, ognuno porta, ciascuna porta, ognuna porta, un caso a testa, un problema a testa,
		i nostri casi, presento il mio, espongo il mio, sul mio caso, porto il mio, porto la mia, cliente io,
		faccio io il cliente, il cliente sono io
	`,
	likeMe: `
		come me, stesso ruolo, stessa carica, stessa funzione, stesso incarico, stesso mestiere, anche lui dirige,
		anche lei dirige, anche lei, anche lui, pure lui, pure lei, vicino, vicina, del comune vicino,
		del paese vicino, della scuola vicina, di fronte, omologo, omologa, omologhi, sulla stessa barca,
		stessa barca, del settore, della porta accanto, accanto, confratello, confratelli, consorella,
		stesso scoglio, mio omologo, mia omologa, che fa il mio stesso, stesso ruolo mio, mio stesso ruolo,
		mio stesso mestiere, al primo incarico, primo incarico, alle prime armi come me, appena nominata come me,
		appena nominato come me, nella stessa situazione, stessa situazione, nelle stesse condizioni,
		nella mia stessa, nella stessa barca, fa il mio stesso, fa lo stesso mestiere, fa lo stesso lavoro,
		dirimpettaio, dirimpettaia, del comune accanto, del comune confinante, del comune a fianco,
		della valle accanto, della parrocchia vicina, parrocchia vicina, della parrocchia accanto,
		dell istituto vicino, istituto vicino, del plesso vicino, di una scuola vicina, di una scuola simile
	`,
	twosome: `
		noi due, solo noi due, a due, tutti e due, tutte e due, a quattr occhi, in due, faccia a faccia,
		soli noi due, io e lei soli, io e lui soli, solo io e lei, solo io e lui, io e lei, io e lui, tête à tête,
		testa a testa, occhi negli occhi, solo in due, solo noi, in coppia, a tu per tu, tu per tu
	`,
	elders: `
		in pensione, pensionato, pensionata, emerito, emerita, veterano, veterana, decano, decana, saggio, saggia,
		predecessore, predecessora, vecchio maestro, vecchia maestra, onorario, da vent anni, vent anni, trent anni,
		quarant anni, da trent anni, da quarant anni, maestro, mio maestro, il mio maestro, mia maestra,
		la mia maestra, il mio vecchio prof, vecchio prof, vecchio professore, vecchia professoressa, ex prof,
		ex professore, ex professoressa, mio relatore, professore emerito, di lungo corso, navigato, navigata,
		grande vecchio, vecchia volpe, vecchio lupo, a riposo, in quiescenza, storico direttore, storica direttrice,
		storico preside, storica preside, fondatore storico, mio predecessore, mia predecessora,
		chi mi ha preceduto, chi mi ha preceduta, chi c era prima, padre spirituale, guida spirituale, ormai nonno,
		ottantenne, settantenne, novantenne, senior partner
	`,
	advice: `
		consiglio, consigli, un consiglio, mi consiglia, consigliarmi, chiedere consiglio, chiedergli consiglio,
		chiederle consiglio, cosa farebbe, che farebbe, come farebbe, mi guida, mi orienta, il suo parere,
		suo parere, la sua esperienza, dritta, dritte, una dritta, due dritte, qualche dritta, lumi, chiedere lumi,
		mia guida, mi illumina, mi apre gli occhi, cosa ne pensa, che ne pensa, cosa ne dice, che ne dice,
		come la vede, come la vede lui, come la vede lei, come la vedeva, farmi consigliare, farsi consigliare,
		suo punto di vista, un suo parere, parere suo, la sua saggezza, sua saggezza, la sua lunga esperienza,
		imparo da, imparare da, mi insegna, insegnamenti, mi racconta come, sentire cosa, sentire cosa ne pensa,
		mi segue da, saggezza, parola saggia, parole sagge, mi raddrizza, mi rimette in riga, mi ha insegnato,
		chiedere a lui, chiedere a lei, da lui imparo, da lei imparo
	`,
};
