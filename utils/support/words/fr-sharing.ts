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
		comparer nos pratiques, se dire les choses, échange de pratiques, ventiler,
		solitude du poste, solitude du dirigeant, solitude de la dirigeante, solitude du chef,
		solitude du pouvoir, solitude de dirigeant, seul aux commandes, seule aux commandes, seul à la tête,
		seule à la tête, se sentir moins seul, se sentir moins seule, être moins seul, être moins seule,
		moins seul, moins seule, vider nos sacs, on vide notre sac, vider notre sac, vide son sac,
		râler ensemble, râler un coup, râler entre, se plaindre ensemble, lâcher du lest, se lâcher,
		sans filtre, à cœur ouvert, sans langue de bois, sans jugement, partager nos doutes,
		partage de doutes, nos doutes, nos galères, ses galères, leurs galères, nos soucis,
		comment elle gère, comment il gère, comment tu gères, comment ils gèrent, comment vous gérez,
		comment il s en sort, comment elle s en sort, comment s en sortir, comment elle tient,
		comment il tient, comment ils tiennent, comment elle a tenu, comment il a tenu,
		comment tu t en sors, elle est passée par là, il est passé par là, est passée par là,
		est passé par là, passé par là, passée par là, a vécu la même, a vécu pareil, vécu pareil,
		a vécu ça, même situation, mêmes difficultés, mêmes questions, comment il a survécu,
		comment elle a survécu, tenir le coup, tenir bon, on se soutient, on se serre les coudes, on se raconte, on se comprend, se comprendre, se raconter, ne pas rester seul,
		ne pas rester seule, coup de blues, moral dans les chaussettes, remonter le moral,
		prendre l air ensemble, souffler ensemble, évacuer, parler des galères, parler de nos galères,
		parler solitude, échange franc, discussion franche, parole libre, partage d expérience,
		partage d expériences, retour d expérience entre, échange sincère, entre quatre yeux,
		empêche de dormir, nous empêche de dormir, ce qui nous réveille, insomnies, nuits blanches,
		la tête sous l eau, tête sous l eau, sous l eau comme moi, noyée comme moi, noyé comme moi,
		dans le même pétrin, même pétrin, même tempête,
		comparer nos notes, on compare nos notes, compare nos notes, elle connaît ça, il connaît ça,
		connaît ça aussi, me comprend, il sait ce que c est,
		elle sait ce que c est, sait ce que c est, connaît la chanson, elle l a vécu, il l a vécu,
		a connu la même, a connu pareil, a eu les inspecteurs aussi, a eu l inspection aussi,
		débuts difficiles, débuts compliqués, galères de début, comment il a passé, comment elle a passé,
		comment tu as survécu, comment tu as tenu, comment tu as fait, comment elle s en remet,
		comment il s en remet, comment ça va vraiment, caisse de résonance, encaisser les critiques, encaisser les coups, réflexion à deux,
		se parler franchement, se dire la vérité, tout se dire, se plaindre un peu, pleurer un coup,
		rire un coup, se lamenter, refaire le match
	`,
	ownCase: `
		mon cas, mon tour, c est mon tour, je suis client, je suis cliente, je présente mon cas, ma problématique, mon problème, apporter un cas, apporter une situation, amener un cas,
		apporter son cas, je passe, j expose, j expose mon cas, mon sujet, exposer mon cas, client du jour,
		chacun amène un cas, chacun apporte un cas, chacun vient avec un cas, chacun son cas,
		chacun amène une situation, chacun apporte une situation, chacun sa situation,
		chacune amène, chacune apporte, un cas chacun, un cas chacune, nos cas,
		nos situations, situations du mois, mon dilemme,
		je suis le client, je suis la cliente, rôle de client, rôle de cliente, je suis exposant,
		je suis exposante, je dépose un cas, je dépose ma situation, je dépose mon cas,
		j apporte un cas, j amène un cas, tour de cas,
		hot seat, fauteuil chaud, résolution de cas, étude de mon cas, cas vécu,
		cas vécus, cas réels,
		je présente un cas, je présente une situation, je présente mon dilemme, je présente ma situation,
		je présente mon, j apporte une situation, j apporte ma situation, j apporte mon cas,
		j amène une situation, ma situation à, de ma situation, chacun présente un cas,
		chacun présente sa situation, sur ma situation, ma situation avec
	`,
	likeMe: `
		comme moi, même poste, même fonction, même rôle, même métier, dirige aussi, aussi dirigeant, aussi
		dirigeante, lui aussi, elle aussi, voisin, voisine, voisins, voisines, d à côté, du coin, du village
		voisin, de la commune voisine, confrère, confrères, consoeur, consœur, consoeurs, homologue, homologues,
		même galère, même bateau, dans le même bateau, de l établissement voisin, même boulot, même job,
		même taille de boîte, même situation que moi, comme nous, également à la tête, aussi à la tête,
		à la tête d un autre, à la tête d une autre, aux commandes d un autre, aux commandes d une autre,
		ma consœur, mon confrère, ma consoeur, une consœur, un confrère, mon équivalent, mon équivalente,
		son équivalent, équivalent chez, équivalente chez, mon vis à vis, compagnon de galère,
		compagne de galère, partenaire de galère, de mon niveau,
		même niveau, même grade, même échelon, même taille que nous, même taille que moi,
		même secteur que moi, également patron, également patronne, pareil que moi
	`,
	twosome: `
		à deux, juste nous deux, tous les deux, toutes les deux, nous deux, rien que nous deux, en tête à tête,
		en binôme,
		toi et moi, toi moi, lui et moi, elle et moi, nous deux seulement, à deux seulement, en duo,
		que nous deux, seuls tous les deux,
		4 yeux, quatre yeux, à 4 yeux, entre 4 yeux, tous deux, toutes deux
	`,
	elders: `
