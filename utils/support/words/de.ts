import type { WordList } from './word-list';

/** German. */
export const de: WordList = {
	language: 'de',
	support: {
		peer: `
			peer gespräch, peergespräch, peer austausch, peeraustausch, peer telefonat, peer termin,
			peer kaffee, peer lunch, peer runde, peer treffen, sparringspartner, sparringspartnerin,
			sparring, sparringstermin, sparringsgespräch, führungskollege, führungskollegin,
			führungskollegen, kollegialer austausch, kollegiales gespräch, austausch mit führungskollege,
			austausch unter führungskräften, kollegialer rat, austausch führungskräfte, leitungskollege,
			leitungskollegin, amtskollege, amtskollegin, kritischer freund, austausch auf augenhöhe,
			tandempartner, tandempartnerin, lerntandem, gespräch mit peer
		`,
		group: `
			kollegiale beratung, kollegialer fallberatung, kollegiale fallberatung, kollegiale supervision,
			peer gruppe, peergruppe, peer group, intervision, intervisionsgruppe, balintgruppe,
			balint gruppe, erfa gruppe, erfagruppe, mastermind gruppe, mastermindgruppe,
			führungskreis peer, unternehmerkreis, unternehmerstammtisch, führungskräftestammtisch,
			führungskräfte stammtisch, führungskräfterunde peer, gruppensupervision, teamsupervision,
			reflexionsgruppe, reflexionsrunde, führungszirkel, führungskräftezirkel, gruppencoaching,
			aktionslernen, leitungssupervision, geschäftsführerstammtisch, gründerstammtisch, gründerkreis,
			gründerrunde, erfahrungsaustausch führungskräfte, kollegialer beratungskreis,
			runder tisch führungskräfte, supervisionsgruppe
		`,
		mentor: `
			mentorin, mentorengespräch, mentorgespräch, mentortreffen, mentorentreffen, meine mentorin,
			mein mentor, meinem mentor, meiner mentorin, mentor gespräch, mentorin gespräch, mentortermin,
			gespräch mit mentor, mentorenkaffee, mentor termin
		`,
		coach: `
			coachin, coachinggespräch, coachingsitzung, coachingtermin, coachingstunde, coachinggespraech,
			führungscoaching, führungskräftecoaching, führungskräfte coaching, einzelcoaching,
			einzelsupervision, business coaching, mein coach, meinem coach, meine coachin, supervision,
			supervisionssitzung, supervisionstermin, coachgespräch, coach termin, leadership coaching,
			online coaching
		`,
		'former-colleague': `
			ehemaliger kollege, ehemalige kollegin, ehemalige kollegen, ehemaligen kollegen,
			ehemaligen kollegin, ehemalige kolleginnen, ex kollege, ex kollegin, ex kollegen, exkollege,
			exkollegin, exkollegen, früherer kollege, frühere kollegin, frühere kollegen,
			früheren kollegen, alter kollege, alte kollegin, alte kollegen, alten kollegen, früherer chef,
			ehemaliger chef, ehemalige chefin, ex chef, ex chefin, alter chef, frühere chefin,
			ehemaligem kollegen, alten kollegin
		`,
	},
	maybe: {
		peer: 'peer, peers, austausch, tandem',
		group: `
			stammtisch, runder tisch, führungskräfterunde, netzwerktreffen, erfahrungsaustausch, zirkel
		`,
		mentor: `
			mentoring, mentoringgespräch, mentoring gespräch, mentoringtreffen, mentoren, mentorat,
			patengespräch
		`,
		coach: 'coaches',
	},
	counter: `
		peer feedback, peer bewertung, peer vergleich, peergroup vergleich, peergroup analyse,
		peer group vergleich, mentorenprogramm, mentoring programm, mentoringprogramm, mentoren*schulung,
		mentorenschulung, mentorenausbildung, coachingausbildung, coaching ausbildung, coachausbildung,
		coach ausbildung, coaching fortbildung, coachingraum, supervisionsplan, prüfungsaufsicht, aufsicht,
		bankenaufsicht, pausenaufsicht, busreise, agile coach, agiler coach, fußballcoach, fitnesscoach,
		ernährungscoach, kundenaustausch, schüleraustausch, austausch router, austausch laptop,
		geräteaustausch, austausch heizung, austausch drucker, austausch server, teamcoaching
	`,
	spoilers: `
		schulung, *schulung, ausbildung, *ausbildung, fortbildung, weiterbildung, seminar,
		vorstellungsgespräch, bewerbung, *bewerbung, *bewerbungen, bewerbungen, bewerbungsgespräch,
		einarbeitung, vertrag, *vertrag, rechnung, *rechnung, angebot, ausschreibung, budget, *budget,
		programm, *programm, konzept, *konzept, auftakt, auftaktveranstaltung, kickoff, umfrage, tagung,
		konferenz, kongress, messe, geburtstag, abschied, *abschied, verabschiedung, ausstand, dienstplan,
		beerdigung, hochzeit, spiel, turnier, prüfung, vortrag, workshop, strategie, leitfaden, auswahl,
		matching, zertifizierung
	`,
	doubts: `
		vorbereitung, vorbereiten, planung, kennenlernen, kennenlerngespräch, suche, finden, erstgespräch,
		auswahlgespräch
	`,
	given: `
		meine mentee, mein mentee, mentee gespräch, meinem mentee, meiner mentee, coachee gespräch,
		schützling, mentoring für, coaching für, azubi mentoring, sprechstunde
	`,
	small: `
		abend, abendessen, abgesagt, abstimmung, alle, am, anruf, auf, aw, bei, bier, das, der, die, dem,
		den, ein, eine, einem, einen, einer, einladung, essen, feierabendbier, frühstück, für, gespräch,
		im, in, jour, fixe, kaffee, kaffeepause, kurz, kurzes, mit, mittag, mittagessen, mittagspause,
		monatlich, privat, regelmäßig, regelmäßiger, runde, spaziergang, tee, telefon, telefonat,
		telefonieren, termin, treffen, treff, u, und, über, video, vierteljährlich, von, vor, wg, wieder,
		wöchentlich, zoom, zu, zum, zur, zwei, vertraulich, persönlich, sparring, quatschen, plausch
	`,
	leave: `
		urlaub, *urlaub, ferien, *ferien, abwesend, abwesenheit, nicht im büro, frei, freier tag, krank,
		krankheit, krankgeschrieben, elternzeit, mutterschutz, überstundenabbau, überstundenausgleich,
		freizeitausgleich, brückentag, zeitausgleich, sabbatical, gleittag, kur, reha, resturlaub,
		kind krank, au, betriebsferien
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
};
