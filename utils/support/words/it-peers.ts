import type { Phrases } from './word-list';

/** Italian: whom leaders call their peers. */
export const itPeers: Phrases = `
	tra pari, fra pari, coaching tra pari, sostegno tra pari, supporto tra pari, tra dirigenti, fra dirigenti,
	tra manager, fra manager, tra direttori, tra direttrici, tra imprenditori, tra imprenditrici,
	fra imprenditori, tra fondatori, tra ceo, fra ceo, tra presidi, tra responsabili, tra colleghi dirigenti,
	collega dirigente, collega direttore, collega direttrice, collega imprenditore, mio pari grado,
	mia pari grado, pari grado, mio pari ruolo, amico critico, amica critica, compagno di riflessione,
	compagna di riflessione, compagno di accountability, partner di riflessione, amica imprenditrice,
	amico imprenditore, amico dirigente, amica dirigente, amico direttore, amica direttrice, amico ceo,
	amica ceo, il mio omologo, la mia omologa, mio omologo, mia omologa, da direttrice a direttrice,
	da direttore a direttore, da capo a capo, peer call, omologo di, mio equivalente in, stesso ruolo in,
	stesso ruolo presso, compagno di responsabilità, accountability, coaching reciproco, coaching a coppie,
	mentoring reciproco, mentoring tra pari, scambio tra direttori, scambio tra dirigenti,
	scambio tra responsabili, scambio tra capi, confronto con altro, confronto con altra,
	confronto con un altro, confronto con un altra, confronto con collega direttore, collega ceo,
	collega preside, collega rettore, collega primario, collega sindaco, collega responsabile, collega manager,
	collega caporeparto, collega capo, sparring con altro, sparring con altra, alleato di leadership,
	alleata di leadership, con i miei pari, i miei pari, con un pari, con un mio pari, caffè tra capi,
	pranzo tra capi, telefonata tra capi, tra primari, tra sindaci, tra titolari, tra cto, tra cfo, tra founder,
	buddy di leadership, dirige anche, anche lui ceo, anche lei ceo, il mio pari, la mia pari, mio pari in,
	mio pari a, un pari grado, tra ad, fra ad, tra cio, tra rettori, tra preside, tra dirigenti scolastici,
	tra fondatrici, tra soci, tra capi, da ad a ad, da ceo a ceo, da cfo a cfo, da sindaco a sindaco,
	da preside a preside, collega cfo, collega cto, collega cio, collega ad, collega fondatore,
	collega fondatrice, collega imprenditrice, collega primaria, collega sindaca, coppia di pari, stesso ruolo,
	stessa funzione in, stessa posizione in, tandem di pari, tra direttori e, dirige un altro, dirige un altra,
	gestisce un altro, gestisce un altra, dirige lo stabilimento gemello, guida un altra, guida un altro,
	pari ruolo, buddy leadership, leadership buddy, peer buddy, pari livello di, pari incarico,
	anche lui dirige, anche lei dirige, anche lui gestisce, anche lei gestisce, pure lui dirige,
	pure lei dirige, pure lui gestisce, pure lei gestisce, anche lui guida, anche lei guida,
	anche lui manda avanti, anche lei manda avanti, dirige anche lui, dirige anche lei, gestisce anche lui,
	gestisce anche lei, guida anche lui, guida anche lei
`;
