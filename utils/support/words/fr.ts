import type { WordList } from './word-list';

/** French. */
export const fr: WordList = {
	language: 'fr',
	support: {
		peer: `
			entre pairs, échange de pairs, appel pair, avec mon pair, mon pair, ma paire, mes pairs,
			soutien entre pairs, coaching entre pairs, co coaching, cocoaching, sparring partner,
			sparring partners, ami critique, amie critique, binôme de soutien, binôme de leadership,
			buddy de leadership, binôme de dirigeants, partenaire de réflexion, partenaire de redevabilité,
			entre dirigeants, entre dirigeantes, entre directeurs, entre directrices, entre patrons,
			entre chefs d entreprise, entre entrepreneurs, entre entrepreneuses, entre fondateurs,
			entre fondatrices, entre managers, de directrice à directrice, de directeur à directeur,
			de dirigeant à dirigeant, de chef à chef, de pair à pair managers, parler entre dg, entre dg,
			amie dirigeante, ami dirigeant, amie entrepreneuse, ami entrepreneur, ami patron,
			confrère dirigeant, consœur dirigeante, consoeur directrice, confrère directeur,
			personne de confiance, peer call
		`,
		group: `
			codéveloppement, co développement, codévelopement, codeveloppment, codev, co dev, codevs,
			groupe de pairs, groupe pairs, groupe de paires, cercle de pairs, cercle des pairs,
			réseau de pairs, supervision entre pairs, groupe de codéveloppement, groupe codev,
			groupe balint, balint, groupe de parole, groupe de parole dirigeants, analyse de pratiques,
			analyse de pratique, analyse de la pratique, analyse des pratiques,
			analyse de pratiques professionnelles, groupe d analyse de pratiques, apem, gapp, intervision,
			cercle de dirigeants, cercle des dirigeants, cercle de dirigeantes, cercle de leaders,
			cercle de leadership, cercle de confiance, club de dirigeants, club des dirigeants,
			club dirigeants, club de patrons, club d entrepreneurs, club entrepreneurs,
			groupe de soutien managers, groupe de soutien entre managers, entraide entre managers,
			atelier d entraide, groupe d entraide, cercle de managers, coaching de groupe dirigeants,
			supervision de groupe direction, groupe mastermind, mastermind, groupe apm, club apm, germe,
			groupe germe, cjd, réunion cjd, groupe cjd, réseau entreprendre, séance de codéveloppement,
			atelier de codéveloppement, pratique réflexive, pratiques réflexives, groupe de réflexivité,
			apprentissage action, vistage, forum eo, groupe eo, cercle de femmes dirigeantes,
			cercle de femmes leaders, cercle de parole dirigeants, groupe de dirigeants,
			groupe de dirigeantes, co développement professionnel, groupe de co développement,
			table ronde de dirigeants, groupe de partage entre directeurs
		`,
		mentor: `
			mon mentor, ma mentore, ma mentor, ma mentoresse, je suis mentorée, je suis mentoré,
			en tant que mentoré, en tant que mentorée, comme mentoré, comme mentorée, mon mentorat,
			mentorat pour moi, mentor externe, mentore externe, mon parrain, ma marraine, rdv mentor,
			point mentor
		`,
		coach: `
			mon coach, ma coach, mon coaching, coaching dirigeant, coaching dirigeante,
			coaching de dirigeant, coaching de dirigeante, coaching de dirigeants, coaching exécutif,
			coaching managérial, coaching de direction, coaching professionnel pour moi, coaching pour moi,
			executive coaching, coach professionnel, coach professionnelle, coach dirigeant,
			coach de dirigeant, coach de dirigeants, coach pro, coach externe, ma séance de coaching,
			ma supervision, mon superviseur, ma superviseuse, ma superviseure, coaching individuel avec,
			coaching de transition, coaching leadership, coaching de leadership, coach exécutif
		`,
	},
	who: {
		peer: 'pair, homologue, homologues, peer',
		mentor: 'mentore, mentor, mentoresse',
		coach: 'coach',
		'former-colleague': `
			ancien collègue, ancienne collègue, anciens collègues, anciennes collègues, anc collègue,
			anc collègues, ex collègue, ex collègues, excollègue, excollègues, ancien patron,
			ancienne patronne, ex patron, ex patronne, ancien boss, ancienne boss, ex boss, ancien chef,
			ancienne chef, ancienne cheffe, ex chef, ex cheffe, ancien manager, ancienne manager,
			ex manager, ancienne équipe, ancienne équipe de, ex équipe, anciens de l équipe,
			anciens de la boîte, anciens de, anciens du bureau, ancien associé, ancienne associée,
			ex associé, ex associée, ex associés, ancien directeur, ancienne directrice, ex directeur,
			ex directrice, ancien binôme, ancienne binôme, ancien responsable, ancienne responsable,
			ancien n 1, collègue d avant, collègues d avant, équipe d avant, copains de l ancienne boîte,
			collègues de mon ancienne boîte, collègues de l ancienne boîte, ancienne boîte, ex boîte,
			vieux collègue, vieux collègues, vieille équipe, ancien co fondateur, ancien cofondateur,
			ex cofondateur, ex cofondatrice
		`,
	},
	activity: {
		mentor: `
			mentorat, mentoring, mentoring inversé, mentorat inversé, parrainage, séance de mentorat
		`,
		coach: `
			coaching, séance de coaching, séance coaching, coaching individuel, séances de coaching
		`,
		group: `
			supervision, supervision collective, supervision de groupe, séance de supervision,
			coaching collectif, coaching de groupe
		`,
	},
	maybe: {
		peer: 'binôme, buddy, point buddy, partenaire d apprentissage, sparring',
		group: `
			cercle, réseau des directeurs, réseau des directrices, réseau de directeurs,
			réseau de dirigeants, réseau de managers, réseau des managers, communauté de managers,
			communauté de pratique, communauté managériale, groupe de soutien, groupe d échange,
			groupe d échanges, dîner de dirigeants, dîner dirigeants, club, réseau femmes, réseau de femmes,
			petit déjeuner dirigeants, groupe de réflexion
		`,
		mentor: 'parrain, marraine, tuteur',
		'former-colleague': 'alumni',
	},
	gatherings: `
		table ronde, tables rondes, cercle, forum, club, cénacle, dîner débat, groupe de soutien,
		groupe d entraide, groupe d échange, groupe de parole, salon de
	`,
	leaders: `
		dirigeant, dirigeante, dirigeants, dirigeantes, directeur, directrice, directeurs, directrices, dg,
		dga, drh, daf, dsi, pdg, patron, patronne, patrons, patronnes, fondateur, fondatrice, fondateurs,
		fondatrices, entrepreneur, entrepreneuse, entrepreneurs, entrepreneuses, cheffe, chef d entreprise,
		chefs d entreprise, cheffes d entreprise, chef d établissement, chefs d établissement,
		chef de service, chefs de service, cheffe de service, proviseur, proviseure, proviseurs, principaux,
		doyen, doyenne, recteur, rectrice, maire, maires, gérant, gérante, gérants, responsable de service,
		responsables, cadre de santé, cadres de santé, cadre dirigeant, cadres dirigeants, cadres,
		encadrants, leaders, femmes leaders, rh, associés gérants, présidents, présidente,
		secrétaire générale, secrétaire général, secrétaires généraux
	`,
	fellows: 'un autre, une autre, ami, amie, confrère, consœur',
	taken: `
		je suis mentorée, je suis mentoré, en tant que mentoré, en tant que mentorée, pour moi,
		comme coaché, comme coachée, en tant que coaché, en tant que coachée, avec mon coach, avec ma coach,
		avec mon mentor, avec ma mentore, moi mentoré, moi mentorée
	`,
	given: `
		mentoré, mentorée, mentorés, mentorées, coaché, coachée, coachés, filleul, filleule, filleuls,
		mentorat de, mentorat pour, mentorat des, mentorat d une, mentorat d un, coaching de mon,
		coaching de ma, coaching de l équipe, coaching des, coaching pour, coaching d équipe,
		coaching équipe, coacher, je coache, je mentore, mentorer, tutorat, tutorat stagiaire,
		tutorat alternant, tuteur de stage, en tant que mentor, comme mentor, en tant que coach,
		comme coach, être mentor, mon stagiaire, mon alternant, coaching commercial, coaching vendeurs,
		coaching manager junior, mentee, coachee, j interviens comme mentor
	`,
	counter: `
		revue par les pairs, revue de pairs, relecture par les pairs, relu par les pairs,
		évaluation par les pairs, évaluation entre pairs, évaluation des pairs, feedback pairs,
		feedback entre pairs, feedback des pairs, feedback de pairs, pair à pair, revue entre pairs,
		programmation en pair, pair programming, pair aidant, pair aidante, pair aidants, pair aidance,
		médiateur pair, au pair, fille au pair, jeune fille au pair, nombre pair, semaine paire,
		jours pairs, jour pair, comité des pairs, paires de, paire de, paire, coach agile, agile coach,
		coach sportif, coach sportive, coach de foot, coach foot, coach sport, coach vocal, coach vocale,
		coach déco, coach bien être, coach santé, coach emploi, coach scolaire, coach nutrition,
		coaching sportif, coaching vocal, coaching scolaire, coaching de vente, supervision bancaire,
		supervision réseau, supervision des examens, supervision informatique, outil de supervision,
		hors pair, groupe électrogène, groupe scolaire, groupe parlementaire, groupe projet,
		club de lecture, club photo, club de foot, club de sport, club house, club sandwich,
		forum des associations, forum des métiers, forum des halles, forum emploi, forum utilisateurs,
		cercle rouge, cercle de lecture, cercle vertueux, table ronde syndicats, ancien employeur,
		anciens élèves, anciens combattants, ancien combattant, ancien locataire, ex conjoint, ex salarié,
		ancien salarié, ancienne salariée, anciens locaux, ancien bâtiment, menteur, tuteur de stage,
		tuteurs apprentis, sparring boxe, buddy accueil, coach en image
	`,
	spoilers: `
		formation, formations, former, formateur, formatrice, séminaire, stage, module, cours, leçon,
		diplôme, école de, académie, certification, examen, examens, concours, jury, entretien, entretiens,
		recrutement, recruter, candidat, candidate, candidats, candidature, candidatures, embauche, poste,
		contrat, contrats, devis, facture, factures, honoraires, frais, notes de frais, paiement, payer,
		régler, virement, budget, subvention, financement, appel d offres, marché public, étude de marché,
		prestataire, fournisseur, cabinet, organisme, programme, dispositif, parcours, lancement, démarrage,
		kick off, comité, copil, comité de pilotage, groupe de travail, charte, guide, kit, livret,
		stratégie, politique, référentiel, questionnaire, sondage, enquête, bilan chiffré, statistiques,
		données, analyse du marché, rapport, compte rendu, article, livre, anniversaire, pot de départ, pot,
		départ, départ en retraite, enterrement, obsèques, mariage, naissance, congrès, conférence,
		colloque, stand, webinaire, webinar, table ronde salon, animer, animation, intervention, intervenir,
		interviens, témoignage, logiciel, outil, appli, application, plateforme, site, modération, match,
		tournoi, foot, football, rugby, tennis, chorale, théâtre, ciné, cinéma, film, pièce, concert, musée,
		spectacle, planning, astreinte, garde, permanence, préparation, préparer, prépa, prep, débrief,
		debrief, notes, écrire, mail, mails, email, courriel, répondre, lettre, merci, remercier,
		remerciement, cadeau, carte, fleurs, déplacer, décaler, reporter, reprogrammer, annuler, réserver,
		réservation, commander, commande, acheter, achat, livraison, chercher, recherche, trouver, choisir,
		choix, sélection, demander, demande, signature, signer, valider, validation, renouveler,
		renouvellement, relire, relecture, trajet, train, vol, avion, hôtel, billets, billet, transfert,
		aéroport, autocar, car, bus, navette, élèves, élève, lycéenne, lycéens, collège, lycée, étudiants,
		étudiant, parents, enfants, crèche inscription, stagiaire, stagiaires, apprentis, alternants,
		client, clients, clientes, syndicats, syndicat, presse, usagers, habitants, patients, bénévoles,
		adhérents, recommandation, référence, attestation, certificat, prud hommes, tribunal, procès,
		audience, licenciement, ordinateur, clés, inventaire, photo, podcast, tournage, newsletter, ventes,
		vente, commercial, commerciaux, couture, déco, gym, boxe, piscine, sport, chien, vétérinaire,
		association, associations, maintenance, travaux
	`,
	doubts: `
		premier contact, découverte, prise de contact, première rencontre, premier rdv, premier rendez vous,
		nouveau, nouvelle, potentiel, potentielle, éventuel, éventuelle, séance d essai, séance découverte,
		alumni, contact
	`,
	talk: `
		appel, échange, échanges, café, déj, déjeuner, petit déj, petit déjeuner, dîner, dej, diner,
		discussion, rdv, rendez vous, point, réunion, rencontre, séance, séances, visio, visioconférence,
		tél, téléphone, coup de fil, verre, apéro, bière, thé, balade, marche, promenade, retrouvailles,
		bilan, conversation, brunch, soirée, causerie, heure, moment, temps, pause café, resto, restaurant,
		afterwork, session, tchat, sortie, repas
	`,
	small: `
		à, a, annulé, annulée, au, aux, autour, avec, bloqué, bloquée, ce, cet, cette, chez, confirmé,
		confidentiel, confidentielle, créneau, d, dans, de, des, du, en, entre, et, externe, fixe, h, hebdo,
		hebdomadaire, heures, interne, invitation, je, jeudi, jour, l, la, le, les, lundi, mardi, mercredi,
		vendredi, samedi, dimanche, ma, matin, matinée, mensuel, mensuelle, mes, midi, mois, moi, mon, n,
		no, notre, nous, nouveau créneau, on, ou, par, perso, personnel, petit, petite, pour, présentiel,
		privé, privée, promo, prochain, prochaine, quinzaine, reporté, réservé, s, sans ordre du jour,
		semaine, soir, sur, suis, trimestriel, trimestrielle, tous, toutes, tr, un, une, vous, vrai, y,
		après midi, à distance, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre,
		novembre, décembre, nº, mme, m, demain, libre, parc, bureau
	`,
};
