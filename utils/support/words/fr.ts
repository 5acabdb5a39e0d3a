import type { WordList } from './word-list';

/** French. */
export const fr: WordList = {
	language: 'fr',
	support: {
		peer: `
			appel entre pairs, échange entre pairs, entre pairs, café entre pairs, déjeuner entre pairs,
			point entre pairs, avec un pair, appel pair, appel avec mon pair, mon pair, mes pairs,
			pair à pair managers, soutien entre pairs, échange de pairs, sparring partner, ami critique,
			binôme de soutien, échange entre managers, échange entre dirigeants, café entre dirigeants,
			déjeuner entre dirigeants, homologue, mon homologue, coaching entre pairs
		`,
		group: `
			codéveloppement, co développement, codev, co dev, groupe de pairs, cercle de pairs,
			réseau de pairs, supervision entre pairs, groupe de codéveloppement, groupe balint,
			groupe de parole, analyse de pratiques, analyse de la pratique, analyse des pratiques,
			groupe d analyse de pratiques, gap dirigeants, intervision, table ronde dirigeants,
			table ronde des dirigeants, cercle de dirigeants, cercle des dirigeants, cercle de leaders,
			club de dirigeants, club des dirigeants, club dirigeants, groupe de soutien managers,
			communauté de managers, cercle de managers, coaching de groupe, coaching collectif,
			supervision de groupe, supervision collective, groupe mastermind, germe, apm, cjd plénière,
			atelier de codéveloppement, séance de codéveloppement, pratique réflexive
		`,
		mentor: `
			mentore, mon mentor, ma mentore, appel mentor, rdv mentor, rendez vous mentor, point mentor,
			déjeuner mentor, café mentor, avec mentor, marraine de mandat
		`,
		coach: `
			mon coach, ma coach, séance de coaching, séance coaching, rdv coach, rendez vous coach,
			coaching individuel, coaching dirigeant, coaching de dirigeant, coaching exécutif,
			coaching managérial, séance coach, point coach, appel coach, supervision individuelle,
			séance de supervision
		`,
		'former-colleague': `
			ancien collègue, ancienne collègue, anciens collègues, anciennes collègues, ex collègue,
			ex collègues, ancien patron, ancienne patronne, ancien chef, ancienne chef, ancienne cheffe,
			ancien manager, ancienne manager, ex manager, ex patron
		`,
	},
	maybe: {
		peer: 'pair, pairs, binôme, homologues',
		group: 'table ronde, groupe d échange, cercle, forum, réseau de managers, groupe de soutien',
		mentor: 'mentorat, mentoring, parrainage, tutorat, séance de mentorat, parrain, marraine',
		coach: 'coachs, supervision',
		'former-colleague': 'ancienne équipe, anciens de',
	},
	counter: `
		revue par les pairs, revue de pairs, relecture par les pairs, évaluation par les pairs,
		évaluation entre pairs, pair à pair, feedback entre pairs, revue entre pairs, feedback des pairs,
		programmation en pair, pair programming, au pair, nombre pair, semaine paire, jours pairs,
		jour pair, comité des pairs, coach agile, coach sportif, coach sportive, coach de foot,
		coaching sportif, supervision bancaire, supervision réseau, supervision des examens,
		supervision informatique, outil de supervision, coaching d équipe, pair extraction, hors pair
	`,
	spoilers: `
		formation, formations, atelier, séminaire, entretien, entretiens, recrutement, candidature,
		candidatures, contrat, devis, facture, budget, appel d offres, programme, lancement, certification,
		anniversaire, pot de départ, pot, départ, enterrement, obsèques, mariage, sondage, enquête,
		congrès, conférence, colloque, salon, logiciel, outil, match, tournoi, examen, examens, cours,
		stratégie, planning, charte
	`,
	doubts: 'préparation, préparer, choix, trouver, recherche, découverte, présentation, rencontre',
	given: `
		mon mentoré, ma mentorée, mentoré, mentorée, mentorés, coaché, coachée, filleul, filleule,
		mentorat de, coaching de mon équipe, tutorat stagiaire, tutorat alternant
	`,
	small: `
		à, a, annulé, appel, au, aux, avec, bière, bilan, café, ce, chez, confirmé, d, de, déj, déjeuner,
		des, dîner, discussion, du, échange, en, entre, et, hebdo, hebdomadaire, invitation, l, la, le,
		les, mensuel, mensuelle, mon, par, petit, point, pour, privé, promenade, rdv, rendez, rencontre,
		réunion, sur, tchat, tél, téléphone, thé, tr, un, une, verre, visio, vous, balade, marche, matinal,
		perso, confidentiel
	`,
	leave: `
		congé, congés, en congé, en congés, congés payés, vacances, en vacances, absent, absente, absence,
		absence du bureau, rtt, jour off, repos, arrêt maladie, maladie, malade, congé maternité,
		congé paternité, congé parental, récupération, récup, cp, jour de congé, hors du bureau, pont,
		congé sabbatique, congé annuel
	`,
	publicHolidays: `
		férié, jour férié, jour de l an, nouvel an, lundi de pâques, pâques, fête du travail,
		victoire 1945, 8 mai, ascension, jeudi de l ascension, pentecôte, lundi de pentecôte,
		fête nationale, 14 juillet, assomption, toussaint, armistice, armistice 1918, 11 novembre, noël,
		jour de noël, vendredi saint, saint sylvestre
	`,
};
