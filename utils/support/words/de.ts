import { deGroups } from './de-groups';
import type { SupportWords } from './word-list';

/** German. */
export const de: SupportWords = {
	language: 'de',
	support: {
		peer: `
			peer gespräch, peergespräch, peer austausch, peeraustausch, peer runde, peercoaching, peer tandem,
			kollegialer austausch, kollegiales coaching, kollegialer rat, kollegiale sparringsrunde,
			sparringspartner, sparringspartnerin, führungskollege, führungskollegin, führungskollegen,
			führungskolleginnen, leitungskollegen, leitungskolleginnen, amtskollege, amtskollegin, amtskollegen,
			amtskolleginnen, austausch unter führungskräften, austausch führungskräfte,
			austausch unter geschäftsführern, kritischer freund, kritische freundin, austausch auf augenhöhe,
			von chef zu chef, von geschäftsführer zu geschäftsführer, führungstandem, führungs tandem,
			leitungstandem, mitgründer anderer firma, bereichsleiter kollege, bereichsleiter kollegin,
			abteilungsleiter kollege, abteilungsleiter kollegin, schulleiter kollege, schulleiter kollegin,
			geschäftsführer kollege, geschäftsführer kollegin, gf kollege, gf kollegin, chefarzt kollege,
			chefarzt kollegin, leiter kollege, leiterin kollegin, *leiterkollege, *leiterkollegin,
			*leiterkollegen, *leitungskollegin, *leitungskollege, unternehmerfreund, unternehmerfreundin,
			gründerfreund, gründerfreundin, führungsbuddy, denkpartner, denkpartnerin, peerberatung mit,
			austausch mit anderer, austausch mit anderem, gespräch unter vier augen mit kollegin aus leitung,
			kollegin aus der leitung, kollege aus der leitung, vorstandskollege, vorstandskollegin,
			vorstandskollegen, gründerkollege, gründerkollegin, unternehmerkollege, unternehmerkollegin,
			direktorenkollege, direktorenkollegin, rektorenkollegin, rektorkollege, bürgermeisterkollege,
			bürgermeisterkollegin, teamlead kollege, teamlead kollegin, oberarztkollege, chefarztkollege,
			chefarztkollegin, counterpart bei, mein counterpart, mein gegenüber bei, meine gegenüber bei,
			gegenpart bei, mein pendant, pendant bei, gleichgesinnte führung,
			vertrauliches gespräch mit kollegin, wechselseitiges coaching, gegenseitiges coaching,
			kollegiale beratung zu zweit, kollegiales tandem, führungspartner, rechenschaftspartner,
			rechenschaftspartnerin, accountability termin, kollegiales sparring, sparring mit befreundet*,
			sparring mit geschäftsführer, sparring mit cto, sparring mit ceo, peer lunch, peer kaffee,
			peer check in, mein peer, meine peers, meinem peer, meinen peers, meinem pendant, leadership tandem,
			auf augenhöhe mit, führt auch, leitet auch, leitet ebenfalls, führt ebenfalls,
			leitet unser schwester*, führt unser schwester*, leitet unsere schwester*, selbst auch,
			gleiche rolle bei, gleiche position bei, gleicher job bei, selbe funktion bei, in gleicher rolle,
			in derselben rolle, in gleicher funktion, von chefin zu chefin, von leiter zu leiter,
			von leiterin zu leiterin, von bürgermeister zu bürgermeister, unter kollegen vertraulich,
			sparring auf augenhöhe, gespräch auf augenhöhe, *rektorkollege, *rektorkollegin, *ceokollege,
			*ceokollegin, *arztkollege, *arztkollegin, *chefkollege, *chefkollegin, *meisterkollege,
			*meisterkollegin, *pfarrkollege, *pfarrkollegin, *vorstandskollege, *vorstandskollegin,
			*führerkollege, *führerkollegin, *gründerkolleg*, *leiterkolleg*, *führerkolleg*, *arztkolleg*,
			*ceokolleg*, *meisterkolleg*, *rektorkolleg*, *vorstandskolleg*, *pfarrkolleg*, *leitungskolleg*,
			*unternehmerkolleg*, *direktorkolleg*, *direktorenkolleg*, *chefkolleg*, *dekanskolleg*,
			*managerkolleg*, leitet ein anderes, leitet eine andere, leitet einen anderen, leitet das andere,
			leitet die andere, führt ein anderes, führt eine andere, führt einen anderen
		`,
		group: deGroups,
		mentor: `
			meine mentorin, mein mentor, meinem mentor, meiner mentorin, meinen mentor, externer mentor,
			externem mentor, externe mentorin, externer mentorin, als mentee, ich als mentee, ich bin mentee,
			mein mentoring, meine mentoren, mentorentreffen mit meinem, mentortermin, mentoressen, alter mentor,
			alten mentor, früherer mentor, ehemaliger mentor, ehemalige mentorin, karrierementor,
			karrierementorin, führungsmentor, führungsmentorin, gründermentor, mein mentoringgespräch,
			mein mentoringtreffen, mein mentoringtermin, ich mentee, ich bin die mentee, ich bin der mentee
		`,
		coach: `
			mein coach, meinem coach, meinen coach, meine coachin, meiner coachin, coachingsitzung bei,
			führungscoaching, führungskräftecoaching, führungskräfte coaching, leitungscoaching,
			leitungs coaching, einzelcoaching, einzel coaching, mein coaching, eigenes coaching,
			coaching für mich, coaching ich, coaching als coachee, meine supervision, eigene supervision,
			meine supervisorin, mein supervisor, meiner supervisorin, meinem supervisor, chefcoaching,
			geschäftsführercoaching, gf coaching, rollencoaching, coach extern, business coach, karrierecoach,
			führungscoach, persönlicher coach, persönliches coaching, mein business coach,
			schulleitungscoaching, coach call, coachstunde, coachtermin, coachgespräch, coach sitzung,
			coachsitzung, coachsession, coach session, coaching session bei, sitzung mit coach,
			persönliches führungscoaching, cxo coaching, executive coachin, systemischer coach,
			systemische coachin, meine coachingstunde, meine coachingsitzung, mein coachingprozess,
			mein coachingtermin, mein coachinggespräch, meine coachingsession, coaching gf,
			coaching geschäftsführung, mein coachingabo, coaching für führungskräfte, coaching führungskräfte,
			coaching führungskraft, coaching für geschäftsführer, coaching für leitungskräfte, coaching leitung,
			managementcoaching, vorstandscoaching, unternehmercoaching, gründercoaching, coaching bei,
			coaching sitzung bei, supervision für mich, supervision als leitung, mein einzelcoaching,
			meine leadership coaching, leadership coachin, leadership coach, einzelsupervision für mich,
			coaching stunde bei, coachingtermin bei, coachingstunde bei, coachinggespräch bei
		`,
	},
	who: {
		peer: `
			homolog, pendant, amtskolleg*, *arztkollegin, *ärztinkollegin, *meisterkollegin, *meisterinkollegin,
			*leiterkollegin, *leiterinkollegin, *chefkollegin, *pfarrerkollegin, *rektorkollegin,
			*direktorkollegin, *leitungskollegin, *vorstandskollegin, *unternehmerkollegin, *gründerkollegin,
			*inhaberkollegin, *dekankollegin, *ratskollegin, *gfkollegin, *ceokollegin, *ctokollegin,
			*cfokollegin, *arztkollege, *ärztinkollege, *meisterkollege, *meisterinkollege, *leiterkollege,
			*leiterinkollege, *chefkollege, *pfarrerkollege, *rektorkollege, *direktorkollege, *leitungskollege,
			*vorstandskollege, *unternehmerkollege, *gründerkollege, *inhaberkollege, *dekankollege,
			*ratskollege, *gfkollege, *ceokollege, *ctokollege, *cfokollege
		`,
		mentor: 'mentorin, mentoren gespräch',
		coach: `
			coachin, supervisorin, businesscoach, coachs, karriere coach, business coach, führungs coach
		`,
		'former-colleague': `
			ehemaliger kollege, ehemalige kollegin, ehemalige kollegen, ehemaligen kollegen,
			ehemaligen kollegin, ehemaligem kollegen, ehemalige kolleginnen, ehemaligen kolleginnen,
			ehemalige kolleg, ehem kollege, ehem kollegin, ehem kollegen, ehem kolleginnen, ex kollege,
			ex kollegin, ex kollegen, ex kolleginnen, exkollege, exkollegin, exkollegen, exkolleginnen,
			früherer kollege, frühere kollegin, frühere kollegen, früheren kollegen, früheren kollegin,
			früherem kollegen, frühere kolleginnen, alter kollege, alte kollegin, alte kollegen, alten kollegen,
			alten kollegin, altem kollegen, alte kolleginnen, alten kolleginnen, früherer chef, frühere chefin,
			früheren chefin, früherem chef, früheren chef, ehemaliger chef, ehemalige chefin, ehemaligem chef,
			ehemaligen chefin, ehem chef, ehem chefin, ex chef, ex chefin, exchef, exchefin, alter chef,
			alte chefin, altem chef, alten chefin, altes team, altem team, alten team, ehemaliges team,
			ehemaligem team, früheres team, früherem team, alte mannschaft, alte truppe, alten truppe,
			alte firma, alten firma, alten firmen, ehemaliger geschäftspartner, ehemaliger mitgründer,
			ehemalige mitgründerin, früherer mitgründer, früherer co geschäftsführer,
			frühere co geschäftsführerin, ehemaliger co geschäftsführer, früherer mitgeschäftsführer,
			früherer partner kanzlei, ehemalige vorgesetzte, ehemaliger vorgesetzter, früherer vorgesetzter,
			frühere vorgesetzte, kollegen von früher, kollegin von früher, kollege von früher,
			kolleginnen von früher, team von früher, ehemalige kollegium, altes kollegium, alten kollegium,
			ehemaligen truppe, exkollegenrunde, ex kollegenrunde, ehemaligen kolleg innen, exkollege*,
			exkollegen*, alte weggefährten, alter weggefährte, alte weggefährtin, alten weggefährten,
			mein erster chef, meine erste chefin, erster chef, früher zusammen, früher zusammen bei,
			früher zusammengearbeitet, zusammen gearbeitet, ehemaliges leitungsteam, ehemaliges führungsteam,
			altes führungsteam, frühere führungsriege, waren zusammen bei, waren zus bei, waren zusammen im,
			waren zusammen in, zusammengearbeitet, waren kollegen, waren kolleginnen, zusammen bei * gearbeitet,
			zusammen bei der * gearbeitet, zusammen beim * gearbeitet
		`,
	},
	activity: {
		mentor: `
			mentoringgespräch, mentoring gespräch, mentoringtreffen, mentoring treffen, mentorat,
			mentoringstunde, mentoren, mentorinnen, mentoringtermin, mentoring termin, mentorinnentreffen,
			mentorentreffen, mentoring jour fixe, mentorengespräch, mentorgespräch, mentorinnengespräch,
			mentortreffen, mentorstunde, mentor und mentee
		`,
		coach: `
			coachinggespräch, coaching gespräch, coachingsitzung, coachingtermin, coaching termin,
			coachingstunde, coaching sitzung, coachings, coachinggespraech, coachingsession, coachingcall,
			coachingeinheit, coaching einheit, online coaching, gruppencoaching, gruppen coaching, teamcoaching,
			teamcoach, karrierecoaching, coachingprozess, laufbahncoaching, einzelsupervision,
			einzel supervision
		`,
		group: `
			supervision, teamsupervision, gruppensupervision, supervisionssitzung, supervisionstermin,
			supervisionsgruppe, wohngruppensupervision
		`,
	},
	maybe: {
		peer: `
			tandem, tandempartner, tandempartnerin, lerntandem, lernpartner, lernpartnerin,
			austausch auf leitungsebene, buddy gespräch, sparring mit, sparringsrunde, austauschpartner,
			austauschpartnerin, lernbuddy, leadership buddy, vertraulicher austausch, offenes gespräch,
			ehrliches gespräch, dampf ablassen, rat einholen, rat holen, zweite meinung, außenblick,
			blick von außen, vertraute, vertrauter, verbündete, sich austauschen, freund aus der branche,
			freundin aus der branche, kollege aus, kollegin aus, austausch auf, gleichgesinnte, auskotzen,
			sparringstermin, sparringsgespräch, kollegiales gespräch, laut denken mit, lautes denken mit,
			auskotzen mit, vertrauensperson außerhalb, meine vertraute, mein vertrauter, verbündeter,
			*arztkollegen, *ärztinkollegen, *meisterkollegen, *meisterinkollegen, *leiterkollegen,
			*leiterinkollegen, *chefkollegen, *pfarrerkollegen, *rektorkollegen, *direktorkollegen,
			*leitungskollegen, *vorstandskollegen, *unternehmerkollegen, *gründerkollegen, *inhaberkollegen,
			*dekankollegen, *ratskollegen, *gfkollegen, *ceokollegen, *ctokollegen, *cfokollegen,
			*arztkolleginnen, *ärztinkolleginnen, *meisterkolleginnen, *meisterinkolleginnen,
			*leiterkolleginnen, *leiterinkolleginnen, *chefkolleginnen, *pfarrerkolleginnen, *rektorkolleginnen,
			*direktorkolleginnen, *leitungskolleginnen, *vorstandskolleginnen, *unternehmerkolleginnen,
			*gründerkolleginnen, *inhaberkolleginnen, *dekankolleginnen, *ratskolleginnen, *gfkolleginnen,
			*ceokolleginnen, *ctokolleginnen, *cfokolleginnen, die leitet, der leitet, leitet das, leitet die,
			leitet den, leitet eine, leitet ein, leitet jetzt, peer session, peersession
		`,
		group: `
			stammtisch, erfahrungsaustausch, qualitätszirkel, zirkel, führungskräftenetzwerk,
			netzwerktreffen führungskräfte, frauennetzwerk, netzwerk führungskräfte, leitungsnetzwerk,
			führungskreis extern, lerngruppe, arbeitskreis leitung, regionaltreffen leitungen,
			führungskräftetreffen, unternehmernetzwerk, netzwerkabend geschäftsführer, teamsupervisionen,
			fallbesprechung, reflexionsrunde, netzwerktreffen, netzwerkabend, netzwerk, führungskreis,
			unternehmerabend, unternehmerfrühstück, unternehmertag, leitungstreffen, leitertreffen,
			leiterinnentreffen, führungskräfteabend, führungskräftefrühstück, führungskräftedialog,
			managerkreis, regionalkreis, arbeitskreis geschäftsführer, arbeitskreis führung,
			frauennetzwerktreffen, austauschrunde, austauschgruppe, austauschforum, erfahrungsgruppe,
			praxisgruppe, werkstatt führung, führungswerkstatt, kollegiale runde, selbsterfahrungsgruppe,
			reflexion, reflexionsstunde, chefrunde, klausur leitungen, gesprächskreis, frühstücksrunde,
			abendrunde, regionalgruppe, regionalgruppe führung, kleingruppe, basisgruppe, lerngruppen,
			leitungsrunde extern, arbeitsgruppe leitungen, mittelstandskreis, wirtschaftsjunioren,
			marketingclub, rotary, lions club, verbandstreffen, frauen in führung, beratungskreis,
			dialogkreis führung, vertrauenskreis, netzwerktreff, kaminabende, kamingespräch, patentreffen,
			mentee und mentor, tandemtreffen, führungsforum, führungskräfteforum, arbeitskreis, gesprächsrunde,
			dialogrunde, frauenrunde, cross mentoring, netzwerkfrühstück, netzwerklunch, netzwerkessen,
			netzwerkdinner, austauschabend, führungskräfte austausch, leitungsaustausch, praxisberatung,
			teamsupervisionstermin, fallsupervision, studiengruppe, führungskohorte, kohorte, intervisionstag,
			erfa gruppe, erfagruppe, erfa kreis, erfakreis, erfa runde, erfa treffen, erfa,
			erfahrungsaustauschgruppe, ceo gruppe, cto gruppe, cfo gruppe, unternehmerforum gruppe,
			erfahrungsaustausch führungskräfte, erfahrungsaustausch geschäftsführer,
			erfahrungsaustausch geschäftsführung, tafelrunde
		`,
		mentor: `
			patengespräch, patin, mentees und mentoren, patengespräche, fürsprecher, fürsprecherin,
			berater persönlich, ratgeber, karrieregespräch, karriereberatung, ziehvater, ziehmutter,
			lehrmeister, lehrmeisterin, doktorvater, doktormutter
		`,
		'former-colleague': `
			alumnitreffen, ehemaligenstammtisch, vorgänger, vorgängerin, amtsvorgänger, amtsvorgängerin,
			alte garde, die üblichen verdächtigen
		`,
		coach: `
			therapeutin, therapeut, prozessbegleiterin, prozessbegleitung, organisationsberaterin
		`,
	},
	gatherings: `
		runder tisch, runden tisch, kreis, zirkel, gesprächskreis, kaminabend, kamingespräch, kaminrunde,
		frühstückskreis, rotary runde, dialogrunde, gesprächsrunde, selbsthilfegruppe, unterstützungsgruppe,
		beratungsgruppe, vertrauensgruppe, vertrauenskreis, dinner kreis, gesprächsgruppe, gruppe kollegialer,
		supervision mit, salonabend, unterstützerkreis, lernkreis, coachingrunde, beratungsrunde, denkfabrik,
		denkkreis, fallberatung, fallbesprechung, intervision, lotsengruppe, erfahrungsaustausch
	`,
	groupWords: `
		stammtisch, treff, gruppentreffen, *gruppe, *kreis, *runde, *zirkel, *kreise, klub, tafelrunde
	`,
	taken: `
		als mentee, ich als mentee, für mich, ich als coachee, bei meiner coachin, bei meinem coach, selbst als
		mentee, selbst als coachee, für mich selbst, ich bei, bei mir, (meine), (mein), mit meinem coach, ich
		mentee, ich bin mentee, ich bin die mentee, ich bin der mentee, nur ich, ich allein
	`,
	given: `
		meine mentee, mein mentee, meinem mentee, meiner mentee, schützling, schützlinge, mentoring für,
		mentoring der, mentoring von, mentoring meiner, mentoring neuer, mentoring unserer, azubi mentoring,
		coaching für, coaching meiner, coaching meines, coaching der, coaching von, coaching des,
		coaching unserer, coaching neuer, azubi coaching, coachen, coache, ich als mentor, als mentor,
		als mentorin, ich als mentorin, ich als coach, als coach, sprechstunde, mitarbeitercoaching,
		mitarbeiter coaching, nachwuchscoaching, azubicoaching, schülercoaching, bewerbungscoaching,
		teamleitercoaching, teamleiter coaching, einarbeitungspate, patenschaft für, buddy für,
		buddy programm, mentorin sein, mentor sein, mentoriere, coaching team, mentor für, mentorin für,
		mentor der, mentoren für, kollegiale beratung moderieren, fallberatung moderieren, anleiten, pate für,
		patin für, coaching mitarbeiter, coaching mitarbeitende, coaching von mitarbeitern,
		coaching durch mich, durch mich
	`,
};
