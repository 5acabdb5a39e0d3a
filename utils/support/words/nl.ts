import { nlCoaches } from './nl-coaches';
import { nlFormers } from './nl-formers';
import { nlGroups } from './nl-groups';
import { nlPeers } from './nl-peers';
import type { SupportWords } from './word-list';

/** Dutch. */
export const nl: SupportWords = {
	language: 'nl',
	support: {
		peer: nlPeers,
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
			mentor van het netwerk, mentor van het programma, mentor van de incubator, mentor van voka, mentor van mij, mentor van me, persoonlijke mentor, mentor defensie,
			uw mentorsessie, uw mentorgesprek, mijn startup mentor, startup mentor, start up mentor,
			mijn zakenmentor, zakenmentor, mentor uit het, mentor bij voka, mentor via,
			uw mentor,
			mentorinne, mentor mkb, mentor mkb platform, mentor ondernemersplatform, mentor qredits, mentor
			starterscentrum, mentor startersloket, mentor incubator, mentor accelerator, mentor vrouwennetwerk,
			mentor vrouwelijk ondernemerschap, mentor ondernemers, mentor voor ondernemers, mentor unizo, mentor
			voka, mentor etion, mentor kvk, mentor rotary, mentor lions, mentor alumni, mentor bedrijfsleven, mentor
			uit bedrijfsleven, heb ik nu een mentor, ik heb een mentor, ik heb nu een mentor, ik heb een mentrix,
			kreeg een mentor, een eigen mentor, bij mijn mentor, met de mentor, bij m n mentor, naar mijn mentor,
			naar mentor, mijn vaste raadgever, mijn raadgever, mijn raadgeefster, mijn wijze raadgever, mijn peter
			uit, meter ondernemers, peter ondernemers, peter starters, startersmentor, ondernemersmentrix,
			directiementor, carrièrementor, loopbaanmentrix, mijn sponsor en mentor, mijn goeroe, mijn vaste mentor,
			mentor bij, mentorlunch, mentorkoffie, mentordiner, mentorwandeling met
		`,
		coach: nlCoaches,
	},
	who: {
		peer: `
			homoloog, evenknie, tegenhanger, ambtgenoot, ambtgenote, ambtgenoten,
			confrater van, mt genoot,
			tegenvoeter, tegenvoeters
		`,
		mentor: `
			mentrix,
			mentorinne, mentorin, mentrices
		`,
		coach: `
			loopbaancoach, wandelcoach, businesscoach,
			managementcoach, bestuurscoach, bestuurderscoach, leidinggevendencoach, directeurencoach,
			ondernemerscoach, carrièrecoach, executivecoach, leiderschapscoachen, transitiecoach,
			burnoutcoach leiding,
			schoolleiderscoach, directiecoach, rectorencoach, zorgmanagerscoach, startupcoach, start up coach,
			zakencoach,
			vertrouwenscoach, vitaliteitscoach leiding, managercoach, teamleiderscoach, schoolleiderscoaching,
			ceocoach, foundercoach, founderscoach, predikantencoach, dominee coach, executive coach, exec coach,
			zakelijk coach, zakelijke coach, bedrijfscoach, werkcoach, outdoorcoach leiding, loopbaancoache,
			coachin, coache
		`,
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
			coaching leidinggeven, coaching leiderschap, coachtraject leidinggeven, coachtraject leiderschap,
			coachtijd, coachblok, pastorale supervisie,
			bedrijfsmaatsch werk, bedr maatsch werk, bedrijfsmaatschappelijk werkster, bedrijfsmaatschappelijk w,
			maatschappelijk werk werk, bmw gesprek, vertrouwenscoach, vitaliteitscoach, mental coach, energiecoach
			werk, traumacoach, rouwcoach werk, psycholoog van het werk, psych via werk, psycholoog via werk,
			psycholoog via arbo, arbopsycholoog, arbocoach, coach via arbo, coach via werk, coach via hr, coaching
			via hr, coaching via werk, wandelcoach via werk
		`,
		group: `
			supervisie, groepssupervisie, supervisiegroep, supervisiebijeenkomst, supervisiegesprek,
			teamsupervisie, groepscoaching
		`,
	},
	maybe: {
		'former-colleague': `
			voorganger, mijn voorganger, voorgangster, oude garde, de oude ploeg,
			eeuwen geleden, eeuwen niet gezien, lang geleden, jaren geleden, lang niet gezien, van vroeger,
			tijd niet gezien, tijden niet gezien, uit het oog verloren, tijd geleden, lang niet gesproken,
			jaren niet gezien
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
			lerend netwerkje, netwerkje, lerend netwerkje van,
			ondernemersstamtafel, *stamtafel, directeurenclub, managersclub, bestuurdersclub, ceo club,
			schoolleidersclub, directeurentafel, bestuurderstafel, maandaggroep, dinsdaggroep, woensdaggroep,
			donderdaggroep, vrijdaggroep, clubje van, groepje van, clubje, groepje, heren van het,
			dames van het, studieavond, vaste clubje, vaste groepje, vaste club,
			tafel van vier, het kwartet, kwartet,
			ondernemersforum, directeurenforum, ceo forum, bestuurdersforum, schoolleidersforum, foundersforum,
			bazenclub, bazenclubje, bazentafel, inspiratiekring, inspiratiegroep, inspiratieclub, directietafel,
			bazenborrel, directeurenborrel, managersborrel, founderslunch, ondernemerskoffie, horecatafel,
			horecaclub, horecakring, boerenclub, boerentafel, vrouwentafel, damesclub, herenclub, serviceclub,
			kiwanis, soroptimisten, zonta, ronde tafel 12
		`,
		mentor: `
			adviseur van mij, peetoom, adviseur, loopbaanadvies, loopbaangesprek, leermeester, mijn leermeester,
			peetvader, peetmoeder, mijn peetvader, mijn peetmoeder, wijze vriend, wijze vriendin, oude wijze,
			raadgever, raadgeefster,
			mijn gids, gids voor mij, vaderlijke vriend, vaderlijk vriend, moederlijke vriendin
		`,
		coach: `
			therapeut, psycholoog, supervisor, begeleider,
			sessie, begeleidingsgesprek, begeleidingssessie, begeleiding,
			begeleidster, traject, coachee
		`,
	},
	gatherings: `
		ronde tafel, rondetafel, kring, cirkel, klankbordgroep, leerkring, steungroep, vertrouwenskring,
		adviesgroep, steunkring, casuïstiekgroep, uitwisselingsgroep, praatgroep, denktank, lotgenotengroep,
		fallbespreking, reflectiegroep, intervisiegroep,
		lotgenotengroepje, steungroepje, praatgroepje, casuskring, casusgroep, casusclub, casustafel,
		reflectiekring, reflectiegroepje, adviesgroepje, kringetje, vertrouwensgroepje, klankbordgroepje,
		uitwisselingsgroepje,
		lotgenotenkring, steunkringetje, praatkring, ervaringskring, denkkring, leergroep, vertrouwensclubje,
		casusronde, casusuur, casusavond, casusochtend, casusmiddag, coachingskring, coachkring,
		reflectiecirkel,
		luisterkring, steungroep onderling,
		steunclub,
		inspiratiegroep, steunclubje, klaagclub, klaagclubje, klaaguur, klaaguurtje, mopperclub, mopperclubje,
		mopperuurtje, spuiclub, lotgenoten schoolleiders, lotgenoten directeuren, lotgenoten bestuurders,
		lotgenoten ondernemers, lotgenotenavond, lotgenotenborrel, lotgenotenlunch, lotgenotendiner, bijeenkomst
		avond casuïstiekkring, casuïstiekavond, casuïstiekochtend, casuïstiekmiddag,
		casuïstiekclub, casuïstiekclubje, casuïstiekuur, dilemmakring, dilemmagroep, dilemmatafel, dilemma
		avond, dilemmalunch, dilemmadiner, dilemmaclub, uitwisselkring, uitwisseltafel, meedenkgroep,
		meedenkkring, meedenktafel, denktankje, spargroep, sparkring, spartafel, sparclub, sparclubje,
		vertrouwensgroep, vertrouwenstafel, verdiepingsgroep, verdiepingskring, zorgenkring, bezinningskring,
		bezinningsgroep, hulpkring, hulpgroepje, onderlinge steun, onderlinge hulp
	`,
	groupWords: `
		tafel, rondetafel, *groep, *kring, *bijeenkomst, beraad, leesgroep,
		*groepje, *kringetje, clubje, groepje, interv,
		studieavond, themaavond, thema avond, studiemiddag, stamtafel, vriendenclub
	`,
	taken: `
		eigen leervraag, eigen sessie, eigen gesprek, mijn eigen sessie, over mij, ivm mijzelf, ivm mezelf, voor mezelf, ik bij *, mijn 1-op-1, gecoacht worden, ik dus, heb ik nu een mentor, toegewezen mentor,
		als mentee, ik als mentee, ik ben mentee, voor mij, als coachee, ik als coachee, bij mijn coach, met
		mijn coach, met mijn mentor, bij mijn mentor, voor mezelf, voor mezelf koos, ik voor mezelf, ik mentee,
		ik ben de mentee, v mij, alleen ik, ik alleen,
		ikzelf, mezelf, mijzelf, voor mijzelf, ik zelf, ben mentee, mentee ben, ik mentee ben,
		die mij begeleidt, die me begeleidt, mij begeleidt, me begeleidt, begeleidt mij, begeleidt me,
		die mij al jaren, die me al jaren, mij al jaren, die mij coacht, die me coacht, die mij adviseert,
		mijn leiderschap, mijn leiderschapsstijl, mijn stijl van, mijn grenzen, mijn werkdruk, mijn stress,
		mijn burn out, mijn burnout, mijn patronen, mijn valkuilen, mijn rol als, mijn ontwikkeling,
		mijn loopbaan, mijn 360, eigen leiderschap, eigen ontwikkeling, enkel ik, voor mij als,
		voor mezelf als, voor eigen, ik cliënt, over mijzelf, over mezelf, aan mezelf werken,
		mijn eigen, mijn casus, mijn praktijk, mijn vraagstuk, mijn leervraag, mijn leerdoelen, mijn stuk,
		de mijne, het mijne, m n eigen, coachee pet, coachee ik, ik coachee, coachee is ik,
		de coachee ben ik, ik ben coachee,
		ontvangt me, ontvangt mij, die mij ontvangt, die me ontvangt,
		ik dus, eigen inbreng, mijn inbreng, ik de coachee, zelf als coachee, zelf als mentee, coachee ben ik,
		ivm mijzelf, ivm mezelf, over mij, met mij als, mijn traject, mijn proces, mijn sessie, mijn sessies,
		mijn gesprek met, gecoacht worden, nee leren zeggen, leren loslaten, mijn angst, mijn angsten, mijn
		boosheid, mijn onzekerheid, mijn onzekerheden, mijn twijfel, mijn twijfels, mijn energie, mijn slaap,
		mijn balans, mijn vermoeidheid, mijn piekeren, mijn perfectionisme, mijn faalangst, mijn toekomst, mijn
		volgende stap, mijn nieuwe rol, mijn nieuwe functie, mijn eerste honderd dagen, mijn eerste 100 dagen,
		mijn blinde vlek, mijn blinde vlekken, mijn houding, mijn gezag, mijn overtuigingen, mijn drijfveren,
		mijn waarden, heb ik nu een mentor, ik heb een mentor
	`,
	given: `
		mijn mentee, mentorleerling, mentorleerlingen, coaching voor, coaching van, coaching medewerker,
		coaching medewerkers, coaching mijn, mentoring voor, mentoring van, coachen, coach ik, als mentor,
		als coach, ik als mentor, ik als coach, spreekuur, pupil, stagiair, stagiaires, stagebegeleiding,
		scriptiebegeleiding, inwerkbuddy, buddy nieuwe collega, buddy voor, mentor zijn, coachen van,
		intervisie begeleiden, mastermind begeleiden, mentor van, mentor toewijzen, mentor voor, ik coach hem,
		ik coach haar, ik coach,
		ik ben zijn mentor, ik ben haar mentor, ben zijn mentor, ben haar mentor, zijn mentor ben ik,
		haar mentor ben ik, ik ben mentor, mentor ben ik, ik ben zijn coach, ik ben haar coach,
		ik begeleid, begeleid ik, die ik begeleid, die ik coach, die ik mentor, mijn pupil, mijn trainee,
		mijn stagiair, mijn stagiaire, mijn aio, mijn aios, mijn promovendus, mijn promovenda,
		mijn leerling, voor teamleiders, voor mijn team, voor mijn teamleiders, voor medewerkers,
		voor nieuwe leidinggevenden, ik als supervisor, als supervisor, supervisie geven, coaching geven,
		intervisie geven, ik faciliteer
	`,
};
