/** How an entry takes up time, as mail programs name it. */
export type ShowAs = (typeof states)[number];

const states = ['busy', 'free', 'tentative', 'out-of-office', 'elsewhere'] as const;

type Words = Partial<Record<ShowAs, readonly string[]>>;

/**
 * Seen in public code: en, ja. The others are candidates, from general knowledge of the programs' texts; what they call
 * "working elsewhere" is not known.
 */
export const showAsWords: Readonly<Record<string, Words>> = {
	en: words('Busy', 'Free', 'Tentative', 'Out of Office|Away', 'Working Elsewhere'),
	ja: words('予定あり', '空き時間|空き', '仮の予定', '外出中', '他の場所で作業'),
	de: words('Beschäftigt|Gebucht', 'Frei', 'Mit Vorbehalt', 'Abwesend|Außer Haus'),
	fr: words('Occupé|Occupé(e)', 'Libre', 'Provisoire', 'Absent|Absent(e)|Absent du bureau'),
	es: words('Ocupado', 'Libre|Disponible', 'Provisional', 'Fuera de la oficina'),
	pt: words('Ocupado', 'Livre|Disponível', 'Provisório|Provisória', 'Fora do escritório'),
	it: words('Occupato', 'Disponibile|Libero', 'Provvisorio', 'Fuori sede'),
	nl: words('Bezet', 'Vrij|Beschikbaar', 'Voorlopig|Onder voorbehoud', 'Afwezig|Niet aanwezig'),
	sv: words('Upptagen', 'Ledig', 'Preliminär|Preliminärt', 'Frånvarande|Inte på kontoret'),
	da: words('Optaget', 'Ledig', 'Foreløbig', 'Ikke til stede'),
	nb: words('Opptatt', 'Ledig', 'Foreløpig', 'Ikke til stede'),
	fi: words('Varattu', 'Vapaa', 'Alustava', 'Poissa'),
	pl: words('Zajęty', 'Wolny', 'Wstępna akceptacja|Wstępnie', 'Poza biurem'),
	cs: words('Zaneprázdněný|Nemám čas', 'Volný|Mám čas', 'Nezávazně|Předběžně', 'Mimo kancelář'),
	ru: words('Занят', 'Свободен', 'Под вопросом', 'Нет на работе'),
	tr: words('Meşgul', 'Serbest|Uygun', 'Belirsiz|Geçici', 'Ofis dışında|İş yeri dışında'),
	zh: words('忙|忙碌', '空闲|空閒|有空', '暂定|暫訂', '外出|不在办公室'),
	ko: words('다른 용무 중|바쁨', '약속 없음|한가함', '미정', '부재 중'),
	ar: words('مشغول', 'غير مشغول|متاح', 'مبدئي', 'خارج المكتب'),
};

/** After it in a label: "Private" and "Recurring event". */
const longestTrail = 2;

/** The state that a label ends in, in the page's language; `undefined` in a language without known words. */
export function showAsIn(tail: string, language: string | undefined): ShowAs | undefined {
	const known = showAsWords[language?.split('-')[0] ?? ''];
	if (!known) return undefined;
	const tokens = tail.split(/[,、،，]/).map((token) => token.trim().toLowerCase());
	for (const token of tokens.slice(-longestTrail - 1).reverse()) {
		const found = Object.entries(known).find(([, names]) =>
			names.some((name) => name.toLowerCase() === token),
		);
		if (found) return found[0] as ShowAs;
	}
	return undefined;
}

const afterOrganizer = new RegExp(
	`(?:^|, )By (.+?), (?:${Object.values(showAsWords.en ?? {})
		.flat()
		.join('|')})(?:, Private)?(?:, (?:Recurring|Repeating) event)?$`,
);

/** The organizer in a label's tail; only in English, the one language in which the word before it is known. */
export function organizerIn(tail: string, language: string | undefined): string | undefined {
	return language?.startsWith('en') ? afterOrganizer.exec(tail)?.[1] : undefined;
}

function words(...names: string[]): Words {
	return Object.fromEntries(names.map((name, i) => [states[i], name.split('|')]));
}
