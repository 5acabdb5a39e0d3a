import type { WorkWords } from './word-list';

/** French. */
export const frWork: WorkWords = {
	language: 'fr',
	weighty: `
		conseil d administration, conseil de surveillance, assemblée générale, comité budgétaire,
		arbitrage budgétaire, arbitrages budgétaires, vote du budget, restructuration, réorganisation,
		plan social, pse, licenciement, licenciements, rupture conventionnelle, suppression de postes,
		entretien préalable, conseil de discipline, audience, prud hommes, tribunal, négociation syndicale,
		cse extraordinaire, inspection, contrôle fiscal, comité d audit, mon entretien annuel,
		négociation salariale, mise en production, lancement produit, fusion, acquisition,
		cellule de crise, réunion de crise, recadrage, levée de fonds, investisseurs, conciliation,
		mise en demeure
	`,
	up: `
		mon chef, ma cheffe, mon patron, ma patronne, n 1, mon n 1, direction générale, comité exécutif,
		comex, conseil d administration, comité de pilotage, copil, directeur général, directrice générale,
		hiérarchie, ma directrice, mon directeur, mon manager, ma manager, ma manageuse, mon responsable,
		ma responsable, mon supérieur, ma supérieure, mon dg, ma dg, ma n 1
	`,
	down: `
		mon équipe, réunion d équipe, point équipe, point d équipe, équipe, entretien annuel,
		entretiens annuels, entretien professionnel, collaborateur, collaboratrice, collaborateurs, daily,
		mêlée, rétrospective, rétro, rituel d équipe, n 1 équipe, réunion de service, intégration,
		période d essai, séminaire d équipe, revue de sprint
	`,
	across: `
		comité de direction, codir, réunion des managers, chefs de service, chefs de département,
		réunion de managers, comité de managers, transverse, interservices, équipe de direction,
		réunion des directeurs, réunion de directeurs, réunion des chefs de service
	`,
	outside: `
		client, clients, cliente, fournisseur, fournisseurs, prestataire, prestataires, candidat,
		candidate, entretien d embauche, presse, journaliste, investisseur, partenaire, partenaires, salon,
		agence, consultant, parents d élèves, commissaire aux comptes, préfecture
	`,
	alone: `
		temps de concentration, concentration, ne pas déranger, travail individuel, bloqué, focus,
		rédaction, préparation, temps calme, mails, réflexion, administratif, lecture
	`,
	travel: `
		trajet, déplacement, voyage, train, vol, avion, aéroport, route, gare, transport, tgv
	`,
};
