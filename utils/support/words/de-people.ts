import type { PeopleWords } from './word-list';

/** German. */
export const dePeople: PeopleWords = {
	language: 'de',
	leaders: `
		geschäftsführer, geschäftsführerin, geschäftsführerinnen, geschäftsführern, geschäftsführung,
		geschäftsführungen, geschäftsführer innen, geschäftsführende, geschäftsführenden, gf, gfs,
		unternehmerin, unternehmern, unternehmer innen, gründer, gründerin, gründerinnen, gründern, gründer
		innen, führungskräfte, führungskräften, führungskraft, kita leitungen, leitungskräfte, leitungskräften,
		chefärzte, chefärztinnen, chefärzten, oberärzte, oberärztinnen, dekan, dekanin, dekane, rektoren,
		rektorinnen, bürgermeister, bürgermeisterin, bürgermeisterinnen, vorstände, vorständin, vorständinnen,
		inhaber, inhaberin, inhaberinnen, pfarrer, pfarrerinnen, it leiter, managerinnen, chefinnen, start up
		gründer, teamlead, teamleads, rektor, rektorin, schulleitungskollegin, konrektor, konrektorin, kanzler,
		kanzlerin, präsident, präsidentin, vorständen, chefredakteur, chefredakteurin, chefredakteure,
		hotelmanager, gemeindepfarrer, dekaninnen, mittelständler, handwerksmeister, firmenchef, firmenchefs,
		solounternehmerin, nachwuchsführungskräfte, neue führungskräfte, junge führungskräfte, leitungsteam,
		leitungsteams, *unternehmer, *unternehmerinnen, *direktor, *direktorin, *direktoren, *direktorinnen,
		*leiter, *leiterin, *leiterinnen, *leitung, *leitungen, *chefin, *managerin, *vorstand, *ärztin, *arzt,
		kanzleipartner, kanzleipartnerin, praxisinhaber, praxisinhaberin, praxisinhaberinnen, chefredaktion,
		intendant, intendantin, intendanten, küchenchef, kommandant, wehrführer, bischof, bischöfin,
		superintendentin, pröpstin, propst, landrat, landrätin, landräte, stadtrat, dezernent, dezernentin,
		dezernenten, hoteliers, hotelier, gastronomen, winzer, landwirte, handwerksmeisterin, meister,
		professorin, professoren, professorinnen, ordinarius, kita leiterin, kita leiterinnen, pdl, pdls,
		ärztliche direktoren, ärztlicher direktor, prokurist, prokuristin, prokuristen, partnerinnen,
		gesellschafter, gesellschafterin, gesellschafterinnen, selbständige, selbstständige, agenturinhaber,
		agenturinhaberin, agenturchefs, vorstandskollegen, klinikdirektorin, klinikdirektor, klinikchef,
		klinikchefin, schulleitung, schulleitungen, werkleiter, werkleiterin, werkleiters, pflegedirektorin,
		pflegedirektor, verlagsleiter, verlegerin, verleger, museumsdirektorin, ceo s, dekanate,
		abteilungschefin, ressortleiter, ressortleiterin, chefarzt, chefärztin, chefs, chefin, teamleitungen,
		teamleitung, bereichsvorstand, standortleiter, standortleiterin, filialleiter, filialleiterin,
		amtsleiter, amtsleiterin, amtsleitungen, geschäftsleiter, geschäftsleiterin, geschäftsleitungen,
		stiftungsvorstand, unternehmer, unternehmerinnen, landesbischof, superintendent, feuerwehrchef,
		polizeichef, sparkassenchef, sparkassenvorstand, stadtwerke chef, stadtwerke chefs, produktionsleiter,
		personalchefs, personalchefin, personalchef, personalleiter, finanzchef, finanzchefin, finanzvorstand,
		*chefs, *chef, polizeipräsident, polizeipräsidentin, *präsident, *präsidentin, pfarrern, pfarrerin,
		pfarrers, pastor, pastorin, pastoren, pastorinnen, gemeindeschreiber, gemeindeschreiberin,
		stadtschreiber, gemeindepräsidentin, ortsvorsteher, ortsvorsteherin, ortsbürgermeister,
		ortsbürgermeisterin, beigeordnete, beigeordneter, bäckermeister, bäckermeisterin, bäckermeisterkollegin,
		metzgermeister, metzgermeisterin, schreinermeister, schreinermeisterin, tischlermeister,
		tischlermeisterin, malermeister, malermeisterin, meisterin, friseurmeisterin, betriebsinhaber,
		betriebsinhaberin, ladeninhaber, ladeninhaberin, ladenbesitzerin, werkstattinhaber, werkstattinhaberin,
		wirt, wirtin, wirte, gastwirt, gastwirtin, apotheker, apothekerin, apothekern, hausarzt, hausärztin,
		hausärzte, tierärztin, zahnärztin, zahnarzt, generalsekretär, generalsekretärin, vereinsvorsitzende,
		vereinsvorsitzender, vereinsvorsitzenden, vorsitzende, vorsitzender, vorsitzenden, bäuerin, landwirtin,
		landwirt, brauer, brauerin, stationsleitungen, pflegedienstleitung, heimleitung, heimleiterin,
		heimleiter, einrichtungsleitung, bereichsleiterinnen, handwerker, handwerkern, handwerkerin,
		handwerkerinnen, kita leitung, obermeister, chefredakteurinnen, gemeindepräsident,
		stiftungsratspräsidentin, äbtissin, abt, polizeidirektorin, stadträtin, oberbürgermeister,
		oberbürgermeisterin, ob kollegin, ob kollege, verwaltungsleiter, verwaltungsleiterin, kollegin vom
		klinikum, ceo kollegin, ceo kollege, cto kollege, cto kollegin
	`,
	fellows: `
		befreundeter, befreundete, befreundeten, befreundetem, anderer, anderem, fremder, benachbarter,
		kollege, kollegin, kollegen, kolleginnen, unter, anderen, andere, zwischen, befreundet, der andere,
		mitunternehmer, fremden, befreundetes, nachbar, anderes, auch, ebenfalls, selbst, zwei andere,
		zwei anderen, drei andere, schwester, externe, externer, externen, einer anderen, eines anderen,
		einem anderen, benachbarten, mit anderen, fremde
	`,
	formers: `
		ehemalige, ehemaliger, ehemaligen, ehemaligem, ehemals, ehem, frühere, früherer, früheren, früherem,
		vormalige, vormaliger, alte, alter, alten, altem, altes, von früher, damalige, damaliger, damaligen,
		letzten, letzter, vorherige, vorherigen, vorheriger, ex, vormals, einstige, einstiger, einstigen,
		aus alten zeiten, pensionierter, pensionierte, aus zeiten bei, aus der zeit bei, aus meiner zeit bei,
		von damals, aus der zeit im
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
};
