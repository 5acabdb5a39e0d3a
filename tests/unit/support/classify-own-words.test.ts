import { expect, test } from 'vitest';
import { judgeByWords } from './judge-by-words';

/** How leaders say it in their own words, by what they mean; each row in en, de, fr, es, pt, it, nl, ja. */
const ways = {
	'former-colleague': `
Brunch Priya (we worked together at Siemens) | Kaffee Jonas (waren zusammen bei Siemens) | Café Paul, on bossait ensemble à la Poste | Café con Luis, trabajábamos juntos en el hospital | Almoço Rui, trabalhámos juntos no tribunal | Pranzo Luca, lavoravamo insieme in tribunale | Lunch Kees, samen gewerkt bij Philips | 以前一緒に働いてた山田さんとコーヒー
Coffee with a colleague from my time at Shell | Bier mit Kollege aus Zeiten bei Bosch | Café avec un collègue du temps de Renault | Café con un colega de los tiempos de Telefónica | Café com colega dos tempos da EDP | Caffè, mia collega ai tempi di Olivetti | Koffie met collega uit de tijd van Fokker | 前職時代の同僚とコーヒー
Dinner ex-colleagues museum | Essen Ex-Kollegen Oper | Dîner ex-confrères tribunal | Cena antiguos compis juzgado | Jantar antigos colegas tribunal | Cena ex colleghi procura | Eten ex-collega's museum | 元同僚と夕食`,
	mentor: `
Mentoring programme (I'm the mentee) | Mentoring-Programm: ich bin Mentee | Programme de mentorat : je suis la mentorée | Programa de mentoría (yo soy la mentorizada) | Programa de mentoria: sou eu a mentorada | Programma mentoring, io mentee | Mentoringprogramma, ik ben mentee | メンター制度(私がメンティー)
Mentor (pub, 9am) | Mentorin (Kneipe, 20 Uhr) | Mentore (bistrot, 9h) | mentor (bar Lola, 9h) | mentora (pastelaria, 9h) | mentore (bar Centrale, ore 9) | mentor (café, 9u) | メンター(カフェ 9時)`,
	coach: `
Coaching for me | Coaching für mich | Coaching (moi, nouvelle directrice) | Coaching para mí | coaching p/ mim | Coaching x me | Coaching voor mij | コーチング(自分用)
MY COACH!! don't move | MEIN COACH!! nicht verschieben | MON COACH!! ne pas déplacer | MI COACH!! no mover | MEU COACH!! não mexer | MIO COACH!! non spostare | MIJN COACH!! niet verzetten | 私のコーチ！！
With coach: budget | Mit Coach: neue Rolle klären | Avec coach : budget | Con coach: presupuesto | Com coach: orçamento | Con coach: budget | Met coach: budget | コーチと電話：予算`,
	none: `
Retro: how we worked together | Retro: gut zusammengearbeitet | Rétro : travaillé ensemble | Retrospectiva: trabajamos juntos | Retro: trabalhamos juntos | Retrospettiva: abbiamo lavorato insieme | Retrospectieve: samengewerkt | 部下のコーチング
Candidate worked with him, interview | Referenz für Ex-Kollegin | Ma filleule de mentorat | Chambre des pairs, visite | Mentoria para o João | Camera dei Lord, pari | Supervisie aios | COACH バッグ 返品
House of Lords peers' tea | Coach verschieben | Salon des maires, stand | Mover coach | Adiar coach | Spostare coach | Coach verzetten | 部下のメンター任命`,
};

test.each(
	Object.entries(ways).flatMap(([kind, rows]) =>
		rows
			.trim()
			.split(/\n| \| /u)
			.map((title) => ({ kind, title })),
	),
)('“$title” is surely $kind', ({ kind, title }) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each(['Lunch with the old gang', 'Almoço malta antiga', '昔のメンバーと食事', 'Balint Nagy 1:1'])(
	'of “%s” nobody can tell',
	(title) => {
		expect(judgeByWords(title).isSure).toBe(false);
	},
);

test('an old gang of a workplace is surely of former colleagues', () => {
	expect(judgeByWords('Lunch, old gang from the Treasury')).toMatchObject({
		kind: 'former-colleague',
		isSure: true,
	});
});
