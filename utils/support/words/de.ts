import type { WordList } from './word-list';

/** German. */
export const de: WordList = {
	language: 'de',
	support: {
		peer: `
			peer gespräch, peergespräch, peer austausch, peeraustausch, peer runde, peercoaching,
			peer sparring, peer tandem, kollegialer austausch, kollegiales gespräch, kollegiales coaching,
			kollegialer rat, kollegiale sparringsrunde, sparringspartner, sparringspartnerin,
			sparringstermin, sparringsgespräch, führungskollege, führungskollegin, führungskollegen,
			führungskolleginnen, leitungskollege, leitungskollegin, leitungskollegen, leitungskolleginnen,
			amtskollege, amtskollegin, amtskollegen, amtskolleginnen, austausch unter führungskräften,
			austausch führungskräfte, austausch unter geschäftsführern, kritischer freund,
			kritische freundin, austausch auf augenhöhe, von chef zu chef,
			von geschäftsführer zu geschäftsführer, führungstandem, führungs tandem, leitungstandem,
			mitgründer anderer firma, bereichsleiter kollege, bereichsleiter kollegin,
			abteilungsleiter kollege, abteilungsleiter kollegin, schulleiter kollege, schulleiter kollegin,
			geschäftsführer kollege, geschäftsführer kollegin, gf kollege, gf kollegin, chefarzt kollege,
			chefarzt kollegin, leiter kollege, leiterin kollegin, *leiterkollege, *leiterkollegin,
			*leiterkollegen, *leitungskollegin, *leitungskollege, unternehmerfreund, unternehmerfreundin,
			gründerfreund, gründerfreundin, peer buddy, führungsbuddy, accountability partner, denkpartner,
			denkpartnerin, meine vertraute, mein vertrauter, vertrauensperson außerhalb, peerberatung mit
		`,
		group: `
			kollegiale beratung, kollegialer beratung, kollegialen beratung, kollegiale fallberatung,
			kollegialen fallberatung, kollegiale supervision, kollegiale praxisberatung,
			kollegiale fallbesprechung, kollegiale praxisreflexion, fallberatung leitung,
			fallberatung führungskräfte, peer gruppe, peergruppe, peergroup, peer supervision, peer zirkel,
			peer kreis, peerrunde, intervision, intervisionsgruppe, intervisionsrunde, intervisionstreffen,
			balintgruppe, balint gruppe, balint, erfa gruppe, erfagruppe, erfa kreis, erfakreis, erfa runde,
			erfa treffen, erfa, erfahrungsaustauschgruppe, mastermind gruppe, mastermindgruppe,
			mastermind runde, unternehmerkreis, unternehmerinnenkreis, unternehmerstammtisch,
			unternehmerinnenstammtisch, unternehmerrunde, geschäftsführerkreis, geschäftsführerrunde extern,
			geschäftsführerstammtisch, gf stammtisch, führungskräftestammtisch, gründerstammtisch,
			gründerinnenstammtisch, gründerkreis, gründerrunde, gründerinnenkreis, ceo runde, ceo kreis,
			cto kreis, cfo kreis, gruppensupervision leitung, leitungssupervision, führungssupervision,
			führungskräftesupervision, supervision für leitungskräfte, supervision leitungskräfte,
			supervision führungskräfte, supervision für führungskräfte, supervisionsgruppe leitung,
			schulleitungssupervision, chefarzt supervision, reflexionsgruppe, reflexionsrunde führung,
			reflexionskreis, führungszirkel, führungskräftezirkel, leitungszirkel, gruppencoaching,
			gruppen coaching, aktionslernen, action learning gruppe, lernpartnerschaft führung,
			kollegialer beratungskreis, beratungskreis, kollegengruppe führung, frauen in führung,
			netzwerk kreis frauen in führung, schulleiterstammtisch, schulleitungsstammtisch, wol circle,
			working out loud, balintarbeit, dialogkreis führung, vertrauenskreis, forumsgruppe, eo forum
		`,
		mentor: `
			meine mentorin, mein mentor, meinem mentor, meiner mentorin, meinen mentor, externer mentor,
			externem mentor, externe mentorin, externer mentorin, als mentee, ich als mentee,
			ich bin mentee, mein mentoring, meine mentoren, mentorengespräch, mentorgespräch,
			mentorinnengespräch, mentortreffen, mentorentreffen mit meinem, mentortermin, mentorstunde,
			mentoressen
		`,
		coach: `
			mein coach, meinem coach, meinen coach, meine coachin, meiner coachin, coachingsitzung bei,
			führungscoaching, führungskräftecoaching, führungskräfte coaching, leitungscoaching,
			leitungs coaching, executive coaching, einzelcoaching, einzel coaching, einzelsupervision,
			einzel supervision, mein coaching, eigenes coaching, coaching für mich, coaching ich,
			coaching als coachee, meine supervision, eigene supervision, meine supervisorin,
			mein supervisor, meiner supervisorin, meinem supervisor, chefcoaching, geschäftsführercoaching,
			gf coaching, rollencoaching, leadership coaching, coach extern, business coach, karrierecoach,
			führungscoach, persönlicher coach, persönliches coaching, mein business coach,
			schulleitungscoaching
		`,
	},
	who: {
		peer: 'peer, homolog',
		mentor: 'mentorin, mentor, mentoren gespräch',
		coach: 'coachin, coach, supervisorin, businesscoach',
		'former-colleague': `
			ehemaliger kollege, ehemalige kollegin, ehemalige kollegen, ehemaligen kollegen,
			ehemaligen kollegin, ehemaligem kollegen, ehemalige kolleginnen, ehemaligen kolleginnen,
			ehemalige kolleg, ehem kollege, ehem kollegin, ehem kollegen, ehem kolleginnen, ex kollege,
			ex kollegin, ex kollegen, ex kolleginnen, exkollege, exkollegin, exkollegen, exkolleginnen,
			früherer kollege, frühere kollegin, frühere kollegen, früheren kollegen, früheren kollegin,
			früherem kollegen, frühere kolleginnen, alter kollege, alte kollegin, alte kollegen,
			alten kollegen, alten kollegin, altem kollegen, alte kolleginnen, alten kolleginnen,
			früherer chef, frühere chefin, früheren chefin, früherem chef, früheren chef, ehemaliger chef,
			ehemalige chefin, ehemaligem chef, ehemaligen chefin, ehem chef, ehem chefin, ex chef,
			ex chefin, exchef, exchefin, alter chef, alte chefin, altem chef, alten chefin, altes team,
			altem team, alten team, ehemaliges team, ehemaligem team, früheres team, früherem team,
			alte mannschaft, alte truppe, alten truppe, alte firma, alten firma, alten firmen,
			ehemaliger geschäftspartner, ehemaliger mitgründer, ehemalige mitgründerin, früherer mitgründer,
			früherer co geschäftsführer, frühere co geschäftsführerin, ehemaliger co geschäftsführer,
			früherer mitgeschäftsführer, früherer partner kanzlei, ehemalige vorgesetzte,
			ehemaliger vorgesetzter, früherer vorgesetzter, frühere vorgesetzte, kollegen von früher,
			kollegin von früher, kollege von früher, kolleginnen von früher, team von früher,
			ehemalige kollegium, altes kollegium, alten kollegium, ehemaligen truppe, ex team,
			exkollegenrunde, ex kollegenrunde, ehemaligen kolleg innen, exkollege*, exkollegen*,
			alte weggefährten, alter weggefährte, alte weggefährtin, alten weggefährten
		`,
	},
	activity: {
		mentor: `
			mentoring, mentoringgespräch, mentoring gespräch, mentoringtreffen, mentoring treffen, mentorat,
			mentoringstunde, mentoren, mentorinnen
		`,
		coach: `
			coaching, coachinggespräch, coaching gespräch, coachingsitzung, coachingtermin, coaching termin,
			coachingstunde, coaching sitzung, coachings, coachinggespraech
		`,
		group: `
			supervision, teamsupervision, gruppensupervision, supervisionssitzung, supervisionstermin,
			supervisionsgruppe
		`,
	},
	maybe: {
		peer: `
			sparring, tandem, tandempartner, tandempartnerin, lerntandem, lernpartner, lernpartnerin,
			austausch auf leitungsebene, buddy gespräch
		`,
		group: `
			stammtisch, erfahrungsaustausch, qualitätszirkel, zirkel, führungskräftenetzwerk,
			netzwerktreffen führungskräfte, frauennetzwerk, netzwerk führungskräfte, leitungsnetzwerk,
			führungskreis extern, lerngruppe, arbeitskreis leitung, regionaltreffen leitungen,
			führungskräftetreffen, unternehmernetzwerk, netzwerkabend geschäftsführer, teamsupervisionen,
			fallbesprechung, reflexionsrunde
		`,
		mentor: 'patengespräch, patin, mentees und mentoren',
		'former-colleague': 'alumni, alumnitreffen, ehemaligenstammtisch',
	},
	gatherings: `
		stammtisch, runder tisch, runden tisch, kreis, zirkel, forum, gesprächskreis, salon, kaminabend,
		kamingespräch, kaminrunde, frühstückskreis, rotary runde, round table, klub, dialogrunde,
		gesprächsrunde
	`,
	leaders: `
		geschäftsführer, geschäftsführerin, geschäftsführerinnen, geschäftsführern, geschäftsführung,
		geschäftsführungen, geschäftsführer innen, geschäftsführende, geschäftsführenden, gf, gfs,
		unternehmer, unternehmerin, unternehmerinnen, unternehmern, unternehmer innen, *unternehmer,
		*unternehmerinnen, gründer, gründerin, gründerinnen, gründern, gründer innen, führungskräfte,
		führungskräften, führungskraft, abteilungsleiter, abteilungsleiterin, abteilungsleiterinnen,
		abteilungsleitungen, bereichsleiter, bereichsleiterin, bereichsleitungen, teamleiter, teamleiterin,
		teamleitungen, schulleiter, schulleiterin, schulleitungen, schulleitung, kitaleitung, kitaleitungen,
		kita leitungen, einrichtungsleitungen, einrichtungsleiter, einrichtungsleiterin,
		pflegedienstleitung, pflegedienstleitungen, stationsleitungen, leitungskräfte, leitungskräften,
		leitungen, leiter, leiterin, leiterinnen, chefarzt, chefärztin, chefärzte, chefärztinnen,
		chefärzten, oberärzte, oberärztinnen, dekan, dekanin, dekane, rektoren, rektorinnen, bürgermeister,
		bürgermeisterin, bürgermeisterinnen, vorstände, vorständin, vorständinnen, personalleiter,
		personalleiterin, personalleitungen, werksleiter, werkleiter, inhaber, inhaberin, inhaberinnen,
		direktorin, direktor, direktoren, direktorinnen, heimleitung, heimleitungen, pfarrer, pfarrerinnen,
		amtsleiter, amtsleiterin, amtsleitungen, it leiter, vertriebsleiter, vertriebsleiterin, managerin,
		managerinnen, chefs, chefinnen, jungunternehmer, start up gründer
	`,
	fellows: `
		befreundeter, befreundete, befreundeten, befreundetem, anderer, anderem, fremder, benachbarter
	`,
	taken: `
		als mentee, ich als mentee, für mich, ich als coachee, bei meiner coachin, bei meinem coach,
		selbst als mentee, selbst als coachee, für mich selbst
	`,
	given: `
		meine mentee, mein mentee, mentee, mentees, meinem mentee, meiner mentee, coachee, coachees,
		schützling, schützlinge, mentoring für, mentoring der, mentoring von, mentoring meiner,
		mentoring neuer, mentoring unserer, azubi mentoring, coaching für, coaching meiner, coaching meines,
		coaching der, coaching von, coaching des, coaching unserer, coaching neuer, azubi coaching, coachen,
		coache, ich als mentor, als mentor, als mentorin, ich als mentorin, ich als coach, als coach,
		sprechstunde, mitarbeitercoaching, mitarbeiter coaching, nachwuchscoaching, azubicoaching,
		schülercoaching, bewerbungscoaching, teamleitercoaching, teamleiter coaching, einarbeitungspate,
		patenschaft für, buddy für, buddy programm, mentorin sein, mentor sein, mentoriere, coaching team
	`,
	counter: `
		peer review, peer reviews, peer interview, peer interviews, peer feedback, peer bewertung,
		peer beurteilung, peer vergleich, peer benchmark, peer benchmarking, peergroup vergleich,
		peergroup analyse, peer group vergleich, peer group analyse, peer gynt, peer steinbrück,
		peerberatung eutb, peer education, peer projekt, peer mediation, peer tutoring, mentorenprogramm,
		mentorenprogramme, mentoring programm, mentoringprogramm, mentorenschulung, mentorenausbildung,
		mentorenhandbuch, mentorenpool, mentorenfrühstück, mentorenabend, mentorenkonferenz,
		studentische mentoren, schülermentoren, coachingausbildung, coachausbildung, coachingraum,
		coachingzone, supervisionsplan, prüfungsaufsicht, bankenaufsicht, pausenaufsicht, agile coach,
		agiler coach, agilen coach, agile coaching, fußballcoach, fitnesscoach, fitness coach,
		ernährungscoach, ernährungs coach, vertriebscoach, vertriebscoaching, verkaufscoach,
		verkaufscoaching, telefoncoaching, sprachcoach, stimmcoach, stimmcoaching, jugendcoach, jobcoach,
		lerncoach, lerncoaching, schlafcoach, teamcoaching, team coaching, coach tasche, coach bus,
		kundenaustausch, schüleraustausch, geräteaustausch, sprachtandem, tandemsprung, tandem fahrrad,
		tandem tour, runder tisch flüchtlingshilfe, runder tisch verkehr, stuhlkreis, morgenkreis,
		landkreis, wahlkreis, freundeskreis, sitzkreis, gesprächskreis angehörige, humboldt forum,
		bürgerforum, forum software, alter server, alte firma adresse, ehemalige werkhalle,
		ehemaligenverein, ehemaligentreffen, ehemaliger mieter, ehemalige schüler, ex kunde, ex kunden,
		ex mitarbeiter, ex mitarbeiterin, exmitarbeiter, ehemaliger mitarbeiter, ehemalige mitarbeiterin,
		ehemalige mitarbeiter, skat stammtisch, fußball stammtisch, stammtisch fahrgemeinschaft,
		elternstammtisch, nachbarschaftsstammtisch, zirkeltraining, lesezirkel, nähzirkel, boxsparring,
		sparring boxen, sparring ring, kollegenrabatt, mastermind spieleabend, mastermind spiel,
		alter kollege geburtstag, kundenforum, anwenderforum, coach potato
	`,
	spoilers: `
		schulung, *schulung, *schulungen, ausbildung, *ausbildung, fortbildung, *fortbildung, weiterbildung,
		*weiterbildung, lehrgang, seminar, *seminar, kurs, *kurs, modul, lektion, akademie, studium,
		zertifikat, zertifizierung, *zertifizierung, training, *training, vorstellungsgespräch,
		vorstellungsgespräche, bewerbung, *bewerbung, *bewerbungen, bewerber, bewerberin,
		bewerbungsgespräch, auswahlgespräche, stellenbesetzung, stelle, stellenanzeige, kandidat,
		kandidatin, kandidaten, einarbeitung, einarbeiten, vertrag, *vertrag, verträge, rechnung, *rechnung,
		rechnungen, honorar, *honorar, gebühr, kosten, *kosten, spesen, bezahlen, überweisen, überweisung,
		angebot, angebote, ausschreibung, vergabe, lieferant, dienstleister, anbieter, einkauf, budget,
		*budget, fördermittel, förderantrag, antrag, programm, *programm, programme, initiative, projekt,
		*projekt, konzept, *konzept, auftakt, *auftakt, auftaktveranstaltung, kickoff, start, einführung,
		umfrage, fragebogen, evaluation, auswertung, tagung, fachtag, fachtagung, konferenz, *konferenz,
		kongress, messe, *messe, podium, podiumsdiskussion, moderation, moderieren, vortrag, *vortrag,
		impulsvortrag, lesung, geburtstag, *geburtstag, abschied, *abschied, verabschiedung, ausstand,
		rente, dienstplan, schichtplan, rufbereitschaft, dienst, beerdigung, trauerfeier, hochzeit, spiel,
		*spiel, spieleabend, turnier, prüfung, prüfungen, klausur, workshop, *workshop, strategie,
		*strategie, leitfaden, handbuch, *handbuch, richtlinie, auswahl, auswählen, matching, statistik,
		kennzahlen, daten, analyse, *analyse, bericht, *bericht, protokoll, audit, vorbereitung,
		vorbereiten, vorb, nachbereitung, nachbereiten, notizen, mail, mailen, e mail, schreiben, brief an,
		anschreiben, antworten, danke, dank, dankeschön, geschenk, karte, blumen, verschieben, verlegen,
		absagen, umbuchen, buchen, buchung, bestellen, bestellung, kaufen, reservieren, abholen, abgeben,
		rückgabe, lieferung, fahrt, fahrt zu, anfahrt, anreise, bahn, flug, hotel, ticket, karten, suchen,
		suche, finden, recherche, recherchieren, anfragen, klären, freigeben, freigabe, unterschreiben,
		unterschrift, unterzeichnen, kündigen, verlängern, verlängerung, software, update, app, plattform,
		tool, system, umstellung, migration, netzwerk umstellung, eltern, elternabend, schüler,
		schülerinnen, klasse, kita, schule an der, jugendliche, azubi, azubis, praktikanten, studierende,
		kunde, kunden, kundinnen, presse, bürger, anwohner, mieter, verein, mitgliederversammlung,
		gemeinderat, landkreis, flüchtlingshilfe, verkehr, raumvergabe, raum buchen, möbel, aufbauen,
		aufbau, begehung, besichtigung, führung im, staatsoper, oper, theater, kino, film, konzert, museum,
		fußball, tennis, handball, verkauf, filiale, callcenter, referenz, zeugnis, arbeitszeugnis,
		empfehlung, empfehlungsschreiben, gericht, arbeitsgericht, klage, anhörung, abfindung, laptop,
		schlüssel, übergabe, gehalt, artikel, podcast, aufnahme, drehtermin, fotos, newsletter, homepage,
		webseite, abschaltung, boxen, fitness, kantine, chor, hund, tierarzt
	`,
	doubts: `
		kennenlernen, kennenlerngespräch, erstgespräch, auswahlgespräch, probesitzung, schnupperstunde,
		probecoaching, neue, neuer, neuen, möglicher, mögliche, eventuell, alumni
	`,
	talk: `
		gespräch, gespräche, austausch, austauschtreffen, telefonat, telefonieren, anruf, call, termin,
		treffen, treff, kaffee, kaffeepause, kaffeetrinken, mittag, mittagessen, lunch, frühstück,
		abendessen, essen, bier, feierabendbier, tee, spaziergang, spazieren, spazierengehen, wanderung,
		sitzung, runde, stunde, jour fixe, jf, plausch, quatschen, reden, besuch, wiedersehen, video,
		videocall, videogespräch, dialog, auszeit, stammtisch, essen gehen, telko, telefontermin, gassi,
		glas wein, wein, grillen, update gespräch
	`,
	small: `
		abend, abends, abgesagt, absprache, abstimmung, alle, als, am, an, auf, aw, bei, bis, das, dem, den,
		der, des, die, do, di, mi, mo, fr, sa, so, ein, eine, einem, einen, einer, eines, einladung, extern,
		externe, externer, externem, externen, für, fest, fester, fixtermin, frau, früh, geblockt,
		gemeinsam, gemeinsames, gebucht, geplant, h, halbtägig, heute, herr, hr, hrn, ich, im, in, intern,
		ist, jeden, jede, jährlich, kw, kurz, kurze, kurzer, kurzes, langer, m, mein, meine, meinem, meinen,
		meiner, min, mit, mittags, monatl, monatlich, monatliches, monatlicher, morgen, morgens, montag,
		dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, mai, juni, juli,
		oktober, dezember, nach, nächstes, nächster, neu terminiert, nr, nur, online, persönlich,
		persönliches, präsenz, privat, privater, pünktlich, quartal, quartalsweise, regelmäßig,
		regelmäßiger, regelmäßiges, sehr, tag, täglich, tägig, teil, termin, u, über, uhr, um, und, uns,
		unter, vertraulich, vertrauliches, vierteljährlich, virtuell, vom, von, vor, vorläufig, vormittag,
		nachmittag, wg, wieder, wir, wöchentl, wöchentlich, wöchentlicher, zu, zum, zur, zwei,
		zweiwöchentlich, zweites, drittes, erstes, tägl, unter vier augen, ohne agenda, reserviert,
		mitglied, uns beide, büro, café, vor ort, mal
	`,
};
