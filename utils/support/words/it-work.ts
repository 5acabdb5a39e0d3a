import type { WorkWords } from './word-list';

/** Italian. */
export const itWork: WorkWords = {
	language: 'it',
	weighty: `
		consiglio di amministrazione, cda, assemblea dei soci, assemblea degli azionisti, approvazione del bilancio,
		approvazione del budget, tagli al budget, ristrutturazione, ristrutturazione aziendale, riorganizzazione, esuberi,
		licenziamento, licenziamenti, cassa integrazione, lettera di licenziamento, udienza, tribunale, procedimento disciplinare,
		contestazione disciplinare, trattativa sindacale, ispezione, ispezione del lavoro, verifica fiscale, comitato audit,
		la mia valutazione, trattativa salariale, messa in produzione, lancio prodotto, fusione, acquisizione, unità di crisi,
		riunione di crisi, investitori, conversazione difficile, conciliazione
	`,
	up: `
		il mio capo, la mia capa, capo, capa, direzione generale, amministratore delegato,
		consiglio di amministrazione, cda, comitato esecutivo, direttore generale, direttrice generale,
		superiore, presidenza, il mio responsabile, la mia responsabile, il mio direttore,
		la mia direttrice, il mio manager, la mia manager, il mio superiore, il capo, la capa,
		il mio dirigente, la mia dirigente
	`,
	down: `
		il mio team, riunione di team, riunione del team, riunione di squadra, riunione di reparto, team, squadra, collaboratori,
		valutazione delle prestazioni, colloquio di valutazione, daily, retrospettiva, retro, pianificazione sprint,
		inserimento, periodo di prova, riunione del personale, collegio docenti,
		mia vice, mio vice, la mia vice, il mio vice, mia assistente, mio assistente, mia segretaria,
		mia collaboratrice, mio collaboratore, miei collaboratori, mie collaboratrici, mia caposala,
		mio caposala, mio braccio destro, mia squadra
	`,
	across: `
		comitato di direzione, riunione dirigenti, riunione dei responsabili, riunione responsabili,
		capi reparto, capi area, interfunzionale, direttivo, gruppo dirigente, riunione dei direttori,
		riunione direttori, consiglio di direzione
	`,
	outside: `
		cliente, clienti, fornitore, fornitori, colloquio di lavoro, candidato, candidata, stampa, giornalista, investitore,
		investitori, socio, fiera, agenzia, consulente, revisori, genitori, ministero
	`,
	alone: `
		tempo di concentrazione, concentrazione, focus, non disturbare, lavoro individuale, bloccato, scrittura, preparazione,
		e mail, posta, lettura, riflessione, niente riunioni
	`,
	travel: 'viaggio, trasferta, spostamento, volo, treno, aeroporto, in viaggio, tragitto, trasferimento',
};
