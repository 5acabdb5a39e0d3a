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
		mon chef, ma cheffe, mon patron, ma patronne, direction générale, comité exécutif, comex,
		conseil d administration, comité de pilotage, copil, directeur général, directrice générale,
		hiérarchie, ma directrice, mon directeur, mon manager, ma manager, ma manageuse, mon responsable,
		ma responsable, mon supérieur, ma supérieure, mon dg, ma dg, mon entretien annuel,
		mon chef de service, ma hiérarchie
	`,
	down: `
		mon équipe, réunion d équipe, point équipe, point d équipe, entretien annuel, entretiens annuels,
		entretien professionnel, collaborateur, collaboratrice, collaborateurs, rétrospective, rétro,
		rituel d équipe, réunion de service, période d essai, séminaire d équipe, revue de sprint, équipe!,
		daily!, mêlée!, intégration!, avec l équipe, avec équipe, toute l équipe, déjeuner d équipe,
		daily équipe
	`,
	across: `
		comité de direction, codir, réunion des managers, chefs de service, chefs de département,
		réunion de managers, comité de managers, transverse, interservices, équipe de direction,
		réunion des directeurs, réunion de directeurs, réunion des chefs de service
	`,
	outside: `
		client, clients, cliente, fournisseur, fournisseurs, prestataire, prestataires, candidat, candidate,
		entretien d embauche, presse, journaliste, investisseur, partenaire, partenaires, agence,
		consultant, parents d élèves, commissaire aux comptes, préfecture, salon professionnel, salon du *,
		salon des *, salon de l *
	`,
	alone: `
		temps de concentration, ne pas déranger, travail individuel, bloqué, focus, rédaction, préparation,
		temps calme, mails, réflexion, administratif!, travail administratif, temps administratif, lecture!,
		lecture dossier, lecture dossiers, lecture de dossiers, temps de lecture, concentration!
	`,
	aside: `
		chef de chantier, chef de cuisine, chef d orchestre, conférence téléphonique, conférence téléphone,
		conférence vidéo, salle de conférence, agence de voyage, agence de voyages, agence immobilière,
		revue de presse, dossier de presse, communiqué de presse, presse citron, rétro gaming, soirée rétro,
		équipe de france, équipe de foot, équipe de rugby, comité de rédaction, conférence de rédaction,
		réunion de rédaction, réunion rédaction, préparation avec, compte bloqué,
		salon de l agriculture avec les enfants, salon des enfants
	`,
	travel: `
		trajet, déplacement, voyage, train, vol, avion, aéroport, route, gare, transport, tgv
	`,
};
