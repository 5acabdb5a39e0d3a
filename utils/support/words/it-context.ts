import type { ContextWords } from './word-list';

/** Italian. */
export const itContext: ContextWords = {
	language: 'it',
	counter: `
		revisione tra pari, revisione fra pari, revisione dei pari, revisione paritaria, valutazione tra pari,
		valutazione fra pari, feedback tra pari, feedback dei pari, programmazione in coppia,
		pari opportunità, giorni pari, numeri pari, numero pari, alla pari, ragazza alla pari, pari passo,
		pari a, al pari di, confronto preventivi, confronto prezzi, confronto offerte, confronto sindacale,
		coach agile, coach sportivo, coach sportiva, coach di calcio, coach vocale, coach nutrizionale,
		borsa coach, supervisione bancaria, supervisione lavori, supervisione esami, supervisione cantiere,
		supervisione mensa, supervisione cantieri, foro italico, foro competente, foro romano, fori imperiali,
		circolo tennis, circolo nautico, circolo sportivo, circolo di qualità, circolo arci, circolo vizioso,
		circolo di lettura, circolare interna, club di lettura, club del libro, club tennis, gruppo di lavoro,
		gruppo elettrogeno, gruppo consiliare, ex alunni, ex allievi, ex alunno, ex dipendente, ex dipendenti,
		ex marito, ex moglie, ex inquilino, vecchia sede, tavolo rotondo, tavoli rotondi, forum online,
		forum utenti, sparring pugilato, sparring boxe, mastermind gioco, rete peer to peer, rete p2p,
		ex fornitore, ex studenti, ex cliente, ex clienti, ex fidanzato, ex fidanzata, analisi dei pari,
		pari merito, cerchio di ceramica, assicurazione di gruppo, forum dei residenti, forum dei giovani,
		forum genitori, coach di nuoto, auto del collega, mentor di classe, controparte legale,
		coach aziendale per
	`,
	spoilers: `
		formazione, formatore, formatrice, corso, corsi, seminario, seminari, lezione, modulo, master, diploma,
		scuola di, accademia, certificazione, certificato, esame, esami, concorso, giuria, colloquio di
		selezione, selezione, selezionare, candidato, candidata, candidati, candidatura, candidature,
		assunzione, assumere, posizione aperta, contratto, contratti, fattura, fatture, onorario, onorari,
		parcella, compenso, spese, costo, costi, pagamento, pagare, bonifico, bilancio, preventivo, preventivi,
		finanziamento, contributo, gara, bando, appalto, fornitore, fornitori, società di, programma, programmi,
		iniziativa, progetto, lancio, avvio, comitato, commissione, gruppo di lavoro, manuale, guida, linee
		guida, regolamento, strategia, cultura, sondaggio, questionario, valutazione, statistiche, dati,
		analisi, rapporto, relazione, verbale, articolo, libro, presentazione, presentazioni, compleanno, addio,
		saluto, pensionamento, pensione, funerale, matrimonio, battesimo, congresso, conferenza, convegno,
		relatore, relatrice, moderare, moderazione, moderatore, fiera, festival, partita, torneo, calcio,
		basket, pugilato, palestra, nuoto, coro, teatro, concerto, mostra, museo, spettacolo, turno, turni,
		guardia, reperibilità, preparazione, preparare, appunti, scrivere, inviare, rispondere, lettera, grazie,
		ringraziare, ringraziamento, regalo, biglietto, biglietti, fiori, spostare, rinviare, rimandare,
		riprogrammare, annullare, disdire, prenotare, prenotazione, ordinare, ordine, comprare, acquisto,
		cambio, restituzione, restituire, consegna, cercare, ricerca, trovare, scegliere, scelta, firmare, firma
		del, approvare, approvazione, rinnovare, rinnovo, rivedere, revisione, tragitto, viaggio, treno, volo,
		pullman, autobus, corriera, aeroporto, parcheggio, gita scolastica, gita scuola, alunni, studenti,
		studente, studentessa, classe, classi, classi terze, stagisti, stagista, apprendisti, genitori, bambini,
		figli, cliente, clienti, stampa, sindacati, sindacato, cittadini, utenti, pazienti, volontari,
		volontariato, associazione, assemblea, festa, raccomandazione, referenza, referenze, lettera di
		referenze, tribunale, udienza, licenziamento, badge, portatile, chiavi, piattaforma, applicazione,
		strumento, sito, migrazione, integrazione, rete vendita, vendite, venditori, commerciale, registrazione,
		foto, cane, veterinario, iscrizione, iscrizioni, manutenzione, mensa, vigilanza, gioco, deputati,
		deputato, deputata, inquilino, inquilina, cauzione, contenzioso, avvocato, avvocata, assicurazione,
		assegnare, designare, nominare, lavori, cantiere, meccanico, mobili, arredi, volantino, opuscolo,
		manifesto, quota, abbonamento, licenza, podcast, registrare, residenti, lettura, tesi, gioco da tavolo,
		giochi da tavolo, incendio, antincendio, omologazione, posizione, colloquio di lavoro, esuberi,
		ricollocamento, ceramica, compiti, graduatoria, giovani, in treno, sostituire, giornata, universitari,
		avviso, marca, montaggio, sollecito, server, wifi, borsa, casa, spinning, revisori, modello, accordo,
		accordo quadro, retribuzioni, calendario, sponsor, loghi, audizione, audizioni, giornalisti,
		liquidazione, raduno, camera dei lord, specializzandi, retrospettiva, capitolato, gara d appalto,
		notaio, rogito, ponteggio, volley, pallavolo, malattia, premiazione, dipendenti, allena
	`,
	doubts: `
		primo contatto, primo incontro, conoscitivo, conoscitiva, colloquio conoscitivo, sessione di prova,
		conoscere, potenziale, possibile, prima sessione, prima seduta, prima riunione, colloquio iniziale,
		sessione iniziale, prima chiamata, esplorativa, esplorativo, primo colloquio, presentazione,
		chiamata di presentazione, nuovo coach, nuova coach, nuovo mentore
	`,
	about: 'su, sul, sulla, riguardo, tema, a proposito, argomento',
	talk: `
		chiamata, telefonata, chiacchierata, quattro chiacchiere, caffè, pranzo, colazione, cena, aperitivo,
		birra, birre, vino, tè, passeggiata, camminata, sessione, seduta, riunione, incontro, conversazione,
		videochiamata, sentirsi, scambio, dialogo, rimpatriata, ora, oretta, merenda, visita, colloquio,
		confronto, ritrovo, telefono, video, pizza, uscita, due chiacchiere, chiacchiere, caffettino, spritz,
		bicchiere, gelato, camminare, escursione, corsa, telefonare, sentiamoci, vedersi, vederci, vídeo,
		parlare, colloqui, fine settimana, terrazza, pausa, pausa caffè, a quattr occhi, faccia a faccia,
		chiamare, tavolata, degustazione, consiglio, consigli, sfogo, giro, calcetto, grigliata, sushi,
		cena di natale, pranzo di natale, mercatini, zoom, teams, bar, trattoria, osteria, pasticceria, sentire,
		a cuore aperto, chiedere, chiedere a, chiedere al, andare a trovare, visita a, consultare, ascoltare,
		passa, viene a trovarmi, da ivo, pranzare, cenare, chiacchierare, prendere un caffè, pellegrinaggio
	`,
	meals: `
		pranzo, cena, colazione, caffè, aperitivo, birra, birre, merenda, rimpatriata, ritrovo, pizza,
		pizzata, ritiro, scambio, serata
	`,
	small: `
		ad, al, alla, alle, ai, annullato, annullata, appuntamento, bloccato, bloccata, breve, che, con,
		conferma, confermato, d, da, dalla, dal, dei, del, dell, della, delle, di, dopo, due, e, ed, esterno,
		esterna, fisso, fissa, fra, giovedì, h, il, inoltro, interno, invito, io, l, la, le, lo, lunedì,
		martedì, mattina, mensile, mercoledì, mese, mezzogiorno, mia, mio, mie, miei, n, non, nostro, ogni,
		oggi, ore, per, personale, pomeriggio, porte, chiuse, presenza, prima, primo, privato, privata,
		quindicinale, riservato, riservata, sabato, domenica, senza, senza ordine del giorno, sera, seconda,
		settimana, settimanale, si, solo, su, sul, tenere, terza, tra, trimestrale, un, una, veloce, venerdì,
		virtuale, volta, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre,
		novembre, dicembre, sig, dott, dottssa, ufficio, casa, parco, torino, rimandato, spostato, gruppo, noi,
		milano, roma, bologna, firenze, napoli, palermo, genova, venezia, verona, stesso, stessa, nostra,
		questo, questa, già, molto, più, quando, dove, chi, luogo, sala, minuti, mezza, ora e mezza, quarta,
		quinta, bimestrale, importante, non spostare, fiducia, di fiducia, da soli, a due, amico, amica, amici,
		di persona, se, te, ci, vi, parte 2, nell, nella, nel, sull, quattr, occhi, ristretto, ristretta,
		libero, libera, regionale, regionali, nazionale, fuori azienda, nuovo, nuova, di sempre, neo, gr, p
	`,
	closed:
		'riservato, riservata, a porte chiuse, chiuso, chiusa, confidenziale, in confidenza, a cuore aperto',
	errands: `
		fattura, fatture, onorario, quota, spostare, rinviare, riprogrammare, facilitare, moderare,
		gioco da tavolo, giochi da tavolo, pagare, offerta, preventivo, rimborso, disdire, capitolato,
		gara d appalto
	`,
};
