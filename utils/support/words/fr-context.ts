import type { ContextWords } from './word-list';

/** French. */
export const frContext: ContextWords = {
	language: 'fr',
	counter: `
		revue par les pairs, revue de pairs, relecture par les pairs, relu par les pairs,
		évaluation par les pairs, évaluation entre pairs, évaluation des pairs, feedback pairs,
		feedback entre pairs, feedback des pairs, feedback de pairs, pair à pair, revue entre pairs,
		programmation en pair, pair programming, pair aidant, pair aidante, pair aidants, pair aidance,
		médiateur pair, au pair, fille au pair, jeune fille au pair, nombre pair, semaine paire, jours pairs,
		jour pair, comité des pairs, paires de, paire de, paire, coach agile, coach sportif, coach sportive,
		coach de foot, coach foot, coach sport, coach vocal, coach vocale, coach déco, coach bien être,
		coach santé, coach emploi, coach scolaire, coach nutrition, coaching sportif, coaching vocal,
		coaching scolaire, coaching de vente, supervision bancaire, supervision réseau, supervision des examens,
		supervision informatique, outil de supervision, hors pair, groupe électrogène, groupe scolaire,
		groupe parlementaire, groupe projet, club de lecture, club photo, club de foot, club de sport,
		club house, club sandwich, forum des associations, forum des métiers, forum des halles, forum emploi,
		forum utilisateurs, cercle rouge, cercle de lecture, cercle vertueux, table ronde syndicats,
		ancien employeur, anciens élèves, anciens combattants, ancien combattant, ancien locataire, ex conjoint,
		ex salarié, ancien salarié, ancienne salariée, anciens locaux, ancien bâtiment, menteur, tuteur de stage,
		tuteurs apprentis, sparring boxe, buddy accueil, coach en image, réseau peer to peer, réseau pair à pair,
		prêt pair à pair
	`,
	spoilers: `
		formation, formations, former les, former des, former aux, formateur, formatrice, séminaire, stage,
		cours, leçon, diplôme, école de, académie, examen, examens, concours, jury, entretien, entretiens,
		recrutement, recruter, candidat, candidate, candidats, candidature, candidatures, embauche, poste,
		contrat, contrats, devis, facture, factures, honoraires, frais, notes de frais, paiement, payer, régler,
		virement, subvention, financement, appel d offres, marché public, étude de marché, prestataire,
		fournisseur, organisme, dispositif, lancement, démarrage, comité, copil, comité de pilotage,
		groupe de travail, charte, kit, livret, stratégie, politique, référentiel, sondage, enquête,
		bilan chiffré, statistiques, données, analyse du marché, rapport, compte rendu, livre, anniversaire,
		pot de départ, pot, départ, départ en retraite, enterrement, obsèques, mariage, naissance, congrès,
		colloque, webinaire, table ronde salon, animer, animation, intervention, intervenir, interviens,
		témoignage, logiciel, outil, appli, plateforme, site, match, tournoi, foot, chorale, ciné, pièce, musée,
		spectacle, planning, astreinte, garde, permanence, préparer, prépa, écrire, mails, courriel, répondre,
		lettre, merci, remercier, remerciement, cadeau, carte, fleurs, déplacer, décaler, reporter, reprogrammer,
		annuler, réserver, réservation, commander, commande, acheter, achat, livraison, chercher, recherche,
		trouver, choisir, choix, demander, demande, signer, valider, validation, renouveler, renouvellement,
		relire, relecture, trajet, train, vol, avion, billets, billet, transfert, aéroport, autocar, car,
		navette, élèves, élève, lycéenne, lycéens, étudiants, étudiant, enfants, crèche inscription, stagiaire,
		stagiaires, apprentis, alternants, clientes, syndicats, syndicat, presse, usagers, habitants, bénévoles,
		adhérents, recommandation, attestation, certificat, prud hommes, procès, audience, licenciement,
		ordinateur, clés, inventaire, tournage, ventes, vente, commercial, commerciaux, couture, déco, boxe,
		piscine, sport, chien, vétérinaire, association, associations, maintenance, travaux
	`,
	doubts: `
		premier contact, découverte, prise de contact, première rencontre, premier rdv, premier rendez vous,
		potentiel, potentielle, éventuel, éventuelle, séance d essai, séance découverte, première séance,
		première réunion, 1re séance, 1ère séance, rdv découverte, entretien exploratoire, prise de connaissance,
		premier échange, premier appel, entretien préalable, nouveau coach, nouvelle coach, nouveau mentor,
		nouvelle mentore
	`,
	about: 'sur, à propos, au sujet, concernant, sujet, objet',
	talk: `
		appel, échange, échanges, café, déj, déjeuner, petit déj, petit déjeuner, dîner, dej, diner, discussion,
		rdv, rendez vous, point, rencontre, séance, séances, visio, visioconférence, tél, téléphone, coup de fil,
		verre, apéro, bière, thé, balade, marche, promenade, retrouvailles, bilan, soirée, causerie, heure,
		moment, temps, pause café, resto, restaurant, afterwork, tchat, sortie, repas, causette, papote, papoter,
		apéritif, randonnée, rando, marcher, footing, balades, cafés, déjeuners, téléphoner, appeler, entrevue,
		tête à tête, goûter, week end, croisière, terrasse, soir, pause, discuter, se voir, voir, échanger,
		conseil, conseils, discussion libre
	`,
	meals: `
		déjeuner, déj, dîner, petit déjeuner, petit déj, café, apéro, verre, soirée, afterwork, repas, resto,
		retrouvailles, échange, échanges
	`,
	small: `
		annulé, annulée, au, aux, autour, avec, bloqué, bloquée, ce, cet, cette, confirmé, confidentiel,
		confidentielle, créneau, d, dans, de, des, du, en, entre, et, externe, fixe, h, hebdo, hebdomadaire,
		heures, interne, je, jeudi, jour, l, la, le, les, lundi, mardi, mercredi, vendredi, samedi, dimanche, ma,
		matin, matinée, mensuel, mensuelle, mes, midi, mois, moi, n, notre, nous, nouveau créneau, ou, par,
		perso, personnel, petit, petite, pour, présentiel, privé, privée, promo, prochain, prochaine, quinzaine,
		reporté, réservé, sans ordre du jour, semaine, soir, sur, suis, trimestriel, trimestrielle, tous, toutes,
		tr, un, une, vous, vrai, y, après midi, à distance, janvier, février, mars, avril, mai, juin, juillet,
		août, septembre, octobre, novembre, décembre, nº, mme, m, demain, libre, parc, bureau, groupe, séance,
		seance, direction, 1h, 1h30, 2h, semaines, lyon, paris, nantes, bordeaux, lille, marseille, toulouse,
		rennes, bruxelles, genève, montréal, autre, autres, même, même poste, suite, bis, prochains, fois,
		fois par mois, tout, tous les, toutes les, très, plus, rien, hors, hors bureau, sans, ami, amie, ton, ta,
		nos, vos, leur, qui, que, ne pas déplacer, à ne pas déplacer, svp, bloquer, garder, garder libre,
		confiance, de confiance, en personne, réserver non, mensuels, hebdomadaires, bimensuel, bimensuelle,
		bimestriel, trimestre, salle, étage, lieu, midis, soirs, matins, c, j, qu, jusqu, huis clos, à huis clos,
		ouvert, régionale, régionaux, hors entreprise, entreprise, nouveau, nouvelle
	`,
};
