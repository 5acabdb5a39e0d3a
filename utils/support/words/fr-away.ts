import type { AwayWords } from './word-list';

/** French. */
export const frAway: AwayWords = {
	language: 'fr',
	leave: `
		congé, congés, en congé, en congés, congés payés, congé annuel, vacances, en vacances, rtt,
		congé maternité, congé paternité, congé parental, congé sabbatique, jour de congé, jours de congé
	`,
	absence: `
		absent, absente, absence, absence du bureau, hors du bureau, pas au bureau, cp, jour off, off,
		repos, repos compensateur, jour de repos, récupération, récup, pont, malade, maladie, arrêt maladie,
		en arrêt maladie, arrêt de travail, en arrêt, arrêt, souffrant, souffrante, congé maladie, grippe,
		enfant malade, non travaillé, jour non travaillé, je ne travaille pas, ne travaille pas, en rtt, ooo
	`,
	unavailable: 'indisponible, indispo, non disponible, pas disponible, pas dispo, non dispo, pas là',
	beside: `
		toute, la, journée, le, les, un, une, l, jour, jours, aujourd hui, demain, je, suis, je suis, en,
		jusqu au, jusqu à, jusqu, au, aux, du, de, des, d, à, et, ma, mon, mes, ce, perso, personnel, privé,
		famille, en famille, posé, posée, posés, validé, validés, prévu, semaine, semaines, long, week end,
		weekend, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril,
		mai, juin, juillet, août, septembre, octobre, novembre, décembre, pas de réunion, ne pas déranger
	`,
	matters: `
		matin, matinée, après midi, aprem, am, pm, demi, demi journée, calendrier, chef, cheffe, collègue,
		collègues, compteur, demande, demandes, dépôt, école, élèves, enfant, enfants, équipe, fin,
		formulaire, liste, m, mme, monsieur, madame, mari, femme, maman, papa, patron, patronne, planning,
		planification, point, politique, pose, poser, remplacement, remplaçant, remplaçante, réservation,
		retour, réunion, scolaires, scolaire, solde, soldes, suivi, tableau, tous, validation, valider,
		assistante, stagiaire, budget, préparer, préparation, valise, valises, photos, billets, heures, midi
	`,
	publicHolidays: `
		férié, jour férié, jour de l an, nouvel an, lundi de pâques, pâques, fête du travail, victoire 1945,
		8 mai, ascension, jeudi de l ascension, pentecôte, lundi de pentecôte, fête nationale, 14 juillet,
		assomption, toussaint, armistice, armistice 1918, 11 novembre, noël, jour de noël, vendredi saint,
		saint sylvestre
	`,
	observances: `
		saint valentin, la saint valentin, fête des mères, fête des pères, fête des grands mères,
		chandeleur, la chandeleur, mardi gras, mercredi des cendres, fête de la musique, halloween,
		saint nicolas, saint patrick, beaujolais nouveau, premier avril, 1er avril, poisson d avril,
		journée de la femme, journée des femmes, heure d été, heure d hiver, passage à l heure d été,
		passage à l heure d hiver, changement d heure, début de l heure d été, fin de l heure d été,
		équinoxe de printemps, équinoxe d automne, solstice d été, solstice d hiver, équinoxe, solstice,
		épiphanie, jour des morts, rameaux, dimanche des rameaux, réveillon, réveillon de noël, pleine lune,
		vacances de *, vacances d *, vacances de la *
	`,
};
