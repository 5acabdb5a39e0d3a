import type { SharingWords } from './word-list';

/** German. */
export const deSharing: SharingWords = {
	language: 'de',
	confiding: `
		ausheulen, auskotzen, dampf ablassen, luft ablassen, sorgen teilen, herz ausschütten, sich austauschen,
		offen reden, offen sprechen, klartext reden, erfahrungen austauschen, erfahrungen teilen, ehrlich reden,
		wie machst du das, wie macht ihr das, wie macht sie das, wie hast du das, wie hat sie das, wie hat er
		das, wie schafft sie das, wie schaffst du das, wie haltet ihr das, wie hältst du das, gleiche sorgen,
		gleiche probleme, dieselben probleme, dieselben sorgen, gleiche baustellen, laut denken, laut
		nachdenken, gemeinsam nachdenken, gegenseitig stützen, gegenseitig beraten, gegenseitig den rücken, sich
		aussprechen, lage besprechen unter, durchsprechen unter, von der seele reden, seele, hat auch
		übernommen, mitleiden, gegenseitige beratung, gegenseitiges zuhören, zuhören, leidensgenosse,
		leidensgenossin, leidensgenossen, meinung hören
	`,
	ownCase: `
		ich bin dran, bin dran, mein fall, meinen fall, mit meinem fall, eigener fall, eigenen fall, fall
		mitbringen, eigenen fall mitbringen, ich bringe fall, ich bringe einen fall, bringe fall mit,
		falleingabe, fallgeber, fallgeberin, ich als fallgeberin, ich als fallgeber, mein anliegen, mein thema,
		mein problem, mein dilemma, probleme auf den tisch, problem mitbringen, anliegen mitbringen, heißer
		stuhl, ich stelle vor, heute ich
	`,
	likeMe: `
		wie ich, so wie ich, gleiche rolle, gleicher job, gleiche position, gleiche funktion, gleiches amt,
		selbe rolle, selber job, gleichgesinnte, gleichgesinnter, gleichgesinnten, leitet jetzt, leitet auch,
		leitet selbst, führt auch, führt jetzt, auch chefin, auch chef, auch neu, nachbargemeinde, nachbarstadt,
		nachbarort, nachbardorf, nachbarschule, nachbarkreis, nachbarpfarrei, nachbarbetrieb, nachbarklinik,
		nachbarwehr, nebenan, nachbarverein, aus der nachbargemeinde, aus der nachbarstadt, der nachbarschule,
		aus dem nachbarort, aus der branche, hat auch übernommen, im gleichen boot, selben boot, im selben boot,
		in gleicher lage, am ort, vor ort
	`,
	twosome: `
		nur wir zwei, wir zwei, wir beide, nur wir beide, zu zweit, beide neu, beide knapp, beide allein, runde
		zu zweit, zwei allein, zweierrunde
	`,
	elders: `
		im ruhestand, ruheständler, pensioniert, pensionierte, pensionierter, emeritiert, emeritierte,
		emeritierter, emeritus, a d, i r, altpfarrer, altbürgermeister, altbürgermeisterin, altmeister,
		seniorchef, seniorchefin, altgedient, altgediente, vorgänger, vorgängerin, alter hase, erfahrene,
		erfahrener
	`,
	advice: `
		rat, um rat, rat holen, ratschlag, ratschläge, berät mich, beraten lassen, was würde er, was würde sie,
		wie hätte er, wie hätte sie, begleitet mich, rat fragen, rat bitten, seine erfahrung, ihre erfahrung,
		seine meinung, ihre meinung
	`,
};
