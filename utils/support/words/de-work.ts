import type { WorkWords } from './word-list';

/** German. */
export const deWork: WorkWords = {
	language: 'de',
	weighty: `
		aufsichtsrat, aufsichtsratssitzung, vorstandssitzung, gesellschafterversammlung, hauptversammlung,
		mitgliederversammlung, verwaltungsrat, verwaltungsratssitzung, beiratssitzung, budgetfreigabe,
		budgetverhandlung, budgetverhandlungen, haushaltsverhandlung, haushaltsverhandlungen,
		umstrukturierung, restrukturierung, reorganisation, stellenabbau, personalabbau, kündigung,
		kündigungsgespräch, kündigungsgespräche, trennungsgespräch, trennungsgespräche, aufhebungsvertrag,
		abmahnung, anhörung, gerichtstermin, verhandlung betriebsrat, interessenausgleich, sozialplan,
		inspektion, schulinspektion, visitation, betriebsprüfung, prüfungsausschuss, beurteilungsgespräch,
		beurteilungsgespräche, jahresgespräch mit chef, gehaltsverhandlung, go live, markteinführung,
		produktstart, übernahme, fusion, krisensitzung, krisenstab, konfliktgespräch, schlichtung,
		investorentermin, insolvenz
	`,
	up: `
		chef, chefin, vorgesetzter, vorgesetzte, vorgesetzten, geschäftsführung, vorstand, vorstandssitzung,
		aufsichtsrat, lenkungskreis, lenkungsausschuss, schulleitung, rapport, bereichsleitung, direktion,
		verwaltungsrat, meine chefin, mein chef, meinem chef, meiner chefin, meine leitung,
		mein vorgesetzter, meine vorgesetzte, meinem vorgesetzten, meine führungskraft,
		meiner führungskraft, mein bereichsleiter, mein abteilungsleiter, meine abteilungsleiterin
	`,
	down: `
		mitarbeitergespräch, mitarbeitergespräche, teammeeting, teamsitzung, teamrunde, teambesprechung,
		team jour fixe, dienstbesprechung, standup, daily, sprintplanung, retrospektive, retro,
		abteilungsmeeting, abteilungsrunde, abteilungsversammlung, betriebsversammlung, personalgespräch,
		zielvereinbarung, zielvereinbarungsgespräch, entwicklungsgespräch, beurteilungsgespräch,
		einarbeitung, probezeitgespräch, teamtag, bereichsmeeting
	`,
	across: `
		abteilungsleiterrunde, bereichsleiterrunde, führungskreis, führungsrunde, leitungsrunde,
		leitungskreis, managementrunde, leitungskonferenz, führungskräftemeeting, abteilungsleitung,
		leitungsteam, steuerungsrunde,
		ops runde, abteilungsleitungsrunde, teamleiterrunde, teamleitungsrunde
	`,
	outside: `
		kunde, kunden, kundin, kundentermin, lieferant, lieferanten, dienstleister, vorstellungsgespräch,
		bewerbungsgespräch, bewerber, bewerberin, messe, presse, investor, investoren, wirtschaftsprüfer,
		elternabend, elterngespräch, behörde, agentur, partnertermin, berater
	`,
	alone: `
		fokuszeit, fokus, konzentriertes arbeiten, keine termine, blocker, geblockt, vorbereitung,
		schreibzeit, stillarbeit, e mails, mails, denkzeit, ruhezeit, puffer, nacharbeit, büroarbeit
	`,
	travel: `
		reise, anreise, abreise, rückreise, reisezeit, dienstreise, flug, zug, zugfahrt, fahrt, fahrtzeit,
		hinfahrt, rückfahrt, flughafen, autofahrt
	`,
};
