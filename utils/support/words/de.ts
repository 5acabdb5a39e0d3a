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
			peer check in, mein peer, meine peers, meinem peer, meinen peers, meinem pendant, leadership tandem
		`,
		group: `
			kollegiale beratung, kollegialer beratung, kollegialen beratung, kollegiale fallberatung,
			kollegialen fallberatung, kollegiale supervision, kollegiale praxisberatung,
			kollegiale fallbesprechung, kollegiale praxisreflexion, fallberatung leitung,
			fallberatung führungskräfte, peer gruppe, peergruppe, peergroup, peer zirkel, peer kreis, peerrunde,
			intervisionsgruppe, intervisionsrunde, intervisionstreffen, balintgruppe, balint gruppe, erfa gruppe,
			erfagruppe, erfa kreis, erfakreis, erfa runde, erfa treffen, erfa, erfahrungsaustauschgruppe,
			mastermind gruppe, mastermindgruppe, mastermind runde, unternehmerkreis, unternehmerinnenkreis,
			unternehmerstammtisch, unternehmerinnenstammtisch, unternehmerrunde, geschäftsführerkreis,
			geschäftsführerrunde extern, geschäftsführerstammtisch, gf stammtisch, führungskräftestammtisch,
			gründerstammtisch, gründerinnenstammtisch, gründerkreis, gründerrunde, gründerinnenkreis, ceo runde,
			ceo kreis, cto kreis, cfo kreis, gruppensupervision leitung, leitungssupervision,
			führungssupervision, führungskräftesupervision, supervision für leitungskräfte,
			supervision leitungskräfte, supervision führungskräfte, supervision für führungskräfte,
			supervisionsgruppe leitung, schulleitungssupervision, chefarzt supervision, reflexionsgruppe,
			reflexionsrunde führung, reflexionskreis, aktionslernen, action learning gruppe,
			lernpartnerschaft führung, kollegialer beratungskreis, kollegengruppe führung,
			netzwerk kreis frauen in führung, schulleiterstammtisch, schulleitungsstammtisch, wol circle,
			working out loud, balintarbeit, forumsgruppe, kollegiale runde beratung, fallberatungsgruppe,
			fallbesprechungsgruppe leitungen, führungskräftekreis extern, beraterkreis persönlich,
			mein beirat persönlich, persönlicher beirat, ceo gruppe, cto gruppe, cfo gruppe, gf gruppe, gf kreis,
			gf runde, gf zirkel, unternehmergruppe, unternehmerforum gruppe, gründergruppe,
			geschäftsführergruppe, vistage gruppe, peer learning gruppe, lerngruppe führung, lernkreis führung,
			führungslernkreis, leitungskreis kollegiale beratung, intervision leitungen, intervision führung,
			intervision ärzte, supervision für leitungen, supervision für schulleitungen,
			supervision für chefärzte, supervision der leitungen, supervision kitaleitungen,
			führungskräfte intervision, kollegiale intervision, kb gruppe, kobe gruppe, kobera,
			heilsbronner modell, praxisbegleitgruppe, praxisreflexion führung, reflexionsgruppe führung,
			reflexionstreffen führung, frauen führungskreis, frauenkreis führung, netzwerk peergruppe,
			unternehmerinnengruppe, unternehmerinnentreff, unternehmertreff, gründertreff, gründerinnentreff,
			chefinnentreff, chefstammtisch, leiterstammtisch, leiterinnenstammtisch, kitaleitungsstammtisch,
			bürgermeisterstammtisch, teamleiterstammtisch, führungsstammtisch, kaminabend geschäftsführer,
			kaminrunde unternehmer, vertrauensrunde, koll beratung, koll fallberatung, koll supervision,
			führungszirkel, führungskräftezirkel, leitungszirkel, accountability gruppe,
			selbsthilfegruppe führungskräfte, selbsthilfegruppe leitungen, frauen in führung peergruppe
		`,
		mentor: `
			meine mentorin, mein mentor, meinem mentor, meiner mentorin, meinen mentor, externer mentor,
			externem mentor, externe mentorin, externer mentorin, als mentee, ich als mentee, ich bin mentee,
			mein mentoring, meine mentoren, mentorentreffen mit meinem, mentortermin, mentoressen, alter mentor,
			alten mentor, früherer mentor, ehemaliger mentor, ehemalige mentorin, karrierementor,
			karrierementorin, führungsmentor, führungsmentorin, gründermentor, mein mentoringgespräch,
			mein mentoringtreffen, mein mentoringtermin
		`,
		coach: `
			mein coach, meinem coach, meinen coach, meine coachin, meiner coachin, coachingsitzung bei,
			führungscoaching, führungskräftecoaching, führungskräfte coaching, leitungscoaching,
			leitungs coaching, einzelcoaching, einzel coaching, einzelsupervision, einzel supervision,
			mein coaching, eigenes coaching, coaching für mich, coaching ich, coaching als coachee,
			meine supervision, eigene supervision, meine supervisorin, mein supervisor, meiner supervisorin,
			meinem supervisor, chefcoaching, geschäftsführercoaching, gf coaching, rollencoaching, coach extern,
			business coach, karrierecoach, führungscoach, persönlicher coach, persönliches coaching,
			mein business coach, schulleitungscoaching, coach call, coachstunde, coachtermin, coachgespräch,
			coach sitzung, coachsitzung, coachsession, coach session, coaching session bei, sitzung mit coach,
			persönliches führungscoaching, cxo coaching, executive coachin, systemischer coach,
			systemische coachin, meine coachingstunde, meine coachingsitzung, mein coachingprozess,
			mein coachingtermin, mein coachinggespräch, meine coachingsession, coaching gf,
			coaching geschäftsführung, mein coachingabo
		`,
	},
	who: {
		peer: 'homolog',
		mentor: 'mentorin, mentoren gespräch',
		coach: 'coachin, supervisorin, businesscoach, coachs',
		'former-colleague': `
			ehemaliger kollege, ehemalige kollegin, ehemalige kollegen, ehemaligen kollegen, ehemaligen kollegin,
			ehemaligem kollegen, ehemalige kolleginnen, ehemaligen kolleginnen, ehemalige kolleg, ehem kollege,
			ehem kollegin, ehem kollegen, ehem kolleginnen, ex kollege, ex kollegin, ex kollegen, ex kolleginnen,
			exkollege, exkollegin, exkollegen, exkolleginnen, früherer kollege, frühere kollegin,
			frühere kollegen, früheren kollegen, früheren kollegin, früherem kollegen, frühere kolleginnen,
			alter kollege, alte kollegin, alte kollegen, alten kollegen, alten kollegin, altem kollegen,
			alte kolleginnen, alten kolleginnen, früherer chef, frühere chefin, früheren chefin, früherem chef,
			früheren chef, ehemaliger chef, ehemalige chefin, ehemaligem chef, ehemaligen chefin, ehem chef,
			ehem chefin, ex chef, ex chefin, exchef, exchefin, alter chef, alte chefin, altem chef, alten chefin,
			altes team, altem team, alten team, ehemaliges team, ehemaligem team, früheres team, früherem team,
			alte mannschaft, alte truppe, alten truppe, alte firma, alten firma, alten firmen,
			ehemaliger geschäftspartner, ehemaliger mitgründer, ehemalige mitgründerin, früherer mitgründer,
			früherer co geschäftsführer, frühere co geschäftsführerin, ehemaliger co geschäftsführer,
			früherer mitgeschäftsführer, früherer partner kanzlei, ehemalige vorgesetzte,
			ehemaliger vorgesetzter, früherer vorgesetzter, frühere vorgesetzte, kollegen von früher,
			kollegin von früher, kollege von früher, kolleginnen von früher, team von früher,
			ehemalige kollegium, altes kollegium, alten kollegium, ehemaligen truppe, exkollegenrunde,
			ex kollegenrunde, ehemaligen kolleg innen, exkollege*, exkollegen*, alte weggefährten,
			alter weggefährte, alte weggefährtin, alten weggefährten
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
			teamcoach, karrierecoaching, coachingprozess, laufbahncoaching
		`,
		group: `
			supervision, teamsupervision, gruppensupervision, supervisionssitzung, supervisionstermin,
			supervisionsgruppe
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
			auskotzen mit, vertrauensperson außerhalb, meine vertraute, mein vertrauter, verbündeter
		`,
		group: `
			stammtisch, erfahrungsaustausch, qualitätszirkel, zirkel, führungskräftenetzwerk,
			netzwerktreffen führungskräfte, frauennetzwerk, netzwerk führungskräfte, leitungsnetzwerk,
			führungskreis extern, lerngruppe, arbeitskreis leitung, regionaltreffen leitungen,
			führungskräftetreffen, unternehmernetzwerk, netzwerkabend geschäftsführer, teamsupervisionen,
			fallbesprechung, reflexionsrunde, netzwerktreffen, netzwerkabend, netzwerk, führungskreis,
			unternehmerabend, unternehmerfrühstück, unternehmertag, leitungstreffen, leitertreffen,
			leiterinnentreffen, führungskräfteabend, führungskräftefrühstück, führungskräftedialog, managerkreis,
			regionalkreis, arbeitskreis geschäftsführer, arbeitskreis führung, frauennetzwerktreffen,
			austauschrunde, austauschgruppe, austauschforum, erfahrungsgruppe, praxisgruppe, werkstatt führung,
			führungswerkstatt, kollegiale runde, selbsterfahrungsgruppe, reflexion, reflexionsstunde, chefrunde,
			klausur leitungen, gesprächskreis, frühstücksrunde, abendrunde, regionalgruppe,
			regionalgruppe führung, kleingruppe, basisgruppe, lerngruppen, leitungsrunde extern,
			arbeitsgruppe leitungen, mittelstandskreis, wirtschaftsjunioren, marketingclub, rotary, lions club,
			verbandstreffen, frauen in führung, beratungskreis, dialogkreis führung, vertrauenskreis,
			netzwerktreff, kaminabende, kamingespräch, patentreffen, mentee und mentor, tandemtreffen,
			führungsforum, führungskräfteforum, arbeitskreis, gesprächsrunde, dialogrunde, frauenrunde,
			cross mentoring, netzwerkfrühstück, netzwerklunch, netzwerkessen, netzwerkdinner, austauschabend,
			führungskräfte austausch, leitungsaustausch, praxisberatung, teamsupervisionstermin, fallsupervision,
			studiengruppe, führungskohorte, kohorte
		`,
		mentor: `
			patengespräch, patin, mentees und mentoren, patengespräche, fürsprecher, fürsprecherin,
			berater persönlich, ratgeber, karrieregespräch, karriereberatung
		`,
		'former-colleague': 'alumnitreffen, ehemaligenstammtisch',
		coach: `
			therapeutin, therapeut, prozessbegleiterin, prozessbegleitung, organisationsberaterin
		`,
	},
	gatherings: `
		stammtisch, runder tisch, runden tisch, kreis, zirkel, gesprächskreis, kaminabend, kamingespräch,
		kaminrunde, frühstückskreis, rotary runde, klub, dialogrunde, gesprächsrunde, selbsthilfegruppe,
		unterstützungsgruppe, beratungsgruppe, vertrauensgruppe, vertrauenskreis, dinner kreis, gesprächsgruppe,
		gruppe kollegialer
	`,
	groupWords: 'stammtisch, treff, gruppentreffen, *gruppe, *kreis, *runde, *zirkel, *kreise',
	leaders: `
		geschäftsführer, geschäftsführerin, geschäftsführerinnen, geschäftsführern, geschäftsführung,
		geschäftsführungen, geschäftsführer innen, geschäftsführende, geschäftsführenden, gf, gfs, unternehmerin,
		unternehmern, unternehmer innen, gründer, gründerin, gründerinnen, gründern, gründer innen,
		führungskräfte, führungskräften, führungskraft, kita leitungen, leitungskräfte, leitungskräften,
		chefärzte, chefärztinnen, chefärzten, oberärzte, oberärztinnen, dekan, dekanin, dekane, rektoren,
		rektorinnen, bürgermeister, bürgermeisterin, bürgermeisterinnen, vorstände, vorständin, vorständinnen,
		inhaber, inhaberin, inhaberinnen, pfarrer, pfarrerinnen, it leiter, managerinnen, chefs, chefinnen,
		start up gründer, teamlead, teamleads, rektor, rektorin, schulleitungskollegin, konrektor, konrektorin,
		kanzler, kanzlerin, präsident, präsidentin, vorständen, chefredakteur, chefredakteurin, chefredakteure,
		hotelmanager, gemeindepfarrer, dekaninnen, mittelständler, handwerksmeister, firmenchef, firmenchefs,
		solounternehmerin, nachwuchsführungskräfte, neue führungskräfte, junge führungskräfte, leitungsteam,
		leitungsteams, *unternehmer, *unternehmerinnen, *direktor, *direktorin, *direktoren, *direktorinnen,
		*leiter, *leiterin, *leiterinnen, *leitung, *leitungen, *chefin, *managerin, *vorstand, *ärztin, *arzt
	`,
	fellows: `
		befreundeter, befreundete, befreundeten, befreundetem, anderer, anderem, fremder, benachbarter, kollege,
		kollegin, kollegen, kolleginnen, unter, anderen, andere, zwischen, befreundet, der andere,
		mitunternehmer
	`,
	formers: `
		ehemalige, ehemaliger, ehemaligen, ehemaligem, ehemals, ehem, frühere, früherer, früheren, früherem,
		vormalige, vormaliger, alte, alter, alten, altem, altes, von früher, damalige, damaliger, damaligen,
		letzten, letzter, vorherige, vorherigen, vorheriger
	`,
	colleagues: `
		kollege, kollegin, kollegen, kolleginnen, kolleg innen, kollegium, chef, chefin, chefs, vorgesetzte,
		vorgesetzter, vorgesetzten, teamkollege, teamkollegin, teamkollegen, mannschaft, truppe, abteilung,
		firma, arbeitgeber, mitstreiter, mitstreiterin, weggefährte, weggefährtin, weggefährten, mitgründer,
		mitgründerin, kompagnon, geschäftspartner, geschäftspartnerin, stellvertreter, stellvertreterin,
		geschäftsführer, geschäftsführerin, co geschäftsführer, assistentin, bürokollegin, bürokollege,
		arbeitskollege, arbeitskollegin, arbeitskollegen, arbeitskolleginnen, teamleiter, teamleiterin,
		abteilungsleiter, abteilungsleiterin, bereichsleiter, leute, clique, runde, freunde, freundin, freund,
		leute von, kumpel, kumpels, schulleiter, schulleiterin, oberarzt, chefarzt, chefärztin, direktor,
		direktorin, leiter, leiterin, co geschäftsführerin, mitgeschäftsführer, mitgeschäftsführerin, codirektor,
		co direktorin, co leiterin, co leiter
	`,
	taken: `
		als mentee, ich als mentee, für mich, ich als coachee, bei meiner coachin, bei meinem coach,
		selbst als mentee, selbst als coachee, für mich selbst
	`,
	given: `
		meine mentee, mein mentee, meinem mentee, meiner mentee, schützling, schützlinge, mentoring für,
		mentoring der, mentoring von, mentoring meiner, mentoring neuer, mentoring unserer, azubi mentoring,
		coaching für, coaching meiner, coaching meines, coaching der, coaching von, coaching des,
		coaching unserer, coaching neuer, azubi coaching, coachen, coache, ich als mentor, als mentor,
		als mentorin, ich als mentorin, ich als coach, als coach, sprechstunde, mitarbeitercoaching,
		mitarbeiter coaching, nachwuchscoaching, azubicoaching, schülercoaching, bewerbungscoaching,
		teamleitercoaching, teamleiter coaching, einarbeitungspate, patenschaft für, buddy für, buddy programm,
		mentorin sein, mentor sein, mentoriere
	`,
};
