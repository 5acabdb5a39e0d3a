import type { Phrases } from './word-list';

/** Dutch: others who lead as the leader does. */
export const nlPeers: Phrases = `
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
	ook alleen aan de top,
	andere ploegbaas, andere horecabaas, andere baas, andere fabrieksbaas, andere cafébaas,
	andere kroegbaas, andere winkelbaas, die ook een * runt, die ook een * leidt, die ook * runt,
	ook familiebedrijf, ook een familiebedrijf, collega pi, burgemeester tot burgemeester,
	founder tot founder, ondernemer tot ondernemer, rector tot rector, directeur tot directeur,
	hoofd tot hoofd, tegenvoeter van, mijn tegenvoeter, tegenvoeter bij,
	onder ons bazen, onder uitvoerders, onder zaakvoerders, onder hoofdverpleegkundigen,
	onder praktijkhouders, onder afdelingshoofden, onder teamleiders, onder commandanten,
	onder pastoors, collega pi s,
	collega baas, collega bazen, collega cafébaas, collega uitvoerder, collega slager, collega apotheker,
	collega notaris, collega huisarts praktijkhouder, collega tandarts praktijkhouder, collega dierenarts
	praktijkhouder, collega aannemers, collega boer, collega boerin, collega melkveehouder, collega
	horecaondernemer, collega hotelier, collega winkelier, collega uitbater, collega pastoor, collega
	dominee, collega abt, collega deken, collega conservator, collega dirigent, collega hoofdredacteur,
	collega griffier, collega gemeentesecretaris, collega dijkgraaf, collega schooldirecteur, collega
	schooldirectrice, collega museumdirecteur, collega directie, collega directies, collega korpschef,
	collega kapitein, collega zonechef, collega stafhouder, collega diensthoofd, collega
	hoofdverpleegkundige, collega werfleider, collega ploegbaas, collega teamlead, collega tech lead,
	collega em, collega product lead, collega bestuursvoorzitter, collega bedrijfsleider, collega
	fabrieksdirecteur, collega intendant, collega zzper, collega freelancer, collega brouwer, collega
	bloemist, collega drukker, collega hovenier, collega garagehouder, collega galeriehouder, collega
	boekhandelaar, bevriende collega directeur, bevriende rector, bevriende burgemeester, bevriende
	zaakvoerder, bevriende schoolleider, bevriende bakker, bevriende eigenaar, bevriende eigenaresse,
	bevriende directrice, bevriende hoofdredacteur, bevriende restauranthouder, bevriende horecabaas,
	bevriende dominee, onder bakkers, onder boeren, onder apothekers, onder hoteliers, onder uitbaters,
	onder zzp ers, onder hoofdredacteuren, onder intendanten, onder werfleiders, onder korpschefs, onder
	griffiers, onder dirigenten, onder kapiteins, onder bazen, bazen onder elkaar, hoofden onder elkaar,
	bakkers onder elkaar, boeren onder elkaar, dominees onder elkaar, pastoors onder elkaar, zaakvoerders
	onder elkaar, uitbaters onder elkaar, teamleiders onder elkaar, managers onder elkaar, apothekers onder
	elkaar, commandanten onder elkaar, kapiteins onder elkaar, rectrices onder elkaar, lotgenoot directeur,
	lotgenoot schoolleider, lotgenoot ondernemer, lotgenoot rector
`;
