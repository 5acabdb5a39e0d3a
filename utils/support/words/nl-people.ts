import { nlLeaders } from './nl-leaders';
import type { PeopleWords } from './word-list';

/** Dutch. */
export const nlPeople: PeopleWords = {
	language: 'nl',
	leaders: nlLeaders,
	fellows: `
		een andere, collega, mede, bevriende, bevriend, andere, tussen, onder, collega s, ook, zelf ook,
		eveneens, twee andere, drie andere, naburige, externe, buur, bevriend met, vakgenoot, ambtgenoot,
		ander,
		een tweede, confrater, vakbroeder, vakzuster, kameraad, maat, vriend, vriendin, ook zelf,
		collegae, lotgenoot, m n collega,
		ander bedrijf, andere school, ander huis, ander ziekenhuis, andere gemeente, andere praktijk,
		andere parochie, andere zaak, ander restaurant, ander museum, andere instelling, andere stichting,
		andere organisatie, andere kliniek, ander korps, andere club, andere voetbalclub, andere vereniging,
		ander wzc, andere bakkerij, andere winkel, ander filiaal, andere fabriek, ander theater,
		andere kerk, andere regio, andere crèche, ander kinderdagverblijf, andere opvang, andere start up,
		andere scale up, van elders, van een andere, van een ander, uit een andere, buurbedrijf, buurzaak,
		uit de buurt, van hiernaast,
		van het zusterhuis, zusterhuis, zusterschool, zusterbedrijf, zusterorganisatie, zusterkerk,
		zustervestiging, van de zusterschool, van het zusterbedrijf, van de buren,
		ons zusterbedrijf, van ons zusterbedrijf, onze zusterschool, van onze zusterschool, ons zusterhuis,
		nieuwe andere, de andere nieuwe, andere nieuwe,
		ander bataljon, andere compagnie, andere eenheid, ander regiment, ander peloton, ander schip,
		het andere schip, ander bisdom, ander dekenaat, andere provincie, ander waterschap, ander hotel,
		andere garage, andere apotheek, andere brouwerij, andere boerderij, ander kantoor, andere faculteit,
		andere universiteit, andere hogeschool, ander lab, andere onderzoeksgroep, andere galerie,
		andere bibliotheek, ander zwembad, ander koor, ander orkest, andere sportclub, van een andere *,
		van een ander *, uit een andere *, uit een ander *, van het andere *, van de andere *,
		overkant, van de overkant, aan de overkant, van gelijke rang, gelijke rang
	`,
	formers: `
		oud, oude, voormalig, voormalige, vroegere, vroeger, van vroeger, vorige, van toen, eerdere, ex,
		gepensioneerd, gepensioneerde, uit de tijd van, uit mijn tijd bij, uit de tijd bij,
		gewezen, van weleer, van destijds, destijds, weleer, van vorig bedrijf, van vorig werk,
		van mijn vorige, van m n vorige, uit mijn vorige, uit m n vorige, van mijn vorige job,
		van mijn vorige baan, van mijn vorige werk, van mijn vorige school, van de vorige zaak,
		van de vorige job, van vorige werk, uit mijn vorige job, uit mijn vorige baan,
		uit mijn vorige leven, vorig leven, van mijn oude, uit mijn oude, van m n oude, voorm, vml, vmlg,
		geweest, ooit mijn, was mijn, was ooit mijn, was vroeger mijn, van het eerste uur, uit de begintijd,
		van mijn eerste, van de eerste zaak, uit de oude tijd, uit de tijd, uit die tijd, uit mijn tijd,
		mijn tijd bij, van mijn tijd
	`,
	colleagues: `
		collega, collega s, collegas, collegae, baas, bazen, leidinggevende, teamgenoot, teamgenoten, ploeg, mt,
		club, compagnon, zakenpartner, directeur, medeoprichter, adjunct, assistente, teamleider, werkmaten,
		werkvrienden, werkvriendin, werkvriend, clubje, groepje, kantoorgenoot, kantoorgenoten, bestuurder,
		vrienden, vriend, vriendin, mensen, secretaresse, maten, maat, mededirecteur, medebestuurder,
		medeleidinggevende,
		coll, colls, coll s, collegaatje, collegaatjes, duocollega, duo collega, duopartner, duobaan, plv,
		plaatsvervanger, plaatsvervangster, rechterhand, kamergenoot van kantoor,
		kamergenoot op kantoor, kamergenoten van kantoor, dienstmaat, dienstmaten, dienstmakker,
		dienstmakkers, makker, makkers, kompaan, kompanen, ploegmaat, ploegmaten, ploeggenoot, ploeggenoten,
		bureaugenoot, bureaugenote, bureaubuur, bureau buur, bureaubuurman, bureaubuurvrouw, keukenbrigade, zakenvriend,
		werkmakker, werkmakkers, werkvriendinnen, werkbuddy,
		baas van mij, bazin, cheffin, maatje,
		maatjes, lotgenoten, kantoormaat, kantoormaten, kantoorgenote, bestuursgenoot,
		bestuursgenoten, medewerkster van mij,
		labmaten, labmaat, korpsmaten, parochiesecretaresse, directiesecretaresse, schoolsecretaresse,
		parochiesecretaris, conciërge, vestigingsmanager van mij
	`,
};
