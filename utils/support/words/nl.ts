import type { WordList } from './word-list';

/** Dutch. */
export const nl: WordList = {
	language: 'nl',
	support: {
		peer: `
			peergesprek, peer gesprek, peeroverleg, collegiaal gesprek, collegiale sparring,
			sparringpartner, sparringspartner, sparsessie, spar sessie, spargesprek, sparuurtje, sparmoment,
			klankbord, klankbordgesprek, mijn klankbord, collega leidinggevende, collega manager,
			collega directeur, collega bestuurder, collega ondernemer, collega teamleider, collega rector,
			collega schoolleider, collega afdelingshoofd, mede ondernemer, medeondernemer, mede directeur,
			mededirecteur, medebestuurder, mede bestuurder, mede oprichter ander bedrijf,
			bevriende directeur, bevriende ondernemer, bevriende bestuurder, bevriend directeur,
			bevriend ondernemer, kritische vriend, kritische vriendin, denkmaatje, denkpartner, sparmaatje,
			leiderschapsmaatje, maatje leiderschap, leiderschapsbuddy, accountability buddy,
			accountability partner, ambtgenoot, ambtgenote, onder elkaar, onder directeuren,
			van directeur tot directeur, directeuren onder elkaar, tussen directeuren, peer call,
			vertrouwenspersoon van mij, co coaching, collegiale coaching, hardop denken
		`,
		group: `
			intervisie, intervisiegroep, intervisiebijeenkomst, intervisiesessie, intervisiemiddag,
			intervisieochtend, intervisieavond, intervisie groep, intervise, peergroep, peer groep,
			peergroup, balintgroep, balint groep, balint, mastermindgroep, mastermind groep, mastermind,
			leiderschapskring, leiderskring, leiderschapscirkel, directeurenkring, bestuurderskring,
			ondernemerskring, managerskring, schoolleiderskring, rectorenkring, vrouwenkring leiderschap,
			collegiale consultatie, coll consultatie, collegiale intervisie, groepscoaching leidinggevenden,
			groepssupervisie leidinggevenden, reflectiegroep, reflectiebijeenkomst, actieleren,
			actieleergroep, action learning, action learning groep, actieleren groep, praktijkreflectie,
			reflectieve praktijk, moreel beraad leiding, kring van leidinggevenden,
			klankbordgroep leidinggevenden, leergroep leiderschap, leerkring leidinggevenden,
			leiderschapsleerkring, eo forum, vistage, ronde tafel directeuren, rondetafel directeuren,
			vertrouwenskring, raad van advies persoonlijk, persoonlijke raad van advies,
			mijn persoonlijke raad
		`,
		mentor: `
			mijn mentor, mijn mentrix, mijn mentoren, als mentee, ik als mentee, ik ben mentee,
			mijn mentoring, mijn mentortraject, externe mentor, mentor extern, mentoring voor mij
		`,
		coach: `
			mijn coach, mijn coaching, mijn coachtraject, mijn coachgesprek, mijn coachsessie,
			executive coaching, executive coach, leiderschapscoaching, leiderschapscoach, directiecoaching,
			directiecoach, coach voor mij, wandelcoach voor mij, externe coach, coach extern,
			coaching voor mij, mijn supervisie, mijn supervisor, mijn supervisiegesprek, persoonlijke coach,
			mijn loopbaancoach, bij mijn coach
		`,
	},
	who: {
		peer: 'peer, homoloog',
		mentor: 'mentor, mentrix',
		coach: 'coach, loopbaancoach, wandelcoach, businesscoach',
		'former-colleague': `
			oud collega, oud collega s, oud collegas, oudcollega, oudcollega s, voormalig collega,
			voormalige collega, voormalige collega s, voormalig collega s, ex collega, ex collega s,
			excollega, excollega s, vroegere collega, vroegere collega s, oude collega, oude collega s,
			oud baas, oude baas, ex baas, vroegere baas, voormalige baas, oud leidinggevende,
			voormalig leidinggevende, oud manager, voormalig manager, ex manager, oud directeur,
			oude directeur, voormalig directeur, oude team, oud team, mijn oude team, voormalig team,
			vorige team, oude mt, oude ploeg, oude club collega s, team van vroeger, collega s van vroeger,
			collega van vroeger, collega s van mijn vorige baan, collega s vorige baan, vorige werk,
			oude werk, vorige werkgever collega s, oud compagnon, oude compagnon, ex compagnon,
			voormalig compagnon, oud zakenpartner, voormalig zakenpartner, ex zakenpartner,
			oud medeoprichter, voormalig medeoprichter, oude werkmaten, oud collegae, oud teamgenoten,
			oud teamgenoot
		`,
	},
	activity: {
		mentor: `
			mentoring, mentoraat, mentorschap, mentorgesprek, mentoroverleg, mentoringgesprek,
			reverse mentoring
		`,
		coach: `
			coaching, coachgesprek, coachingsgesprek, coachingsessie, coachsessie, coaching sessie,
			coachafspraak, coachtraject, loopbaancoaching, wandelcoaching, coachgesprekken
		`,
		group: `
			supervisie, groepssupervisie, supervisiegroep, supervisiebijeenkomst, supervisiegesprek,
			teamsupervisie, groepscoaching
		`,
	},
	maybe: {
		peer: 'buddy, sparren, sparring, even sparren, leermaatje, studiemaatje, maatje',
		group: `
			kring, rondetafel, ronde tafel, klankbordgroep, lerend netwerk, netwerk leidinggevenden,
			netwerk directeuren, directeurennetwerk, leerkring, leergemeenschap, community of practice,
			managersnetwerk, vrouwennetwerk, directeurendiner, diner directeuren,
			themabijeenkomst directeuren
		`,
		mentor: 'adviseur van mij, peetoom',
		'former-colleague': 'alumni',
	},
	gatherings: `
		ronde tafel, rondetafel, kring, forum, club, salon, cirkel, circle, klankbordgroep, leerkring,
		tafel
	`,
	leaders: `
		directeur, directrice, directeuren, bestuurder, bestuurders, leidinggevende, leidinggevenden,
		ondernemer, onderneemster, ondernemers, manager, managers, teamleider, teamleiders, afdelingshoofd,
		afdelingshoofden, schoolleider, schoolleiders, rector, rectoren, conrector, decaan, burgemeester,
		burgemeesters, wethouders, oprichter, oprichters, founders, eigenaar, eigenaren, dga, dga s, hoofd,
		hoofden, leiders, vrouwelijke leiders, locatiemanager, locatiemanagers, zorgmanager, zorgmanagers,
		hr directeuren, medisch specialisten, gemeentesecretaris, gemeentesecretarissen, predikanten,
		mt leden, unitmanagers
	`,
	fellows: 'een andere, collega, mede, bevriende, bevriend',
	taken: `
		als mentee, ik als mentee, ik ben mentee, voor mij, als coachee, ik als coachee, bij mijn coach,
		met mijn coach, met mijn mentor, bij mijn mentor, voor mezelf
	`,
	given: `
		mijn mentee, mentee, mentees, coachee, coachees, mentorleerling, mentorleerlingen, coaching voor,
		coaching van, coaching team, coaching medewerker, coaching medewerkers, coaching mijn,
		mentoring voor, mentoring van, coachen, coach ik, als mentor, als coach, ik als mentor,
		ik als coach, spreekuur, pupil, stagiair, stagiaires, stagebegeleiding, scriptiebegeleiding,
		inwerkbuddy, buddy nieuwe collega, buddy voor, mentor zijn, mentor van, begeleiding van
	`,
	counter: `
		peer review, peerreview, peer reviews, peer feedback, peerfeedback, peer interview,
		peer beoordeling, peer to peer, p2p, collegiale toetsing, collegiale visitatie, agile coach,
		agile coaching, voetbalcoach, sportcoach, jobcoach, jobcoaching, budgetcoach, leefstijlcoach,
		voedingscoach, taalcoach, schrijfcoach, stemcoach, slaapcoach, teamcoach, teamcoaching,
		verkoopcoach, verkoopcoaching, coach tas, touringcar, mentorklas, mentoruur, mentorles,
		mentorenoverleg, mentor van de klas, coachopleiding, coachingsopleiding, supervisierooster,
		banktoezicht, examensurveillance, kwaliteitskring, leeskring, buurtkring, elftal, kring ouders,
		oud leerlingen, oud leerling, oud medewerker, oud medewerkers, ex medewerker, ex werknemer,
		oud bewoner, oude kantoor, oude gebouw, oude server, oude laptop, alumnivereniging,
		consultatiebureau, spar boodschappen, sparren kickboksen, sparring boksen, ronde tafels,
		rondetafelgesprek, rondetafel pers, klantenforum, gebruikersforum, mastermind spel
	`,
	spoilers: `
		opleiding, *opleiding, opleidingen, training, *training, trainingen, trainer, cursus, *cursus,
		workshop, workshops, lessen, college, module, masterclass, academie, studie, certificering,
		certificaat, examen, tentamen, sollicitatie, sollicitatiegesprek, *sollicitatie, sollicitaties,
		sollicitant, vacature, kandidaat, kandidaten, werving, selectie, contract, *contract, contracten,
		factuur, *factuur, facturen, honorarium, kosten, declaratie, betaling, betalen, offerte, offertes,
		begroting, budget, subsidie, aanbesteding, inkoop, leverancier, coachbureau, adviesbureau,
		aanbieder, programma, *programma, project, *project, pilot, lancering, aftrap, kick off, commissie,
		stuurgroep, werkgroep, handboek, gids, richtlijn, beleid, *beleid, strategie, cultuur, enquête,
		vragenlijst, evaluatie, beoordeling, statistieken, cijfers, analyse, rapport, *rapport, verslag,
		notulen, artikel, boek, presentatie, presentaties, verjaardag, afscheid, *afscheid, afscheidsborrel,
		afscheidsreceptie, pensioen, begrafenis, uitvaart, bruiloft, congres, conferentie, symposium,
		studiedag, lezing, spreker, panel, modereren, moderatie, dagvoorzitter, beurs, stand, webinar,
		wedstrijd, toernooi, voetbal, hockey, tennis, sportschool, boksen, kickboksen, zwemles, koor,
		theater, film, bioscoop, concert, museum, tentoonstelling, rooster, *rooster, dienst, storing,
		piket, voorbereiding, voorbereiden, vb, prep, nabespreking, notities, debrief, mailen, mail, e mail,
		schrijven, brief aan, antwoorden, bedanken, bedankje, cadeau, kaart, bloemen, verzetten,
		verplaatsen, verschuiven, uitstellen, afzeggen, annuleren, boeken, reserveren, bestellen,
		bestelling, kopen, huren, ruilen, retour, levering, ophalen, zoeken, zoektocht, vinden, kiezen,
		keuze, vragen aan, navragen, tekenen, ondertekenen, handtekening, goedkeuren, goedkeuring,
		verlengen, verlenging, nakijken, reis naar, rit naar, trein, vlucht, hotel, tickets, kaartjes, bus,
		vliegveld, parkeren, schoolreis, leerlingen, leerling, klas, school, studenten, student, jongeren,
		stagiairs, trainees, ouders, ouderavond, kinderen, klant, klanten, cliënt, cliënten, pers, vakbond,
		bewoners, burgers, gebruikers, patiënten, vrijwilligers, tweede kamer, vereniging, alv, gala, feest,
		aanbeveling, aanbevelingsbrief, referentie, referenties, getuigschrift, rechtszaak, rechtbank,
		zitting, ontslag, laptop, sleutels, platform, app, software, tool, website, migratie, integratie,
		demo, netwerk omzetting, catering, verkoop, verkoopteam, podcast, opname, foto, foto s, nieuwsbrief,
		hond, dierenarts, inschrijving, inschrijven, onderhoud, productie, inwerken, verzuim, boodschappen,
		tas, bespreken met hr
	`,
	doubts: `
		kennismaking, kennismakingsgesprek, kennismaken, intake, intakegesprek, proefsessie, oriënterend,
		oriënterend gesprek, nieuwe, nieuw, mogelijke, potentiële, eventueel, alumni
	`,
	talk: `
		gesprek, gesprekje, overleg, koffie, kopje koffie, bakkie, lunch, lunchen, ontbijt, diner, eten,
		etentje, borrel, drankje, biertje, bier, wijn, thee, wandeling, wandelen, wandel, rondje, sessie,
		afspraak, bellen, belletje, belafspraak, telefoon, videobellen, bijpraten, bijkletsen, praten,
		ontmoeting, treffen, reünie, uurtje, uur, moment, bijeenkomst, check in, dialoog, visite, bezoek,
		spreken, call, zoom, bbq
	`,
	small: `
		aan, af, afgezegd, alle, avond, bij, blok, blokken, de, dec, deel, di, dinsdag, do, donderdag, door,
		dr, e, een, eens, elke, en, even, extern, externe, fw, geannuleerd, gereserveerd, h, half, het, hun,
		iedere, ik, in, intern, je, kort, kwartaal, maand, maandag, maandelijks, mei, met, middag, mijn,
		min, mw, dhr, na, naar, niet storen, nr, nu, o, ochtend, of, om, onder vier ogen, online, ons, onze,
		op, over, persoonlijk, privé, per, s, samen, te, teams, tot, tweewekelijks, twee, u, uitnodiging,
		van, vast, vaste, verplaatst, vertrouwelijk, vier ogen, vijf, volgende, voor, vr, vrij, vrijdag, we,
		week, wekelijks, wo, woensdag, ws, zaterdag, zonder agenda, zondag, januari, februari, maart,
		augustus, oktober, vandaag, morgen, besloten, kantoor, thuis, park, beide
	`,
};
