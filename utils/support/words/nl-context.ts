import type { ContextWords } from './word-list';

/** Dutch. */
export const nlContext: ContextWords = {
	language: 'nl',
	counter: `
		peer review, peerreview, peer reviews, peer feedback, peerfeedback, peer interview, peer beoordeling,
		peer to peer, p2p, collegiale toetsing, collegiale visitatie, agile coach, agile coaching, voetbalcoach,
		sportcoach, jobcoach, jobcoaching, budgetcoach, leefstijlcoach, voedingscoach, taalcoach, schrijfcoach,
		stemcoach, slaapcoach, verkoopcoach, verkoopcoaching, coach tas, touringcar, mentorklas, mentoruur,
		mentorles, mentorenoverleg, mentor van de klas, coachopleiding, coachingsopleiding, supervisierooster,
		banktoezicht, examensurveillance, kwaliteitskring, leeskring, buurtkring, elftal, kring ouders,
		oud leerlingen, oud leerling, oud medewerker, oud medewerkers, ex medewerker, ex werknemer, oud bewoner,
		oude kantoor, oude gebouw, oude server, oude laptop, alumnivereniging, consultatiebureau,
		spar boodschappen, sparren kickboksen, sparring boksen, ronde tafels, rondetafelgesprek, rondetafel pers,
		klantenforum, gebruikersforum, mastermind spel
	`,
	spoilers: `
		opleiding, *opleiding, opleidingen, training, *training, trainingen, trainer, cursus, *cursus, workshop,
		workshops, lessen, college, module, masterclass, academie, studie, certificering, certificaat, examen,
		tentamen, sollicitatie, sollicitatiegesprek, *sollicitatie, sollicitaties, sollicitant, vacature,
		kandidaat, kandidaten, werving, selectie, contract, *contract, contracten, factuur, *factuur, facturen,
		honorarium, kosten, declaratie, betaling, betalen, offerte, offertes, begroting, budget, subsidie,
		aanbesteding, inkoop, leverancier, coachbureau, adviesbureau, aanbieder, programma, *programma, project,
		*project, pilot, lancering, aftrap, kick off, commissie, stuurgroep, werkgroep, handboek, gids,
		richtlijn, beleid, *beleid, strategie, cultuur, enquête, vragenlijst, evaluatie, beoordeling,
		statistieken, cijfers, analyse, rapport, *rapport, verslag, notulen, artikel, boek, presentatie,
		presentaties, verjaardag, afscheid, *afscheid, afscheidsborrel, afscheidsreceptie, pensioen, begrafenis,
		uitvaart, bruiloft, congres, conferentie, symposium, studiedag, lezing, spreker, panel, modereren,
		moderatie, dagvoorzitter, beurs, stand, webinar, wedstrijd, toernooi, voetbal, hockey, tennis,
		sportschool, boksen, kickboksen, zwemles, koor, theater, film, bioscoop, concert, museum,
		tentoonstelling, rooster, *rooster, dienst, storing, piket, voorbereiding, voorbereiden, vb, prep,
		nabespreking, notities, debrief, mailen, mail, e mail, schrijven, brief aan, antwoorden, bedanken,
		bedankje, cadeau, kaart, bloemen, verzetten, verplaatsen, verschuiven, uitstellen, afzeggen, annuleren,
		boeken, reserveren, bestellen, bestelling, kopen, huren, ruilen, retour, levering, ophalen, zoeken,
		zoektocht, vinden, kiezen, keuze, vragen aan, navragen, tekenen, ondertekenen, handtekening, goedkeuren,
		goedkeuring, verlengen, verlenging, nakijken, reis naar, rit naar, trein, vlucht, hotel, tickets,
		kaartjes, bus, vliegveld, parkeren, schoolreis, leerlingen, leerling, studenten, student, jongeren,
		stagiairs, trainees, ouders, ouderavond, kinderen, klant, klanten, cliënt, cliënten, pers, vakbond,
		bewoners, burgers, gebruikers, patiënten, vrijwilligers, tweede kamer, vereniging, alv, gala, feest,
		aanbeveling, aanbevelingsbrief, referentie, referenties, getuigschrift, rechtszaak, rechtbank, zitting,
		ontslag, laptop, sleutels, platform, app, software, tool, website, migratie, integratie, demo,
		netwerk omzetting, catering, verkoop, verkoopteam, podcast, opname, foto, foto s, nieuwsbrief, hond,
		dierenarts, inschrijving, inschrijven, onderhoud, productie, inwerken, verzuim, boodschappen, tas,
		bespreken met hr
	`,
	doubts: `
		kennismaking, kennismakingsgesprek, kennismaken, intake, intakegesprek, proefsessie, oriënterend,
		oriënterend gesprek, nieuwe, nieuw, mogelijke, potentiële, eventueel, alumni, eerste sessie,
		eerste gesprek, proefgesprek, oriëntatiegesprek, eerste contact, eerste afspraak, verkennend, verkenning
	`,
	about: 'over, inzake, betreft, thema, onderwerp',
	talk: `
		gesprek, gesprekje, overleg, koffie, kopje koffie, bakkie, lunch, lunchen, ontbijt, diner, eten, etentje,
		borrel, drankje, biertje, bier, wijn, thee, wandeling, wandelen, wandel, rondje, sessie, afspraak,
		bellen, belletje, belafspraak, telefoon, videobellen, bijpraten, bijkletsen, praten, ontmoeting, treffen,
		reünie, uurtje, uur, moment, bijeenkomst, check in, dialoog, visite, bezoek, spreken, call, zoom, bbq,
		sparuur, belmoment, lunchwandeling, lunchwandelen, koffietje, theetje, wijntje, wandelmoment,
		rondje lopen, hardlopen, fietsen, fietstocht, golfen, sauna, terras, terrasje, weekend, ommetje,
		blokje om, kletsen, afspreken, zien, sparmoment, praatje, borrelen, teams call, video, uit eten,
		goed gesprek, vier ogen gesprek, advies, adviesgesprek, beraad
	`,
	meals: `
		lunch, diner, ontbijt, koffie, borrel, bier, etentje, brunch, bbq, reünie, retraite, borrelen,
		uitwisseling
	`,
	small: `
		aan, af, afgezegd, alle, avond, bij, blok, blokken, de, dec, deel, di, dinsdag, do, donderdag, door, dr,
		e, een, eens, elke, en, even, extern, externe, fw, geannuleerd, gereserveerd, h, half, het, hun, iedere,
		ik, in, intern, je, kort, kwartaal, maand, maandag, maandelijks, mei, met, middag, mijn, min, mw, dhr,
		na, naar, niet storen, nr, nu, o, ochtend, of, om, onder vier ogen, online, ons, onze, op, over,
		persoonlijk, privé, per, s, samen, te, teams, tot, tweewekelijks, twee, u, uitnodiging, van, vast, vaste,
		verplaatst, vertrouwelijk, vier ogen, vijf, volgende, voor, vr, vrij, vrijdag, we, week, wekelijks, wo,
		woensdag, ws, zaterdag, zonder agenda, zondag, januari, februari, maart, augustus, oktober, vandaag,
		morgen, besloten, kantoor, thuis, park, beide, groep, wij, amsterdam, rotterdam, utrecht, den haag,
		eindhoven, groningen, antwerpen, gent, zelfde, goede, goed, beste, mijne, deze, dit, dat, al, heel, meer,
		wanneer, waar, wie, wat, plek, zaal, minuten, anderhalf, anderhalf uur, vierde, derde, tweede, eerste,
		tweemaandelijks, belangrijk, niet verzetten, vertrouwd, vrouw, vrouwen, zaken, vriend, vriendin,
		vrienden, deel 2, laatste, ieder, graag, ook, nog, dan, als, is, zijn, er, kring 2, week 12, regionaal,
		landelijk
	`,
};
