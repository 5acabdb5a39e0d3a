import type { SharingWords } from './word-list';

/** French. */
export const frSharing: SharingWords = {
	language: 'fr',
	confiding: `
		on refait nos boîtes, ras le bol mutuel, ras-le-bol mutuel, déprime partagée, déprimes partagées, comment pas craquer, comment ne pas craquer, parler d'autre chose que, pour apprendre et se plaindre, se plaindre un peu, on se plaint, vider notre sac, vider son sac à deux, comment dire non aux, elle et moi, lui et moi,
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
		rire un coup, se lamenter, refaire le match,
		comment il vit, comment elle vit, comment tu vis, même combat,
		on refait nos boîtes, refaire nos boîtes, on refait nos, refaire nos, on refait le monde, refait le
		monde, débrief perso, débrief entre nous, pour apprendre et, se plaindre, comment font elles, comment
		fait il, comment fait elle, comment gère t il, comment gère t elle, comment gèrent ils, comment gèrent
		elles, comment tient il, comment tient elle, comment vit il, comment vit elle, comment s en sort elle,
		comment s en sort il, comment vous tenez, comment vous faites, comment faites vous, comment il tient le
		coup, comment il arrive à, comment elle arrive à, comment arrive t elle, comment arrive t il, comment il
		s organise, comment elle s organise, ras le bol mutuel, ras le bol, ras le bol partagé, ras le bol
		commun, marre mutuelle, on craque ensemble, craquer ensemble, ce qui pèse, ce qui nous pèse, ce qui
		coince, ce qui nous mine, ce qu on n ose pas dire, ce qu on ne dit pas, on se parle vrai, parler sans
		masque, sans masque, tomber le masque, tomber les masques, on tombe la veste, tombe l armure, sans
		armure, on s épaule, s épauler, nos angoisses, nos peurs, nos impasses, nos échecs, nos ratés, nos
		plantages, nos doutes et, nos bleus, nos coups durs, nos misères, nos emmerdes, nos casseroles, partage
		des galères, galères communes, soucis communs, mêmes emmerdes, mêmes ennuis, mêmes tracas, mêmes
		angoisses, mêmes casse tête, même pression, même solitude, solitude à deux, solitude partagée, solitude
		du maire, solitude de la cheffe, seuls au sommet, seule au sommet, seul au sommet, on rigole et on
		pleure, pleurer ensemble, on pleure ensemble, on rit de nos, rire de nos, relâcher la pression, relâcher
		la soupape, soupape, faire soupape, évacuer la pression, on lâche tout, tout lâcher, dire ce qu on
		pense, sans tabou, sans tabous, sans chichis, sans fard, sans témoin, sans témoins, sans oreilles, loin
		des oreilles, loin des équipes, loin du bureau, parler de tout, on se console, se consoler, s entre
		aider, se réconforter, réconfort, réconfort mutuel, se rassurer, on se rassure, il vit la même, elle vit
		la même, vit la même chose, vit pareil, traverse la même, traverse pareil, pareil chez lui, pareil chez
		elle, comment c est chez eux, comment c est chez lui, comment c est chez elle, comment ça se passe chez,
		lui aussi en burn out, elle aussi en burn out, lui aussi épuisé, elle aussi épuisée, elle aussi
		fatiguée, lui aussi fatigué, on compare, comparer nos chiffres, comparer nos galères, comparer les
		galères, brainstorm à deux, phosphorer, on phosphore, cogiter ensemble, cogiter à deux, gamberger,
		échanger nos trucs, nos trucs et astuces, nos recettes, s échanger des tuyaux, échange de tuyaux, on se
		tuyaute, s appeler à l aide, sos, conseil mutuel, conseils mutuels, entre nous deux, qui me comprend, me
		comprend vraiment, elle comprend, il comprend, comprend ce que je vis, comprendre ce que je vis, sait ce
		que je vis
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
		chacun présente sa situation, sur ma situation, ma situation avec,
		chacun son nœud, chacune son nœud, chacun son noeud, chacune son noeud, chacun son problème, chacune son
		problème, chacun sa galère, chacun son dilemme, chacune son dilemme, un problème chacun, un problème
		chacune, un dilemme chacun, une galère chacun, on dépose, on dépose ce qui pèse, ce qui nous pèse, nos
		impasses, on met nos impasses, on met nos galères, on met nos problèmes, nos problèmes sur la table, nos
		blocages, nos nœuds, on apporte un cas, on apporte nos cas, on amène nos cas, chacun expose, chacune
		expose, chacun dépose, chacune dépose, 10 min chacun, 15 min chacun, 20 min chacun, 10 min chacune, 15
		min chacune, 20 min chacune, quart d heure chacun, une situation chacun, une situation chacune,
		situation de chacun, cas de chacun, je dépose, à moi d exposer, à moi de présenter un cas, à mon tour d
		exposer, mon tour d exposer, je passe sur le gril, sur le gril, je suis sur le gril, mon nœud, ma
		question du moment, mon problème du moment, ma galère, cas pratique vécu, je suis le cas, je suis
		demandeur, je suis demandeuse, rôle client, mon cas à exposer, mon cas à préparer, mon cas prêt, cas à
		apporter
	`,
	likeMe: `
		d'en bas, d'en face, jumelle de poste, jumeau de poste, aussi directrice, aussi directeur, directeur aussi, directrice aussi,
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
		même secteur que moi, également patron, également patronne, pareil que moi,
		de l autre rive, de l autre côté, de l autre côté de la rue, chez les voisins, chez le voisin, du même
		calibre, de même calibre, au même étage que moi, du même âge de boîte, pareil, même parcours, même
		fardeau, même combat, même charge, même casquette, même titre, mêmes responsabilités, mêmes fonctions,
		mêmes galères, de l usine d en face, du magasin d en face, du bistrot d en face, d en face, nouvellement
		nommé aussi, aussi débutante, aussi débutant, débutante aussi, débutant aussi, nouvelle aussi, nouveau
		aussi, nommée en même temps, nommé en même temps, nommés en même temps, promue en même temps, promu en
		même temps, comme elle et moi, l autre seul, l autre seule, seule comme moi, seul comme moi, débordée
		comme moi, débordé comme moi, d un autre service comme moi, mon alter ego à, mon alter ego chez, mon
		alter ego du, mon alter ego de, mon jumeau, ma jumelle de poste, jumelle de poste, jumeau de poste
	`,
	twosome: `
		elle et moi, lui et moi, juste elle et moi, juste lui et moi,
		à deux, juste nous deux, tous les deux, toutes les deux, nous deux, rien que nous deux, en tête à tête,
		en binôme,
		toi et moi, toi moi, lui et moi, elle et moi, nous deux seulement, à deux seulement, en duo,
		que nous deux, seuls tous les deux,
		4 yeux, quatre yeux, à 4 yeux, entre 4 yeux, tous deux, toutes deux
	`,
	elders: `
		sage du village, vieux sage, vieille sage, mon ancien patron d'apprentissage, papi, mamie fondatrice, tonton, tantie, doyen du village, père abbé émérite, abbé émérite, mère abbesse émérite,
, retraitée, à la retraite, émérite, honoraire, vétéran, doyen, doyenne,
		prédécesseur, prédécesseure, vieux sage, vieux de la vieille, le sage,
		ans d expérience, ans de maison, ans de terrain, ans de carrière, ans de barre, ans de bouteille,
		ans de boutique, ans de direction, ans à la tête, vieux loup, vieux briscard, vieux routier,
		vieille routière, vieux maître, vieux chef, vieille cheffe, mon aîné, mon aînée,
		un ancien de la profession, une ancienne de la profession, ancien du métier, ancienne du métier,
		anciens du métier, un aîné, une aînée, cédant, cédante, retraités, en retraite, pionnier,
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
		en a vu d autres, a tout vu, a tout connu, déjà passé par là,
		ans de fournil, ans de fourneaux, ans de cuisine, ans d atelier, ans de chantier, ans de ferme,
		ans de mer, ans de scène, ans de classe, ans de bloc, ans d armée, ans de mairie, ans de mandat,
		ans de mandats, ans de paroisse, ans de ministère, ans de barreau, ans d usine, ans d industrie,
		ans de commerce, ans de marché, ans de marchés, ans d hôpital, ans de soins, ans dans le métier,
		ans dans la maison, ans dans la boîte, ans au même poste, ans à ce poste,
		prof de thèse, directeur de thèse, directrice de thèse, vieux prof, vieille prof, abbé retraité,
		prêtre retraité, évêque retraité, officier retraité, général retraité, notaire retraité,
		70 ans, 71 ans, 72 ans, 73 ans, 74 ans, 75 ans, 76 ans, 77 ans, 78 ans, 79 ans, 80 ans, 81 ans, 82 ans,
		83 ans, 84 ans, 85 ans, 86 ans, 87 ans, 88 ans, 89 ans, 90 ans, 91 ans, 92 ans, depuis 19*, le vieux,
		vieux père, le vieux père, tantie, tonton, grand frère du métier, aînée du métier, aîné du métier, la
		vieille dame, le vieil homme, vieux monsieur, un vieux monsieur, vieille amie de mon père, vieil ami,
		vieille amie, le patriarche, la matriarche, papy, la sage, ancien maire, ancienne maire, ancien préfet,
		ancien ministre, ancienne ministre, ancien bâtonnier, ancien évêque, ancien principal, ancienne
		principale, ancien doyen, ancienne doyenne, ancien pdg, ancienne pdg, ancien dg, ancienne dg, ancien
		patron de, il a vendu, elle a vendu, a vendu sa boîte, a vendu ses boîtes, a vendu 2 boîtes, a vendu 3
		boîtes, a vendu trois boîtes, a fait ça toute sa vie, a monté trois boîtes, a monté 3 boîtes, a dirigé,
		ayant dirigé, a dirigé pendant, a tenu, a tenu le même, qui a fait, a connu trois maires, a formé la
		moitié, rangé des affaires, serial entrepreneur, mon ancien directeur de thèse, ancien pasteur, ancien
		curé, ancienne proviseure, ancien proviseur, retraité de, retraitée de, ancien fondateur, ancienne
		fondatrice
	`,
	advice: `
		elle me guide, il me guide, qui me guide, qui m'a appris le métier, m'a appris le métier, m'a tout appris, qui m'a formé, qui m'a formée, me montre comment, me montrer comment, me remonter les bretelles, me dire si je, va me dire, lui exposer mon, lui soumettre mon, lui poser ma question, je lui pose ma question, est-ce que je, lui demander quoi faire, ce qu'il en pense, ce qu'elle en pense,
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
		ce qu elle ferait, que me conseille,
		me faire conseiller, pour me faire conseiller, point de repère, mon repère, comment il s en sortait,
		comment elle s en sortait, conseil d, ses bons conseils, ce qu il ferait à ma place,
		à ma place, ferait à ma place, feriez à ma place, ferais à ma place,
		me montrer comment, montrer comment, me montrer, m apprendre, m apprendre comment, comment il parlait,
		comment elle parlait, me faire remonter les bretelles, remonter les bretelles, me faire secouer, me
		secouer, me remettre d aplomb, me remettre les idées en place, les idées claires, je lui pose ma
		question, lui poser ma question, lui poser mes questions, je lui pose, lui poser la question, poser mes
		questions, mes questions sur, lui soumettre, je lui soumets, me relire, va me dire, il va me dire, elle
		va me dire, me dire si, me dira, me dit toujours, me dit quoi, saura me dire, il saura, elle saura, ce
		qu il dirait, ce qu elle dirait, que dirait il, que dirait elle, qu en dit il, qu en dit elle, ce qu il
		en dit, ce qu elle en dit, écouter ses, l écouter, sa méthode, ses méthodes, ses souvenirs, ses
		recettes, ses ficelles, ficelles du métier, les ficelles, sa lecture, son œil, un œil sur, jeter un œil
		sur mon, regarde mon, regarde mes, relit mon, relit ma, m ouvre son carnet, son carnet d adresses, m a
		toujours aidé, m a toujours aidée, m aide toujours, me soutient, me tire les oreilles, tirer les
		oreilles, me rassure, me remonte, me sert de boussole, ma boussole, mon phare, m explique, m expliquer
		comment, expliquer comment, raconte comment, me raconte comment, comment il s y est pris, comment elle s
		y est prise, comment on fait, comment s y prendre, dis moi comment, doit me dire, à quoi il pense,
		demander s il, lui demander si, suis je fou, si je suis fou, si je suis folle, dois je, est ce que je
		dois, faut il que je, conseille moi, aide moi à y voir clair, y voir clair, y voir plus clair, voir plus
		clair
	`,
};
