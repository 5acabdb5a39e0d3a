import { expect, test } from 'vitest';
import { judgeByWords } from './judge-by-words';

test.each([
	'vicar to vicar, pint',
	'Mittagessen von Töpferin zu Töpferin',
	'de matrone à matrone, thé',
	'café, de decana a decana',
	'almoço, de dirigente pra dirigente',
	'caffè da sindaca a sindaco',
	'giovedì: coord. infermieristica ↔ coord. infermieristica, noi due',
	'matron <-> matron, tea',
])('“%s”: as one to another of the same rank, whatever it is called', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'peer', isSure: true });
});

test.each([
	'day to day ops',
	'Von Tür zu Tür, Flyer',
	'porte à porte',
	'paso a paso',
	'Face to face',
	'board to board',
])('“%s” is a phrase, and nobody’s rank', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'none', isSure: true });
});

test.each([
	['Go through my 360 with my coach', 'coach'],
	['Revisar mis metas con mi mentora', 'mentor'],
	['Feedback auswerten mit meinem Coach', 'coach'],
	['Confirmado: bilan avec mon coach', 'coach'],
])('“%s”: whatever is done, it is done with one’s own mentor or coach', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each([
	'Prep for the session with my coach',
	'Pay my coach',
	'Vorbereitung für Treffen mit meiner Mentorin',
])('“%s” is done without them', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'none', isSure: true });
});

test('a cup or a telephone is a talk', () => {
	expect(judgeByWords('☕ old colleague (Granada lab)')).toMatchObject({
		kind: 'former-colleague',
		isSure: true,
	});
	expect(judgeByWords('former colleague Sandro ☎ 15min')).toMatchObject({ isSure: true });
});

test.each([
	'Retired colonel, his advice on my first command',
	'Altbürgermeisterin, Rat wegen Haushalt',
	'Déj, le doyen : son avis sur la fusion',
	'Café con prior emérito, me aconseja',
	'pick Ruth’s brain, 30 yrs a head',
	'oud-rector, advies over fusie',
	'先代社長に助言をもらう',
])('“%s”: whoever has done it all and is asked for advice is a mentor', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'mentor', isSure: true });
});

test.each([
	'Advice on tax',
	'Retired members’ lunch',
	'Rentenberatung, Rat holen',
	'consejo de administración',
])('“%s”: advice alone and age alone are no mentor', (title) => {
	const { kind, isSure } = judgeByWords(title);
	expect(isSure && kind === 'mentor').toBe(false);
});

test('supervision that is one’s own is a coach’s, and a group’s is a group', () => {
	expect(judgeByWords('external supervision for me')).toMatchObject({ kind: 'coach', isSure: true });
	expect(judgeByWords('supervision group, for me').kind).not.toBe('coach');
	expect(judgeByWords('Supervision').isSure).toBe(false);
});

test('a meal with whoever was anything once is one with former colleagues', () => {
	expect(judgeByWords('Dinner, ex Northlight lot')).toMatchObject({
		kind: 'former-colleague',
		isSure: true,
	});
	expect(judgeByWords('Lunch with ex-husband').kind).toBe('none');
});

test.each(['Dr Balint, knee', 'Mr Peer re boiler', 'Sra. Balint – entrevista', 'Mevr. Coach'])(
	'“%s” is somebody of that name',
	(title) => {
		expect(judgeByWords(title)).toMatchObject({ kind: 'none', isSure: true });
	},
);

test.each([
	'sesión entre pares',
	'Séance entre pairs',
	'feijoada dos donos de bar',
	'dîner des patrons du coin',
])('“%s” may be one to think out loud in, or anything else', (title) => {
	const { kind, isSure } = judgeByWords(title);
	expect(isSure && kind !== 'none').toBe(false);
});

test.each([
	['mentor → open a second place or not', 'mentor'],
	['[verschoben auf 16h] Mentor', 'mentor'],
	['Two former workmates from town hall, Polish place', 'former-colleague'],
])('“%s”: what stands behind it is where they meet, or what for', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each([
	'Coaching 5/8, my own',
	'Supervision (meine), Dr. Hale',
	'coaching codir – moi',
	'(自分) コーチング',
])('“%s”: a pronoun apart says whose it is', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'coach', isSure: true });
});

test.each(['Conselho fiscal em Lisboa', 'Ir al consejo de administración', 'Troca de ideias em Lisboa'])(
	'“%s”: what is an abbreviation in one language is a small word in another',
	(title) => {
		const { kind, isSure } = judgeByWords(title);
		expect(isSure && kind !== 'none').toBe(false);
	},
);

test('two heads at one table are two, in Spanish too', () => {
	expect(judgeByWords('Comida, las dos directoras')).toMatchObject({ kind: 'peer', isSure: true });
	expect(judgeByWords('cena con otra jefa de estudios').kind).not.toBe('group');
});

test('whoever led before the leader is no time of day', () => {
	expect(judgeByWords('lunch with predecessor, ran the shop before me: her advice')).toMatchObject({
		kind: 'mentor',
		isSure: true,
	});
});

