import { itCoaches } from './it-coaches';
import { itFormerColleagues } from './it-former-colleagues';
import { itGroups } from './it-groups';
import { itMentors } from './it-mentors';
import { itPeers } from './it-peers';
import type { SupportWords } from './word-list';

/** Italian. */
export const it: SupportWords = {
	language: 'it',
	support: {
		peer: itPeers,
		group: itGroups,
		mentor: itMentors,
		coach: itCoaches,
	},
	who: {
		peer: 'omologo, omologa, omologhi',
		mentor: `
			mentore, mentrice, mentoressa, mentoresse, mentora, mentori, mentors miei
		`,
		'former-colleague': itFormerColleagues,
	},
	activity: {
		mentor: `
			mentoraggio, sessione di mentoring, incontro di mentoring, riunione di mentoring, chiamata di mentoring,
			call di mentoring, mentoring quindicinale, colloquio di mentoring, mentore mentee, mentorship, tutoraggio,
			sessione mentoring, incontro mentoring, call mentoring, ora di mentoring, percorso di mentoring,
			percorso mentoring
		`,
		coach: `
			sessione di coaching, sessione coaching, seduta di coaching, incontro di coaching, coaching individuale,
			coaching di gruppo, percorso di coaching, coaching personale, coaching professionale, coaching di carriera,
			riunione di coaching, chiamata di coaching, coaching mensile, coaching quindicinale, call di coaching,
			coaching di squadra, supervisione individuale, psicologa del lavoro, psicologo del lavoro,
			psicologo del clero, psicologa del clero, counseling, counselor, counselling, supervisione clinica,
			supervisione pastorale, supervisione pedagogica, superv individuale, sup individuale, superv,
			incontro coaching, call coaching, coach call, percorso coaching, ora di coaching, seduta coaching,
			supervisore, supervisora
		`,
		group: `
			supervisione, supervisione di gruppo, supervisione di équipe, supervisione di team, analisi di casi tra,
			analisi casi tra, discussione di casi tra, discussione casi tra, discussione di casi fra,
			analisi di casi fra, analisi casi fra, confronto su casi tra, confronto sui casi tra, casi a turno,
			supervisione gruppo, superv di gruppo, sup di gruppo, discussione casi fra, discussione casi a turno,
			discussione di casi a turno
		`,
	},
	maybe: {
		'former-colleague': `
			predecessore, predecessora, dirigeva prima di me, prima di me, i soliti, quelli di sempre, vecchia guardia,
			è una vita che, è una vita che non, non ci vediamo da, da quanto non ci vediamo, non ci sentiamo da,
			rivedersi dopo, dopo tanto tempo, dopo anni, non ci vediamo, cena con quelli di, pizza con quelli di,
			birra con quelli di, pranzo con quelli di, aperitivo con quelli di, cena quelli di, pizza quelli di,
			birre con quelli di, serata con quelli di, rimpatriata con quelli di, rimpatriata quelli di, rimpatriata,
			ci rivediamo, vecchia banda, vecchia ciurma, vecchia compagnia, reduci, cena quelli della, cena quelli del,
			cena con quelli della, cena con quelli del, pizza con quelli della, pizza con quelli del,
			pranzo con quelli della, pranzo con quelli del, birra con quelli della, birra con quelli del,
			aperitivo con quelli della, aperitivo con quelli del
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
			consigliere, tutor, padrino, consulente personale, consiglio di carriera, colloquio di carriera, saggio,
			il mio maestro, la mia maestra, mio maestro, sentire il prof, guida spirituale, direttore spirituale,
			mio padrino, il mio padrino, il mio advisor, mio advisor, mia advisor, che mi segue, consigli da,
			consiglio da
		`,
		coach: `
			terapeuta, psicologa, supervisore, supervisora, facilitatrice, accompagnamento individuale, sup, psicologo,
			psicoterapeuta, psic
		`,
	},
	gatherings: `
		tavola rotonda, tavole rotonde, cerchio, cenacolo, gruppo di sostegno, gruppo di confronto,
		gruppo di riflessione, gruppo di mutuo aiuto, cerchio di fiducia, gruppo di supporto, gruppo di auto aiuto,
		gruppo di autoaiuto, gruppo di ascolto, gruppo di parola, gruppo di scambio, gruppo di discussione,
		gruppo di apprendimento, cerchio di supporto, gruppo di lavoro tra pari, cerchia, auto mutuo aiuto,
		mutuo aiuto, gruppo di autosostegno, cerchio di ascolto, cerchio d ascolto, cerchio della parola,
		spazio di ascolto, spazio d ascolto, spazio di confronto, spazio di parola, spazio di pensiero,
		spazio di riflessione, spazio riflessivo, tavolo di confronto, circolo di confronto,
		laboratorio di riflessione, decompressione, stanza di decompressione, spazio di decompressione, gruppo caso,
		gruppi caso, casi portati, gruppo di fiducia, gruppo di reciproco aiuto, gruppo di reciproco sostegno,
		serata di confronto, mattinata di confronto, giornata di confronto, pomeriggio di confronto,
		momento di confronto tra, cerchio di condivisione, gruppo di condivisione, incontro di condivisione,
		condivisione di casi, condivisione casi, mutuo supporto, mutuo sostegno, gruppo di mutuo sostegno,
		supporto reciproco, aiuto reciproco, circolo di fiducia, cerchio riservato
	`,
	groupWords: `
		gruppo, cerchio, circolo, tavola rotonda, riunione di, cerchia, tavolo, tavolata, salotto, collettivo,
		gruppetto, gruppino, combriccola, tavolino, cenacolo, confraternita, ci troviamo, ci ritroviamo, ci riuniamo
	`,
	taken: `
		come mentee, io come mentee, sono il mentee, sono la mentee, per me, come coachee, io come coachee,
		con il mio coach, con la mia coach, con il mio mentore, con la mia mentore, con il mio mentor,
		con la mia mentor, scelto per me, ho scelto per me, io mentee, io sono mentee, sono io il mentee,
		sono io la mentee, la mentee sono io, il mentee sono io, x me, per me stessa, per me stesso, solo io,
		io da solo, io da sola, porto la fatica, porto le fatiche, porto il conflitto, porto i conflitti,
		porto la crisi, porto la questione, porto il tema, porto il problema, porto la situazione, porto un mio,
		porto una mia, porto il mio, porto la mia, porto i miei, porto le mie, porto io, lo porto io, mio colloquio,
		il mio colloquio, la mia seduta, mia seduta, mia sessione, la mia sessione, il mio incontro, mio incontro,
		mio spazio, il mio spazio, spazio mio, spazio per me, spazio tutto mio, ora mia, la mia ora,
		il mio percorso, mio percorso, da coachee, in veste di coachee, in veste di mentee, nel ruolo di mentee,
		per il sottoscritto, per la sottoscritta, il sottoscritto, la sottoscritta, coachee io, mentee io,
		io coachee, sono io il coachee, sono io la coachee, tutto per me, solo per me, dedicato a me, dedicata a me,
		su di me, io cliente, domande mie, le mie domande, mie domande, i miei dubbi, dubbi miei, miei dubbi,
		la mia carriera, mia carriera, mio futuro, il mio futuro, mi riceve, mi ascolta, miei obiettivi,
		i miei obiettivi, mio ruolo, il mio ruolo, mio stile, il mio stile, mie paure, le mie paure, mie fatiche,
		le mie fatiche, mia leadership, la mia leadership, percorso mio, seduta mia, sessione mia, incontro mio,
		colloquio mio, tutto mio, tutta mia, ricevo, lo ricevo, che ricevo, porto il caso, porto un caso,
		porto i casi, sono mentee, sono coachee, sono io mentee
	`,
	given: `
		il mio mentee, la mia mentee, mentoring a, mentoring ai, mentoring agli, mentoring per, mentoring dei,
		mentoring al, coaching al mio, coaching ai, coaching agli, coaching alla, coaching al, coaching alle,
		coaching per, coaching a, fare coaching, fare da mentore, fare da mentor, faccio da mentore,
		faccio da coach, come mentore, come mentor, come coach, tutoraggio studenti, tutor tirocinio,
		tutor aziendale, tirocinante, tirocinanti, allievo, allieva, buddy inserimento, coaching commerciale,
		coaching telefonico, coaching vendite, mentoring che do, mentoring volontario, essere mentore, pupillo,
		facilitare action learning, facilitare mastermind, coaching ai miei, coaching al team, coaching del team,
		mentor per, mentore per, assegnare mentor, mentor di, mentore di, coaching fatto da me, fatto da me,
		mentore a, mentor a un, mentor al, coach a un, tutoraggio a, tutoraggio per, tutoraggio agli,
		tutoraggio degli, tutoraggio dei, tutoraggio matricole, tutoraggio neoassunti, tutoraggio tirocinanti,
		tutor di, tutor per, faccio io da tutor, faccio io da mentore, io faccio da mentore, io faccio da mentor,
		io faccio da coach, sono io il mentore, sono io la mentore, sono io il coach, sono io la coach,
		il mentore sono io, la mentore sono io, il coach sono io, mia mentee, mio mentee, i miei mentee,
		le mie mentee, miei mentee, mentee mia, mentee mio, mia coachee, mio coachee, supervisione ai,
		supervisione agli, supervisione alle, supervisione alla, supervisione al, supervisione a,
		supervisione della tesi, supervisione tesi, supervisione che faccio, supervisione che conduco,
		intervisione che conduco, counseling agli, counseling studenti, counseling a, sportello counseling,
		coaching * sul suo, coaching * sulla sua, coaching * sui suoi, coaching * sulle sue, mentoring * sul suo,
		mentoring * sulla sua, mentoring * sui suoi, mentoring * sulle sue, coaching dei, coaching degli,
		coaching delle, coaching dei miei, coaching del mio, coaching della mia, mentoring degli, mentoring delle,
		mentoring del mio, mentoring della mia, mentore assegnato a, mentor assegnato a, coach assegnato a,
		mentore assegnata a, mentor assegnata a, mentoring matricole, mentoring studenti, mentoring studentesse,
		mentoring neoassunti, mentoring stagisti, mentoring tirocinanti, mentoring giovani, mentoring startup,
		mentoring alle, mentoring alla, coaching neoassunti, coaching venditori, coaching studenti, coaching atleti,
		coaching reparto, coaching squadra, coaching team
	`,
};
