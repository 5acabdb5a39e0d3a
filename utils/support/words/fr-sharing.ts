import type { SharingWords } from './word-list';

/** French. */
export const frSharing: SharingWords = {
	language: 'fr',
	confiding: `
		se serrer les coudes, se confier, vider son sac, souffler un peu, décompresser, se soutenir, soutien
		mutuel, parler vrai, parler franchement, partager nos galères, partage de galères, galère aussi, il
		galère aussi, elle galère aussi, comment tu fais, comment fais tu, comment elle fait, comment il fait,
		comment elle a fait, comment il a fait, comment font ils, comment tu tiens, comment tenir, mêmes soucis,
		mêmes problèmes, mêmes galères, même galère, penser à voix haute, réfléchir à voix haute, réfléchir
		ensemble, échange d expérience, échange d expériences, échanger nos expériences, échange libre, hors
		cadre, s entraider, entraide, se remonter le moral, refaire le monde, avoir son avis, prendre conseil,
		comparer nos pratiques, se dire les choses, échange de pratiques, ventiler
	`,
	ownCase: `
		mon cas, mon tour, c est mon tour, je suis client, je suis cliente, je présente mon cas, je présente, ma
		situation, ma problématique, mon problème, apporter un cas, apporter une situation, amener un cas,
		apporter son cas, je passe, j expose, j expose mon cas, mon sujet, exposer mon cas, client du jour
	`,
	likeMe: `
		comme moi, même poste, même fonction, même rôle, même métier, dirige aussi, aussi dirigeant, aussi
		dirigeante, lui aussi, elle aussi, voisin, voisine, voisins, voisines, d à côté, du coin, du village
		voisin, de la commune voisine, confrère, confrères, consoeur, consœur, consoeurs, homologue, homologues,
		même galère, même bateau, dans le même bateau, de la ville voisine, de l établissement voisin
	`,
	twosome: `
		à deux, juste nous deux, tous les deux, toutes les deux, nous deux, rien que nous deux, en tête à tête,
		en binôme
	`,
	elders: `
		retraité, retraitée, à la retraite, émérite, honoraire, vétéran, ancien, ancienne, doyen, doyenne,
		prédécesseur, prédécesseure, vieux sage, vieux de la vieille, le sage
	`,
	advice: `
		conseil, conseils, ses conseils, son conseil, me conseille, prendre conseil, demander conseil, son avis,
		avis éclairé, que ferait il, que ferait elle, que ferais tu, m éclaire, me guide, son expérience, sa
		sagesse
	`,
};