, retraitée, à la retraite, émérite, honoraire, vétéran, doyen, doyenne,
		prédécesseur, prédécesseure, vieux sage, vieux de la vieille, le sage,
		ans d expérience, ans de maison, ans de terrain, ans de carrière, ans de barre, ans de bouteille,
		ans de boutique, ans de direction, ans à la tête, vieux loup, vieux briscard, vieux routier,
		vieille routière, vieux maître, vieux chef, vieille cheffe, mon aîné, mon aînée,
		un ancien de la profession, une ancienne de la profession, ancien du métier, ancienne du métier,
		anciens du métier, un aîné, une aînée, cédant, cédante, retraités, le vieux, la vieille, en retraite, pionnier,
		pionnière, doyenne de la profession, doyen de la profession, figure du métier, mon vieux prof,
		mon ancien prof, mon ancienne prof, ex patron à la retraite, sage du village,
		ans de métier,
		un retraité, le retraité, jeune retraité, jeune retraitée, directeur retraité, patron retraité,
		chef retraité, maire retraité, proviseur retraité, prof retraité, professeur retraité,
		dirigeant retraité, entrepreneur retraité, boulanger retraité, restaurateur retraité,
		commandant retraité, colonel retraité, colonel en retraite, doyen retraité, curé retraité,
		pasteur retraité, évêque émérite, prof émérite, professeur émérite, professeure émérite,
		gérant retraité, artisan retraité, chercheur retraité, préfet retraité, consultant retraité,
		médecin retraité, confrère retraité, collègue retraité,
		ans avant moi, qui a tenu la boutique, qui a tenu la maison, ans aux commandes, ans proviseure,
		ans proviseur, ans directeur, ans directrice, ans maire, ans patron, ans patronne, ans curé, ans dg,
		en a vu d autres, a tout vu, a tout connu, déjà passé par là
	`,
	advice: `
, conseils, ses conseils, son conseil, me conseille, prendre conseil, demander conseil, son avis,
		avis éclairé, que ferait il, que ferait elle, que ferais tu, m éclaire, me guide, son expérience, sa
		sagesse,
		de bon conseil, bons conseils, conseils de, conseil sur, conseil pour, conseil avant, pour conseil,
		demande conseil, avoir conseil, conseil à, ses lumières, éclairages, son éclairage, son regard,
		son point de vue, sa vision, ce qu il en pense, ce qu elle en pense, qu en pense t il,
		qu en pense t elle, me recadre, m épaule, m oriente, m inspire, m aiguille, m aide à,
		lui demander comment, demander comment, lui demander, comment il gérait, comment elle gérait,
		comment il faisait, comment elle faisait, comment il ferait, comment elle ferait, comment il a géré,
		comment elle a géré, comment il s y prenait, comment elle s y prenait, avis sur, avis avant,
		son avis sur, un avis, avis pour, demander avis, demander un avis, me conseille sur, me conseiller,
		me transmet, transmission, partage son expérience, que ferait,
		un conseil,
		avis,
		ses tuyaux, tuyaux, ses astuces, ses trucs, ses leçons, son vécu, sa lecture de, son recul,
		conseil de, conseils d, ce qu il me conseille, ce qu elle me conseille, ce qu il ferait,
		ce qu elle ferait, que me conseille
	`,
};
