import { nlFormers } from './nl-formers';
import { nlGroups } from './nl-groups';
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
			runt een ander, leidt de andere, heeft ook een,
			mijn confrater, collega uit een andere gemeente, evenknie van, mijn evenknieën, mijn lotgenoot,
			founders onder elkaar, schoolleiders onder elkaar, burgemeesters onder elkaar,
			rectoren onder elkaar, onder burgemeesters, onder schoolleiders, onder rectoren, onder founders,
			onder hoofden, onder wethouders, onder predikanten, onder dominees, onder vakgenoten,
			van burgemeester tot burgemeester, van schoolleider tot schoolleider, van dominee tot dominee,
			van rector tot rector, van founder tot founder, van ondernemer tot ondernemer, van baas tot baas,
			peer buddy, peerbuddy, peer 1op1, collega commandant, collega dir, collega verantwoordelijke,
			collega zaakvoerder, collega schepen, collega voorzitter, collega chef, collega restauranthouder,
			collega aannemer, collega bakker, collega praktijkhouder, collega eigenaar, collega directrice,
			collega ondernemers, collega directeuren, collega bestuurders, collega schoolleiders,
			collega leidinggevenden, collega rectoren, collega burgemeesters, collega s directeuren,
			mede afdelingshoofd, mede hoofd, mede voorzitter, mede eigenaar van een andere, mede zaakvoerder,
			ook alleen aan de top
		`,
		group: nlGroups,
		mentor: `
			mijn mentor, mijn mentrix, mijn mentoren, als mentee, ik als mentee, ik ben mentee, mijn mentoring,
			mijn mentortraject, externe mentor, mentor extern, mentoring voor mij, oude mentor, oud mentor,
			voormalig mentor, vroegere mentor, loopbaanmentor, ondernemersmentor, ik ben de mentee,
			als mentee bij, mijn oude mentor, mijn voormalige mentor, mijn oud mentor, gesprek met mentor,
			met mentor, ik mentee,
			mijn leermeester, m n leermeester, mijn oude leermeester, m n mentor, mn mentor, m n mentrix,
			die mij mentort, mij mentort, me mentort, mentort mij, mentort me, eigen mentor,
			als mentor begeleidt, begeleidt als mentor, mentee ben ik, waarin ik mentee ben, ik de mentee,
			ondernemerspeter, ondernemersmeter, peter van mijn zaak, meter van mijn zaak, mijn peter in zaken,
			mentor voor mezelf, mentor voor mij, mijn mentor bij, mentor uit het programma,
			mentor van het netwerk, mentor van het programma, mentor van de incubator, mentor van voka, mentor van mij, mentor van me, persoonlijke mentor, mentor defensie
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
			met mijn leiderschapscoach, coaching bij, mijn executive coach, persoonlijke coaching,
			m n coach, mn coach, coacht mij, coacht me, mij coacht, me coacht, word gecoacht, ik word gecoacht,
			laat me coachen, laat mij coachen, eigen supervisie, eigen coach, eigen coaching,
			eigen coachgesprek, supervisie voor mezelf, supervisie voor mij, supervisie ik, supervisant ik,
			ik supervisant, ik als supervisant, als supervisant, ik ben supervisant, coach van mij,
			coach van me, coach voor mezelf, coaching voor mezelf, coaching ik, coachsessie voor mij,
			coachtraject voor mij,
			leiderschapscoachtraject, leiderschapscoachsessie, ceo coach, directeurscoach, coach directie,
			coach leiderschap, coach persoonlijk leiderschap, paardencoaching leiderschap, werkbegeleiding voor mij, werkbegeleiding voor mezelf,
			mijn werkbegeleiding, mijn werkbegeleider, mijn werkbegeleidster, mijn bedrijfspsycholoog,
			mijn arbeidspsycholoog, mijn counselor, mijn loopbaanbegeleider, mijn loopbaanbegeleiding,
			uw coachgesprek, uw coachsessie
		`,
	},
	who: {
		peer: `
			homoloog, evenknie, tegenhanger, ambtgenoot, ambtgenote, ambtgenoten,
			confrater van, mt genoot
		`,
		mentor: 'mentrix',
		coach: 'loopbaancoach, wandelcoach, businesscoach',
		'former-colleague': nlFormers,
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
			individuele coaching, individuele supervisie, teamcoaching, teamcoach,
			bedrijfspsycholoog, bedrijfspsychologe, arbeidspsycholoog, arbeidspsychologe, werkpsycholoog,
			bedrijfsmaatschappelijk werk, bedrijfsmaatschappelijk werker, counseling, counselling, counselor,
			counsellor, werkgerelateerde counseling, bedrijfstherapeut, paardencoaching, paardencoach,
			coachen met paarden, natuurcoaching, boscoaching, burn out coach, burnoutcoach, stresscoach,
			loopbaanbegeleiding, loopbaanbegeleider, werkbegeleiding, werkbegeleider,
			coaching leidinggeven, coaching leiderschap, coachtraject leidinggeven, coachtraject leiderschap
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
			die runt, leidt een, runt een, leidt nu, peersessie, peer sessie,
			confrater, confraters, consoror, consors, lotgenoot, lotgenote
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
			ceo groep, ceo tafel, founders groep, ondernemerstafel,
			lerend netwerkje, netwerkje, lerend netwerkje van
		`,
		mentor: `
			adviseur van mij, peetoom, adviseur, loopbaanadvies, loopbaangesprek, leermeester, mijn leermeester
		`,
		coach: 'therapeut, psycholoog, supervisor, begeleider',
	},
	gatherings: `
		ronde tafel, rondetafel, kring, cirkel, klankbordgroep, leerkring, steungroep, vertrouwenskring,
		adviesgroep, steunkring, casuïstiekgroep, uitwisselingsgroep, praatgroep, denktank, lotgenotengroep,
		lotgenoten, fallbespreking, reflectiegroep, intervisiegroep,
		lotgenotengroepje, steungroepje, praatgroepje, casuskring, casusgroep, casusclub, casustafel,
		reflectiekring, reflectiegroepje, adviesgroepje, kringetje, vertrouwensgroepje, klankbordgroepje,
		uitwisselingsgroepje
	`,
	groupWords: `
		tafel, rondetafel, *groep, *kring, *bijeenkomst, beraad, leesgroep,
		*groepje, *kringetje, clubje, groepje, interv
	`,
	taken: `
		als mentee, ik als mentee, ik ben mentee, voor mij, als coachee, ik als coachee, bij mijn coach, met
		mijn coach, met mijn mentor, bij mijn mentor, voor mezelf, voor mezelf koos, ik voor mezelf, ik mentee,
		ik ben de mentee, v mij, alleen ik, ik alleen,
		ikzelf, mezelf, mijzelf, voor mijzelf, ik zelf, ben mentee, mentee ben, ik mentee ben,
		die mij begeleidt, die me begeleidt, mij begeleidt, me begeleidt, begeleidt mij, begeleidt me,
		die mij al jaren, die me al jaren, mij al jaren, die mij coacht, die me coacht, die mij adviseert,
		mijn leiderschap, mijn leiderschapsstijl, mijn stijl van, mijn grenzen, mijn werkdruk, mijn stress,
		mijn burn out, mijn burnout, mijn patronen, mijn valkuilen, mijn rol als, mijn ontwikkeling,
		mijn loopbaan, mijn 360, eigen leiderschap, eigen ontwikkeling, enkel ik, voor mij als,
		voor mezelf als, voor eigen, ik cliënt, over mijzelf, over mezelf, aan mezelf werken
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
