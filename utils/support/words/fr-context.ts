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
		coaching scolaire, coaching de vente, supervision bancaire, supervision réseau,
		supervision des examens, supervision informatique, outil de supervision, hors pair,
		groupe électrogène, groupe scolaire, groupe parlementaire, groupe projet, club de lecture, club photo,
		club de foot, club de sport, club house, club sandwich, forum des associations, forum des métiers,
		forum des halles, forum emploi, forum utilisateurs, cercle rouge, cercle de lecture, cercle vertueux,
		table ronde syndicats, ancien employeur, anciens élèves, anciens combattants, ancien combattant,
		ancien locataire, ex conjoint, ex salarié, ancien salarié, ancienne salariée, anciens locaux,
		ancien bâtiment, menteur, tuteur de stage, tuteurs apprentis, sparring boxe, buddy accueil,
		coach en image, réseau peer to peer, réseau pair à pair, prêt pair à pair, collègue à former,
		former des collègues, former collègue, ancienne locataire, ancien fournisseur, anciens fournisseurs,
		ancien client, anciens clients, ex mari, ex femme, ex conjointe, pairs aidants, cercle nautique,
		cercle polaire, cercle de qualité, cercle d escrime, table ronde avec, codéveloppement logiciel,
		codev front, codev back, codéveloppement produit, codev sprint, homologue 3d, coach d insertion,
		coach bus, mentors étudiants, mentors bénévoles, analyse de pratiques commerciales,
		analyse des pratiques commerciales, forum de l emploi, forum emplois, revue de code,
		revue de code entre pairs, ma filleule de mentorat, mon filleul de mentorat, mes filleuls de mentorat,
		chambre des pairs, pairs de france, salon des maires, salon des entrepreneurs, salon de l entreprise,
		congrès des maires
	`,
	spoilers: `
		formation, formations, former les, former des, former aux, formateur, formatrice, séminaire, stage,
		cours, leçon, diplôme, école de, académie, examen, examens, concours, jury, entretien, entretiens,
		recrutement, recruter, candidat, candidate, candidats, candidature, candidatures, embauche, contrat,
		contrats, devis, facture, factures, honoraires, frais, notes de frais, paiement, payer, régler,
		virement, subvention, financement, appel d offres, marché public, étude de marché, prestataire,
		fournisseur, organisme, dispositif, lancement, démarrage, comité, copil, comité de pilotage, groupe de
		travail, charte, kit, livret, stratégie, politique, référentiel, sondage, enquête, bilan chiffré,
		statistiques, données, analyse du marché, rapport, compte rendu, livre, anniversaire, pot de départ,
		pot, départ, départ en retraite, enterrement, obsèques, mariage, naissance, congrès, colloque,
		webinaire, table ronde salon, animer, animation, intervention, intervenir, interviens, témoignage,
		logiciel, outil, appli, plateforme, site, match, tournoi, foot, chorale, ciné, pièce, musée, spectacle,
		planning, astreinte, garde, permanence, préparer, prépa, écrire, mails, courriel, répondre, lettre,
		merci, remercier, remerciement, cadeau, carte, fleurs, déplacer, décaler, reporter, reprogrammer,
		annuler, réserver, réservation, commander, commande, acheter, achat, livraison, chercher, recherche,
		trouver, choisir, choix, demande, signer, valider, validation, renouveler, renouvellement, relire,
		relecture, trajet, train, vol, avion, billets, billet, transfert, aéroport, autocar, car, navette,
		élèves, élève, lycéenne, lycéens, étudiants, étudiant, enfants, crèche inscription, stagiaire,
		stagiaires, apprentis, alternants, clientes, syndicats, syndicat, presse, usagers, habitants, bénévoles,
		adhérents, recommandation, attestation, certificat, prud hommes, procès, audience, licenciement,
		ordinateur, clés, inventaire, tournage, ventes, vente, commercial, commerciaux, couture, déco, boxe,
		piscine, sport, chien, vétérinaire, association, associations, maintenance, travaux, députés, député,
		députée, élus locaux, locataire, caution, litige, avocat, avocate, assurance, mutuelle, désigner,
		attribuer, affecter, nommer, déploiement, à former, former un, former une, chantier, garagiste, garage,
		départ du car, autobus, bus, meubles, mobilier, dépliant, flyer, affiche, brochure, cotisation,
		adhésion, abonnement, licence, benchmark, podcast, enregistrement, dossier, anr, vae, emploi, insertion,
		reclassement, scolaire, soirée jeux, jeu de société, jeux de société, doctorants, thèse, sav,
		concurrents, sprint, cci, réseau d eau, inscription, casque, journée portes ouvertes, soutenance,
		baptême, communion, remplacer, remplacement, incendie, procès verbal, certification, pédagogique,
		marque, montage, installer, installation, relance, relancer, serveur, serveurs, wifi, sac,
		téléconseillers, rse, produit, modèle, accord cadre, comparaison, panne, rémunérations, rémunération,
		convention, calendrier, fiche de poste, ouverture de poste, création de poste, poste à pourvoir, rétro,
		rétrospective, mind map, cahier des charges, notaire, acte notarié, dépouillement, volley, prix,
		récompense, remise des prix
	`,
	doubts: `
		premier contact, découverte, prise de contact, première rencontre, premier rdv, premier rendez vous,
		potentiel, potentielle, éventuel, éventuelle, séance d essai, séance découverte, première séance,
		première réunion, 1re séance, 1ère séance, rdv découverte, entretien exploratoire,
		prise de connaissance, premier échange, premier appel, entretien préalable, nouveau coach,
		nouvelle coach, nouveau mentor, nouvelle mentore, prédécesseur
	`,
	about: 'sur, à propos, au sujet, concernant, sujet, objet',
	talk: `
		appel, échange, échanges, café, déj, déjeuner, petit déj, petit déjeuner, dîner, dej, diner, discussion,
		rdv, rendez vous, point, rencontre, séance, séances, visio, visioconférence, tél, téléphone,
		coup de fil, verre, apéro, bière, thé, balade, marche, promenade, retrouvailles, bilan, soirée,
		causerie, heure, moment, temps, pause café, resto, restaurant, afterwork, tchat, sortie, repas,
		causette, papote, papoter, apéritif, randonnée, rando, marcher, footing, balades, cafés, déjeuners,
		téléphoner, appeler, entrevue, tête à tête, goûter, week end, croisière, terrasse, soir, pause,
		discuter, se voir, voir, échanger, conseil, conseils, discussion libre, pizza, curry, sushi, crêpes,
		raclette, galette, marché de noël, vin chaud, repas de noël, brasserie, bistro, bistrot, ciné ensemble,
		tennis ensemble, échange téléphonique, coup de tél, visio zoom, teams, zoom, appel teams, dîn, dîners,
		apéros, pot entre nous, bouffe, grignoter, rando ensemble, *café, *lunch, rappeler, demander,
		demander à, demander conseil, visite à, rendre visite, consulter, écouter, l avis de, son avis,
		prendre conseil auprès, manger, parler, bavarder, boire un verre, boire un café
	`,
	meals: `
		déjeuner, déj, dîner, petit déjeuner, petit déj, café, apéro, verre, soirée, afterwork, repas, resto,
		retrouvailles, échange, échanges, au coin du feu
	`,
	small: `
		annulé, annulée, au, aux, autour, avec, bloqué, bloquée, ce, cet, cette, confirmé, confidentiel,
		confidentielle, créneau, d, dans, de, des, du, en, entre, et, externe, fixe, h, hebdo, hebdomadaire,
		heures, interne, je, jeudi, jour, l, la, le, les, lundi, mardi, mercredi, vendredi, samedi, dimanche,
		ma, matin, matinée, mensuel, mensuelle, mes, midi, mois, moi, n, notre, nous, nouveau créneau, ou, par,
		perso, personnel, petit, petite, pour, présentiel, privé, privée, promo, prochain, prochaine, quinzaine,
		reporté, réservé, sans ordre du jour, semaine, soir, sur, suis, trimestriel, trimestrielle, tous,
		toutes, tr, un, une, vous, vrai, y, après midi, à distance, janvier, février, mars, avril, mai, juin,
		juillet, août, septembre, octobre, novembre, décembre, nº, mme, m, demain, libre, parc, bureau, groupe,
		séance, seance, direction, 1h, 1h30, 2h, semaines, lyon, paris, nantes, bordeaux, lille, marseille,
		toulouse, rennes, bruxelles, genève, montréal, autre, autres, même, même poste, suite, bis, prochains,
		fois, fois par mois, tout, tous les, toutes les, très, plus, rien, hors, hors bureau, sans, ami, amie,
		ton, ta, nos, vos, leur, qui, que, ne pas déplacer, à ne pas déplacer, svp, bloquer, garder, garder
		libre, confiance, de confiance, en personne, réserver non, mensuels, hebdomadaires, bimensuel,
		bimensuelle, bimestriel, trimestre, salle, étage, lieu, midis, soirs, matins, c, j, qu, jusqu, huis
		clos, à huis clos, ouvert, régionale, régionaux, hors entreprise, entreprise, nouveau, nouvelle, de
		toujours, gr, neo, grp
	`,
	closed:
		'confidentiel, confidentielle, huis clos, à huis clos, en confiance, fermé, fermée, petit comité, en toute confiance',
	errands: `
		facture, factures, honoraires, cotisation, décaler, reprogrammer, reporter, animer, animation,
		soirée jeux, jeu de société, jeux de société, régler, devis, note de frais, résilier, appel d offres,
		cahier des charges
	`,
};
