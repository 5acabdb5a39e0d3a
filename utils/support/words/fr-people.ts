import type { PeopleWords } from './word-list';

/** French. */
export const frPeople: PeopleWords = {
	language: 'fr',
	leaders: `
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
		au maire, bourgmestre, bourgmestres, échevin, échevine, abbé, prieure, conservatrice, conservateur
	`,
	fellows: `
		un autre, une autre, ami, amie, confrère, consœur, entre, collègue, collègues, confrères, l autre,
		d autres, autres, autre, lui aussi, elle aussi, aussi, également, deux autres, trois autres, voisin,
		voisine, consoeur, consoeurs, consœurs, externes, de l extérieur
	`,
	formers: `
		ancien, ancienne, anciens, anciennes, anc, d avant, précédent, précédente, précédents, vieux, vieille,
		vieilles, d autrefois, de l époque, ex, ex de, retraité, retraitée, prédécesseur, du temps de,
		du temps du, à l époque de
	`,
	colleagues: `
		collègue, collègues, patron, patronne, chef, cheffe, manageuse, équipe, équipier, équipiers, coéquipier,
		coéquipière, coéquipiers, associé, associée, associés, directeur, directrice, dg, n 1, binôme, boîte,
		entreprise, camarades, compères, cofondateur, cofondatrice, co fondateur, adjoint, adjointe, assistante,
		responsable, copains du boulot, copines du boulot, collab, collaborateur, collaboratrice, bande, amis,
		ami, amie, amies, copains, copines, gars, gens, collaborateurs, confrère, consœur, codirecteur,
		codirectrice, co directeur, co directrice, cogérant, cogérante, confrères, consœurs
	`,
};
