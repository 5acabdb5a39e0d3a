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
		geschäftsführung, vorstand, vorstandssitzung, aufsichtsrat, lenkungskreis, lenkungsausschuss,
		schulleitung, bereichsleitung, direktion, verwaltungsrat, meine chefin, mein chef, meinem chef,
		meiner chefin, meine leitung, mein vorgesetzter, meine vorgesetzte, meinem vorgesetzten,
		meine führungskraft, meiner führungskraft, mein bereichsleiter, mein abteilungsleiter,
		meine abteilungsleiterin, chef!, chefin!, vorgesetzter!, vorgesetzte!, vorgesetzten!, rapport!,
		rapport chef, chefrunde, vorstandstermin, vorstandsmeeting, mein jahresgespräch,
		mein mitarbeitergespräch, mein beurteilungsgespräch
	`,
	down: `
		mitarbeitergespräch, mitarbeitergespräche, teammeeting, teamsitzung, teamrunde, teambesprechung,
		team jour fixe, dienstbesprechung, standup, sprintplanung, retrospektive, retro, abteilungsmeeting,
		abteilungsrunde, abteilungsversammlung, betriebsversammlung, personalgespräch, zielvereinbarung,
		zielvereinbarungsgespräch, entwicklungsgespräch, beurteilungsgespräch, einarbeitung,
		probezeitgespräch, teamtag, bereichsmeeting, daily!, daily standup, team daily
	`,
	across: `
		abteilungsleiterrunde, bereichsleiterrunde, führungskreis, führungsrunde, leitungsrunde,
		leitungskreis, managementrunde, leitungskonferenz, führungskräftemeeting, abteilungsleitung,
		leitungsteam, steuerungsrunde,
		ops runde, abteilungsleitungsrunde, teamleiterrunde, teamleitungsrunde
	`,
	outside: `
		kunde, kunden, kundin, kundentermin, lieferant, lieferanten, dienstleister, vorstellungsgespräch,
		bewerbungsgespräch, bewerber, bewerberin, presse, investor, investoren, wirtschaftsprüfer,
		elternabend, elterngespräch, behörde, agentur, partnertermin, berater, messe!, messebesuch,
		fachmesse, messestand, auf der messe, *messe 20*, messe hannover, hannover messe, messe frankfurt,
		messe köln, buchmesse
	`,
	alone: `
		fokuszeit, fokus, konzentriertes arbeiten, keine termine, geblockt, vorbereitung, schreibzeit,
		stillarbeit, e mails, mails, denkzeit, ruhezeit, puffer, nacharbeit, büroarbeit, blocker!
	`,
	aside: `
		chef de cuisine, chef de mission, chef vom dienst, vorstand *verein, vorstand *club,
		vorstand verein, vorstand kita, vorstand weg, heilige messe, hl messe, messe lesen, messe feiern,
		messe kirche, messe kapelle, retro party, retro abend, im fokus, fokus thema, vorbereitung mit,
		vorbereitung im team, presse reinigen
	`,
	travel: `
		reise, anreise, abreise, rückreise, reisezeit, dienstreise, flug, zug, zugfahrt, fahrt, fahrtzeit,
		hinfahrt, rückfahrt, flughafen, autofahrt
	`,
};
