import type { SupportWords } from './word-list';

/** French. */
export const fr: SupportWords = {
	language: 'fr',
	support: {
		peer: `
			entre pairs, échange de pairs, appel pair, avec mon pair, mon pair, ma paire, mes pairs,
			soutien entre pairs, coaching entre pairs, sparring partners, ami critique, amie critique,
			binôme de soutien, binôme de leadership, buddy de leadership, binôme de dirigeants,
			partenaire de réflexion, partenaire de redevabilité, entre dirigeants, entre dirigeantes,
			entre directeurs, entre directrices, entre patrons, entre chefs d entreprise, entre entrepreneurs,
			entre entrepreneuses, entre fondateurs, entre fondatrices, entre managers,
			de directrice à directrice, de directeur à directeur, de dirigeant à dirigeant, de chef à chef,
			de pair à pair managers, parler entre dg, entre dg, amie dirigeante, ami dirigeant,
			amie entrepreneuse, ami entrepreneur, ami patron, confrère dirigeant, consœur dirigeante,
			consoeur directrice, confrère directeur, peer call, homologue de, mon binôme dirigeant,
			copilote de réflexion, partenaire de responsabilité, partenaire d accountability, redevabilité,
			sparring avec un dirigeant, sparring avec une dirigeante, sparring dirigeant, coaching réciproque,
			coaching mutuel, mentorat réciproque, mentorat mutuel, mentorat entre pairs, mentorat croisé,
			échange croisé dirigeants, même poste chez, pairs aidants entre dirigeants, mon pair chez,
			avec mes pairs, déj pairs, café pairs, point pairs, appel pairs, visio pairs, rdv pairs,
			pair dirigeant, pair dirigeante, pair cto, pair dg, pair drh, consœur drh, confrère dg,
			collègue directrice, collègue directeur, collègue dirigeant, collègue dirigeante,
			collègue proviseur, collègue cheffe, collègue chef de service, collègue manager, alter ego,
			mon alter ego, dirige aussi, dirige également, lui même patron, elle même dirigeante,
			même fonction chez, même métier chez, mon pair à, mon pair dans, ma paire chez, avec un pair,
			avec une paire, un pair dirigeant, binôme de pairs, binôme pairs, de dg à dg, de patron à patron,
			de maire à maire, entre daf, entre dsi, entre drh, entre proviseurs, entre maires, entre doyens,
			entre chefs de service, entre chefs d établissement, entre cadres dirigeants, entre pdg, entre ceo,
			entre cto, entre cfo, binôme dirigeant, binôme dirigeante, café pair à pair, échange pair à pair,
			déjeuner pair à pair, déj pair à pair, rdv pair à pair, point pair à pair, appel pair à pair,
			de pair à pair, dirige un autre, dirige une autre, dirige l autre, tient un autre, tient une autre,
			gère un autre, gère une autre, dirige notre usine sœur, dirige notre
		`,
		group: `
			codéveloppement, co développement, codévelopement, codeveloppment, codev, co dev, codevs,
			groupe de pairs, groupe pairs, groupe de paires, cercle de pairs, cercle des pairs, réseau de pairs,
			supervision entre pairs, groupe de codéveloppement, groupe codev, groupe balint,
			groupe de parole dirigeants, analyse de pratiques, analyse de pratique, analyse de la pratique,
			analyse de pratiques professionnelles, groupe d analyse de pratiques, apem, gapp,
			cercle de dirigeants, cercle des dirigeants, cercle de dirigeantes, cercle de leaders,
			cercle de leadership, cercle de confiance, groupe de soutien managers,
			groupe de soutien entre managers, entraide entre managers, atelier d entraide, groupe d entraide,
			cercle de managers, coaching de groupe dirigeants, supervision de groupe direction,
			groupe mastermind, groupe apm, club apm, germe, groupe germe, cjd, réunion cjd, groupe cjd,
			réseau entreprendre, séance de codéveloppement, atelier de codéveloppement, pratique réflexive,
			pratiques réflexives, groupe de réflexivité, apprentissage action, forum eo, groupe eo,
			cercle de femmes dirigeantes, cercle de femmes leaders, cercle de parole dirigeants,
			co développement professionnel, groupe de co développement, table ronde de dirigeants,
			groupe de partage entre directeurs, groupe de codev, atelier codev, séance codev, codev dirigeants,
			codev managers, codéveloppement managérial, groupe de dirigeants apm, plénière apm,
			groupe de patronnes, groupe de drh, groupe de dsi, groupe de daf, groupe de dg, club de drh,
			club drh, club dsi, club dg, club daf, cercle drh, cercle dg, cercle dsi, cercle de drh,
			cercle de directrices, cercle de directeurs, cercle de fondateurs, cercle de fondatrices,
			cercle d entrepreneurs, cercle d entrepreneuses, groupe de parole managers,
			groupe de parole directeurs, groupe d échange de pratiques, échange de pratiques entre,
			échanges de pratiques entre, groupe d analyse de pratique, gap managers, gap direction,
			supervision collective de direction, supervision de direction, conseil personnel,
			groupe de réflexion entre dirigeants, groupe ypo, tec groupe, le cercle des dirigeants,
			rotary dirigeants, groupe mastermind dirigeants, cercle vertueux de dirigeants,
			dîner entre dirigeants, dîner entre dirigeantes, déjeuner entre pairs, apprentissage par l action,
			entraide entre directeurs, entraide entre directrices, groupe de redevabilité,
			groupe de conseil entre pairs, conseil de pairs, table de pairs, collège de pairs,
			collectif de pairs, coaching croisé, cercle d entraide, cercle de soutien,
			cercle de réflexion dirigeants, groupe de résonance, groupe de résonance dirigeants,
			consultation entre pairs, analyse de cas entre pairs, partage entre pairs, atelier entre pairs,
			trio de pairs, triade de pairs, co développement managérial, atelier codéveloppement,
			analyse de pratiques managériales, gap, apm, commission cjd, plénière cjd, cercle dirigeants,
			cercle de dg, cercle de patrons, cercle de daf, groupe de soutien entre, petit déj des pairs,
			réunion de pairs, rencontre de pairs, intervision, groupe d intervision,
			supervision de groupe dirigeants, supervision collective dirigeants, mastermind dirigeants,
			mastermind entrepreneurs, réseau entreprendre groupe, groupe d entraide dirigeants,
			groupe d échange entre dirigeants, codev proviseurs, balint, réflexion sur la pratique,
			réflexion sur sa pratique
		`,
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
			marraine de création d entreprise
		`,
		coach: `
			mon coach, ma coach, mon coaching, coaching dirigeant, coaching dirigeante, coaching de dirigeant,
			coaching de dirigeante, coaching de dirigeants, coaching exécutif, coaching managérial,
			coaching de direction, coaching professionnel pour moi, coaching pour moi, coach professionnel,
			coach professionnelle, coach dirigeant, coach de dirigeant, coach de dirigeants, coach pro,
			coach externe, ma séance de coaching, ma supervision, mon superviseur, ma superviseuse,
			ma superviseure, coaching individuel avec, coaching de transition, coaching leadership,
			coaching de leadership, coach exécutif, coach certifiée pour moi, coach individuelle,
			coach perso pro, mon coach dirigeant, accompagnement coach, accompagnement individuel avec coach,
			coach de direction, coach de carrière, coach carrière, séance avec coach, séance avec le coach,
			séance avec la coach, mon * de coaching, ma * de coaching, mon parcours coaching, coaching dg,
			coaching pdg, coaching individuel dirigeant, coaching individuel dirigeante,
			coaching individuel de dirigeant, coaching pour dirigeants, coaching pour dirigeant,
			coaching cadre dirigeant, coaching de cadre dirigeant, coaching manager dirigeant, coach exécutive,
			ma coache, coach leadership, coach perso leadership, séance coach, supervision individuelle pour moi
		`,
	},
	who: {
		coach: `
			coache
		`,
		peer: 'pair, homologue, homologues, pairs',
		mentor: 'mentore, mentoresse',
		'former-colleague': `
			ancien collègue, ancienne collègue, anciens collègues, anciennes collègues, anc collègue,
			anc collègues, ex collègues, excollègue, excollègues, ancien patron, ancienne patronne, ex patron,
			ex patronne, ancien boss, ancienne boss, ancien chef, ancienne chef, ancienne cheffe, ex chef,
			ex cheffe, ancien manager, ancienne manager, ancienne équipe, ancienne équipe de, ex équipe,
			anciens de l équipe, anciens de la boîte, anciens de, anciens du bureau, ancien associé,
			ancienne associée, ex associé, ex associée, ex associés, ancien directeur, ancienne directrice,
			ex directeur, ex directrice, ancien binôme, ancienne binôme, ancien responsable,
			ancienne responsable, ancien n 1, collègue d avant, collègues d avant, équipe d avant,
			copains de l ancienne boîte, collègues de mon ancienne boîte, collègues de l ancienne boîte,
			ancienne boîte, ex boîte, vieux collègue, vieux collègues, vieille équipe, ancien co fondateur,
			ancien cofondateur, ex cofondateur, ex cofondatrice, les ex de chez, les ex, bande des ex,
			bande d ex, ex de chez, anciens de chez, ancien codirecteur, ancienne codirectrice, ex collègue,
			mon premier patron, ma première patronne, mon premier chef, ma première cheffe, bossait ensemble,
			travaillait ensemble, travaillé ensemble, on bossait ensemble, ancien comité de direction,
			ancien codir, ancienne direction, ex confrère, ex confrères, ex consœur, ex consœurs,
			travaillions ensemble, bossions ensemble, bossé ensemble, étions collègues, était collègues
		`,
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
			coaching équipe, parcours de coaching, supervision individuelle
		`,
		group: `
			supervision, supervision collective, supervision de groupe, séance de supervision,
			coaching collectif, coaching de groupe
		`,
	},
	maybe: {
		'former-colleague': `
			prédécesseur, prédécesseure, prédécesseuse, m a précédée, m a précédé, vieille garde,
			la bande d avant, les copains d avant
		`,
		peer: `
			binôme, point buddy, partenaire d apprentissage, confident, confidente, ami de confiance,
			échange avec un ami, copain entrepreneur, copine dirigeante, duo, conversation confidentielle,
			échange confidentiel, échange informel, parler à cœur ouvert, prendre conseil, demander conseil,
			conseil d ami, second avis, regard extérieur, prise de recul, recul, allié, alliée, complice,
			duo de direction, confrères, consœurs, penser à voix haute, réfléchir à deux, vider mon sac,
			débriefer entre, confidences entre, personne de confiance, partenaire de confiance, mon alter ego,
			alter ego, qui dirige, qui gère, qui tient, dirige le, dirige la, dirige un, dirige une,
			séance de pairs
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
			groupe de patrons, table de dirigeants, groupe de femmes dirigeantes
		`,
		mentor: `
			parrain, marraine, tuteur, conseiller, conseillère, sage, rencontre avec un aîné, point carrière,
			conseil de carrière, mon maître, tuteur de direction, tutrice de direction
		`,
		coach: `
			thérapeute, superviseur, superviseure, facilitatrice, accompagnatrice, accompagnement individuel
		`,
	},
	gatherings: `
		table ronde, tables rondes, cercle, cénacle, dîner débat, groupe de soutien, groupe d entraide, groupe d
		échange, groupe de parole, groupe d aide mutuelle, groupe de conseil, cercle de confiance, réunion d
		entraide, cercle de soutien, cellule de réflexion, groupe de réflexion, groupe de partage, groupe de
		résonance
	`,
	groupWords: `
		groupe, cercle, atelier, table ronde, collectif, réunion de, rencontre de, table d, table de, salon de
	`,
	taken: `
		je suis mentorée, je suis mentoré, en tant que mentoré, en tant que mentorée, pour moi, comme coaché,
		comme coachée, en tant que coaché, en tant que coachée, avec mon coach, avec ma coach, avec mon mentor,
		avec ma mentore, moi mentoré, moi mentorée, je suis la mentorée, je suis le mentoré, choisi pour moi,
		que j ai choisi, je suis la filleule, je suis le filleul, moi filleule, moi filleul, pour moi même, moi
		seul, moi seule, rien que moi
	`,
	given: `
		mentoré, mentorée, mentorés, mentorées, coaché, coachés, filleul, filleule, filleuls, mentorat de,
		mentorat pour, mentorat des, mentorat d une, mentorat d un, coaching de mon, coaching de ma,
		coaching de l équipe, coaching des, coaching pour, coacher, je coache, je mentore, mentorer, tutorat,
		tutorat stagiaire, tutorat alternant, tuteur de stage, en tant que mentor, comme mentor,
		en tant que coach, comme coach, être mentor, mon stagiaire, mon alternant, coaching commercial,
		coaching vendeurs, coaching manager junior, j interviens comme mentor, animer codev, animer un codev,
		animer le codev, animer une mastermind, coacher mon, mentor de, désigner un mentor,
		coaching que je donne, coaching que j anime, je le coache, je la coache, que je coache
	`,
};
