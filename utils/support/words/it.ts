import type { WordList } from './word-list';

/** Italian. */
export const it: WordList = {
	language: 'it',
	support: {
		peer: `
			tra pari, fra pari, coaching tra pari, co coaching, cocoaching, sostegno tra pari,
			supporto tra pari, tra dirigenti, fra dirigenti, tra manager, fra manager, tra direttori,
			tra direttrici, tra imprenditori, tra imprenditrici, fra imprenditori, tra fondatori, tra ceo,
			fra ceo, tra presidi, tra responsabili, tra colleghi dirigenti, collega dirigente,
			collega direttore, collega direttrice, collega imprenditore, mio pari grado, mia pari grado,
			pari grado, mio pari ruolo, amico critico, amica critica, compagno di riflessione,
			compagna di riflessione, compagno di accountability, partner di riflessione,
			amica imprenditrice, amico imprenditore, amico dirigente, amica dirigente, amico direttore,
			amica direttrice, amico ceo, amica ceo, il mio omologo, la mia omologa, mio omologo,
			mia omologa, da direttrice a direttrice, da direttore a direttore, da capo a capo, peer call,
			persona di fiducia, pensare ad alta voce, sfogo, confidente
		`,
		group: `
			gruppo di pari, gruppo dei pari, gruppo pari, cerchio di pari, incontro di pari,
			supervisione tra pari, supervisione fra pari, intervisione, gruppo di intervisione,
			gruppo balint, balint, gruppo mastermind, mastermind, cerchio di leadership,
			circolo di leadership, circolo dei leader, cerchio di fiducia, cerchio di dirigenti,
			pratica riflessiva, pratiche riflessive, gruppo di pratica riflessiva,
			gruppo di riflessione dirigenti, action learning, apprendimento in azione,
			coaching di gruppo per dirigenti, gruppo di sostegno tra dirigenti, gruppo di sostegno manager,
			gruppo di mutuo aiuto dirigenti, gruppo di confronto tra dirigenti, gruppo di confronto manager,
			cerchio delle donne leader, cerchio di donne, donne leader cerchio, consulenza collegiale,
			consultazione collegiale, cosviluppo, co sviluppo, codevelopment, gruppo eo, forum eo,
			forum ypo, gruppo vistage, vistage, gruppo di dirigenti, gruppo di ceo, gruppo imprenditori,
			consiglio personale, il mio consiglio personale
		`,
		mentor: `
			il mio mentore, la mia mentore, la mia mentor, il mio mentor, mio mentore, mia mentore,
			mio mentor, mia mentor, come mentee, io come mentee, sono il mentee, sono la mentee,
			il mio mentoring, mentore esterno, mentore esterna, mentor esterno, mentor esterna,
			mentoring per me, la mia mentorship
		`,
		coach: `
			il mio coach, la mia coach, mio coach, mia coach, il mio coaching, la mia sessione di coaching,
			coaching esecutivo, coaching dirigenziale, coaching direzionale, coaching manageriale,
			coaching di leadership, coaching per me, executive coach, executive coaching,
			coach dirigenziale, coach esterno, coach esterna, la mia supervisione, coach personale,
			coach professionista, il mio percorso di coaching
		`,
	},
	who: {
		peer: 'omologo, omologa, omologhi, peer',
		mentor: 'mentore, mentor, mentrice',
		coach: 'coach',
		'former-colleague': `
			ex collega, ex colleghi, ex colleghe, excollega, excolleghi, vecchio collega, vecchia collega,
			vecchi colleghi, vecchie colleghe, ex capo, ex capa, ex responsabile, vecchio capo,
			vecchia capa, vecchio responsabile, ex manager, ex direttore, ex direttrice, ex superiore,
			ex compagno di lavoro, ex compagni di lavoro, ex team, vecchio team, vecchia squadra,
			ex squadra, vecchio gruppo, team di prima, squadra di prima, ex socio, ex socia, ex soci,
			vecchio socio, vecchia socia, vecchi soci, ex cofondatore, ex cofondatrice,
			colleghi di una volta, colleghi di prima, colleghi del vecchio lavoro, amici del vecchio lavoro,
			colleghi della vecchia azienda, gente della vecchia azienda, vecchia azienda, ex azienda,
			azienda precedente, collega di un tempo, colleghi di un tempo, precedente team, precedente capo
		`,
	},
	activity: {
		mentor: `
			mentoring, mentorship, mentoraggio, reverse mentoring, sessione di mentoring,
			incontro di mentoring
		`,
		coach: `
			coaching, sessione di coaching, sessione coaching, seduta di coaching, incontro di coaching,
			coaching individuale, coaching di gruppo
		`,
		group: 'supervisione, supervisione di gruppo, supervisione di équipe, supervisione di team',
	},
	maybe: {
		peer: 'buddy, compagno di studio, compagno di apprendimento, sparring, confronto',
		group: `
			cerchio, circolo, rete dei dirigenti, rete di dirigenti, rete dei direttori, rete dei manager,
			rete donne, comunità di pratica, comunità di pratiche, comunità di manager, gruppo di sostegno,
			gruppo di confronto, cena di dirigenti, cena dirigenti, cena di ceo, pranzo dei direttori,
			gruppo di riflessione, gruppo di studio dirigenti, incontro dirigenti di zona
		`,
		mentor: 'consigliere, tutor, padrino',
		'former-colleague': 'alumni',
	},
	gatherings: `
		tavola rotonda, tavole rotonde, cerchio, circolo, forum, club, salotto, cenacolo,
		gruppo di sostegno, gruppo di confronto, gruppo di riflessione
	`,
	leaders: `
		dirigente, dirigenti, direttore, direttrice, direttori, direttrici, direttore generale,
		direttrice generale, amministratore delegato, amministratori delegati, ad, manager, capo reparto,
		capi reparto, capi area, primario, primari, imprenditore, imprenditrice, imprenditori,
		imprenditrici, fondatore, fondatrice, fondatori, fondatrici, cofondatori, leader, donne leader,
		preside, presidi, rettore, rettrice, rettori, sindaco, sindaca, sindaci, sindache, presidente,
		presidenti, titolare, titolari, responsabili, responsabile hr, coordinatori, coordinatrici,
		coordinatore, coordinatrice, dirigenti scolastici, dirigente scolastica, dirigente scolastico,
		caposala, capo ufficio, proprietari
	`,
	fellows: 'un altro, un altra, amico, amica, collega',
	taken: `
		come mentee, io come mentee, sono il mentee, sono la mentee, per me, come coachee, io come coachee,
		con il mio coach, con la mia coach, con il mio mentore, con la mia mentore, con il mio mentor,
		con la mia mentor
	`,
	given: `
		il mio mentee, la mia mentee, mentee, mentees, coachee, coachees, mentoring a, mentoring ai,
		mentoring agli, mentoring per, mentoring dei, mentoring al, coaching al mio, coaching ai,
		coaching agli, coaching alla, coaching al, coaching alle, coaching per, coaching a, fare coaching,
		fare da mentore, fare da mentor, faccio da mentore, faccio da coach, come mentore, come mentor,
		come coach, tutoraggio, tutoraggio studenti, tutor tirocinio, tutor aziendale, tirocinante,
		tirocinanti, allievo, allieva, buddy inserimento, coaching commerciale, coaching telefonico,
		coaching vendite, mentoring che do, mentoring volontario, essere mentore, pupillo
	`,
	counter: `
		revisione tra pari, revisione fra pari, revisione dei pari, revisione paritaria,
		valutazione tra pari, valutazione fra pari, feedback tra pari, feedback dei pari, peer education,
		peer tutoring, programmazione in coppia, pari opportunità, giorni pari, numeri pari, numero pari,
		alla pari, ragazza alla pari, pari passo, pari a, al pari di, confronto preventivi,
		confronto prezzi, confronto offerte, confronto sindacale, coach agile, agile coach, coach sportivo,
		coach sportiva, coach di calcio, coach vocale, coach nutrizionale, borsa coach,
		supervisione bancaria, supervisione lavori, supervisione esami, supervisione cantiere,
		supervisione mensa, supervisione cantieri, foro italico, foro competente, foro romano,
		fori imperiali, circolo tennis, circolo nautico, circolo sportivo, circolo di qualità, circolo arci,
		circolo vizioso, circolo di lettura, circolare interna, club di lettura, club del libro,
		club tennis, gruppo di lavoro, gruppo elettrogeno, gruppo consiliare, ex alunni, ex allievi,
		ex alunno, ex dipendente, ex dipendenti, ex marito, ex moglie, ex inquilino, vecchia sede,
		tavolo rotondo, tavoli rotondi, forum online, forum utenti, sparring pugilato, sparring boxe, p2p,
		mastermind gioco
	`,
	spoilers: `
		formazione, formatore, formatrice, corso, corsi, seminario, seminari, laboratorio, lezione, modulo,
		master, diploma, scuola di, accademia, certificazione, certificato, esame, esami, concorso, giuria,
		colloquio di selezione, selezione, selezionare, candidato, candidata, candidati, candidatura,
		candidature, assunzione, assumere, posizione aperta, contratto, contratti, fattura, fatture,
		onorario, onorari, parcella, compenso, spese, costo, costi, pagamento, pagare, bonifico, bilancio,
		preventivo, preventivi, budget, finanziamento, contributo, gara, bando, appalto, fornitore,
		fornitori, agenzia, società di, programma, programmi, iniziativa, progetto, lancio, avvio, kick off,
		comitato, commissione, gruppo di lavoro, manuale, guida, linee guida, regolamento, strategia,
		cultura, sondaggio, questionario, valutazione, statistiche, dati, analisi, rapporto, relazione,
		verbale, articolo, libro, presentazione, presentazioni, compleanno, addio, saluto, pensionamento,
		pensione, funerale, matrimonio, battesimo, congresso, conferenza, convegno, relatore, relatrice,
		moderare, moderazione, moderatore, panel, fiera, stand, webinar, workshop, festival, partita,
		torneo, calcio, tennis, basket, pugilato, palestra, nuoto, coro, teatro, cinema, film, concerto,
		mostra, museo, spettacolo, turno, turni, guardia, reperibilità, preparazione, preparare, prep,
		appunti, debrief, scrivere, mail, email, inviare, rispondere, lettera, grazie, ringraziare,
		ringraziamento, regalo, biglietto, biglietti, fiori, spostare, rinviare, rimandare, riprogrammare,
		annullare, disdire, prenotare, prenotazione, ordinare, ordine, comprare, acquisto, cambio,
		restituzione, restituire, consegna, cercare, ricerca, trovare, scegliere, scelta, chiedere, firma,
		firmare, approvare, approvazione, rinnovare, rinnovo, rivedere, revisione, tragitto, viaggio, treno,
		volo, hotel, pullman, autobus, corriera, aeroporto, parcheggio, gita scolastica, gita scuola,
		alunni, studenti, studente, studentessa, classe, classi, classi terze, liceo, università, stagisti,
		stagista, apprendisti, genitori, bambini, figli, cliente, clienti, stampa, sindacati, sindacato,
		cittadini, utenti, pazienti, volontari, volontariato, associazione, assemblea, gala, festa,
		raccomandazione, referenza, referenze, lettera di referenze, causa, tribunale, udienza,
		licenziamento, badge, portatile, chiavi, piattaforma, applicazione, app, software, strumento, sito,
		migrazione, integrazione, demo, catering, rete vendita, vendite, venditori, commerciale,
		call center, podcast, registrazione, foto, newsletter, cane, veterinario, iscrizione, iscrizioni,
		manutenzione, mensa, vigilanza, gioco
	`,
	doubts: `
		primo contatto, primo incontro, conoscitivo, conoscitiva, colloquio conoscitivo, sessione di prova,
		conoscere, nuovo, nuova, potenziale, possibile, alumni
	`,
	talk: `
		chiamata, telefonata, chiacchierata, quattro chiacchiere, caffè, pranzo, colazione, cena, aperitivo,
		birra, birre, vino, tè, passeggiata, camminata, sessione, seduta, riunione, incontro, conversazione,
		videochiamata, sentirsi, scambio, dialogo, rimpatriata, check in, ora, oretta, merenda, visita,
		colloquio, confronto, ritrovo, telefono, video, pizza, brunch, uscita
	`,
	small: `
		a, ad, al, alla, alle, ai, annullato, annullata, appuntamento, bloccato, bloccata, breve, che, con,
		conferma, confermato, d, da, dalla, dal, dei, del, dell, della, delle, di, dopo, due, e, ed,
		esterno, esterna, fisso, fissa, fra, giovedì, h, i, il, in, inoltro, interno, invito, io, l, la, le,
		lo, lunedì, martedì, mattina, mensile, mercoledì, mese, mezzogiorno, mia, mio, mie, miei, n, no,
		non, nostro, ogni, oggi, online, ore, per, personale, pomeriggio, porte, chiuse, presenza, prima,
		primo, privato, privata, quindicinale, riservato, riservata, sabato, domenica, senza,
		senza ordine del giorno, sera, seconda, settimana, settimanale, si, solo, su, sul, tenere, terza,
		tra, trimestrale, un, una, veloce, venerdì, virtuale, volta, gennaio, febbraio, marzo, aprile,
		maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, sig, dott, dottssa, ufficio,
		casa, parco, torino, rimandato, spostato
	`,
};
