import { frCoaches } from './fr-coaches';
import { frFormers } from './fr-formers';
import { frGroups } from './fr-groups';
import { frPeers } from './fr-peers';
import type { SupportWords } from './word-list';

/** French. */
export const fr: SupportWords = {
	language: 'fr',
	support: {
		peer: frPeers,
		group: frGroups,
		mentor: `
			mon mentor, ma mentore, ma mentor, ma mentoresse, je suis mentorée, je suis mentoré,
			en tant que mentoré, en tant que mentorée, comme mentoré, comme mentorée, mon mentorat,
			mentorat pour moi, mentor externe, mentore externe, mon parrain, ma marraine, rdv mentor,
			point mentor, ancien mentor, ancienne mentore, mentor dirigeant, mentor entrepreneur,
			mentor carrière, mentor de carrière, mentor pro, mon mentor carrière, mon * de mentorat,
			ma * de mentorat, je suis le mentoré, je suis la mentorée, je suis le mentoree, je suis la mentoree,
			mon ancien mentor, mon ancienne mentore, réseau entreprendre mentor, moi mentorée, moi mentoré,
			moi en mentorée, moi en mentoré, moi mentoree, moi en mentoree, je suis la filleule,
			je suis le filleul, moi filleule, moi filleul, mentor réseau entreprendre,
			parrain réseau entreprendre, marraine réseau entreprendre, parrain d entrepreneur,
			marraine d entrepreneur, mon parrain d entreprise, parrain de création d entreprise,
			marraine de création d entreprise,
			mon parrain pro, ma marraine pro, ma marraine d entreprise, mentor de l incubateur,
			mentor de l accélérateur, mentor de la pépinière, mentor du réseau, mentor du programme,
			mentor de l ordre, mentor de la chambre, mentor de la cci, mentore de l incubateur,
			mentore du réseau, mentore du programme, mentore de l accélérateur, mentor réseau, mentore réseau,
			restée mentore, resté mentor, restée mon mentor, resté mon mentor, devenu mentor, devenue mentore,
			devenu mon mentor, devenue ma mentore, votre mentorat, mon guide pro,
			mon vieux maître, mon maître de stage, ma maître de stage, mon maître d apprentissage, entretien avec mon mentor, entretien avec ma mentore, mentor à moi, mentor perso, mentor d entreprise, mentore d entreprise,
			mon mentor de, ma mentore de, mon mentor chez, ma mentore chez, mentor qui m accompagne,
			mentore qui m accompagne, mentor qui me suit, mentore qui me suit, mentor depuis, mentore depuis,
			marraine incubateur, parrain incubateur, marraine de l incubateur, parrain de l incubateur,
			parrain d affaires, marraine d affaires, mon parrain d affaires, parrain business, marraine business,
			mentor start up, mentor startup, mentore startup, mentore start up,
			avec votre mentor, avec votre mentore,
			parrain cci, marraine cci, mon parrain cci, ma marraine cci,
			parrain réseau création, parrain réseau, marraine réseau, parrain initiative, marraine initiative,
			mentor femme, mentor femmes, mentor femmes tech, mentor femme tech, mentore femme, mentore femmes, ma
			conseillère de toujours, mon conseiller de toujours, mon guide de toujours, mes mentors, mon mentor à
			moi, mentor adie, mentor bge, mentor bpi, mentor bpifrance, mentor pépinière, mentor chambre des
			métiers, mentor cma, mentor cci, mentor medef, mentor ess, mentor asso, mentor international, mentor
			entrepreneuriat, mentor fondation, mentor d entrepreneur, mentor entrepreneure, mentor pour
			entrepreneurs, mentor direction, mentor de direction, mentor recherche, mentor académique, mentor
			bénévole, mon mentor réseau m, mentor réseau m, parrain pro, marraine pro, parrain de boîte, marraine de
			boîte, parrain création, marraine création, parrain d entreprise, marraine d entreprise, mon sensei, mon
			gourou, mon parrain entrepreneur, ma marraine entrepreneure, mon vieux mentor, ma vieille mentore, chez
			mon mentor, chez ma mentore, appel à mon mentor, mentor à l écoute
		`,
		coach: frCoaches,
	},
	who: {
		coach: `
			coache
		`,
		peer: 'pair, homologue, homologues, pairs',
		mentor: `
			mentore, mentoresse,
			mentrice,
			mentoresses, mentrices
		`,
		'former-colleague': frFormers,
	},
	activity: {
		mentor: `
			mentorat, mentoring inversé, mentorat inversé, parrainage, séance de mentorat, rdv mentorat,
			point mentorat, appel mentorat, rendez vous mentorat, mentorat mensuel, mentoring mensuel,
			mentor mentoré
		`,
		coach: `
			séance de coaching, séance coaching, coaching individuel, séances de coaching,
			accompagnement coaching, coaching carrière, coaching de carrière, séance de coaching individuel,
			rdv coaching, point coaching, coaching en visio, coaching professionnel, coaching d équipe,
			coaching équipe, parcours de coaching, supervision individuelle,
			psy du travail, psychologue du travail, psy pro, thérapeute du travail, écoute psychologique,
			cellule d écoute, soutien psychologique, coaching de posture managériale,
			conseil psychologique, consultation psychologique, soutien psy, accompagnement psychologique,
			supervision clinique, supervision pastorale, supervision individuelle pastorale,
			écoute psy, écoute psychologique dirigeants, counselor, counseling, counselling,
			psy entreprise, psy d entreprise, psychologue d entreprise, psychologue du personnel, psy du boulot, psy
			de la boîte, psy travail, psychologue entreprise, écoute pro, ligne d écoute, numéro d écoute,
			conseillère écoute, conseiller écoute, accompagnement burn out, accompagnement post burn out, coach burn
			out, coach burnout, accompagnatrice burn out, accompagnateur burn out, psy burn out, superv indiv,
			supervision indiv, assistante sociale du travail, consultation souffrance au travail, souffrance au
			travail, coach voix et posture, coaching voix, coaching prise de parole, équicoaching, coaching avec
			chevaux, coaching par le cheval, sophro pro, coaching mental, préparateur mental, préparatrice mentale,
			gestalt pro, supervision did, supervision didactique
		`,
		group: `
			supervision, supervision collective, supervision de groupe, séance de supervision,
			coaching collectif, coaching de groupe
		`,
	},
	maybe: {
		'former-colleague': `
			prédécesseur, prédécesseure, prédécesseuse, m a précédée, m a précédé, vieille garde,
			la bande d avant, les copains d avant,
			ça fait longtemps, ça faisait longtemps, ça fait un bail, ça faisait un bail, depuis le temps,
			une éternité, depuis des lustres, des lustres, perdu de vue, perdue de vue, perdus de vue
		`,
		peer: `
			binôme, point buddy, partenaire d apprentissage, confident, confidente, ami de confiance,
			échange avec un ami, copain entrepreneur, copine dirigeante, duo, conversation confidentielle,
			échange confidentiel, échange informel, parler à cœur ouvert, prendre conseil, demander conseil,
			conseil d ami, second avis, regard extérieur, prise de recul, recul, allié, alliée, complice,
			duo de direction, confrères, consœurs, penser à voix haute, réfléchir à deux, vider mon sac,
			débriefer entre, confidences entre, personne de confiance, partenaire de confiance, mon alter ego,
			alter ego, qui dirige, qui gère, qui tient, dirige le, dirige la, dirige un, dirige une,
			séance de pairs,
			confrère, consœur, consoeur
		`,
		group: `
			cercle, réseau des directeurs, réseau des directrices, réseau de directeurs, réseau de dirigeants,
			réseau de managers, réseau des managers, communauté de managers, communauté de pratique,
			communauté managériale, groupe de soutien, groupe d échange, groupe d échanges, dîner de dirigeants,
			dîner dirigeants, club, réseau femmes, réseau de femmes, petit déjeuner dirigeants,
			groupe de réflexion, réseau, réseau dirigeants, réseau femmes dirigeantes, communauté,
			séminaire dirigeants, club managers, club rh, petit déjeuner drh, petit déj dirigeants,
			déjeuner de directeurs, déjeuner des directeurs, déjeuner de dirigeants, dîner de directeurs,
			dîner de patrons, rencontre de dirigeants, rencontres de dirigeants, rencontre entre directeurs,
			soirée dirigeants, soirée entrepreneurs, afterwork managers, afterwork dirigeants,
			réunion de réseau, réunion réseau, échange de pratiques, partage d expérience,
			retour d expérience dirigeants, cercle d apprentissage, collectif, cohorte, promo dirigeants,
			atelier réflexif, temps de réflexion collectif, groupe de travail personnel, groupe d apprentissage,
			entraide, groupe, groupe informel, cercle d affaires, club d affaires, jeunes dirigeants,
			réseau entreprendre, bni, rotary, lions club, medef, cpme, rencontre réseau, matinale dirigeants,
			matinale drh, groupe ressource, groupe ressources, équipe de pairs, groupe de parole,
			comité de sages, mon comité de sages, dîner réseau, déjeuner réseau, soirée réseau, apéro réseau,
			petit déj réseau, réseau pro, réseau professionnel, atelier managers, atelier des managers,
			communauté des managers, communauté de dirigeants, communauté de leaders,
			groupe de travail dirigeants, groupe de discussion, groupe de partage, forum des dirigeants,
			forum managers, club de managers, analyse de cas, étude de cas entre, cercle de réflexion,
			cercle littéraire dirigeants, retraite dirigeants, échange d expériences, échanges d expériences,
			groupe d étude, groupe qualité, promo leadership, réseau des directrices régionales,
			analyse des pratiques, club de dirigeants, club des dirigeants, club dirigeants, club de patrons,
			club d entrepreneurs, club entrepreneurs, groupe de dirigeants, groupe de dirigeantes,
			groupe de patrons, table de dirigeants, groupe de femmes dirigeantes,
			résolution de cas, cercle de discussion, cercle d échange, cercle d échanges,
			amicale, amicale des, table du mois, notre bande,
			notre clan, le clan, restau habituel, resto habituel, confrérie, la bande des quatre, les habitués,
			inter directions, rencontre inter directions, stamm, stamm des, stamm de, groupe de contact, groupe de
			liaison, les copains dirigeants, afterwork patrons, apéro patrons, apéro dirigeants, apéro directeurs,
			apéro entrepreneurs, apéro des patrons, club de femmes, club femmes, café des dirigeants, café des
			entrepreneurs, café des patrons, matinale entrepreneurs, petit déj entrepreneurs, déjeuner d
			entrepreneurs
		`,
		mentor: `
			parrain, marraine, tuteur, conseiller, conseillère, sage, rencontre avec un aîné, point carrière,
			conseil de carrière, mon maître, tuteur de direction, tutrice de direction,
			ma guide, mon guide, ami paternel, mon conseiller, ma conseillère, guide spirituel
		`,
		coach: `
			thérapeute, superviseur, superviseure, facilitatrice, accompagnatrice, accompagnement individuel,
			séance, séance d accompagnement, entretien d accompagnement, rdv d accompagnement,
			rdv accompagnement, point d accompagnement,
			superviseuse, supervisrice, psychologue,
			accompagnement, accompagnateur, écoutante, écoutant
		`,
	},
	gatherings: `
		table ronde, tables rondes, cercle, cénacle, dîner débat, groupe de soutien, groupe d entraide, groupe d
		échange, groupe de parole, groupe d aide mutuelle, groupe de conseil, cercle de confiance, réunion d
		entraide, cercle de soutien, cellule de réflexion, groupe de réflexion, groupe de partage, groupe de
		résonance,
		cellule d entraide, cellule de soutien, groupe de codev, cercle de parole, cercle d échange,
		cercle d écoute, groupe d écoute, groupe de respiration, table d entraide,
		étude de cas avec, discussion de cas avec, analyse de cas avec, consultation de cas avec,
		cas avec d autres,
		café cas, midi cas, club cas, groupe d appui, groupe appui, cercle d appui, entraide entre, atelier d
		entraide, cellule d appui, groupe d entraide entre, groupe d échange confidentiel, groupe de pairs,
		groupe ressource, groupe de réconfort, groupe de solidarité, table de confiance, groupe de confiance,
		groupe de parole entre, cercle des confidences, apéro galères, apéro des galères, déjeuner galères, club
		des galères, club des galériens, groupe anti solitude
	`,
	groupWords: `
		groupe, cercle, atelier, table ronde, collectif, réunion de, rencontre de, table d, table de, salon de,
		amicale, soirée de, dîner de, dîner des, confrérie, cohorte, promo de, bande de
	`,
	taken: `
		pr moi, p. moi, ma séance pae, mon suivi, mentorée je suis, mentoré je suis, je suis mentorée, je suis mentoré, c'est moi la coachée, c'est moi le coaché, c moi la coachée, c moi le coaché,
		je suis mentorée, je suis mentoré, en tant que mentoré, en tant que mentorée, pour moi, comme coaché,
		comme coachée, en tant que coaché, en tant que coachée, avec mon coach, avec ma coach, avec mon mentor,
		avec ma mentore, moi mentoré, moi mentorée, je suis la mentorée, je suis le mentoré, choisi pour moi,
		que j ai choisi, je suis la filleule, je suis le filleul, moi filleule, moi filleul, pour moi même, moi
		seul, moi seule, rien que moi,
		qui m accompagne, qui me suit, qui me coache, qui me supervise, qui me soutient, qui me conseille,
		qui m a coaché, qui m aide, qui m épaule, m accompagne depuis, mon épuisement, mon burn out,
		mon burnout, mon stress, ma surcharge, mes angoisses, ma posture, mon leadership, mon management,
		mes limites, ma charge mentale, mes émotions, ma prise de poste, ma prise de fonction, mon rôle de,
		ma légitimité, mon syndrome, mon 360, mon plan de développement, mes objectifs de, mon style de,
		votre séance, votre accompagnement, votre rdv coach, je suis accompagnée, je suis accompagné,
		je me fais coacher, je me fais superviser, je suis supervisée, je suis supervisé, je suis coachée,
		je suis coaché, sur moi, à moi, moi comme mentorée, moi comme mentoré, moi comme coachée,
		moi comme coaché, pour ma pomme, pour mon propre, ma propre,
		le mien, la mienne, ma séance, mes séances, ma pratique,
		entretien pour moi, entretien individuel pour moi, casquette coachée, casquette de coachée,
		casquette coaché, moi coachée, moi coaché, moi cliente, moi client, en coachée, en coaché,
		me reçoit, il me reçoit, elle me reçoit, qui me reçoit,
		côté mentoré, côté mentorée, côté coaché, côté coachée,
		amener le cas, amener un cas, apporter un cas, apporter le cas, mon cas, mes cas, amener mes, mon suivi,
		p moi, entretien p moi, rdv p moi, c moi, moi la coachée, moi le coaché, moi la mentorée, moi le
		mentoré, c est moi la coachée, c est moi le coaché, c est moi la mentorée, c est moi le mentoré, c est
		moi la cliente, c est moi le client, la coachée c est moi, le coaché c est moi, coachée moi, coaché moi,
		être coaché, être coachée, être mentoré, être mentorée, être supervisé, être supervisée, me faire
		coacher, me faire accompagner, me faire superviser, m aider à, pour m aider, mon propre, ma situation
		perso, moi qui, moi en client, je suis en face, mon stress au boulot, ma fatigue, mon équilibre, mon ras
		le bol, ma colère, mes doutes, mes valeurs, mes peurs, mon sommeil, mon avenir, ma carrière, mon départ,
		mon assertivité, ma confiance, ma peur, mon perfectionnisme, ma solitude, mon rapport à, mes blocages,
		mes croyances, mes priorités de, mon autorité
	`,
	given: `
		mentoré, mentorée, mentorés, mentorées, coaché, coachés, filleul, filleule, filleuls, mentorat de,
		mentorat pour, mentorat des, mentorat d une, mentorat d un, coaching de mon, coaching de ma,
		coaching de l équipe, coaching des, coaching pour, coacher, je coache, je mentore, mentorer, tutorat,
		tutorat stagiaire, tutorat alternant, tuteur de stage, en tant que mentor, comme mentor,
		en tant que coach, comme coach, être mentor, mon stagiaire, mon alternant, coaching commercial,
		coaching vendeurs, coaching manager junior, j interviens comme mentor, animer codev, animer un codev,
		animer le codev, animer une mastermind, coacher mon, mentor de, désigner un mentor,
		coaching que je donne, coaching que j anime, je le coache, je la coache, que je coache,
		des nouveaux managers, des managers, pour mon adjoint, pour mon adjointe, pour l équipe,
		pour les équipes, pour un collaborateur, pour une collaboratrice, pour mes managers,
		pour mes équipes, pour les managers, pour les apprenants, pour les nouveaux,
		pour les chefs d équipe, des chefs d équipe, pour les cadres, des cadres intermédiaires,
		je suis son mentor, je suis sa mentore, je suis son coach, je suis sa coach,
		moi comme mentor, moi en mentor, moi en mentore, je suis mentor, je suis mentore,
		je la mentore, je le mentore, que je mentore, je l accompagne, que j accompagne, je supervise,
		que je supervise, je le supervise, je la supervise, en tant que mentore, en tant que superviseur,
		en tant que superviseure, que je parraine, je parraine, je l aide, mon apprenti, mon apprentie,
		mes apprentis, mes stagiaires, ma stagiaire, mon mentoré, ma mentorée, mes mentorés, mes coachés,
		mon coaché, ma coachée, mes filleuls, mon filleul, ma filleule, ses filleuls
	`,
};
