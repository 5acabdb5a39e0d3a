import type { Phrases } from './word-list';

/** Dutch: whoever coaches, supervises or counsels the leader. */
export const nlCoaches: Phrases = `
	mijn coach, mijn coaching, mijn coachtraject, mijn coachgesprek, mijn coachsessie,
	leiderschapscoaching, leiderschapscoach, directiecoaching, directiecoach, coach voor mij,
	wandelcoach voor mij, externe coach, coach extern, coaching voor mij, mijn supervisie,
	mijn supervisor, mijn supervisiegesprek, persoonlijke coach, mijn loopbaancoach, bij mijn coach,
	loopbaancoach voor mij, systemisch coach, systemische coach, sessie bij coach,
	sessie bij mijn coach, gesprek bij coach, executive coachgesprek, directiecoachgesprek,
	persoonlijk leiderschapscoaching, coach aan huis, mijn coachuur, mijn coachmoment,
	mijn coachingtraject, coaching leidinggevenden, coaching voor leidinggevenden, managementcoaching,
	bestuurderscoaching, coaching voor bestuurders, coaching bestuurder,
	individuele leiderschapscoaching, coachgesprek voor mij, mijn leiderschapscoach,
	met mijn leiderschapscoach, coaching bij, mijn executive coach, persoonlijke coaching,
	m n coach, mn coach, coacht mij, coacht me, mij coacht, me coacht, word gecoacht, ik word gecoacht,
	laat me coachen, laat mij coachen, eigen supervisie, eigen coach, eigen coaching,
	eigen coachgesprek, supervisie voor mezelf, supervisie voor mij, supervisie ik, supervisant ik,
	ik supervisant, ik als supervisant, als supervisant, ik ben supervisant, coach van mij,
	coach van me, coach voor mezelf, coaching voor mezelf, coaching ik, coachsessie voor mij,
	coachtraject voor mij,
	leiderschapscoachtraject, leiderschapscoachsessie, ceo coach, directeurscoach, coach directie,
	coach leiderschap, coach persoonlijk leiderschap, paardencoaching leiderschap, werkbegeleiding voor mij, werkbegeleiding voor mezelf,
	mijn werkbegeleiding, mijn werkbegeleider, mijn werkbegeleidster, mijn bedrijfspsycholoog,
	mijn arbeidspsycholoog, mijn counselor, mijn loopbaanbegeleider, mijn loopbaanbegeleiding,
	uw coachgesprek, uw coachsessie,
	uw coach, counseling voor leidinggevenden, counseling leidinggevenden, mental coach van mij,
	mijn mental coach,
	zakelijk coach, zakelijke coach, coach zakelijk, gecoacht worden, gecoacht door, laten coachen, me laten
	coachen, mij laten coachen, coach mij, coach me, coach v mij, coach v me, coach vd directeur ik, mijn
	vertrouwenscoach, coach voor directeuren, coach voor directeur, coach voor ondernemers, coach voor
	leidinggevenden, coach ondernemers, coach directeuren, coach leidinggevenden, coach bestuurders, coach
	schoolleiders, coach schoolleider, coach managers, coaching directeur, coaching directeuren, coaching
	directie, coaching ondernemer, coaching ondernemers, coaching manager, coaching managers, coaching
	schoolleider, coaching schoolleiders, coaching ceo, coaching founder, coaching rector, coaching
	teamleider ik, coaching op leiderschap, coaching in mijn rol, met coach, naar coach, naar mijn coach,
	naar de coach, bij de coach, met de coach, bij coach, sessie coach, gesprek coach, eigen supervisor,
	mijn superviseur, mijn psych werk, mijn praatpaal coach, supervisie over mijn, supervisie mijn, eigen
	inbreng supervisie, ik in supervisie, in supervisie bij, supervisie bij mijn, pastorale supervisie ik,
	leiderschapscoach bij
`;
