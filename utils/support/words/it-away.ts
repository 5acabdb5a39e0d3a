import type { AwayWords } from './word-list';

/** Italian. */
export const itAway: AwayWords = {
	language: 'it',
	leave: `
		ferie, in ferie, vacanza, vacanze, in vacanza, congedo parentale, maternità, paternità, aspettativa,
		ferie estive, ferie natalizie, viaggio di nozze, anno sabbatico
	`,
	absence: `
		assente, assenza, fuori ufficio, fuori sede, non in ufficio, non in servizio, non lavoro, permesso,
		in permesso, congedo, giorno libero, giornata libera, riposo, giorno di riposo, riposo compensativo,
		rol, ponte, malattia, in malattia, malato, malata, ammalato, ammalata, sono malato, sono malata,
		malato a casa, malata a casa, influenza, indisposto, indisposta, figlio malato, figlia malata, ooo
	`,
	unavailable: 'indisponibile, non disponibile, non sono disponibile',
	beside: `
		il, la, lo, le, l, i, un, una, tutto, tutta, giorno, giorni, giornata, giornate, oggi, sono, io, in,
		a, al, dal, di, del, della, da, fino, fino al, per, con, e, mio, mia, mie, famiglia, in famiglia,
		personale, privato, approvate, approvato, confermate, confermato, prenotate, settimana, settimane,
		fine, lungo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio,
		marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre,
		niente riunioni, non disturbare
	`,
	matters: `
		mattina, mattino, mattinata, pomeriggio, mezza, mezzo, mezzogiorno, am, pm, approvazione, approvare,
		arretrate, bambini, bimbi, budget, calendario, capo, capa, collega, colleghi, compleanno, copertura,
		figli, foto, gestione, insegnanti, maestra, mamma, papà, marito, moglie, modulo, ore, passaggio,
		piano, piani, pianificazione, pianificare, politica, prenotare, prenotazione, preparativi,
		richiesta, richieste, rientro, riunione, saldo, scadenza, scolastiche, scuola, segretaria, sig,
		sostituto, sostituta, sostituzione, squadra, team, tirocinante, turni, tutti, valigie, voli, residue
	`,
	publicHolidays: `
		festivo, giorno festivo, festività, capodanno, epifania, befana, pasqua, pasquetta,
		lunedì dell angelo, festa della liberazione, 25 aprile, festa del lavoro, festa dei lavoratori,
		1 maggio, festa della repubblica, 2 giugno, ferragosto, ognissanti, tutti i santi, immacolata,
		immacolata concezione, natale, santo stefano, vigilia di natale, san silvestro, festa del patrono,
		patrono
	`,
	observances: `
		san valentino, festa della mamma, festa del papà, festa della donna, festa dei nonni, halloween,
		carnevale, martedì grasso, giovedì grasso, mercoledì delle ceneri, domenica delle palme, ora legale,
		ora solare, inizio dell ora legale, fine dell ora legale, inizio ora legale, fine ora legale,
		cambio dell ora, equinozio di primavera, equinozio d autunno, solstizio d estate,
		solstizio d inverno, equinozio, solstizio, inizio della primavera, luna piena,
		commemorazione dei defunti, giorno della memoria
	`,
};
