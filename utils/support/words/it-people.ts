import type { PeopleWords } from './word-list';

/** Italian. */
export const itPeople: PeopleWords = {
	language: 'it',
	leaders: `
		dirigente, dirigenti, direttori, direttrici, direttore generale, direttrice generale, amministratore
		delegato, amministratori delegati, ad, capo reparto, capi reparto, capi area, primario, primari,
		imprenditore, imprenditrice, imprenditori, imprenditrici, fondatore, fondatrice, fondatori, fondatrici,
		cofondatori, donne leader, preside, presidi, rettore, rettrice, rettori, sindaco, sindaca, sindaci,
		sindache, presidente, presidenti, titolare, titolari, responsabili, responsabile hr, coordinatori,
		coordinatrici, coordinatore, coordinatrice, dirigenti scolastici, dirigente scolastica, dirigente
		scolastico, caposala, capo ufficio, proprietari, direttore finanziario, direttrice finanziaria,
		direttore sanitario, direttrice sanitaria, direttori sanitari, direttore hr, direttrice hr, direttori
		hr, capo, capi, capo team, capo progetto, responsabile, capo servizio, capi servizio, capisala, preside
		di liceo, dirigente d istituto, proprietario, proprietaria, ristoratori, titolare d azienda, parroco,
		parroci, assessore, assessora, assessori, prorettore, prorettrice, donne dirigenti, donne imprenditrici,
		giovani imprenditori, nuovi manager, pmi, segretario generale, segretaria generale, coordinatore
		infermieristico, coordinatrice infermieristica, coordinatori infermieristici, caporeparto, direttore
		regionale, direttrice regionale, direttori regionali, direttrice infermieristica, *direttore,
		*direttrice, capocuoco, caporedattore, caporedattrice, caporedattori, produttore, produttrice, vescovo,
		pastore, commissario, prefetto, albergatore, albergatori, ristoratore, ristoratrice, capo dipartimento,
		capi dipartimento, professore ordinario, coordinatore di corso, coordinatrice di corso, direttore di
		filiale, direttrice di filiale, direttori di filiale, direttore di banca, soci, socio amministratore,
		avvocati soci, titolare di studio, titolari di studio, liberi professionisti, responsabile di team,
		responsabili di team, direttore di stabilimento, direttrice di stabilimento, direttori di stabilimento,
		decisori, donne manager, giovani dirigenti, nuovi dirigenti, vicepreside, vicepresidi, dsga,
		capoufficio, capi ufficio, consigliere delegato, direttore di clinica, direttrice di clinica, direttori
		di clinica, ceo s, primaria, primarie, manager, codirettore, codirettrice, direttore tecnico, direttrice
		tecnica, direttore commerciale, direttrice commerciale, capo stabilimento, direttore medico, direttrice
		medica, founder, founders, *direttori, *direttrici, capi d istituto, capo d istituto, direzione,
		direzioni, direttore, questore, questori, cancelliere, sovrintendente, sovrintendenti, don, vescovi,
		pastora, neo dirigenti, segretari generali, segretario comunale, segretaria comunale, segretari
		comunali, artigiano, artigiana, artigiani, artigiane, panettiere, panettiera, fornaio, fornaia, fornai,
		albergatrice, viticoltore, viticoltrice, viticoltori, agricoltore, agricoltrice, farmacista titolare,
		farmacisti titolari, dirigenti infermieristici, presidente di pro loco, presidente di, presidenti di,
		presidentessa, direttrice caritas, direttore caritas, direttrice di museo, direttore di museo, direttori
		di museo, responsabili di comunità, capo cantiere, capi cantiere, libraio, libraia, librai, priore,
		badessa, direttrice di banda, comandante, comandanti, altro ad, altra ad, altri ad, gestore, gestrice,
		gestori
	`,
	fellows: `
		un altro, un altra, amico, amica, collega, tra, fra, altro, altra, colleghi, colleghe, l altro,
		l altra, altri, altre, anche lui, anche lei, anche, altri due, altre due, altri tre, conoscente,
		vicino di, esterno, esterna, controparte
	`,
	formers: `
		vecchio, vecchia, vecchi, vecchie, precedente, precedenti, di prima, di una volta, di un tempo, passato,
		dei tempi di, ex, in pensione, il mio ex, la mia ex, ai tempi di, ai tempi della, ai tempi del,
		dei tempi della, dei tempi del, di allora
	`,
	colleagues: `
		collega, colleghi, colleghe, capo, capa, capi, responsabile, squadra, gruppo, socio, socia, soci,
		direttore, direttrice, lavoro, azienda, cofondatore, cofondatrice, assistente, superiore, gente,
		compagni di lavoro, compagno di lavoro, amici del lavoro, compagnia, amici, amico, amica, amiche,
		segretaria, primario, caporeparto, dirigente, codirettore, codirettrice, condirettore, condirettrice
	`,
};
