import type { Phrases } from './word-list';

/** French: others who lead as the leader does. */
export const frPeers: Phrases = `
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
	gère un autre, gère une autre, dirige notre usine sœur, dirige notre,
	binôme de galère, frère d armes dirigeant, entre gérants, entre gérantes, entre curés,
	entre prêtres, entre pasteurs, entre cheffes d équipe, entre chefs d équipe,
	entre cheffes, entre présidents, entre présidentes, entre officiers commandant, entre commandants,
	entre directeurs d école, entre directrices d école, entre dirlos, entre patronnes,
	entre restaurateurs, entre cadres de santé,
	entre boulangers, entre proviseures, entre principaux,
	entre associés gérants, entre head of, mon équivalent chez,
	mon équivalente chez, mon vis à vis chez, mon vis à vis de, mon homologue, ma homologue,
	mes homologues, notre homologue, homologue chez, peer dirlo, peer directeur, peer directrice, peer dg, lui aussi patron,
	elle aussi patronne, elle aussi cheffe, lui aussi chef, elle aussi directrice, lui aussi directeur,
	elle aussi dirigeante, lui aussi dirigeant, elle aussi fondatrice, lui aussi fondateur,
	elle aussi gérante, lui aussi gérant, elle aussi maire, lui aussi maire, qui dirige aussi,
	qui tient aussi, qui gère aussi, tient aussi, gère aussi, dirige elle aussi, dirige lui aussi,
	directeur comme moi, directrice comme moi, patron comme moi, patronne comme moi, cheffe comme moi, dirigeant comme moi, dirigeante comme moi, gérant comme moi, gérante comme moi,
	buddy de direction, buddy direction, buddy dirigeant, buddy manager, binôme de direction externe,
	maire à maire, chef à chef, dg à dg, de cto à cto, de fondateur à fondateur,
	de fondatrice à fondatrice, de commandant à commandant, de curé à curé, de proviseur à proviseur,
	de proviseure à proviseure, mon homologue de, mon homologue à, mon homologue côté,
	l autre directrice, l autre directeur, l autre fondatrice, l autre fondateur, l autre cheffe,
	l autre dg,
	entre nous patrons, entre nous directeurs, entre nous dirigeants, entre conducteurs de travaux,
	entre chefs de service hospitalier,
	confrère notaire, consœur notaire, confrère vétérinaire, consœur vétérinaire, confrère dentiste, consœur
	dentiste, confrère kiné, consœur kiné, confrère architecte, consœur architecte, confrère médecin,
	consœur médecin, confrère pharmacien, consœur pharmacienne, confrère libraire, consœur libraire,
	confrère restaurateur, confrère hôtelier, confrère garagiste, confrère boulanger, confrère vigneron,
	confrère curé, confrère maire, confrère huissier, confrère géomètre, confrère expert comptable, consœur
	expert comptable, consœur experte comptable, confrère opticien, consœur opticienne, confrère éditeur,
	consœur éditrice, confrère chef, entre notaires, entre vétérinaires, entre dentistes, entre pharmaciens,
	entre pharmaciennes, entre libraires, entre vignerons, entre vigneronnes, entre agriculteurs, entre
	éleveurs, entre artisans, entre commerçants, entre hôteliers, entre garagistes, entre bouchers, entre
	coiffeurs, entre fleuristes, entre architectes, entre maraîchers, entre solopreneurs, entre
	indépendants, entre freelances, entre repreneurs, entre tauliers, entre taulières, entre prieures, entre
	abbés, entre chefs étoilés, entre éditeurs, entre galeristes, entre maires ruraux, entre dgs, entre
	dircabs, entre présidents d asso, entre présidentes d asso, entre directeurs d asso, entre commandants d
	unité, entre capitaines, entre colonels, entre cadres sup, entre responsables de crèche, entre gérants
	de, entre chefs de chœur, entre chefs de chantier, entre contremaîtres, entre chefs d atelier, collègue
	patron, collègue patronne, collègue gérant, collègue gérante, collègue maire, collègue curé, collègue
	pasteur, collègue principal, collègue principale, collègue proviseure, collègue dg, collègue drh,
	collègue daf, collègue dsi, collègue dgs, collègue chef, collègue chef d établissement, collègue cheffe
	d établissement, collègue cadre de santé, collègue fondateur, collègue fondatrice, collègue
	entrepreneur, collègue entrepreneuse, collègue restaurateur, collègue boulanger, collègue commandant,
	collègue président, collègue présidente, collègue de même rang, collègue de même niveau, collègue de
	même grade, collègue em, collègue manageuse, collègue lead, collègue responsable, copain patron, copain
	dirigeant, copine patronne, copine cheffe, copine directrice, copine entrepreneuse, copine fondatrice,
	pote patron, pote fondateur, pote entrepreneur, pote dirigeant, pote directeur, pote restaurateur, ami
	restaurateur, ami directeur, amie directrice, ami maire, amie maire, ami fondateur, amie fondatrice,
	amie patronne
`;
