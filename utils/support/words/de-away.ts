import type { AwayWords } from './word-list';

/** German. */
export const deAway: AwayWords = {
	language: 'de',
	leave: `
		urlaub, *urlaub, ferien, *ferien, elternzeit, mutterschutz, sabbatical, kur, reha, flitterwochen
	`,
	absence: `
		abwesend, abwesenheit, nicht im büro, nicht im haus, nicht im dienst, frei, freier tag, freie tage,
		frei genommen, dienstfrei, arbeitsfrei, schichtfrei, freischicht, krank, bin krank, krank zu hause,
		krank zuhause, krank im bett, krank mit *, krankheit, krankheitsbedingt abwesend, krankgeschrieben,
		krank geschrieben, krankmeldung, krankenstand, im krankenstand, krankheitstag, grippe, au,
		arbeitsunfähig, kind krank, kinderkrank, kinderkrankentag, überstundenabbau, überstundenausgleich,
		überstunden abbauen, freizeitausgleich, fza, zeitausgleich, brückentag, gleittag, gleitzeittag,
		ausgleichstag, ruhetag, pflegezeit, betriebsferien, ooo, out of office
	`,
	unavailable: 'nicht verfügbar, nicht erreichbar, nicht da, nicht anwesend',
	beside: `
		ab, am, an, ganzer, ganzen, ganze, ganztägig, ganztags, tag, tage, tagen, bis, vom, von, zu, zum,
		zur, im, in, ins, der, die, das, den, dem, ich, bin, habe, hab, mein, meine, meinen, wir, mit, und,
		u, familie, der familie, privat, geplant, gebucht, genehmigt, bestätigt, eingetragen, beantragt,
		heute, morgen, ganz, lang, langes, wochenende, woche, wochen, kw, jahr, wieder, noch, montag,
		dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mo, di, mi, do, fr, sa, so, januar,
		februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember,
		keine termine, bitte keine termine
	`,
	matters: `
		abstimmen, abstimmung, anspruch, antrag, anträge, azubi, azubis, besprechung, besprechen, buchen,
		chef, chefin, dienstplan, eintragen, einreichen, ende, endet, ferienbetreuung, fotos, frau, frist,
		geld, genehmigen, genehmigung, halb, halber, halbe, halben, halbtags, halbtägig, herr, herrn,
		kalender, kind, kinder, kindern, kita, kollege, kollegin, kollegen, liste, meeting, meldung,
		nachmittag, nachmittags, oma, opa, packen, plan, planen, planung, praktikant, praktikantin,
		regelung, schule, schüler, sperre, stand, start, mama, papa, mutter, vater, mitarbeiter,
		mitarbeiterin, team, übergabe, uhr, übertrag, verfall, verfallt, vertretung, vertreten, vertreter,
		vorbereitung, vormittag, vormittags, vorbei, besuch, betreuung, programm, camp
	`,
	publicHolidays: `
		feiertag, gesetzlicher feiertag, neujahr, neujahrstag, heilige drei könige, karfreitag,
		ostersonntag, ostermontag, tag der arbeit, christi himmelfahrt, pfingstmontag, pfingstsonntag,
		fronleichnam, mariä himmelfahrt, tag der deutschen einheit, reformationstag, allerheiligen,
		buß und bettag, heiligabend, weihnachten, erster weihnachtstag, zweiter weihnachtstag,
		1 weihnachtstag, 2 weihnachtstag, 1 weihnachtsfeiertag, 2 weihnachtsfeiertag, weihnachtstag,
		weihnachtsfeiertag, stefanitag, stephanstag, silvester, nationalfeiertag, bundesfeiertag,
		rosenmontag, 1 mai
	`,
	observances: `
		valentinstag, muttertag, vatertag, nikolaus, nikolaustag, halloween, walpurgisnacht,
		weiberfastnacht, faschingsdienstag, fastnacht, aschermittwoch, gründonnerstag, palmsonntag,
		volkstrauertag, totensonntag, advent, 1 advent, 2 advent, 3 advent, 4 advent, erster advent,
		zweiter advent, dritter advent, vierter advent, martinstag, sankt martin, st martin, sommerzeit,
		winterzeit, beginn der sommerzeit, ende der sommerzeit, beginn der winterzeit, zeitumstellung,
		frühlingsanfang, sommeranfang, herbstanfang, winteranfang, sonnenwende, sommersonnenwende,
		wintersonnenwende, tag und nachtgleiche, vollmond, neumond, erntedankfest, siebenschläfer,
		europatag, holocaust gedenktag, *ferien
	`,
};