test.each([
	'Head next door rang: car park',
	'Anruf Schulleiter Nachbarschule: Turnhalle',
	'Llamar al director del otro instituto por las sillas',
	'Sindaco comune vicino – strada',
	'隣の学校の校長から電話:駐車場',
])('“%s” may be mere business with another leader', (title) => {
	const { kind, isSure } = judgeByWords(title);
	expect(isSure && kind !== 'none').toBe(false);
});

test.each([
	'Lunch with the head next door: car park',
	'Anruf Schulleiter Nachbarschule',
	'otra directora: cómo lo llevas',
])('“%s”: over a meal, without a subject, or thinking out loud it is a talk among peers', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'peer', isSure: true });
});

test.each(['Mentor meeting NQTs', 'Mentorin Referendare Sitzung', 'Café APM'])(
	'“%s” is about others',
	(title) => {
		const { kind, isSure } = judgeByWords(title);
		expect(isSure && kind !== 'none').toBe(false);
	},
);

test.each(['Coaching – Mia', 'Mentoring (Mia)', 'Supervision, Mia', 'Coaching: Anna, me'])(
	'“%s”: who takes part is no sign of whose it is',
	(title) => {
		expect(judgeByWords(title).isSure).toBe(false);
	},
);

test.each(['Charla frente a frente', 'Café codo a codo', 'Gespräch Seite an Seite'])(
	'“%s” is no rank',
	(title) => {
		const { kind, isSure } = judgeByWords(title);
		expect(isSure && kind !== 'none').toBe(false);
	},
);

test('HR is a department, and no form of address', () => {
	expect(judgeByWords('Call with my HR coach').kind).toBe('coach');
	expect(judgeByWords('Coach – HR training')).toMatchObject({ kind: 'none', isSure: true });
});

test.each(['部長とサシ飲み', '課長とサシで飲む', 'beer with the director, just us two'])(
	'“%s” may be the leader’s own boss, and stays open',
	(title) => {
		expect(judgeByWords(title).isSure).toBe(false);
	},
);

test.each([
	'他校の校長とサシ飲み',
	'工場長2人でコーヒー',
	'coffee, rector of the other college, just us two',
])('“%s”: two of one rank', (title) => {
	expect(judgeByWords(title)).toMatchObject({ kind: 'peer', isSure: true });
});

test.each(['Heads of school: bring your own case', 'directors, own cases on the table'])(
	'“%s”: several leaders with their own cases are a group, whatever it is called',
	(title) => {
		expect(judgeByWords(title)).toMatchObject({ kind: 'group', isSure: true });
	},
);

test('a colon parts what stands before it from what stands behind', () => {
	expect(judgeByWords('Coach: my team lead on boundaries')).toMatchObject({ kind: 'coach' });
	expect(judgeByWords('Coach my team lead on boundaries')).toMatchObject({ kind: 'none' });
});

test.each([
	['five deans, behind closed doors', 'group'],
	['le sas, 5 directrices, huis clos', 'group'],
	['40 years a stonemason, pick his brain', 'mentor'],
	['briscola con Remo, ex ferrovie con me', 'former-colleague'],
	['Kate, headteacher too: how does she do it', 'peer'],
])('“%s” says it by what they are together', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each([
	'call Kate, headteacher too: minibus',
	'40 years of marriage, dinner',
	'confidential: directors’ pay',
])('“%s” is not surely support', (title) => {
	const { kind, isSure } = judgeByWords(title);
	expect(isSure && kind !== 'none').toBe(false);
});

test.each([
	['Almuerzo con el ex intendente, que me aconseje con el presupuesto', 'mentor'],
	['shared a desk for six years at the agency, lunch', 'former-colleague'],
	['dinner with former colleague from the agency', 'former-colleague'],
	['Los cuatro dueños, cada uno trae su marrón', 'group'],
])('“%s”: what is asked about, and where it was, change nothing', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test('the only guest beside the word is the coach; a coach without guests may be of any kind', () => {
	const guest = [{ name: 'Elena Pozzi', email: 'elena@coaching.example' }];
	expect(judgeByWords('Elena coach', guest)).toMatchObject({ kind: 'coach', isSure: true });
	expect(judgeByWords('Elena coach').isSure).toBe(false);
	expect(judgeByWords('Leo coach', guest).isSure).toBe(false);
	// An initial is not the end of any word.
	expect(judgeByWords('kickflip coach', [{ name: 'P. Jones' }]).isSure).toBe(false);
});

test.each([
	['Edmundo – mentor. Decirle la verdad sobre caja', 'mentor'],
	['coach: ¿despido o no despido?', 'coach'],
	['mesa redonda de fundadoras, casa de una', 'group'],
])('“%s”: asked, named or at home, it stays what it is', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test('what is denied is no counter-word', () => {
	expect(judgeByWords('英語コーチじゃなくて、エグゼクティブコーチング')).toMatchObject({ kind: 'coach' });
	expect(judgeByWords('英語コーチ')).toMatchObject({ kind: 'none' });
});

test('whoever goes to somebody for supervision takes it', () => {
	expect(judgeByWords('supervisie bij Ton, eigen inbreng')).toMatchObject({ kind: 'coach', isSure: true });
	expect(judgeByWords('supervision chez Bénédicte')).toMatchObject({ kind: 'coach', isSure: true });
	expect(judgeByWords('Supervision, Bénédicte').isSure).toBe(false);
});
