import type { SupportWords } from './word-list';

/** Dutch. */
export const nl: SupportWords = {
	language: 'nl',
	support: {
		peer: `
			peergesprek, peer gesprek, peeroverleg, collegiale sparring, sparringpartner, sparringspartner,
			klankbord, klankbordgesprek, mijn klankbord, collega leidinggevende, collega manager,
			collega directeur, collega bestuurder, collega ondernemer, collega teamleider, collega rector,
			collega schoolleider, collega afdelingshoofd, mede ondernemer, medeondernemer, mede directeur,
			mededirecteur, medebestuurder, mede bestuurder, mede oprichter ander bedrijf, bevriende directeur,
			bevriende ondernemer, bevriende bestuurder, bevriend directeur, bevriend ondernemer,
			kritische vriend, kritische vriendin, denkmaatje, denkpartner, sparmaatje, leiderschapsmaatje,
			maatje leiderschap, leiderschapsbuddy, ambtgenoot, ambtgenote, onder elkaar, onder directeuren,
			van directeur tot directeur, directeuren onder elkaar, tussen directeuren, peer call,
			collegiale coaching, mijn evenknie, evenknie bij, mijn tegenhanger, tegenhanger bij,
			zelfde functie bij, zelfde rol bij, wederzijdse coaching, wederkerige coaching,
			mentoring onder peers, peer koffie, peer lunch, peer wandeling, peer check in, met mijn peers,
			mijn peers, mijn peer, collega ceo, collega cto, collega cfo, collega wethouder,
			collega burgemeester, collega decaan, collega predikant, collega hoofd, collega unitmanager,
			collega zorgmanager, collega locatiemanager, collega founder, collega oprichter, bevriende ceo,
			bevriende founder, bevriende manager, bevriende leidinggevende, sparren met bevriende,
			sparren directeuren, sparren met directeur, sparren met ceo, bondgenoot leiderschap,
			verantwoordingspartner, verantwoordingsmaatje, tussen bestuurders, onder bestuurders,
			onder ondernemers, onder leidinggevenden, onder ceo s, koffie onder directeuren, van ceo tot ceo,
			van hoofd tot hoofd, ceo onder elkaar, peerlunch, peerkoffie, peerwandeling, peercall,
			peermoment, peercoaching, peermentoring, peer uitwisseling, leidt ook, runt ook,
			heeft ook een bedrijf, leidt onze zuster*, zelfde functie, zelfde rol, van cfo tot cfo,
			van cto tot cto, van bestuurder tot bestuurder, cto s onder elkaar, cfo s onder elkaar,
			bestuurders onder elkaar, ondernemers onder elkaar, onder collega directeuren, mede ceo, mede cfo,
			mede cto, mede founder, mede leidinggevende, mede schoolleider, medeschoolleider,
			medeleidinggevende, burgemeesterscollega, wethouderscollega, directeurscollega, directeurcollega,
			bestuurderscollega, rectorcollega, *scollega, leidt een andere, leidt een ander, runt een andere,
			runt een ander, leidt de andere, heeft ook een
		`,
		group: `
			intervisie, intervisiegroep, intervisiebijeenkomst, intervisiesessie, intervisiemiddag,
			intervisieochtend, intervisieavond, intervisie groep, intervise, peergroep, peer groep, peergroup,
			balintgroep, balint groep, mastermindgroep, mastermind groep, leiderschapskring, leiderskring,
			leiderschapscirkel, directeurenkring, bestuurderskring, ondernemerskring, managerskring,
			schoolleiderskring, rectorenkring, vrouwenkring leiderschap, collegiale consultatie,
			coll consultatie, collegiale intervisie, groepscoaching leidinggevenden,
			groepssupervisie leidinggevenden, reflectiegroep, reflectiebijeenkomst, actieleren, actieleergroep,
			action learning groep, actieleren groep, praktijkreflectie, reflectieve praktijk,
			moreel beraad leiding, kring van leidinggevenden, klankbordgroep leidinggevenden,
			leergroep leiderschap, leerkring leidinggevenden, leiderschapsleerkring, ronde tafel directeuren,
			rondetafel directeuren, raad van advies persoonlijk, persoonlijke raad van advies,
			mijn persoonlijke raad, intervisieuur, intervisiedag, intervisieoverleg, intervisieclub,
			intervisiekring, online intervisie, managersintervisie, directeurenintervisie,
			leiderschapsintervisie, schoolleidersintervisie, ceo kring, cfo kring, cto kring, founders kring,
			foundersgroep, ondernemersgroep, directeurengroep, leidinggevendengroep,
			managersgroep extern, vrouwelijke leiders kring, vrouwen aan de top kring, vno kring,
			jong management kring, mastermindsessie, mastermind sessie, mastermindclub, vistage groep,
			incidentmethode, casusgroep leidinggevenden, begeleide intervisie, collegiale supervisie,
			supervisie leidinggevenden, supervisie voor leidinggevenden, supervisiegroep leidinggevenden,
			leerkring directeuren, leerkring schoolleiders, reflectiekring, reflectiesessie leidinggevenden,
			persoonlijk adviesteam, mijn adviesraad, deep democracy groep leidinggevenden, kernkwadrant groep,
			moreel beraad, peerforum, peerkring, peerbijeenkomst, peeradviesgroep, peer adviesgroep,
			accountabilitygroep, steungroep leidinggevenden, onderlinge steungroep, onderling beraad,
			raad van peers, collegiale kring, collegiaal beraad, steunkring, coachkring, coachingskring,
			collegiale consultatiegroep, consultatiegroep leidinggevenden, triade, leiderschapstafel,
			casuïstiekgroep leidinggevenden, peergroep bestuurders, supervisiegroep voor leidinggevenden,
			reflectiegroep leidinggevenden, lotgenotengroep schoolleiders, lotgenotengroep leidinggevenden,
			lotgenoten leidinggevenden, steungroep directeuren, mastermind, intervisieclubje,
			intervisie zorgmanagers, action learning, balint, casusintervisie, intercollegiaal overleg,
			intercollegiale toetsing leidinggevenden, intercollegiale consultatie, peer consultatie,
			peer supervisie, peersupervisie, reflectie op de praktijk, oprichterskring, burgemeesterskring
		`,
		mentor: `
			mijn mentor, mijn mentrix, mijn mentoren, als mentee, ik als mentee, ik ben mentee, mijn mentoring,
			mijn mentortraject, externe mentor, mentor extern, mentoring voor mij, oude mentor, oud mentor,
			voormalig mentor, vroegere mentor, loopbaanmentor, ondernemersmentor, ik ben de mentee,
			als mentee bij, mijn oude mentor, mijn voormalige mentor, mijn oud mentor, gesprek met mentor,
			met mentor, ik mentee
		`,
		coach: `
			mijn coach, mijn coaching, mijn coachtraject, mijn coachgesprek, mijn coachsessie,
			leiderschapscoaching, leiderschapscoach, directiecoaching, directiecoach, coach voor mij,
			wandelcoach voor mij, externe coach, coach extern, coaching voor mij, mijn supervisie,
			mijn supervisor, mijn supervisiegesprek, persoonlijke coach, mijn loopbaancoach, bij mijn coach,
			loopbaancoach voor mij, systemisch coach, systemische coach, sessie bij coach,
			sessie bij mijn coach, gesprek bij coach, executive coachgesprek, directiecoachgesprek,
			persoonlijk leiderschapscoaching, coach aan huis, mijn coachuur, mijn coachmoment,
			mijn coachingtraject, coaching leidinggevenden, coaching voor leidinggevenden, managementcoaching,
			bestuurderscoaching, coaching voor bestuurders, coaching bestuurder,
			individuele leiderschapscoaching, coachgesprek voor mij, mijn leiderschapscoach,
			met mijn leiderschapscoach, coaching bij, mijn executive coach, persoonlijke coaching
		`,
	},
	who: {
		peer: `
			homoloog, evenknie, tegenhanger, ambtgenoot, ambtgenote, ambtgenoten
		`,
		mentor: 'mentrix',
		coach: 'loopbaancoach, wandelcoach, businesscoach',
		'former-colleague': `
			oud collega, oud collega s, oud collegas, oudcollega, oudcollega s, voormalig collega,
			voormalige collega, voormalige collega s, voormalig collega s, ex collega, ex collega s, excollega,
			excollega s, vroegere collega, vroegere collega s, oude collega, oude collega s, oud baas,
			oude baas, ex baas, vroegere baas, voormalige baas, oud leidinggevende, voormalig leidinggevende,
			oud manager, voormalig manager, oud directeur, oude directeur, voormalig directeur, oude team,
			oud team, mijn oude team, voormalig team, vorige team, oude mt, oude ploeg, oude club collega s,
			team van vroeger, collega s van vroeger, collega van vroeger, collega s van mijn vorige baan,
			collega s vorige baan, vorige werk, oude werk, vorige werkgever collega s, oud compagnon,
			oude compagnon, ex compagnon, voormalig compagnon, oud zakenpartner, voormalig zakenpartner,
			ex zakenpartner, oud medeoprichter, voormalig medeoprichter, oude werkmaten, oud collegae,
			oud teamgenoten, oud teamgenoot, oud clubje, oude clubje, ex bazin, exbazin, oud cfo, oud ceo,
			oud cto, oud collegaatje, oud collegaatjes, ex collegaatje, voormalig mededirecteur,
			oud mededirecteur, oude * clubje, het oude clubje, ex * clubje, mijn eerste baas, eerste baas,
			mijn eerste leidinggevende, samen gewerkt, samengewerkt bij, werkten samen, oude directieteam,
			oud directieteam, voormalig directieteam, oud adjunct, samengewerkt, werkte met haar samen,
			werkte met hem samen, waren collega s, vroeger samen bij, collega uit de tijd, collega uit mijn tijd
		`,
	},
	activity: {
		mentor: `
			mentoraat, mentorschap, mentorgesprek, mentoroverleg, mentoringgesprek, mentormoment, mentorafspraak,
			mentorsessie, mentoring sessie, mentoringsessie, mentorwandeling, omgekeerde mentoring
		`,
		coach: `
			coachgesprek, coachingsgesprek, coachingsessie, coachsessie, coaching sessie, coachafspraak,
			coachtraject, loopbaancoaching, wandelcoaching, coachgesprekken, coachingtraject, coachuur,
			coachmoment, coachcall, coachwandeling, loopbaangesprek coach, online coaching, coachingstraject,
			individuele coaching, individuele supervisie, teamcoaching, teamcoach
		`,
		group: `
			supervisie, groepssupervisie, supervisiegroep, supervisiebijeenkomst, supervisiegesprek,
			teamsupervisie, groepscoaching
		`,
	},
	maybe: {
		'former-colleague': `
			voorganger, mijn voorganger, voorgangster, oude garde, de oude ploeg
		`,
		peer: `
			sparren, even sparren, leermaatje, studiemaatje, maatje, vertrouweling, klankborden, goede vriend,
			vriend uit het vak, vriendin uit het vak, duo, vertrouwelijk gesprek, vertrouwelijk overleg,
			open gesprek, eerlijk gesprek, advies vragen, tweede mening, blik van buiten, perspectief,
			bondgenoot, bondgenoten, medestander, collega uit, collega van een andere, collega van ander,
			vakgenoot, vakgenoten, gelijkgestemden, hardop denken met, hardop denken, stoom afblazen met,
			stoom afblazen, spuien bij, sparsessie, spar sessie, spargesprek, sparuurtje, sparmoment,
			collegiaal gesprek, vertrouwenspersoon van mij, mijn alter ego, alter ego, spar call, sparcall,
			sparlunch, spar lunch, sparren met collega, sparren met andere, sparren met een andere, die leidt,
			die runt, leidt een, runt een, leidt nu, peersessie, peer sessie
		`,
		group: `
			kring, rondetafel, ronde tafel, klankbordgroep, lerend netwerk, netwerk leidinggevenden,
			netwerk directeuren, directeurennetwerk, leerkring, leergemeenschap, managersnetwerk,
			vrouwennetwerk, directeurendiner, diner directeuren, themabijeenkomst directeuren, netwerk,
			netwerkbijeenkomst, netwerkborrel directeuren, collectief, ontmoeting directeuren,
			ontmoeting ondernemers, ondernemersborrel, ondernemersdiner, ondernemersontbijt, ondernemerslunch,
			directeurenlunch, directeurenontbijt, managerslunch, leidinggevendenlunch, leiderschapsdiner,
			leiderschapslunch, leidinggevendendag, schoolleidersnetwerk, directeurenbijeenkomst, leergroep,
			leernetwerk, kenniskring, kennisnetwerk, uitwisseling, ervaringsuitwisseling, retraite leiders,
			retraite directeuren, denktank, casuïstiekbespreking, casusbespreking, reflectie, reflectie uur,
			reflectiesessie, themalunch directeuren, groep, informele groep, rotary, lions, jonge ondernemers,
			ondernemersclub, ceo diner, ceo ontbijt, founders diner, founders borrel, bestuurdersdiner,
			bestuurdersontbijt, bestuurderslunch, netwerkgroep, themagroep leidinggevenden,
			kwartaaldiner directeuren, casuïstiekbespreking leidinggevenden, vertrouwensgroep, vertrouwenskring,
			netwerklunch, netwerkdiner, netwerkontbijt, netwerkborrel, professioneel netwerk, discussiegroep,
			uitwisselingsgroep, themagroep, cirkel, circle, forum, vrouwenkring, leiderschapsnetwerk,
			leiderschapsforum, managementforum, managersforum, werkplaats leiderschap, teamsupervisie,
			leiderschapscommunity, retraite, heidag directeuren, studiegroep, toetsgroep, leiderschapscohort,
			ceo groep, ceo tafel, founders groep, ondernemerstafel
		`,
		mentor: `
			adviseur van mij, peetoom, adviseur, loopbaanadvies, loopbaangesprek, leermeester, mijn leermeester
		`,
		coach: 'therapeut, psycholoog, supervisor, begeleider',
	},
	gatherings: `
		ronde tafel, rondetafel, kring, cirkel, klankbordgroep, leerkring, steungroep, vertrouwenskring,
		adviesgroep, steunkring, casuïstiekgroep, uitwisselingsgroep, praatgroep, denktank, lotgenotengroep,
		lotgenoten, fallbespreking, reflectiegroep, intervisiegroep
	`,
	groupWords: `
		tafel, rondetafel, *groep, *kring, *bijeenkomst, beraad, leesgroep
	`,
	taken: `
		als mentee, ik als mentee, ik ben mentee, voor mij, als coachee, ik als coachee, bij mijn coach, met
		mijn coach, met mijn mentor, bij mijn mentor, voor mezelf, voor mezelf koos, ik voor mezelf, ik mentee,
		ik ben de mentee, v mij, alleen ik, ik alleen
	`,
	given: `
		mijn mentee, mentorleerling, mentorleerlingen, coaching voor, coaching van, coaching medewerker,
		coaching medewerkers, coaching mijn, mentoring voor, mentoring van, coachen, coach ik, als mentor,
		als coach, ik als mentor, ik als coach, spreekuur, pupil, stagiair, stagiaires, stagebegeleiding,
		scriptiebegeleiding, inwerkbuddy, buddy nieuwe collega, buddy voor, mentor zijn, coachen van,
		intervisie begeleiden, mastermind begeleiden, mentor van, mentor toewijzen, mentor voor, ik coach hem,
		ik coach haar, ik coach
	`,
};
