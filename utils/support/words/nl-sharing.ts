import type { SharingWords } from './word-list';

/** Dutch. */
export const nlSharing: SharingWords = {
	language: 'nl',
	confiding: `
		even leeglopen, leeglopen, klaaguur, klaaguurtje, zeurkwartier, zeuruurtje, wat doet dit ambt met je, hoe slaapt hij, hoe slaapt zij, klopt mijn gevoel, snap ik dit nou, efkes zagen, even zagen, hoe is 't mee, hoe gaat et, hoe houdt hij, hoe houdt zij, zonder clubpraat, napraten alleen, tekorten en tranen, twijfels delen, taart en twijfels,
		stoom afblazen, hart luchten, uithuilen, klagen, ventileren, ei kwijt, delen hoe, ervaringen delen,
		ervaringen uitwisselen, uitwisseling ervaringen, hardop denken, samen denken, meedenken, open gesprek
		over, hoe doe jij dat, hoe doet zij dat, hoe doet hij dat, hoe deed zij dat, hoe deed hij dat, hoe deden
		zij dat, hoe hou jij, hoe houd jij, hoe pakken zij, zelfde problemen, zelfde zorgen, zelfde sores,
		zelfde gedoe, elkaar steunen, onder elkaar, bijpraten over, haar overname, zijn overname, notities
		vergelijken, spiegelen, om raad vragen, raad vragen, mening horen, elkaar scherp houden, wederzijdse
		steun,
		spuien, gal spuwen, frustraties delen, mopperen, samen klagen, klagen en lachen, lief en leed,
		hoe hou je het vol, hoe houdt zij het vol, hoe houdt hij het vol, hoe houden zij het vol,
		het vol houden, hoe hij dat doet, hoe zij dat doet, hoe pakt hij, hoe pakt zij, hoe pak jij, hoe gaat hij om, hoe gaat zij om,
		hoe ga jij om, hoe redt hij, hoe redt zij, hoe red jij, wakker liggen, waar lig je wakker van,
		wat houdt je wakker, wat houdt jou wakker, wat ons wakker houdt, lig wakker, eenzaam aan de top,
		alleen aan de top, eenzaamheid aan de top, alleen op de top,
		er alleen voor staan, alleen voor staan, zelfde ellende, zelfde schuitje, hetzelfde gedoe,
		hetzelfde meegemaakt, zelfde meegemaakt, maakte hetzelfde mee, lotgenoten onder elkaar, elkaars ervaringen, hart uitstorten, ons hart,
		mijn hart luchten, even luchten, lucht klaren, vrijuit praten, vrijuit, zonder filter,
		zonder oordeel, twijfels delen, mijn twijfels, onze twijfels, dilemma s delen, elkaar helpen,
		elkaar overeind houden, elkaar opbeuren, opbeuren, moed inspreken, peptalk, tegen elkaar aan praten, ff spuien, ff klagen, ff stoom, stoom eraf, even stoom, ventileren met,
		van gedachten wisselen, gedachtewisseling, klagen mag, samen lachen, zonder pottenkijkers,
		met elkaar delen, elkaar bijpraten over, om beurten,
		hun ervaringen, haar ervaringen, zijn ervaringen, eenzaam als,
		hoe neemt, hoe overleefde, hoe overleeft, hoe redt ze, hoe redt zij het, hoe hield, hoe krijgt zij,
		hoe krijgt hij, hoe kreeg hij, hoe kreeg zij, hoe deed ze, hoe doet ze, hoe doet ze dat,
		hoe houdt ze, hoe houdt ze het vol, hoe gaat zij, hoe gaat hij, snapt het, die snapt het,
		zij snapt het, hij snapt het, zij kent dat, hij kent dat, kent dat,
		waar maak je je zorgen over, startproblemen delen, dikke huid, zijn oor lenen,
		haar oor lenen, luisterend oor, oor lenen, hoe gaat het echt, gewoon hoe gaat het, doodop,
		allebei op, ben ik gek, geen verslag, wat houdt me wakker, wat houdt mij wakker,
		wat me wakker houdt, had ook inspectie,
		ervaringen delen met, gal spuien, jammeren, zeuren mag, beklag doen, zorgen delen,
		hoe beleeft hij, hoe beleeft zij, hoe ervaart hij, hoe ervaart zij, zelfde strijd,
		waar loop jij op stuk, waar loop je op stuk, waar loopt zij op stuk, waar loop jij tegenaan, waar loop
		je tegenaan, waar lopen jullie tegenaan, waar lopen we tegenaan, waar lopen wij tegenaan, waar zit jij
		mee, waar zit je mee, waar worstel jij mee, waar worstel je mee, waar worstelen we mee, hoe houdt hij,
		hoe houdt zij, hoe houden ze, hoe houden jullie, hoe doen zij, hoe doen ze, hoe doen jullie, hoe deden
		ze, hoe redden zij, hoe redden ze, hoe redt hij het, hoe draagt hij, hoe draagt zij, hoe combineert zij,
		hoe combineert hij, hoe overleef jij, hoe overleef je, hoe blijf je overeind, overeind blijven, hoe kom
		je, hoe slaap jij, slaap jij nog, klankborden, samen klankborden, lotgenoten, lotgenotencontact, hart
		onder de riem, hart luchten bij, even mijn hart, gefrustreerd, frustratie delen, samen balen, balen
		delen, samen huilen, samen zeuren, samen mopperen, samen vloeken, tranen, tekorten en tranen, even
		janken, janken, samen janken, elkaar begrijpen, begrijpt het, begrijpt me, zij begrijpt, hij begrijpt,
		begrijpt wat ik, weet wat ik, weet hoe dat is, weet hoe het is, weet hoe dat voelt, kent het ook, kent
		de eenzaamheid, zit ook vol, zit er ook doorheen, ook overbelast, ook overwerkt, ook moe, ook op, zelfde
		pijn, zelfde druk, zelfde stress, zelfde vragen, zelfde problematiek, zelfde eenzaamheid, zelfde zooi,
		zelfde shit, zelfde kopzorgen, kopzorgen, kopzorgen delen, zorgen uitwisselen, sores delen, sores, sores
		uitwisselen, dilemma uitwisselen, ellende delen, ellende uitwisselen, gedeelde smart, gedeeld leed, leed
		delen, lief en leed delen, elkaar moed, elkaar troosten, troost, troosten, elkaar bijstaan, elkaar
		oppeppen, oppeppen, elkaar advies, elkaar raad, elkaar spiegel, spiegel voorhouden, spiegelgesprek, open
		en eerlijk, zonder masker, zonder maskers, masker af, maskers af, zonder schaamte, zonder opsmuk, zonder
		publiek, zonder personeel, buiten gehoorsafstand, ver van kantoor, weg van kantoor, even weg van alles,
		alles eruit, alles eruit gooien, eruit gooien, van de lever, iets van de lever, van zich af praten, van
		me af praten, van ons af, onder gelijken, als gelijken, ervaring delen, ervaring uitwisselen, kunstje
		afkijken, afkijken, leren van elkaar, van elkaar leren, tips uitwisselen, trucs uitwisselen, samen
		puzzelen, samen piekeren, piekeren, hoe zit dat bij jou, hoe gaat dat bij jou, hoe gaat dat bij jullie,
		hoe is het bij jou, hoe is het bij hen, hoe gaat het bij jou
	`,
	ownCase: `
		mijn casus, eigen casus, ik breng casus in, ik breng een casus in, casus inbrengen, casus meenemen, mijn
		inbreng, ik ben aan de beurt, mijn beurt, ben aan de beurt, mijn dilemma, mijn vraagstuk, mijn probleem,
		ik ben inbrenger, inbrenger, breng casus mee,
		casus van mij, eigen probleem, eigen dilemma, eigen vraag, eigen vraagstuk, eigen situatie,
		iedereen brengt, iedereen brengt een dilemma mee, iedereen brengt casus, ieder brengt,
		ieder brengt een casus, ieder een casus, iedereen een casus, breng een dilemma mee,
		dilemma meenemen, dilemma s, ik breng in, ik breng mijn, ik ben casusinbrenger, casusinbrenger,
		probleeminbrenger, inbreng mijn, inbreng van mij, mijn case, case inbrengen, casus inbreng,
		ik zit op de hot seat, hot seat, hotseat, eigen werk inbrengen, een eigen casus, elk een casus,
		mijn kwestie, eigen kwestie, mijn situatie, ik mag inbrengen, ik aan de beurt,
		hete stoel, de hete stoel, ieder één probleem, ieder een probleem, elk één probleem,
		ik breng dilemma, breng dilemma, breng casus, ik ben de klant, ik ben vandaag de klant,
		om de beurt een casus, cijfers en zorgen,
		ik breng casus,
		ieder zijn casus, elk zijn casus, ieder haar casus, elk zijn probleem,
		ieder 20 min, ieder 15 min, ieder 10 min, ieder een kwartier, elk 20 min, elk 15 min, elk een kwartier,
		elk 10 min, ik breng de zaak, breng de zaak, ik breng de kwestie, ik breng iets in, ik breng, inbreng ik, ieder zijn dilemma, ieder haar dilemma, ieder een dilemma, ieder zijn probleem,
		ieder haar probleem, ieder z n probleem, elk zijn dilemma, elk een dilemma, iedereen een dilemma,
		iedereen een probleem, iedereen een kwestie, iedereen brengt iets in, wie brengt in, wie brengt casus,
		wie heeft een casus, casussen, eigen casussen, onze casussen, onze dilemma s, onze vraagstukken, onze
		problemen op tafel, problemen op tafel, zorgen op tafel, alles op tafel, mijn geval, mijn zaak
		inbrengen, mijn probleem op tafel, ik lig op tafel, op de snijtafel, ik ben de casus, ik ben
		probleemeigenaar, probleemeigenaar, vraaginbrenger, rondje casus, casusrondje, kwestie van mij, ik heb
		een casus, casus klaar, casus voorbereid, casus bedenken
	`,
	likeMe: `
		om de hoek, van de overkant, v d overkant, hiernaast, van het andere, vh andere, van den andere, van verschillende huizen, ook bibdirecteur, ook directeur, ook hoofd, ook eigenaar, ook zaakvoerder, mede-founder van iets heel anders,
		zoals ik, net als ik, zelfde functie, zelfde rol, zelfde baan, zelfde werk, leidt ook, leidt nu, ook
		directeur, ook eigenaar, ook net begonnen, gelijkgestemd, gelijkgestemde, gelijkgestemden, naburige,
		naburig, buurgemeente, buurschool, buurdorp, buurstad, buurparochie, uit de buurgemeente, van de
		buurschool, van hiernaast, hiernaast, in hetzelfde schuitje, zelfde schuitje, branchegenoot, vakgenoot,
		collega, mede, ambtgenoot, ambtgenoten,
		lotgenoot, lotgenote, mijn evenknie, evenknie, zelfde schaal, zelfde grootte, in dezelfde situatie,
		dezelfde situatie, zelfde situatie, zelfde positie, zelfde stoel, net als mij,
		ook net gestart, ook alleen, ook nieuw,
		uit de classis, uit het dekenaat,
		zoals wij, net als wij, net zo groot als, even groot als, zoals mij, gelijke functie, gelijk niveau,
		zelfde niveau, zelfde rang,
		bij de buren, van de buren, uit het buurdorp, van het buurdorp, van de overkant, aan de overkant,
		collega in nood, zelfde bootje, in hetzelfde bootje, zelfde boot, zelfde vak, zelfde sector, zelfde
		leeftijd bedrijf, ook pas begonnen, pas begonnen ook, ook starter, tegelijk begonnen, tegelijk gestart,
		tegelijk benoemd, ook pas benoemd, ook benoemd, even alleen als ik, ook baas, ook de baas, ook hoofd,
		ook rector, ook burgemeester, ook ondernemer, ook schoolleider, ook dominee, ook pastoor, ook
		zaakvoerder, ook apotheker, ook huisarts, ook bakker, ook boer, ook teamleider, ook manager, ook
		leidinggevende, ook voorzitter, ook commandant, ook uitvoerder, ook founder, ook ceo, ook eigenaar van,
		mijn tegenhanger, tegenhanger van, tegenhanger uit, m n tegenhanger, mijn gelijke, mijn pendant, pendant
		van, spiegelbeeld
	`,
	twosome: `
		alleen wij, alleen hij en ik, alleen zij en ik, wij tweeën, hij en ik, zij en ik, wij twee, wij met z'n tweeën,
		wij tweeën, met z n tweeën, met zijn tweeën, alleen wij tweeën, wij twee, onder vier ogen, met zn
		tweeen, beiden krap, beiden nieuw, allebei, beiden, tweetal,
		wij tweetjes, met ons tweetjes, ons tweetjes, ons tweeën, met ons beiden, ons beidjes, tweetjes,
		samen met z n tweeën, met tweeën, met z n 2en, met zn tweeën, met zn 2en, 1 op 1 samen,
		alleen hij en ik, alleen zij en ik, jij en ik, zij en ik, hij en ik, jij ik
	`,
	elders: `
		ouwe rot, oude rot, ouwe rot uit het vak, oude rot in het vak, oude baas van de, heeft de zaak * jr gedraaid, heeft de club groot gemaakt, leidde * jaar, emeritus, emerita, i r, moeder-overste i r,
		gepensioneerd, gepensioneerde, met pensioen, emeritus, oud burgemeester, oud directeur, oud rector, oude
		rot, nestor, doyen, voorganger, voorgangster, veteraan, oude wijze, oudgediende,
		jaar in het vak, jaar ervaring, jaar aan het roer, jaar directeur, jaar burgemeester,
		jaar ondernemer, jaar in de zaak, jaar in het onderwijs, jaar in de zorg, nestor van *,
		nestor van de *, oude vos, ouwe rot, ouwe rotten, wijze oude, wijze oud, wijze man, wijze vrouw,
		wijze nestor, peetvader, peetmoeder, ervaren rot, ervaren oud, grijze eminentie, oud gediende,
		emeriti, emerita, rustend, oud voorzitter, oud wethouder,
		oud bestuurder, oud ceo, oud commandant, oud hoofd, oud eigenaar,
		oude burgemeester, oude directeur, oude rector, oude pastoor, oude dominee, oude meester, oude baas,
		voormalig burgemeester, de oude heer,
		kolonel b d, kol b d, generaal b d, gen b d, majoor b d, maj b d, overste b d, directeur op rust,
		directrice op rust, pastoor op rust, burgemeester op rust, schepen op rust, leraar op rust,
		dokter op rust,
		jr in het vak, jr ervaring, jr rector, jr directeur, jr burgemeester, jr ondernemer, jr dominee,
		jr hoofd, jaar rector, jaar dominee, jaar hoofd, jaar ceo, jaar schooldirecteur, jaar baas,
		jaar geleid, jaar voor mij, vóór mij deed, heeft alles meegemaakt, alles al meegemaakt,
		heeft het allemaal gezien, al alles gezien, oude wijze rot,
		voorzitter voor mij, directeur voor mij, burgemeester voor mij, rector voor mij, hoofd voor mij,
		oud overste, oude overste, oud diensthoofd, emeritus diensthoofd,
		oude promotor, oud promotor, mijn promotor,
		70 jaar, 71 jaar, 72 jaar, 73 jaar, 74 jaar, 75 jaar, 76 jaar, 77 jaar, 78 jaar, 79 jaar, 80 jaar, 81
		jaar, 82 jaar, 83 jaar, 84 jaar, 85 jaar, 86 jaar, 87 jaar, 88 jaar, 89 jaar, 90 jaar, 91 jaar, sinds
		19*, oom dominee, heeroom, rebbe, de oude meester, oude kapitein, oud prior, oude prior, oud abt, oud
		deken, oude deken, oude notaris, oude huisarts, oude dokter, oude professor, oud professor, emeritus
		hoogleraar, emeritus hoogl, emeritus prof, emeritus predikant, oud hoofdredacteur, oud korpschef, oud
		dijkgraaf, oud minister, oud schepen, oud generaal, oud kolonel, oud kapitein, oud schoolhoofd, oud
		ondernemer, oud bakker, oud founder, oud decaan, oud griffier, oud inspecteur, oude ondernemer, oude
		schoolmeester, oude patron, oude boer, oud boer, bedrijf verkocht, zaak verkocht, heeft zijn bedrijf
		verkocht, heeft haar bedrijf verkocht, drie bedrijven verkocht, verkocht zijn bedrijf, alles al gedaan,
		deed het 30 jaar, heeft het vak, vergrijsd, grijze wijze, wijze tante, stamoudste, nestrix, ouwe
		meester, ancien, de ancien, anciens, seniorpartner, senior partner, rustend predikant, rustende, op rust
	`,
	advice: `
		denkt met me mee, denkt met mij mee, mee laten denken, raad vragen, om raad, bij hem te rade, bij haar te rade, te rade, mag ik hem wat vragen, mag ik haar wat vragen, vragenuurtje, raad over, raad vragen over, heeft mij ingewerkt, die mij inwerkte, leerde mij het vak, heeft me het vak geleerd, mijn cijfers tonen,
		advies, adviseert me, adviseert mij, raad, om raad, goede raad, wijze raad, wat zou hij doen, wat zou
		zij doen, wat zou jij doen, zijn advies, haar advies, zijn ervaring, haar ervaring, begeleidt me,
		begeleidt mij,
		advies vragen, om advies, raad vragen, vraag om raad, wijze les, wijze lessen, meekijken met,
		meekijken, kijkt mee, laat meekijken, denkt mee, meedenken, zijn kijk, haar kijk, zijn blik,
		haar blik, zijn visie, haar visie, kijk op, zijn mening, haar mening, wat raadt hij, wat raadt zij,
		wat vindt hij, wat vindt zij, wat zegt hij, wat zegt zij, hoe deed hij, hoe deed zij,
		hoe deed hij dat, hoe deed zij dat, hoe deden zij, hoe zou hij, hoe zou zij, hoe pakte hij,
		hoe pakte zij, tips van, tips voor mij, levenslessen, geeft raad, raad geeft, raad geven,
		goede raad geeft, adviseert, advies over, advies voor, raadgeving, wijsheid, wegwijs,
		maakt me wegwijs,
		tips, zijn tips, haar tips, zijn lessen, haar lessen, zijn raad, haar raad, zijn verhaal,
		wat zou * doen, wat zou mw, wat zou mevr, wat zou dhr, raad over, raad voor, raadt hij, raadt zij,
		raadt ze, wat raadt, vragen hoe, vraag hoe, hoe deed hij het, hoe deed zij het, hoe deed ze,
		om hulp vragen, zijn hulp, haar hulp, haar blik op, zijn blik op,
		mijn houvast, mijn ijkpunt, mijn rots, adviseert me al, mij adviseert, me adviseert, vragen hoe hij,
		vragen hoe zij, in mijn plaats, in mijn schoenen, als hij mij was, als zij mij was,
		te rade, bij hem te rade, bij haar te rade, te rade gaan, te rade bij, wat vindt de, wat vindt hij
		ervan, wat vindt zij ervan, wat vindt, helpt mij, helpt me, hij helpt mij, zij helpt mij, hij helpt me,
		zij helpt me, helpt mij altijd, helpt me altijd, helpt me kiezen, zegt het me, vertelt me hoe, leert me,
		leert mij, laat me zien hoe, laat zien hoe, laten zien hoe, uitleggen hoe, legt uit hoe, hoe moet ik,
		hoe zou ik, moet ik, zal ik, doe ik er goed aan, ben ik gek, kritisch meekijken, kijkt kritisch, kijkt
		met me mee, leest mee, leest mijn, zijn licht, haar licht, licht opsteken, licht laten schijnen, zijn
		wijsheid, haar wijsheid, wijze woorden, oude wijsheid, zijn kompas, mijn kompas, mijn baken, mijn
		vuurtoren, geeft me raad, geeft mij raad, geeft advies, geeft me advies, advies van, raad van hem, raad
		van haar, vraagt hem, vraag hem, vraag haar, hem vragen, haar vragen, voorleggen, voorleggen aan, leg ik
		voor, leg het voor, hem voorleggen, haar voorleggen, vertelt hoe, vertellen hoe, vertelt over vroeger,
		verhalen van vroeger, kneepjes, kneepjes van het vak, trucjes, zijn netwerk, haar netwerk, oren wassen,
		de oren wassen, op mijn plaats, zet me recht, zet me weer op, met raad en daad, raad en daad, wat raad
		jij aan, wat raad je aan, wat raadt hij aan, wat raadt zij aan, wat zou jij, wat zou u, wat zou hij, wat
		zou zij, wat had hij gedaan, wat had zij gedaan, in mijn geval, mijn raadsman, raadsman
	`,
};
