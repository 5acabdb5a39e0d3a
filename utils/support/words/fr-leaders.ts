import type { Phrases } from './word-list';

/** French: what leaders are called. */
export const frLeaders: Phrases = `
	dirigeant, dirigeante, dirigeants, dirigeantes, directeurs, directrices, dg, dga, drh, daf, dsi, pdg,
	patron, patronne, patrons, patronnes, fondateur, fondatrice, fondateurs, fondatrices, entrepreneuse,
	entrepreneuses, cheffe, chef d entreprise, chefs d entreprise, cheffes d entreprise, chef d
	établissement, chefs d établissement, chef de service, chefs de service, cheffe de service, proviseur,
	proviseure, proviseurs, principaux, doyen, doyenne, recteur, rectrice, maire, maires, gérant, gérante,
	gérants, responsable de service, responsables, cadre de santé, cadres de santé, cadre dirigeant, cadres
	dirigeants, cadres, encadrants, femmes leaders, rh, associés gérants, présidente, secrétaire générale,
	secrétaire général, secrétaires généraux, chef, cheffes, manageuses, directeur général, directrice
	générale, directeurs généraux, directrice d école, directeur d école, directrices d école, directeurs d
	école, directeurs d hôpital, directrice d hôpital, directrices de crèche, directrice de crèche,
	directeurs d ehpad, directrice d ehpad, principale, doyens, doyennes, recteurs, élus, élue, maire
	adjoint, responsable rh, responsables rh, chef de projet, cheffe d établissement, chefs d équipe, cheffe
	d équipe, chef d équipe, dirigeants de pme, patrons de pme, pme, restaurateurs, commerçants, pasteurs,
	cadres supérieurs, cadre sup, cadres sup, femmes cadres, jeunes dirigeants, jeunes managers, nouveaux
	managers, bâtonnier, entrepreneure, entrepreneures, auteures dirigeantes, directeur régional, directeurs
	régionaux, directrices régionales, directrice des soins, *directeur, *directrice, chef de labo, cheffe
	de labo, chef cuisinier, cheffe cuisinière, rédactrice en chef, rédacteur en chef, rédacteurs en chef,
	producteur, productrice, évêque, évêques, pasteur, pasteure, commissaire, préfet, préfète, sous préfet,
	maires adjoints, présidente de, associé, associée, associés, avocats associés, restauratrice,
	restaurateur, hôtelier, hôteliers, viticulteurs, chef de rayon, chefs de rayon, chef de clinique, chefs
	de clinique, chef de pôle, cheffe de pôle, chefs de pôle, directeur de théâtre, directeurs de théâtre,
	directrice de théâtre, directeur de musée, directeurs de musée, proviseur adjoint, inspecteur,
	inspectrice, inspecteurs, coordinatrice, coordinateur, coordinatrices, coordinateurs, responsable d
	équipe, responsables d équipe, responsable d agence, responsables d agence, directeur d agence,
	directeurs d agence, directrice d agence, directeur d usine, directrice d usine, directeurs d usine,
	décideurs, femmes entrepreneures, femmes entrepreneuses, indépendants, indépendantes, directrice de
	clinique, directeur de clinique, directeurs de clinique, directrice de musée, patron de pme, présidents,
	président, entrepreneurs, entrepreneur, managers, directeur, directrice, codirigeant, codirigeante,
	codirecteur, codirectrice, directeur technique, directrice technique, directeur financier, directrice
	financière, rectrices, directrice marketing, directeur marketing, chefs d établissements, chefs d étab,
	chef d étab, pairs dirigeants, *directeurs, *directrices, greffière en chef, greffier en chef, directeur
	de festival, préfets, curé, curés, pasteures, proviseures, principal de collège, principale de collège,
	cheffes d établissement, boulanger, boulangère, boulangers, boulangères, artisan, artisane, artisans,
	artisanes, menuisier, menuisière, garagiste, garagistes, restauratrices, hôtelière, commerçante,
	commerçant, agricultrice, agriculteur, agriculteurs, vigneron, vigneronne, vignerons, vigneronnes,
	brasseur, brasseuse, pharmacien titulaire, pharmacienne titulaire, pharmaciens, titulaires, cheffes de
	service, directeur de crèche, directeur d ehpad, dgs, présidente d association, président d association,
	présidents d association, présidente de club, président de club, libraires, libraire, gérantes, adjointe
	au maire, bourgmestre, bourgmestres, échevin, échevine, abbé, prieure, conservatrice, conservateur,
	conducteur de travaux, conductrice de travaux, conducteurs de travaux, chef de chantier,
	cheffe de chantier, chefs de chantier, contremaître, contremaîtres, contremaîtresse, chef d atelier,
	cheffe d atelier, chefs d atelier, chef de secteur, cheffe de secteur, chefs de secteur,
	chef de gare, chef de quart, chef de groupe, cheffe de groupe, chef d unité, cheffe d unité,
	chefs d unité, chef de corps, chefs de corps, chef de caserne, chef de centre, cheffe de centre,
	chefs de centre, chef de train, chef de cabinet, cheffe de cabinet, directeur de cabinet,
	directrice de cabinet, dircab, dircabs, chef d état major, commandant, commandante, commandants,
	commandants d unité, officiers commandant, commandant d unité, commandant de compagnie,
	commandante de compagnie, capitaine, capitaines, lieutenant, lieutenante, lieutenants, colonel,
	colonelle, colonels, adjudant, adjudante, médecin chef, médecins chefs, médecine cheffe,
	médecins chefs de pôle, médecin coordonnateur, médecins coordonnateurs, infirmière cheffe,
	infirmier chef, infirmière coordinatrice, infirmières cheffes, idec, cadre sup de santé,
	cadre de pôle, cadres de pôle, cadre infirmier, sage femme coordinatrice, chef de chœur,
	cheffe de chœur, chefs de chœur, chef d orchestre, cheffe d orchestre, directeur artistique,
	directrice artistique, abbesse, prieur, rabbin, rabbins, imam, imams, prêtre, prêtres,
	pasteurs et prêtres, aumônier, aumônière, vicaire, vicaires, dirlo, dirlos, dirlote, taulier,
	taulière, tauliers, aubergiste, aubergistes, cafetier, cafetière, pâtissier, pâtissière,
	pâtissiers, bouchers, éleveur,
	éleveuse, éleveurs, maraîcher, maraîchère, maraîchers, exploitant, exploitante, exploitants,
	viticulteur, viticultrice, présidents de club, présidentes de club, président de comité,
	présidente de comité, président de ligue, présidente de ligue, président d asso, présidente d asso,
	présidents d asso, vice président, vice présidente, vice présidents, vice doyen, vice doyenne, prez,
	syndic de commune, gestionnaires, maires ruraux, maires de village, directeur de labo,
	directrice de labo, directeurs de labo, directeur de recherche, responsable de labo,
	responsables de labo, resp de labo, resp labo, resp d équipe, resp équipe, resp de service,
	resp d agence, resp de pôle, resp rh, resp de site, responsable de site, responsables de site,
	directeur de site, directrice de site, directeurs de site, responsable de pôle,
	responsables de pôle, responsable de secteur, responsables de secteur, responsable de magasin,
	responsables de magasin, directeur de magasin, directrice de magasin, directeurs de magasin,
	responsable de rayon, manager de rayon, managers de rayon, responsable de crèche,
	responsables de crèche, responsable commercial, responsable commerciale, directeur commercial,
	directrice commerciale, directeurs commerciaux, directeur des ventes, directrice des ventes,
	chef des ventes, cheffe des ventes, responsable formation, responsable recrutement,
	responsable maintenance, responsable logistique, chef de produit, cheffe de produit,
	chefs de produit, responsable produit, responsables produit, resp produit, mgr produit,
	mgrs produit, manager produit, managers produit, directeur produit, directrice produit,
	lead produit, leads produit, mgr, mgrs, directeur de formation, directrice de formation,
	directeur du recrutement, directrice d association, directeur d association, directrice d asso,
	directeur d asso, directeurs d association, directeurs d asso, patron de garage, patrons de garage,
	principal adjoint, princ de collège, princ adj, proviseur de lycée, proviseure de lycée,
	proviseurs de lycée, principaux de collège, directeur d académie, directrice de conservatoire,
	directeur de conservatoire, directrice de bibliothèque, directeur de bibliothèque,
	directrice de médiathèque, directeur de médiathèque, directeur de foyer, directrice de foyer,
	directeurs de foyer, directeur de mecs, directrice de mecs, directrice d ong, directeur d ong,
	directeurs d ong, directeur de centre social, directrice de centre social,
	directeurs de centre social, directeur d école primaire, directeurs d hôtel, directeur d hôtel,
	directrice d hôtel, dir ehpad, dir école, dir crèche, dir asso, dir ong, dir hôpital, dir hosto,
	dir clinique, dir musée, dir théâtre, dir labo, dir agence, dir usine, dir site, dir magasin,
	dir foyer, dir lycée, dir collège, dir ime, dir mecs, dir esat, dir général, dir générale, dir adj,
	dir adjoint, dir adjointe, dir financier, dir financière, dir rh, dir com, dir technique,
	dir régional, dir régionale, dir marketing, dir commercial, dir commerciale, dir communes,
	dir communal, dir soins, dir des soins, dir d école, dir d ehpad, dir d hôpital, dir de crèche,
	dir de labo, dir d agence, dir d usine, dir de musée, dir de théâtre, dir de foyer, dir de centre,
	dir centre social, autre dir, dirs, dga d une, adjoint au maire, adjoints au maire,
	avocate associée, avocat associé, notaires associés, notaire associé, notaire associée,
	expert comptable associé, vétérinaire associé, vétérinaire associée, associé gérant,
	associée gérante, directeur d établissement, directrice d établissement, directeurs d établissement,
	directrices d établissement, directeur adjoint, directrice adjointe, coordo, coordos,
	présidente d université, président d université, patron de resto, patronne de resto,
	patrons de resto, patron de bar, patronne de bar, patron de boîte, patronne de boîte, procureur,
	procureure, procureurs,
	proviseurs académie, proviseurs de l académie, chefs d établissement de l académie,
	resp, responsable, patron de tpe, patronne de tpe, patrons de tpe, patron de restaurant,
	patronne de restaurant, patron d hôtel, patronne d hôtel, patron de bistrot, patronne de bistrot,
	patron de brasserie, patron d auberge, patron menuisier, patron boulanger, patronne boulangère,
	patron artisan, patron de salon, patronne de salon, patron de pêche, resp logistique, resp achats,
	resp qualité, resp prod, resp production, resp atelier, resp magasin, resp formation, resp com,
	resp compta, resp informatique, resp it, resp technique, resp maintenance, resp sav,
	resp bibliothèque, resp crèche, resp éducatif, resp éducative, chef d agence, cheffe d agence,
	chef de bureau, cheffe de bureau, chef de brigade, cheffe de brigade, chef de salle,
	cheffe de salle, chef de cuisine, cheffe de cuisine, chefs de cuisine, chef de parc, chef d escale,
	chef d exploitation, cheffe d exploitation, responsable achats, responsable qualité,
	responsable informatique, responsable technique, responsable éducatif, responsable éducative,
	responsable administratif, responsable administrative, directeur des opérations,
	directrice des opérations, directeur technique adjoint, directeur juridique, directrice juridique,
	directeur de la communication, directrice de la communication, dircom, directeur des sports,
	directrice des sports, directeur d insertion, directrice d insertion, directeur de mission locale,
	directrice de mission locale, directeur de ccas, directrice de ccas,
	chef de bataillon, cheffe de bataillon, chefs de bataillon, chef de peloton, cheffe de peloton,
	cadre, nouvelle cadre, nouveau cadre, gérant de l agence, gérante de l agence,
	commandant de bataillon, chef de section, cheffe de section, eng manager, dir des opérations,
	dir des achats, dir des ventes, dir it, dir informatique, dir juridique, dir qualité,
	dir académique, médecins directeurs, médecin directeur, médecin directrice, pharmacien chef,
	entreprise familiale, secrétaire de mairie, secrétaires de mairie,
	directrice du théâtre, directeur du théâtre, directeur du musée, directrice du musée, patron du bar,
	patronne du bar, patron du resto, patronne du resto, gérante du magasin, gérant du magasin,
	présidente du club, président du club, officier, officiers, officière,
	inter directions, entre directions, directions d école, directions d écoles, directions d établissement,
	groupe de directions, il dirige, elle dirige, dirige la, dirige le, dirige un, dirige une, dirige l, qui
	dirige, qui dirige la, qui dirige le, qui dirige l, qui dirige une, qui dirige un, il tient une, elle
	tient une, il tient un, elle tient un, qui tient une, qui tient un, qui tient la, qui tient le, il gère
	une, elle gère une, il gère un, elle gère un, qui gère une, qui gère un, à la tête de, à la tête d une,
	à la tête d un, à la tête du, aux manettes de, aux manettes du, aux commandes de, aux commandes du,
	pharmacien, pharmacienne, pharmaciennes, titulaire d officine, titulaires d officine, maître artisan,
	maître boulanger, patron plombier, patron électricien, patron coiffeur, patronne coiffeuse, patrons
	coiffeurs, patron boucher, patron pêcheur, patrons pêcheurs, chocolatier, chocolatière, fromager,
	fromagère, fromagers, caviste, cavistes, ostréiculteur, ostréicultrice, apiculteur, apicultrice,
	apiculteurs, horticulteur, pépiniériste, oléiculteur, arboriculteur, céréalier, céréaliers, berger,
	bergère, éleveuses, agricultrices, maraîchères, maraîchère bio, imprimeur, imprimeurs, éditeur,
	éditrice, éditeurs, éditrices, galeriste, galeristes, metteuse en scène, metteur en scène, chorégraphe,
	intendant, intendante, gouverneur, gouverneure, syndic, syndique, bâtonnière, sous préfète, dasen, ien,
	inspecteur d académie, inspectrice d académie, gestionnaire, doyens de fac, président du tribunal,
	présidente du tribunal, présidents de tribunal, premier président, greffier, greffière, directeur de
	prison, directrice de prison, chef de poste, cheffe de poste, chef de mission, cheffe de mission, chefs
	de mission, chef de délégation, cheffe de délégation, coordinateur terrain, coordinatrice terrain,
	coordonnateur, coordonnatrice, coordonnateurs, coordonnatrices, chef de village, chef de canton, chef
	coutumier, chef de programme, cheffe de programme, chef d antenne, cheffe d antenne, chef de
	département, cheffe de département, chefs de département, chef de division, cheffe de division, chef de
	bloc, cadre de bloc, cadre de nuit, cadre paramédical, surveillante générale, surveillant chef,
	infirmière en chef, infirmier en chef, infirmières en chef, major de service, médecin responsable,
	médecin chef de, médecin chef de pôle, cheffe de clinique, maîtresse de maison, mère supérieure, père
	abbé, mère abbesse, supérieure, supérieur de, hégoumène, grand rabbin, muezzin, consistoire, diacre,
	doyen du secteur, chef scout, cheffe scoute, responsable scout, chef de troupe, présidente de chorale,
	président de chorale, cheffe de choeur, chef de choeur, chefs de choeur, président de fédération,
	présidente de fédération, présidente d amicale, président de copro, lead dev, lead tech, tech lead,
	engineering manager, head of, vp, c level, chief of staff, product manager lead, chapter lead, scrum
	lead, co fondatrice d une, cofondateur d une, cofondatrice d une, solo founder, solopreneur,
	solopreneuse, freelances, freelance, indép, indépendante, auto entrepreneur, auto entrepreneuse, micro
	entrepreneur, repreneur, repreneuse, repreneurs, cédants, franchisé, franchisée, franchisés,
	concessionnaire, concessionnaires, exploitante agricole, exploitants agricoles, patron de ferme,
	transporteur, transporteurs, patron transporteur, armateur, patron de chantier naval, directeur de
	travaux, chef d usine, cheffe d usine, chef de ligne, cheffe de ligne, chef de fab, chef de fabrication,
	cheffe de fabrication, chef magasinier, cheffe d escale, commandant de bord, commandante de bord,
	commandant de brigade, commandant de gendarmerie, commandant de caserne, commandant de sous marin,
	capitaine de pompiers, capitaine de gendarmerie, chef de bord, proviseure adjointe, directeur d ufr,
	directrice d ufr, directeur de thèse, pi, pis, patronne de labo, patron de labo, patronne de bistro,
	patron de bistro, patron de camping, patronne de camping, tenancier, tenancière, tenanciers, hôtesse de
	gîte, gîteur, restauratrice étoilée, chefs étoilés, chef étoilé, cheffe étoilée, cuisinier chef, sous
	chef, second de cuisine
`;
