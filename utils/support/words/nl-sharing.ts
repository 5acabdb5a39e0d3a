import type { SharingWords } from './word-list';

/** Dutch. */
export const nlSharing: SharingWords = {
	language: 'nl',
	confiding: `
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
		hoe beleeft hij, hoe beleeft zij, hoe ervaart hij, hoe ervaart zij, zelfde strijd
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
		ieder zijn casus, elk zijn casus, ieder haar casus, elk zijn probleem
	`,
	likeMe: `
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
		zelfde niveau, zelfde rang
	`,
	twosome: `
		wij tweeën, met z n tweeën, met zijn tweeën, alleen wij tweeën, wij twee, onder vier ogen, met zn
		tweeen, beiden krap, beiden nieuw, allebei, beiden, tweetal,
		wij tweetjes, met ons tweetjes, ons tweetjes, ons tweeën, met ons beiden, ons beidjes, tweetjes,
		samen met z n tweeën, met tweeën, met z n 2en, met zn tweeën, met zn 2en, 1 op 1 samen,
		alleen hij en ik, alleen zij en ik, jij en ik, zij en ik, hij en ik, jij ik
	`,
	elders: `
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
		oude promotor, oud promotor, mijn promotor
	`,
	advice: `
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
		vragen hoe zij, in mijn plaats, in mijn schoenen, als hij mij was, als zij mij was
	`,
};
