import { itLeaders } from './it-leaders';
import type { PeopleWords } from './word-list';

/** Italian. */
export const itPeople: PeopleWords = {
	language: 'it',
	leaders: itLeaders,
	fellows: `
		un altro, un altra, amico, amica, collega, tra, fra, altro, altra, colleghi, colleghe, l altro, l altra,
		altri, altre, anche lui, anche lei, anche, altri due, altre due, altri tre, conoscente, vicino di, esterno,
		esterna, controparte, collega di un altro, collega di un altra, mio collega, mia collega, miei colleghi,
		mie colleghe, amico di, dirimpettaio, dirimpettaia, un par mio, mio simile, un mio pari, una mia pari,
		di un altro, di un altra, dell altro, dell altra, di fuori, di un altra azienda, due altri, due altre,
		tre altri, tre altre, quattro altri, quattro altre, altri quattro, altre quattro, altre tre, altri cinque,
		un paio di, coetaneo, coetanea, omologa, omologo, ns collega, coll, amici, amiche, mio amico, mia amica,
		un amico, un amica, il mio amico, la mia amica, compare, vicini di, vicina di, di un comune vicino,
		compagno di corso, compagna di corso
	`,
	formers: `
		vecchio, vecchia, vecchi, vecchie, precedente, precedenti, di prima, di una volta, di un tempo, passato,
		dei tempi di, ex, in pensione, il mio ex, la mia ex, ai tempi di, ai tempi della, ai tempi del,
		dei tempi della, dei tempi del, di allora, ai tempi dell, ai tempi, dei tempi dell, dei tempi, dell epoca,
		all epoca, di quand, di quando, già mio, già mia, ormai ex, exx, mio ex, mia ex, i miei ex, le mie ex,
		miei ex, mie ex, ai miei tempi, ai tempi miei
	`,
	colleagues: `
		collega, colleghi, colleghe, capo, capa, capi, responsabile, squadra, gruppo, socio, socia, soci, direttore,
		direttrice, lavoro, azienda, cofondatore, cofondatrice, assistente, superiore, gente, compagni di lavoro,
		compagno di lavoro, amici del lavoro, compagnia, segretaria, primario, caporeparto, dirigente, codirettore,
		codirettrice, condirettore, condirettrice, collaboratrici, compagna di lavoro, compagne di lavoro,
		compagno di turno, compagna di turno, compagni di turno, compagno di turni, compagna di turni,
		compagno di guardie, compagna di guardie, compagni di guardie, compagno di reparto, compagna di reparto,
		compagni di reparto, compagno di scrivania, compagna di scrivania, compagno d ufficio, compagna d ufficio,
		compagni d ufficio, compagno di stanza d ufficio, vicino di scrivania, vicina di scrivania,
		collega di stanza, colleghi di stanza, collega di reparto, colleghi di reparto, collega d ufficio,
		colleghi d ufficio, braccio destro, capoufficio, capa reparto, capo reparto, coll, collab
	`,
};
