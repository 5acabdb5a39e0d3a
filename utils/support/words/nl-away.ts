import type { AwayWords } from './word-list';

/** Dutch. */
export const nlAway: AwayWords = {
	language: 'nl',
	leave: 'vakantie, *vakantie, verlof, *verlof, sabbatical, huwelijksreis',
	absence: `
		vrij, vrije dag, vrije dagen, dag vrij, vrij genomen, afwezig, afwezigheid, niet op kantoor,
		niet aan het werk, ziek, ben ziek, ziek thuis, ziek gemeld, ziekteverlof, ziekmelding, ziekte,
		griep, kind ziek, ziek kind, papadag, mamadag, adv, atv, snipperdag, roostervrij, brugdag,
		compensatiedag, compensatieverlof, parttimedag, werk niet, ik werk niet, ooo, out of office
	`,
	unavailable: 'niet beschikbaar, onbeschikbaar, niet bereikbaar, niet aanwezig',
	beside: `
		de, het, een, hele, dag, dagen, vandaag, ik, ben, heb, in, op, van, vanaf, t m, tm, tot, en, met,
		aan, naar, mijn, wij, we, gezin, met gezin, familie, privé, prive, gepland, goedgekeurd, bevestigd,
		geboekt, aangevraagd, week, weken, lang, weekend, maandag, dinsdag, woensdag, donderdag, vrijdag,
		zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
		november, december, geen afspraken
	`,
	matters: `
		ochtend, ochtenden, middag, middagen, halve, half, halfje, am, pm, uur, aanvraag, aanvragen,
		aanvragen indienen, baas, bazin, collega, collega s, eind, einde, foto s, formulier, goedkeuren,
		goedkeuring, inpakken, inplannen, juf, kalender, kinderen, kind, koffers, leerlingen, lijst, man,
		vrouw, mama, papa, mevr, mevrouw, dhr, overdracht, overleg, overzicht, opvang, plannen, planning,
		regeling, rooster, saldo, school, stagiair, stagiaire, tegoed, team, uren, vergadering, vervanging,
		vervanger, vluchten, voorbereiding, dagen over, boeken, beleid, secretaresse
	`,
	publicHolidays: `
		feestdag, nationale feestdag, nieuwjaarsdag, nieuwjaar, goede vrijdag, eerste paasdag,
		tweede paasdag, paasmaandag, 1e paasdag, 2e paasdag, koningsdag, bevrijdingsdag, hemelvaartsdag,
		hemelvaart, eerste pinksterdag, tweede pinksterdag, pinkstermaandag, 2e pinksterdag,
		dag van de arbeid, eerste kerstdag, tweede kerstdag, 1e kerstdag, 2e kerstdag, kerstmis, kerst,
		kerstavond, oudejaarsdag, allerheiligen, wapenstilstand, nationale feestdag belgië
	`,
	observances: `
		valentijnsdag, valentijn, moederdag, vaderdag, sinterklaas, pakjesavond, sint maarten, halloween,
		dierendag, prinsjesdag, aswoensdag, palmzondag, witte donderdag, dodenherdenking, driekoningen,
		secretaressedag, dag van de leraar, veteranendag, zomertijd, wintertijd, begin zomertijd,
		einde zomertijd, begin van de zomertijd, einde van de zomertijd, begin wintertijd, klok vooruit,
		klok terug, begin van de lente, lente, begin van de zomer, begin van de herfst, begin van de winter,
		zonnewende, equinox, volle maan, *vakantie
	`,
};
