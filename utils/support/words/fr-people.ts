import { frLeaders } from './fr-leaders';
import type { PeopleWords } from './word-list';

/** French. */
export const frPeople: PeopleWords = {
	language: 'fr',
	leaders: frLeaders,
	fellows: `
		un autre, une autre, ami, amie, confrère, consœur, entre, collègue, collègues, confrères, l autre,
		d autres, autres, autre, lui aussi, elle aussi, aussi, également, deux autres, trois autres, voisin,
		voisine, consoeur, consoeurs, consœurs, externes, de l extérieur,
		pote, potes, copain, copine, copains, copines, camarade, camarades, compère, celui de,
		celle de, de même rang, de même niveau,
		d en face, de la ville voisine, de la ville d à côté, du canton voisin, du village d à côté,
		de l école voisine, de l école d à côté, asso voisine, commune voisine, ville voisine,
		paroisse voisine, école voisine, boîte voisine, village voisin, club voisin, lycée voisin,
		collège voisin, hôpital voisin, secteur voisin, canton voisin, resto voisin, d une autre boîte,
		d un autre club, d une autre école, d un autre lycée, d un autre collège, d une autre commune,
		d une autre ville, d une autre asso, d une autre association, d un autre hôpital, d un autre labo,
		d une autre paroisse, d un autre magasin, d un autre resto, d une autre ong, d un autre cabinet,
		d une autre clinique, d un autre musée, d une autre entreprise, d un autre ehpad,
		d une autre crèche, d une autre mairie, d un autre diocèse, d une autre start up,
		d un autre régiment,
		d un autre, d une autre, d un autre *, d une autre *, même grade, de même grade, à grade égal
	`,
	formers: `
		ancien, ancienne, anciens, anciennes, anc, d avant, précédent, précédente, précédents, vieux, vieille,
		vieilles, d autrefois, de l époque, ex, ex de, retraitée, prédécesseur, du temps de,
		du temps du, à l époque de,
		d alors, de ma boîte précédente, de mon ancienne boîte, de mon ancien job, de mon ancien taf,
		de mon ancien boulot, de mon ancien poste, de mon ancien service, de mon ancienne agence,
		de mon ancien cabinet, de mon ancienne vie, de mon précédent poste, de ma précédente boîte,
		de l ancienne boîte, de l ancien job, de l ancien taf, de mon ex boîte, de la boîte précédente,
		de la boîte d avant, quand j étais, du temps où, à l époque, à l époque où, qui était mon,
		qui était ma, a été mon, a été ma, fut mon, fut ma,
		collègue retraité, collègues retraités, jeune retraité, jeune retraitée,
		était mon, était ma, était notre, il était mon, elle était ma, fut un temps
	`,
	colleagues: `
		collègue, collègues, patron, patronne, chef, cheffe, manageuse, équipe, équipier, équipiers, coéquipier,
		coéquipière, coéquipiers, associé, associée, associés, directeur, directrice, dg, n 1, binôme, boîte,
		entreprise, camarades, compères, cofondateur, cofondatrice, co fondateur, adjoint, adjointe, assistante,
		responsable, copains du boulot, copines du boulot, collab, collaborateur, collaboratrice, bande, amis,
		ami, amie, amies, copains, copines, gars, gens, collaborateurs, confrère, consœur, codirecteur,
		codirectrice, co directeur, co directrice, cogérant, cogérante, confrères, consœurs,
		coll, collabs, coloc de bureau, colocs de bureau, voisin de bureau, voisine de bureau, complice,
		complices, binômes, pote, potes, poteaux, camarade, camarade de chambrée, frère d armes,
		frères d armes, rédac, comparse, comparses,
		acolyte, acolytes, associées, collègues de bureau, collègue de bureau,
		maître de stage, maîtresse de stage,
		collègue de service, collègue de chambrée, collègues de service, second, seconde, bras droit, équipe de
		nuit, brigade, rédaction, labo, collègue de labo, comité, bureau
	`,
};
