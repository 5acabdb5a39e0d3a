import type { SupportWords } from './word-list';

/** Italian. */
export const it: SupportWords = {
	language: 'it',
	support: {
		peer: `
			tra pari, fra pari, coaching tra pari, sostegno tra pari, supporto tra pari, tra dirigenti,
			fra dirigenti, tra manager, fra manager, tra direttori, tra direttrici, tra imprenditori,
			tra imprenditrici, fra imprenditori, tra fondatori, tra ceo, fra ceo, tra presidi, tra responsabili,
			tra colleghi dirigenti, collega dirigente, collega direttore, collega direttrice,
			collega imprenditore, mio pari grado, mia pari grado, pari grado, mio pari ruolo, amico critico,
			amica critica, compagno di riflessione, compagna di riflessione, compagno di accountability,
			partner di riflessione, amica imprenditrice, amico imprenditore, amico dirigente, amica dirigente,
			amico direttore, amica direttrice, amico ceo, amica ceo, il mio omologo, la mia omologa,
			mio omologo, mia omologa, da direttrice a direttrice, da direttore a direttore, da capo a capo,
			peer call, omologo di, mio equivalente in, stesso ruolo in, stesso ruolo presso,
			compagno di responsabilità, accountability, coaching reciproco, coaching a coppie,
			mentoring reciproco, mentoring tra pari, scambio tra direttori, scambio tra dirigenti,
			scambio tra responsabili, scambio tra capi, confronto con altro, confronto con altra,
			confronto con un altro, confronto con un altra, confronto con collega direttore, collega ceo,
			collega preside, collega rettore, collega primario, collega sindaco, collega responsabile,
			collega manager, collega caporeparto, collega capo, sparring con altro, sparring con altra,
			alleato di leadership, alleata di leadership, con i miei pari, i miei pari, con un pari,
			con un mio pari, caffè tra capi, pranzo tra capi, telefonata tra capi, tra primari, tra sindaci,
			tra titolari, tra cto, tra cfo, tra founder, buddy di leadership, dirige anche, anche lui ceo,
			anche lei ceo, il mio pari, la mia pari, mio pari in, mio pari a, un pari grado, tra ad, fra ad,
			tra cio, tra rettori, tra preside, tra dirigenti scolastici, tra fondatrici, tra soci, tra capi,
			da ad a ad, da ceo a ceo, da cfo a cfo, da sindaco a sindaco, da preside a preside, collega cfo,
			collega cto, collega cio, collega ad, collega fondatore, collega fondatrice, collega imprenditrice,
			collega primaria, collega sindaca, coppia di pari, stesso ruolo, stessa funzione in,
			stessa posizione in, tandem di pari, tra direttori e, dirige un altro, dirige un altra,
			gestisce un altro, gestisce un altra, dirige lo stabilimento gemello, guida un altra, guida un altro
		`,
		group: `
			gruppo di pari, gruppo dei pari, gruppo pari, cerchio di pari, incontro di pari,
			supervisione tra pari, supervisione fra pari, intervisione, gruppo di intervisione, gruppo balint,
			gruppo mastermind, cerchio di leadership, circolo di leadership, circolo dei leader,
			cerchio di fiducia, cerchio di dirigenti, pratica riflessiva, pratiche riflessive,
			gruppo di pratica riflessiva, gruppo di riflessione dirigenti, apprendimento in azione,
			coaching di gruppo per dirigenti, gruppo di sostegno tra dirigenti, gruppo di sostegno manager,
			gruppo di mutuo aiuto dirigenti, gruppo di confronto tra dirigenti, gruppo di confronto manager,
			cerchio delle donne leader, cerchio di donne, donne leader cerchio, consulenza collegiale,
			consultazione collegiale, cosviluppo, co sviluppo, codevelopment, gruppo eo, forum eo, forum ypo,
			gruppo vistage, consiglio personale, il mio consiglio personale, gruppo di direttrici,
			gruppo di fondatori, gruppo di donne dirigenti, cerchio di ceo, cerchio di imprenditrici,
			cerchio di manager, cerchio di direttrici, circolo di dirigenti, circolo dei ceo,
			circolo degli imprenditori, club dei ceo, club degli imprenditori, forum di ceo, forum imprenditori,
			forum dei dirigenti, intervisione dirigenti, intervisione primari, intervisione presidi,
			supervisione per dirigenti, supervisione dei dirigenti, supervisione dirigenti,
			supervisione per coordinatori, gruppo di intervisione dirigenti, gruppo ypo,
			comitato di saggi personale, apprendimento dall azione, gruppo riservato di, analisi dei casi tra,
			gruppo di analisi dei casi, gruppo di auto aiuto dirigenti, consulenza tra colleghi,
			consulenza fra colleghi, gruppo di ascolto dirigenti, codevelopment dirigenti, gruppo di cosviluppo,
			laboratorio tra pari, auto mutuo aiuto dirigenti, gruppo di auto mutuo aiuto,
			gruppo di accountability, gruppo di consulenza tra pari, gruppo di mutuo aiuto tra,
			incontro di sostegno tra, consiglio di pari, tavolo di pari, tavolo tra pari, collettivo di pari,
			cerchio di sostegno, cerchio di supporto, cerchio di coaching, consulenza tra pari,
			analisi di casi tra pari, trio di pari, triade di pari, gruppo di supporto tra pari,
			gruppo di supporto dirigenti, gruppo di supporto manager, gruppo di ascolto tra pari,
			gruppo di parola dirigenti, gruppo codevelopment, supervisione collegiale,
			gruppo di autoaiuto dirigenti, cerchia di dirigenti, cerchia di direttori, cerchia di direttrici,
			cerchia di leader, cerchia di cfo, cerchia di ceo, cerchia di cto, cerchia di imprenditori,
			cerchia di imprenditrici, cerchia di manager, cerchia di pari, cerchia di fiducia,
			circolo di leadership donne, gruppo di sostegno tra, gruppo di riflessione per dirigenti,
			gruppo di action learning, action learning, gruppo di pari direttori, mastermind imprenditrici,
			mastermind fondatrici, mastermind dirigenti, tavola rotonda tra ad, tavola rotonda di ceo,
			tavola rotonda tra ceo, intervisione responsabili, vistage, balint, codevelopment tra,
			supervisione tra dirigenti, riflessione sulla pratica
		`,
		mentor: `
			il mio mentore, la mia mentore, la mia mentor, il mio mentor, mio mentore, mia mentore, mio mentor,
			mia mentor, come mentee, io come mentee, sono il mentee, sono la mentee, il mio mentoring,
			mentore esterno, mentore esterna, mentor esterno, mentor esterna, mentoring per me,
			la mia mentorship, vecchio mentore, vecchia mentore, ex mentore, mentore di carriera,
			mentor di carriera, mentor aziendale per me, mentore imprenditore, il mio * di mentoring,
			la mia * di mentoring, da mentee, io mentee, la mia ex mentor, il mio vecchio mentore,
			la mia vecchia mentore, la mia ex mentore, il mio ex mentore, ex mentor, mentore di fiducia,
			io da mentee, io sono mentee, sono io il mentee, sono io la mentee, la mentee sono io,
			il mentee sono io
		`,
		coach: `
			il mio coach, la mia coach, mio coach, mia coach, il mio coaching, la mia sessione di coaching,
			coaching esecutivo, coaching dirigenziale, coaching direzionale, coaching manageriale,
			coaching di leadership, coaching per me, coach dirigenziale, coach esterno, coach esterna,
			la mia supervisione, coach personale, coach professionista, il mio percorso di coaching,
			coach di carriera, coach sistemica, coach sistemico, percorso con coach,
			percorso di coaching esecutivo, coaching personale dirigenziale, coach manageriale,
			coach aziendale per me, il mio * di coaching, la mia * di coaching, coaching dg,
			coaching per dirigenti, coaching dirigenti, coaching individuale dirigenti,
			coaching individuale dirigente, coaching individuale per dirigenti, coaching direttivo,
			coaching imprenditoriale, coaching per executive, la mia sessione, coaching leadership,
			executive coach, seduta con il coach, seduta con la coach, incontro con il coach,
			coach per dirigenti, supervisione individuale con, passeggiata col coach, col coach, col mio coach,
			con il coach, con la coach, con la mia coach
		`,
	},
	who: {
		peer: 'omologo, omologa, omologhi',
		mentor: 'mentore, mentrice',
		'former-colleague': `
			ex collega, ex colleghi, ex colleghe, excollega, excolleghi, vecchio collega, vecchia collega,
			vecchi colleghi, vecchie colleghe, ex capo, ex capa, ex responsabile, vecchio capo, vecchia capa,
			vecchio responsabile, ex direttore, ex direttrice, ex superiore, ex compagno di lavoro,
			ex compagni di lavoro, vecchio team, vecchia squadra, ex squadra, vecchio gruppo, team di prima,
			squadra di prima, ex socio, ex socia, ex soci, vecchio socio, vecchia socia, vecchi soci,
			ex cofondatore, ex cofondatrice, colleghi di una volta, colleghi di prima,
			colleghi del vecchio lavoro, amici del vecchio lavoro, colleghi della vecchia azienda,
			gente della vecchia azienda, vecchia azienda, ex azienda, azienda precedente, collega di un tempo,
			colleghi di un tempo, precedente team, precedente capo, gli ex, le ex di, banda degli ex,
			ex codirettore, ex codirettrice, ex direttore finanziario, ex direttrice finanziaria, ex vice,
			ex amministratore, ex collega di, ex dirigente, il mio primo capo, la mia prima capa,
			mio primo capo, lavoravamo insieme, abbiamo lavorato insieme, vecchio comitato di direzione,
			vecchia direzione, eravamo colleghi, eravamo colleghe, collega ai tempi, colleghi ai tempi,
			colleghe ai tempi, collega all epoca
		`,
	},
	activity: {
		mentor: `
			mentoraggio, sessione di mentoring, incontro di mentoring, riunione di mentoring,
			chiamata di mentoring, call di mentoring, mentoring quindicinale, colloquio di mentoring,
			mentore mentee
		`,
		coach: `
			sessione di coaching, sessione coaching, seduta di coaching, incontro di coaching,
			coaching individuale, coaching di gruppo, percorso di coaching, coaching personale,
			coaching professionale, coaching di carriera, riunione di coaching, chiamata di coaching,
			coaching mensile, coaching quindicinale, call di coaching, coaching di squadra,
			supervisione individuale
		`,
		group: 'supervisione, supervisione di gruppo, supervisione di équipe, supervisione di team',
	},
	maybe: {
		'former-colleague': `
			predecessore, predecessora, dirigeva prima di me, prima di me, i soliti, quelli di sempre,
			vecchia guardia
		`,
		peer: `
			compagno di studio, compagno di apprendimento, confronto, confidente, amico fidato, amica fidata,
			amico del settore, amica del settore, coppia di lavoro, conversazione riservata,
			chiacchierata riservata, parlare a cuore aperto, chiedere consiglio, secondo parere,
			sguardo esterno, prospettiva, alleato, alleata, alleati, complice, collega di un altra,
			collega di altra, colleghi di altre, collega del settore, colleghi del settore,
			pensare insieme a voce alta, sfogarmi con, sfogo con, persona di fiducia, pensare ad alta voce,
			sfogo, il mio alter ego, alter ego, la mia controparte in, controparte in,
			compagna di apprendimento, compagna di studio, amico che anche, amica che anche, che dirige,
			che gestisce, dirige il, dirige la, dirige un, dirige una, chi dirigeva prima di me,
			sessione di pari
		`,
		group: `
			cerchio, circolo, rete dei dirigenti, rete di dirigenti, rete dei direttori, rete dei manager,
			rete donne, comunità di pratica, comunità di pratiche, comunità di manager, gruppo di sostegno,
			gruppo di confronto, cena di dirigenti, cena dirigenti, cena di ceo, pranzo dei direttori,
			gruppo di riflessione, gruppo di studio dirigenti, incontro dirigenti di zona, rete,
			rete di donne dirigenti, rete imprenditori, comunità, coorte, collettivo, incontro dirigenti,
			incontro di dirigenti, incontro di imprenditori, incontro imprenditori,
			colazione di lavoro dirigenti, colazione con dirigenti, pranzo dirigenti, pranzo di dirigenti,
			pranzo imprenditori, cena imprenditori, cena di imprenditori, aperitivo manager,
			aperitivo dirigenti, riunione di rete, gruppo di apprendimento, circolo di apprendimento,
			scambio di esperienze, scambio di pratiche, comunità di apprendimento, ritiro dirigenti,
			gruppo di lettura dirigenti, gruppo, gruppo informale, rotary, lions, giovani imprenditori,
			incontro di ceo, cena di fondatori, pranzo di ceo, pranzo di fondatori, aperitivo imprenditori,
			gruppo di networking, tavolo di lavoro dirigenti, cenacolo dirigenti, cena di networking,
			pranzo di networking, rete professionale, gruppo di discussione, gruppo di scambio, cenacolo,
			analisi di casi, ritiro, forum, tavola rotonda, cena manager, cena tra amici dirigenti,
			rete manager, rete hr, gruppo di studio, coorte leadership, gruppo qualità, serata networking,
			networking, gruppo di dirigenti, gruppo di ceo, gruppo imprenditori, gruppo di manager,
			gruppo di presidi, gruppo di direttori, gruppo di imprenditori, gruppo di imprenditrici,
			gruppo di founder, gruppo ceo, gruppo cfo, gruppo cto, club di ceo, club imprenditori,
			tavolo di ceo, tavolata
		`,
		mentor: `
			consigliere, tutor, padrino, consulente personale, consiglio di carriera, colloquio di carriera,
			saggio, il mio maestro, la mia maestra, mio maestro
		`,
		coach: `
			terapeuta, psicologa, supervisore, supervisora, facilitatrice, accompagnamento individuale
		`,
	},
	gatherings: `
		tavola rotonda, tavole rotonde, cerchio, cenacolo, gruppo di sostegno, gruppo di confronto, gruppo di
		riflessione, gruppo di mutuo aiuto, cerchio di fiducia, gruppo di supporto, gruppo di auto aiuto, gruppo
		di autoaiuto, gruppo di ascolto, gruppo di parola, gruppo di scambio, gruppo di discussione, gruppo di
		apprendimento, cerchio di supporto, gruppo di lavoro tra pari, cerchia
	`,
	groupWords: `
		gruppo, cerchio, circolo, tavola rotonda, riunione di, cerchia, tavolo, tavolata, salotto, collettivo
	`,
	taken: `
		come mentee, io come mentee, sono il mentee, sono la mentee, per me, come coachee, io come coachee, con
		il mio coach, con la mia coach, con il mio mentore, con la mia mentore, con il mio mentor, con la mia
		mentor, scelto per me, ho scelto per me, io mentee, io sono mentee, sono io il mentee, sono io la
		mentee, la mentee sono io, il mentee sono io, x me, per me stessa, per me stesso, solo io, io da solo,
		io da sola
	`,
	given: `
		il mio mentee, la mia mentee, mentoring a, mentoring ai, mentoring agli, mentoring per, mentoring dei,
		mentoring al, coaching al mio, coaching ai, coaching agli, coaching alla, coaching al, coaching alle,
		coaching per, coaching a, fare coaching, fare da mentore, fare da mentor, faccio da mentore,
		faccio da coach, come mentore, come mentor, come coach, tutoraggio, tutoraggio studenti,
		tutor tirocinio, tutor aziendale, tirocinante, tirocinanti, allievo, allieva, buddy inserimento,
		coaching commerciale, coaching telefonico, coaching vendite, mentoring che do, mentoring volontario,
		essere mentore, pupillo, facilitare action learning, facilitare mastermind, coaching ai miei,
		coaching al team, coaching del team, mentor per, mentore per, assegnare mentor, mentor di, mentore di,
		coaching fatto da me, fatto da me
	`,
};
