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
		jour pair, comité des pairs, paires de, paire de, paire, coach agile, agile coach, coach sportif,
		coach sportive, coach de foot, coach foot, coach sport, coach vocal, coach vocale, coach déco,
		coach bien être, coach santé, coach emploi, coach scolaire, coach nutrition, coaching sportif,
		coaching vocal, coaching scolaire, coaching de vente, supervision bancaire, supervision réseau,
		supervision des examens, supervision informatique, outil de supervision, hors pair, groupe électrogène,
		groupe scolaire, groupe parlementaire, groupe projet, club de lecture, club photo, club de foot,
		club de sport, club house, club sandwich, forum des associations, forum des métiers, forum des halles,
		forum emploi, forum utilisateurs, cercle rouge, cercle de lecture, cercle vertueux,
		table ronde syndicats, ancien employeur, anciens élèves, anciens combattants, ancien combattant,
		ancien locataire, ex conjoint, ex salarié, ancien salarié, ancienne salariée, anciens locaux,
		ancien bâtiment, menteur, tuteur de stage, tuteurs apprentis, sparring boxe, buddy accueil,
		coach en image
	`,
	spoilers: `
		formation, formations, former les, former des, former aux, formateur, formatrice, séminaire, stage,
		module, cours, leçon, diplôme, école de, académie, certification, examen, examens, concours, jury,
		entretien, entretiens, recrutement, recruter, candidat, candidate, candidats, candidature, candidatures,
		embauche, poste, contrat, contrats, devis, facture, factures, honoraires, frais, notes de frais,
		paiement, payer, régler, virement, budget, subvention, financement, appel d offres, marché public,
		étude de marché, prestataire, fournisseur, organisme, programme, dispositif, parcours, lancement,
		démarrage, kick off, comité, copil, comité de pilotage, groupe de travail, charte, guide, kit, livret,
		stratégie, politique, référentiel, questionnaire, sondage, enquête, bilan chiffré, statistiques,
		données, analyse du marché, rapport, compte rendu, article, livre, anniversaire, pot de départ, pot,
		départ, départ en retraite, enterrement, obsèques, mariage, naissance, congrès, conférence, colloque,
		stand, webinaire, webinar, table ronde salon, animer, animation, intervention, intervenir, interviens,
		témoignage, logiciel, outil, appli, application, plateforme, site, modération, match, tournoi, foot,
		football, rugby, tennis, chorale, théâtre, ciné, cinéma, film, pièce, concert, musée, spectacle,
		planning, astreinte, garde, permanence, préparation, préparer, prépa, prep, débrief, debrief, notes,
		écrire, mail, mails, email, courriel, répondre, lettre, merci, remercier, remerciement, cadeau, carte,
		fleurs, déplacer, décaler, reporter, reprogrammer, annuler, réserver, réservation, commander, commande,
		acheter, achat, livraison, chercher, recherche, trouver, choisir, choix, sélection, demander, demande,
		signature, signer, valider, validation, renouveler, renouvellement, relire, relecture, trajet, train,
		vol, avion, hôtel, billets, billet, transfert, aéroport, autocar, car, bus, navette, élèves, élève,
		lycéenne, lycéens, étudiants, étudiant, parents, enfants, crèche inscription, stagiaire, stagiaires,
		apprentis, alternants, client, clients, clientes, syndicats, syndicat, presse, usagers, habitants,
		patients, bénévoles, adhérents, recommandation, référence, attestation, certificat, prud hommes,
		tribunal, procès, audience, licenciement, ordinateur, clés, inventaire, photo, podcast, tournage,
		newsletter, ventes, vente, commercial, commerciaux, couture, déco, gym, boxe, piscine, sport, chien,
		vétérinaire, association, associations, maintenance, travaux
	`,
	doubts: `
		premier contact, découverte, prise de contact, première rencontre, premier rdv, premier rendez vous,
		nouveau, nouvelle, potentiel, potentielle, éventuel, éventuelle, séance d essai, séance découverte,
		alumni, contact, première séance, première réunion, 1re séance, 1ère séance, rdv découverte,
		entretien exploratoire, prise de connaissance, premier échange, premier appel, entretien préalable
	`,
	about: 'sur, à propos, au sujet, concernant, sujet, objet',
	talk: `
		appel, échange, échanges, café, déj, déjeuner, petit déj, petit déjeuner, dîner, dej, diner, discussion,
		rdv, rendez vous, point, réunion, rencontre, séance, séances, visio, visioconférence, tél, téléphone,
		coup de fil, verre, apéro, bière, thé, balade, marche, promenade, retrouvailles, bilan, conversation,
		brunch, soirée, causerie, heure, moment, temps, pause café, resto, restaurant, afterwork, session,
		tchat, sortie, repas, causette, papote, papoter, apéritif, randonnée, rando, marcher, footing, balades,
		cafés, déjeuners, zoom, call, téléphoner, appeler, entrevue, tête à tête, goûter, golf, week end,
		weekend, croisière, terrasse, soir, pause, discuter, se voir, voir, échanger
	`,
	meals: `
		déjeuner, déj, dîner, petit déjeuner, petit déj, café, apéro, verre, brunch, soirée, afterwork, repas,
		resto, retrouvailles, échange, échanges
	`,
	small: `
		à, a, annulé, annulée, au, aux, autour, avec, bloqué, bloquée, ce, cet, cette, chez, confirmé,
		confidentiel, confidentielle, créneau, d, dans, de, des, du, en, entre, et, externe, fixe, h, hebdo,
		hebdomadaire, heures, interne, invitation, je, jeudi, jour, l, la, le, les, lundi, mardi, mercredi,
		vendredi, samedi, dimanche, ma, matin, matinée, mensuel, mensuelle, mes, midi, mois, moi, mon, n, no,
		notre, nous, nouveau créneau, on, ou, par, perso, personnel, petit, petite, pour, présentiel, privé,
		privée, promo, prochain, prochaine, quinzaine, reporté, réservé, s, sans ordre du jour, semaine, soir,
		sur, suis, trimestriel, trimestrielle, tous, toutes, tr, un, une, vous, vrai, y, après midi, à distance,
		janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, nº,
		mme, m, demain, libre, parc, bureau, groupe, séance, seance, direction, 1h, 1h30, 2h, semaines, lyon,
		paris, nantes, bordeaux, lille, marseille, toulouse, rennes, bruxelles, genève, montréal, autre, autres,
		même, même poste, suite, bis, prochains, fois, fois par mois, tout, tous les, toutes les, très, plus,
		rien, hors, hors bureau, sans, ami, amie, ton, ta, nos, vos, leur, qui, que, ne pas déplacer,
		à ne pas déplacer, important, svp, bloquer, garder, garder libre, confiance, de confiance, en personne,
		réserver non, mensuels, hebdomadaires, bimensuel, bimensuelle, bimestriel, trimestre, salle, étage,
		lieu, midis, soirs, matins, c, j, qu, jusqu, huis clos, à huis clos
	`,
};
