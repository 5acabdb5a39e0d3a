import type { PeopleWords } from './word-list';

/** Dutch. */
export const nlPeople: PeopleWords = {
	language: 'nl',
	leaders: `
		directrice, leidinggevende, leidinggevenden, ondernemer, onderneemster, ondernemers, afdelingshoofden,
		rectoren, conrector, decaan, burgemeester, burgemeesters, wethouders, oprichter, oprichters, eigenaar,
		eigenaren, dga, dga s, hoofden, vrouwelijke leiders, hr directeuren, medisch specialisten,
		gemeentesecretaris, gemeentesecretarissen, predikanten, mt leden, bestuursvoorzitter,
		bestuursvoorzitters, voorzitter, voorzitters, financieel directeur, hr directeur, hr manager, hr
		managers, directeur bestuurder, directeur bestuurders, teamlead, teamleads, hoofd zorg, hoofd hr,
		decanen, wethouder, predikant, dominee, pastoor, coördinator, coördinatoren, zzp leiders, mkb
		ondernemers, familiebedrijven, vrouwelijke ceo s, vrouwelijke directeuren, vrouwelijke ondernemers,
		jonge leiders, jonge directeuren, nieuwe leidinggevenden, secretaris generaal, ceo s, cto s, cfo s,
		manager zorg, *directeur, *directeuren, *leider, *leiders, *manager, *managers, *hoofd, *bestuurder,
		*bestuurders, chef kok, hoofdredacteur, hoofdredacteuren, producent, bisschop, commissaris,
		gedeputeerde, restauranteigenaar, hoogleraar, hoogleraren, filiaalhouder, filiaalhouders, maten
		advocatuur, vennoot, vennoten, partners, zelfstandigen, huisarts praktijkhouder, praktijkhouder,
		praktijkhouders, korpschef, brandweercommandant, beslissers, vrouwelijke managers, nieuwe directeuren,
		nieuwe managers, griffier, griffiers, ziekenhuisdirecteur, schooldirecteur, schooldirecteuren,
		directeur, directeuren, bestuurder, bestuurders, manager, managers, founder, founders, ceo, cto, cfo,
		cio, coo, mededirecteur, zorgmanagers, zorgbestuurders, hoofdofficier, rector, directrices,
		bedrijfsleider, bedrijfsleiders, fabrieksdirecteur, kliniekdirecteur, museumdirecteur,
		bestuurssecretaris, zorgdirecteur, *directrice, *voorzitter, *voorzitters, *ondernemer, *ondernemers,
		*eigenaar, *eigenaren, *leidinggevende, *leidinggevenden, dominees, imams, korpschefs, oprichtster,
		oprichtsters, *oprichter, festivaldirecteur, *directrices, predikante, pastoors, rectrix, schoolleider,
		schoolleiders, praktijkeigenaar, praktijkeigenaren, bakker, bakkers, garagehouder, garagehouders,
		horecaondernemer, horecaondernemers, winkelier, winkeliers, eigenaresse, ondernemersters, boer, boeren,
		boerin, melkveehouder, melkveehouders, tuinder, tuinders, apotheker, apothekers, zorgmanager,
		teamleider, teamleiders, afdelingshoofd, hoofd, locatiemanager, locatiemanagers, medeoprichter,
		medeoprichters, scale up founder, commandant, commandanten, dijkgraaf, dijkgraven, conservator,
		museumdirecteuren, aannemer, aannemers, clustermanager, clustermanagers, ambtgenoot, abt
	`,
	fellows: `
		een andere, collega, mede, bevriende, bevriend, andere, tussen, onder, collega s, ook, zelf ook,
		eveneens, twee andere, drie andere, naburige, externe, buur, bevriend met, vakgenoot, ambtgenoot,
		ander
	`,
	formers: `
		oud, oude, voormalig, voormalige, vroegere, vroeger, van vroeger, vorige, van toen, eerdere, ex,
		gepensioneerd, gepensioneerde, uit de tijd van, uit mijn tijd bij, uit de tijd bij
	`,
	colleagues: `
		collega, collega s, collegas, collegae, baas, bazen, leidinggevende, teamgenoot, teamgenoten, ploeg, mt,
		club, compagnon, zakenpartner, directeur, medeoprichter, adjunct, assistente, teamleider, werkmaten,
		werkvrienden, werkvriendin, werkvriend, clubje, groepje, kantoorgenoot, kantoorgenoten, bestuurder,
		vrienden, vriend, vriendin, mensen, secretaresse, maten, maat, mededirecteur, medebestuurder,
		medeleidinggevende
	`,
};
