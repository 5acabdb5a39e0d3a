import type { Phrases } from './word-list';

/** French: phrases that take the meaning of a word of support away. */
export const frCounters: Phrases = `
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
	congrès des maires,
	anciens du lycée, anciens du collège, anciens du club, anciens de l école, anciens de la fac,
	anciens de sciences po, anciens de la promo, anciens de promo, ancienne école, ancien lycée,
	ancien appartement, ancien appart, ancien logement, ancienne maison, ancien numéro,
	ancienne adresse, ancien site, ancienne version, ancien prestataire, anciens prestataires,
	ancienne assistante maternelle, ancien patient, anciens patients, ancienne patiente,
	ancien stagiaire, anciens stagiaires, ancienne stagiaire, anciens salariés, anciens employés,
	ancien employé, ancienne employée, anciens bénévoles, anciens joueurs, temps du lycée,
	temps de la fac, temps du collège, temps de l école, temps de la prépa, époque de la fac,
	époque du lycée, ami d enfance, ancienne gloire, ancien testament, ancien régime, ancien français,
	conseil municipal, conseil de classe, conseil d école, conseil d administration, conseil communal,
	conseil syndical, conseil de surveillance, conseil juridique, conseil fiscal, conseil de discipline,
	conseil départemental, conseil régional, conseil de famille, conseil de quartier,
	superviseur de stage, superviseur de nuit, superviseur call center, superviseur des caisses,
	psy scolaire, psychologue scolaire, coach vélo, coach natation, coach de vie pour, coach canin,
	coach tennis, coach rugby, coach basket, coach hand, coach yoga, coach gym, coach séduction,
	coach rangement, coach minceur,
	journée des anciens, repas des anciens, soirée des anciens, banquet des anciens, fête des anciens,
	réunion des anciens, goûter des anciens, club des anciens, maison des anciens, réseau des anciens,
	fichier des anciens, coach voiture, point retraite, dossier retraite,
	pairs d angleterre, pairs du royaume, collègue a former,
	confrère adverse, confrère de la partie, coach de vie de, superviseur de ligne,
	superviseur chantier, superviseur accueil, superviseuse accueil, superviseure accueil,
	superviseur d équipe, superviseur examens, supervision du bac, supervision des,
	supervision de chantier, supervision travaux, supervision examen, supervision cour,
	supervision cantine, coachs bénévoles, mentors jeunes, mentor jeune, mentors lycéens, mentor ado,
	pairs évaluateurs, pairs élèves, pair élève, homologues préfecture, amicale des anciens,
	amicale du personnel, amicale laïque, table de mixage, table de ping pong, table à manger,
	table basse, table de réunion, table de jardin, table rase, soirée de noël, soirée de gala,
	notre ancien site, notre ancien logo, notre ancienne adresse, notre ancien fournisseur,
	notre ancienne maison, notre ancien appart, notre ex locataire, guide touristique,
	guide de montagne, mon guide de, cadre de vie, cadre photo, cadre légal, cadre budgétaire,
	cadre vélo, accord cadre, loi cadre,
	pendant le, pendant la, pendant les, pendant l, pendant que, pendant ce, pendant mes, pendant ma,
	pendant mon, pendant un, pendant une, pendant deux, pendant trois, pendant * ans, pendant * an,
	pendant * jours, pendant * mois, pendant * semaines, pendant des, pendant cette,
	coach immo, coach immobilier, conseil des anciens, séance d essai, groupe de soutien aidants,
	groupe de soutien parents, parrainage des nouveaux, parrainage républicain, parrainage de classe,
	coach de natation, coach de tennis, coach de rugby, coach de basket, coach de hand, coach de yoga, coach
	de gym, coach de judo, coach de danse, coach de ski, coach de vélo, coach de golf, coach de surf, coach
	d athlétisme, coach d escrime, coach d équitation, coach de course, coach running, coach trail, coach
	crossfit, coach pilates, coach muscu, coach fitness, coach judo, coach danse, coach du petit, coach du
	club, coach des petits, coach des jeunes, coach de mon fils, coach de ma fille, coach u13, coach u15,
	coach u11, coach u9, coach u17, coach de lycée, coach de langue, coach d anglais, coach anglais, coach
	parental, coach parentale, coach sommeil, coach conjugal, coach amoureux, parrainage des, parrainage
	enfant, parrainage d enfants, parrainage d un enfant, parrainage bancaire, offre parrainage, code
	parrainage, parrainage client, parrainage clients, parrain de communion, parrain du petit, marraine du
	petit, marraine de la promo, parrain de la promo, parrain de baptême, marraine de baptême, pairs de
	violon, pairs de conf, assemblée des anciens, anciens de l esc, anciens de l ens, anciens de l ena,
	anciens d hec, anciens de l insa, anciens de l iut, anciens de l essec, anciens de l edhec, anciens de
	centrale, anciens des mines, anciens de polytechnique, anciens de l x, anciens de l université, anciens
	de l iep, anciens du bts, anciens du master, anciens scouts, anciens du village, anciens voisins,
	anciens locataires, anciens clients de, anciens usagers, anciens du foot, anciens du rugby, anciens du
	régiment, anciens d algérie, codev pour mon équipe, codev pour l équipe, codev avec mon équipe, codev de
	mon équipe, intervision pour mon équipe, ex voisin, ex voisine, ex voisins, ex beau frère, ex belle
	mère, ex petit ami, ex coloc, ex colocs, anciens colocs, ancien coloc, ancien voisin, ancienne voisine,
	supervision chez le client, supervision des stagiaires, supervision des internes, supervision des
	caisses, supervision serveurs, supervision de nuit, supervision du chantier, écoute client, ligne d
	écoute jeunes, ligne d écoute salariés,
	rencontre son mentor, voit son mentor, avec son mentor, rencontre sa mentore, voit son coach, rencontre son coach
`;
