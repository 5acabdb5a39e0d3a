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
		il mio capo, la mia capa, direzione generale, amministratore delegato, consiglio di amministrazione,
		cda, comitato esecutivo, direttore generale, direttrice generale, presidenza, il mio responsabile,
		la mia responsabile, il mio direttore, la mia direttrice, il mio manager, la mia manager,
		il mio superiore, il mio dirigente, la mia dirigente, capo!, capa!, superiore!, il capo!, la capa!
	`,
	down: `
		il mio team, riunione di team, riunione del team, riunione di squadra, riunione di reparto,
		collaboratori, valutazione delle prestazioni, colloquio di valutazione, retrospettiva, retro,
		pianificazione sprint, periodo di prova, riunione del personale, collegio docenti, mia vice,
		mio vice, la mia vice, il mio vice, mia assistente, mio assistente, mia segretaria,
		mia collaboratrice, mio collaboratore, miei collaboratori, mie collaboratrici, mia caposala,
		mio caposala, mio braccio destro, mia squadra, team!, squadra!, con il team, con la squadra,
		tutto il team, tutta la squadra, pranzo di squadra, daily!, inserimento!
	`,
	across: `
		comitato di direzione, riunione dirigenti, riunione dei responsabili, riunione responsabili,
		capi reparto, capi area, interfunzionale, direttivo, gruppo dirigente, riunione dei direttori,
		riunione direttori, consiglio di direzione
	`,
	outside: `
		cliente, clienti, fornitore, fornitori, colloquio di lavoro, candidato, candidata, giornalista,
		investitore, investitori, socio, fiera, agenzia, consulente, revisori, genitori, ministero, stampa!,
		conferenza stampa, incontro stampa, intervista stampa, con la stampa
	`,
	alone: `
		tempo di concentrazione, focus, non disturbare, lavoro individuale, bloccato, scrittura,
		preparazione, e mail, lettura, riflessione, niente riunioni, posta!, posta elettronica,
		concentrazione!
	`,
	aside: `
		capo verde, capo d anno, capo horn, capo cantiere, capo chef, conferenza telefonica, ufficio stampa,
		comunicato stampa, rassegna stampa, agenzia viaggi, agenzia di viaggi, agenzia immobiliare,
		miei genitori, casa genitori, pranzo genitori, cena genitori, sul retro, nel retro, dal retro,
		serata retro, squadra di calcio, gruppo di lettura, preparazione con, focus group
	`,
	travel: 'viaggio, trasferta, spostamento, volo, treno, aeroporto, in viaggio, tragitto, trasferimento',
};
