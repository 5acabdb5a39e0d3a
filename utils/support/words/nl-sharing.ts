import type { SharingWords } from './word-list';

/** Dutch. */
export const nlSharing: SharingWords = {
	language: 'nl',
	confiding: `
		stoom afblazen, hart luchten, uithuilen, klagen, ventileren, ei kwijt, delen hoe, ervaringen delen,
		ervaringen uitwisselen, uitwisseling ervaringen, hardop denken, samen denken, meedenken, open gesprek
		over, hoe doe jij dat, hoe doet zij dat, hoe doet hij dat, hoe deed zij dat, hoe deed hij dat, hoe deden
		zij dat, hoe hou jij, hoe houd jij, hoe pakken zij, zelfde problemen, zelfde zorgen, zelfde sores,
		zelfde gedoe, elkaar steunen, onder elkaar, bijpraten over, haar overname, zijn overname, notities
		vergelijken, spiegelen, om raad vragen, raad vragen, mening horen, elkaar scherp houden, wederzijdse
		steun
	`,
	ownCase: `
		mijn casus, eigen casus, ik breng casus in, ik breng een casus in, casus inbrengen, casus meenemen, mijn
		inbreng, ik ben aan de beurt, mijn beurt, ben aan de beurt, mijn dilemma, mijn vraagstuk, mijn probleem,
		ik ben inbrenger, inbrenger, breng casus mee
	`,
	likeMe: `
		zoals ik, net als ik, zelfde functie, zelfde rol, zelfde baan, zelfde werk, leidt ook, leidt nu, ook
		directeur, ook eigenaar, ook net begonnen, gelijkgestemd, gelijkgestemde, gelijkgestemden, naburige,
		naburig, buurgemeente, buurschool, buurdorp, buurstad, buurparochie, uit de buurgemeente, van de
		buurschool, van hiernaast, hiernaast, in hetzelfde schuitje, zelfde schuitje, branchegenoot, vakgenoot,
		collega, mede, ambtgenoot, ambtgenoten
	`,
	twosome: `
		wij tweeën, met z n tweeën, met zijn tweeën, alleen wij tweeën, wij twee, onder vier ogen, met zn
		tweeen, beiden krap, beiden nieuw, allebei, beiden, tweetal
	`,
	elders: `
		gepensioneerd, gepensioneerde, met pensioen, emeritus, oud burgemeester, oud directeur, oud rector, oude
		rot, nestor, doyen, voorganger, voorgangster, veteraan, oude wijze, oudgediende
	`,
	advice: `
		advies, adviseert me, adviseert mij, raad, om raad, goede raad, wijze raad, wat zou hij doen, wat zou
		zij doen, wat zou jij doen, zijn advies, haar advies, zijn ervaring, haar ervaring, begeleidt me,
		begeleidt mij
	`,
};
