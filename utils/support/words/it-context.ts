import { itCounters } from './it-counters';
import { itSpoilers } from './it-spoilers';
import type { ContextWords } from './word-list';

/** Italian. */
export const itContext: ContextWords = {
	language: 'it',
	counter: itCounters,
	spoilers: itSpoilers,
	doubts: `
		primo contatto, primo incontro, conoscitivo, conoscitiva, colloquio conoscitivo, sessione di prova,
		conoscere, potenziale, possibile, prima sessione, prima seduta, prima riunione, colloquio iniziale,
		sessione iniziale, prima chiamata, esplorativa, esplorativo, primo colloquio, presentazione,
		chiamata di presentazione, nuovo coach, nuova coach, nuovo mentore
	`,
	about: 'su, sul, sulla, riguardo, tema, a proposito, argomento',
	talk: `
		chiamata, telefonata, chiacchierata, quattro chiacchiere, caffè, pranzo, colazione, cena, aperitivo, birra,
		birre, vino, tè, passeggiata, camminata, sessione, seduta, riunione, incontro, conversazione, videochiamata,
		sentirsi, scambio, dialogo, rimpatriata, ora, oretta, merenda, visita, colloquio, confronto, ritrovo,
		telefono, video, pizza, uscita, due chiacchiere, chiacchiere, caffettino, spritz, bicchiere, gelato,
		camminare, escursione, corsa, telefonare, sentiamoci, vedersi, vederci, vídeo, parlare, colloqui,
		fine settimana, terrazza, pausa, pausa caffè, a quattr occhi, faccia a faccia, chiamare, tavolata,
		degustazione, consiglio, consigli, sfogo, giro, calcetto, grigliata, sushi, cena di natale,
		pranzo di natale, mercatini, zoom, teams, bar, trattoria, osteria, pasticceria, sentire, a cuore aperto,
		chiedere, chiedere a, chiedere al, andare a trovare, visita a, consultare, ascoltare, passa,
		viene a trovarmi, da ivo, pranzare, cenare, chiacchierare, prendere un caffè, pellegrinaggio, tel, cantina,
		enoteca, pub, birreria, pizzeria, ristorante, tavola calda, gelateria, rosticceria, paninoteca, agriturismo,
		rifugio, baita, malga, lungomare, bistrot, locanda, taverna, sagra, caffetteria, piadineria, braceria,
		vineria, kebab, piadina, panino, tramezzino, polenta, polentata, castagnata, spaghettata, braciolata,
		mangiata, bevuta, bere, bere qualcosa, si beve, birretta, birrozza, calice, calici, prosecco, grappino,
		digestivo, amaro, vermut, vermouth, negroni, cappuccino, cioccolata, cioccolata calda, tisana, apericena,
		aperi, brunch, pausa pranzo, due passi, quattro passi, giretto, giro in bici, bici, in bici, sciata,
		corsetta, jogging, padel, trekking, funghi, pesca, ci sentiamo, ci vediamo, ci vediamo al, ritrovarci,
		ritrovarsi, rivedersi, rivederci, rivedo, rivedere i, a cena, a pranzo, si mangia, si cena, si pranza,
		due parole, scambiare due parole, videocall, video call, video chiamata, chiamatina, telefonatina, vocale,
		skype, gmeet, google meet, whatsapp, caffe, cornetto, brioche, focaccia, vedo, incontrare, incontro con,
		in trattoria, stacco, pausetta, merenda sinoira, sagrato, su da, su all, salire da, passo da, passare da,
		passo a trovare, vado da, vado a trovare, parlarne, parlarci, parlare di, discuterne, per parlare,
		chiacchierare con, brindisi, brindare
	`,
	meals: `
		pranzo, cena, colazione, caffè, aperitivo, birra, birre, merenda, rimpatriata, ritrovo, pizza, pizzata,
		ritiro, scambio, serata, apericena, brunch, bevuta, cantina, grigliata, polentata, castagnata, mangiata,
		spaghettata, tavolata, birretta, due birre, trattoria, osteria, enoteca
	`,
	small: `
		ad, al, alla, alle, ai, annullato, annullata, appuntamento, bloccato, bloccata, breve, che, con, conferma,
		confermato, d, da, dalla, dal, dei, del, dell, della, delle, di, dopo, due, e, ed, esterno, esterna, fisso,
		fissa, fra, giovedì, h, il, inoltro, interno, invito, io, l, la, le, lo, lunedì, martedì, mattina, mensile,
		mercoledì, mese, mezzogiorno, mia, mio, mie, miei, n, non, nostro, ogni, oggi, ore, per, personale,
		pomeriggio, porte, chiuse, presenza, prima, primo, privato, privata, quindicinale, riservato, riservata,
		sabato, domenica, senza, senza ordine del giorno, sera, seconda, settimana, settimanale, si, solo, su, sul,
		tenere, terza, tra, trimestrale, un, una, veloce, venerdì, virtuale, volta, gennaio, febbraio, marzo,
		aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, sig, dott, dottssa, ufficio,
		casa, parco, torino, rimandato, spostato, gruppo, noi, milano, roma, bologna, firenze, napoli, palermo,
		genova, venezia, verona, stesso, stessa, nostra, questo, questa, già, molto, più, quando, dove, chi, luogo,
		sala, minuti, mezza, ora e mezza, quarta, quinta, bimestrale, importante, non spostare, fiducia, di fiducia,
		da soli, a due, amico, amica, amici, di persona, se, te, ci, vi, parte 2, nell, nella, nel, sull, quattr,
		occhi, ristretto, ristretta, libero, libera, regionale, regionali, nazionale, fuori azienda, nuovo, nuova,
		di sempre, neo, gr, p, professionale, professionali, individuale, individuali, retro del, sul retro,
		retrobottega, anno di prova, periodo di prova, studio, piano, 1°, 2°, via, viale, piazza, p za,
		corso italia, corso vittorio, corso umberto, corso garibaldi, corso cavour, corso buenos aires,
		sala riunioni, sala grande, saletta, stanza, aula, oratorio, canonica, eremo, convento, sede, sede mia,
		sede sua, da me, da lui, da lei, da loro, qui, qua, lì, là, su a, giù a, giu, fuori, dentro, ore pasti, h24,
		finalmente, sempre, ancora, tanto, un po, po, tutto, tutta, tutti, tutte, bari, catania, padova, trieste,
		trento, bolzano, brescia, bergamo, modena, parma, ferrara, ravenna, rimini, ancona, perugia, pescara,
		l aquila, cagliari, sassari, messina, siracusa, lecce, taranto, foggia, salerno, caserta, livorno, pisa,
		lucca, siena, arezzo, prato, udine, vicenza, treviso, mantova, cremona, pavia, como, lecco, varese, novara,
		asti, cuneo, alessandria, la spezia, savona, aosta, piacenza, forlì, cesena, reggio, terni, viterbo, latina,
		matera, potenza, campobasso, cosenza, crotone, catanzaro, trapani, agrigento, ragusa, ormai, ora, adesso,
		poi, prossimo, prossima, ultimo, ultima, sesta, settima, ottava, nona, decima, sesto, quarto, quinto, terzo,
		secondo, settimo, ottavo, nono, decimo, incontro, finale, conclusivo, conclusiva, sua, suo, suoi, sue, loro,
		lui, lei, ho, ha, ha detto, è, sono, siamo, era, erano, sarà, porto, porta, portare, conferm, conf, annull,
		spost, rinv, da fissare, fissato, fissata, in agenda, agenda, come sempre, come al solito, al solito posto,
		solito, solita, soliti posti, solito posto, solito tavolo, tavolo prenotato, tavolo per, tavolo da, donne,
		donna, uomini, ong, onlus, ets, aps, odv, asl, rsa, pmi, usl, ats, aou, link, link teams, link zoom,
		domande, bilancio di metà percorso, bilancio di fine percorso, bilancio di percorso, bilancio di fine anno,
		bilancio dell anno, bilancio personale, bilancio intermedio, bilancio del percorso, rivedere i vecchi,
		rivedere gli ex, rivedere il mio primo, rivedere la mia prima, rivedere l ex, rivedere il mio vecchio,
		rivedere la mia vecchia, rivedere il mio ex, assegnato, assegnata, scelto, regione, provincia, ateneo,
		azienda, niente verbale, senza verbale, no verbale, segreto, segreta, sess, sed, lun, mar, mer, gio, ven,
		sab, bilancio di carriera, carriera, delega, burnout, conflitto, conflitti, obiettivi, paura, ansia, stress,
		dubbi, futuro, passaggio generazionale, cambio ruolo, priorità, equilibrio, dire di no, rabbia, autostima,
		decisioni, decisione, rif
	`,
	closed: `
		riservato, riservata, a porte chiuse, chiuso, chiusa, confidenziale, in confidenza, a cuore aperto, segreto,
		segreta, off the record, niente verbale, senza verbale, no verbale
	`,
	errands: `
		fattura, fatture, onorario, quota, spostare, rinviare, riprogrammare, facilitare, moderare,
		gioco da tavolo, giochi da tavolo, pagare, offerta, preventivo, rimborso, disdire, capitolato,
		gara d appalto
	`,
};
