import type { ContextWords } from './word-list';

/** Dutch. */
export const nlContext: ContextWords = {
	language: 'nl',
	counter: `
		peerreview, peerfeedback, peer beoordeling, peer to peer, collegiale toetsing, collegiale visitatie,
		voetbalcoach, sportcoach, jobcoach, jobcoaching, budgetcoach, leefstijlcoach, voedingscoach,
		taalcoach, schrijfcoach, stemcoach, slaapcoach, verkoopcoach, verkoopcoaching, coach tas, touringcar,
		mentorklas, mentoruur, mentorles, mentorenoverleg, mentor van de klas, coachopleiding,
		coachingsopleiding, supervisierooster, banktoezicht, examensurveillance, kwaliteitskring, leeskring,
		buurtkring, elftal, kring ouders, oud leerlingen, oud leerling, oud medewerker, oud medewerkers,
		ex medewerker, ex werknemer, oud bewoner, oude kantoor, oude gebouw, oude server, oude laptop,
		alumnivereniging, consultatiebureau, spar boodschappen, sparren kickboksen, sparring boksen,
		ronde tafels, rondetafelgesprek, rondetafel pers, klantenforum, gebruikersforum, mastermind spel,
		peer to peer netwerk, oud huurder, oud student, oud studenten, voormalig leverancier,
		voormalige leverancier, ex man, ex vrouw, ex partner, ex werknemers, oud papier, oude papieren,
		oud klant, oud klanten, peeranalyse, peer feedback, bewonersforum, kringgesprek, mentorlessen,
		mentorleerling, coachtas, outplacementcoach, groepsverzekering, supervisie bouw, mentorschap bewind,
		mentorentraining, mentorendag, collega inwerken, supervisie pauze, surveillance, leerlingbespreking,
		ex klant, ex klanten
	`,
	spoilers: `
		*opleiding, opleidingen, *training, trainingen, *cursus, lessen, college, masterclass, academie, studie,
		certificering, certificaat, examen, tentamen, sollicitatiegesprek, *sollicitatie, sollicitaties,
		sollicitant, vacature, kandidaat, kandidaten, werving, selectie, *contract, contracten, *factuur,
		facturen, honorarium, kosten, declaratie, betaling, betalen, offerte, offertes, begroting, subsidie,
		aanbesteding, inkoop, leverancier, coachbureau, adviesbureau, aanbieder, *programma, *project,
		lancering, aftrap, commissie, stuurgroep, werkgroep, handboek, gids, richtlijn, *beleid, strategie,
		cultuur, enquête, vragenlijst, evaluatie, beoordeling, statistieken, cijfers, analyse, *rapport,
		verslag, notulen, artikel, boek, presentatie, presentaties, verjaardag, *afscheid, afscheidsborrel,
		afscheidsreceptie, pensioen, begrafenis, uitvaart, bruiloft, congres, conferentie, symposium, studiedag,
		lezing, spreker, modereren, moderatie, dagvoorzitter, beurs, wedstrijd, toernooi, voetbal, hockey,
		sportschool, boksen, kickboksen, zwemles, koor, bioscoop, tentoonstelling, *rooster, dienst, storing,
		piket, voorbereiding, voorbereiden, vb, nabespreking, notities, mailen, e mail, schrijven, brief aan,
		antwoorden, bedanken, bedankje, cadeau, kaart, bloemen, verzetten, verplaatsen, verschuiven, uitstellen,
		afzeggen, annuleren, boeken, reserveren, bestellen, bestelling, kopen, huren, ruilen, retour, levering,
		ophalen, zoeken, zoektocht, vinden, kiezen, keuze, tekenen, ondertekenen, handtekening, goedkeuren,
		goedkeuring, verlengen, verlenging, nakijken, reis naar, rit naar, trein, vlucht, kaartjes, vliegveld,
		parkeren, schoolreis, leerlingen, leerling, studenten, jongeren, stagiairs, ouders, ouderavond,
		kinderen, klant, klanten, cliënten, pers, vakbond, bewoners, burgers, gebruikers, patiënten,
		vrijwilligers, tweede kamer, vereniging, alv, feest, aanbeveling, aanbevelingsbrief, referentie,
		referenties, getuigschrift, rechtszaak, rechtbank, zitting, ontslag, sleutels, website, migratie,
		integratie, netwerk omzetting, verkoop, verkoopteam, opname, foto, foto s, nieuwsbrief, hond,
		dierenarts, inschrijving, inschrijven, onderhoud, productie, inwerken, verzuim, boodschappen, tas,
		bespreken met hr, kamerleden, kamerlid, huurder, borg, geschil, advocaat, advocate, verzekering,
		toewijzen, benoemen, aanwijzen, uitrol, bouw, bouwplaats, monteur, dealer, meubels, meubilair, flyer,
		folder, affiche, contributie, abonnement, licentie, podcast, opnemen, scriptie, spelletjesavond,
		spelletjes, bordspel, bordspellen, stagiair, brand, brandoefening, sollicitatie, opleiding, module,
		factuur, ziek, invallen, rooster, plukken, jaarverslag, vergelijking, docenten, bus, trein naar,
		reistijd, reistijd naar, ggz, dealerbezoek, boventalligen, outplacement, leveren, plaatsen,
		surveillance, inplannen, pauze, merk, opbouw, afbouw, herinnering, server, servers, wifi, touringcar,
		aanmelden, wanbetaler, sjabloon, overeenkomst, raamovereenkomst, beloning, kalender, stichting, auditie,
		audities, hogerhuis, aios, anios, retrospectieve, bestek, programma van eisen, notaris, akte, steiger,
		volleybal, prijsuitreiking
	`,
	doubts: `
		kennismaking, kennismakingsgesprek, kennismaken, intake, intakegesprek, proefsessie, oriënterend,
		oriënterend gesprek, mogelijke, potentiële, eventueel, eerste sessie, eerste gesprek, proefgesprek,
		oriëntatiegesprek, eerste contact, eerste afspraak, verkennend, verkenning, nieuwe coach, nieuwe mentor
	`,
	about: 'over, inzake, betreft, thema, onderwerp',
	talk: `
		gesprek, gesprekje, overleg, koffie, kopje koffie, bakkie, lunchen, ontbijt, diner, eten, etentje,
		borrel, drankje, biertje, bier, wijn, thee, wandeling, wandelen, wandel, rondje, sessie, afspraak,
		bellen, belletje, belafspraak, telefoon, videobellen, bijpraten, bijkletsen, praten, ontmoeting,
		treffen, reünie, uurtje, uur, moment, bijeenkomst, dialoog, visite, bezoek, spreken, sparuur, belmoment,
		lunchwandeling, lunchwandelen, koffietje, theetje, wijntje, wandelmoment, rondje lopen, hardlopen,
		fietsen, fietstocht, golfen, terras, terrasje, ommetje, blokje om, kletsen, afspreken, zien, sparmoment,
		praatje, borrelen, teams call, video, uit eten, goed gesprek, vier ogen gesprek, advies, adviesgesprek,
		beraad, pizza, borreltje, bel, zoom, teams, kerstborrel, kerstdiner, sushi, sauna, *belletje,
		*wandeling, *lunch, *etentje, *borrel, *koffie, kroeg, café, vragen aan, navragen, vragen,
		advies vragen, raad vragen, bezoeken, langs bij, raadplegen, luisteren, horen wat, koffiedrinken
	`,
	meals: `
		diner, ontbijt, koffie, borrel, bier, etentje, reünie, retraite, borrelen, uitwisseling, avond
	`,
	small: `
		aan, af, afgezegd, alle, avond, bij, blok, blokken, de, deel, di, dinsdag, donderdag, door, e, een,
		eens, elke, en, even, extern, externe, geannuleerd, gereserveerd, h, het, hun, iedere, ik, intern, je,
		kort, kwartaal, maand, maandag, maandelijks, mei, met, middag, mijn, mw, dhr, na, naar, niet storen, nu,
		o, ochtend, om, onder vier ogen, ons, onze, op, persoonlijk, privé, per, samen, te, tot, tweewekelijks,
		twee, u, uitnodiging, van, vast, vaste, verplaatst, vertrouwelijk, vier ogen, vijf, volgende, voor, vr,
		vrij, vrijdag, wekelijks, wo, woensdag, ws, zaterdag, zonder agenda, zondag, januari, februari, maart,
		augustus, oktober, vandaag, morgen, besloten, kantoor, thuis, beide, groep, wij, amsterdam, rotterdam,
		utrecht, den haag, eindhoven, groningen, antwerpen, gent, zelfde, goede, goed, beste, mijne, deze, dit,
		dat, al, heel, meer, wanneer, waar, wie, wat, plek, zaal, minuten, anderhalf, anderhalf uur, vierde,
		derde, tweede, eerste, tweemaandelijks, belangrijk, niet verzetten, vertrouwd, vrouw, vrouwen, zaken,
		vriend, vriendin, vrienden, deel 2, laatste, ieder, graag, ook, nog, dan, als, zijn, er, kring 2, week
		12, regionaal, landelijk, nieuw, nieuwe, daags, uit, 14 daags, vestiging, zoals, gr, kwartier
	`,
	closed: 'vertrouwelijk, vertrouwelijke, besloten, in vertrouwen, achter gesloten deuren, open kaart',
	errands: `
		factuur, facturen, contributie, verzetten, verplaatsen, afzeggen, begeleiden, modereren, faciliteren,
		spelletjesavond, bordspel, bordspellen, betalen, offerte, declaratie, opzeggen, inplannen, aanbesteding,
		bestek, offertes
	`,
};
