/** How an entry takes up time, as mail programs name it. */
export type ShowAs = 'busy' | 'free' | 'tentative' | 'out-of-office' | 'elsewhere';

type Words = Record<ShowAs, readonly string[]>;

/** Seen in public code: en, ja. The others are candidates, from general knowledge of the programs' texts. */
export const showAsWords: Readonly<Record<string, Words>> = {
	en: words('Busy', 'Free', 'Tentative', 'Out of Office|Away', 'Working Elsewhere'),
	ja: words('予定あり', '空き時間|空き', '仮の予定', '外出中', '他の場所で作業'),
	de: words('Beschäftigt|Gebucht', 'Frei', 'Mit Vorbehalt', 'Abwesend|Außer Haus', 'An anderem Ort tätig'),
	fr: words(
		'Occupé|Occupé(e)',
		'Libre',
		'Provisoire',
		'Absent|Absent(e)|Absent du bureau',
		'Travaille ailleurs',
	),
	es: words('Ocupado', 'Libre|Disponible', 'Provisional', 'Fuera de la oficina', 'Trabajando en otro sitio'),
	pt: words(
		'Ocupado',
		'Livre|Disponível',
		'Provisório|Provisória',
		'Fora do escritório',
		'Trabalhando em outro lugar',
	),
	it: words('Occupato', 'Disponibile|Libero', 'Provvisorio', 'Fuori sede', 'Lavoro altrove'),
	nl: words(
		'Bezet',
		'Vrij|Beschikbaar',
		'Voorlopig|Onder voorbehoud',
		'Afwezig|Niet aanwezig',
		'Elders werken',
	),
	sv: words(
		'Upptagen',
		'Ledig',
		'Preliminär|Preliminärt',
		'Frånvarande|Inte på kontoret',
		'Arbetar på annan plats',
	),
	da: words('Optaget', 'Ledig', 'Foreløbig', 'Ikke til stede', 'Arbejder et andet sted'),
	nb: words('Opptatt', 'Ledig', 'Foreløpig', 'Ikke til stede', 'Arbeider et annet sted'),
	fi: words('Varattu', 'Vapaa', 'Alustava', 'Poissa', 'Työskentely muualla'),
	pl: words('Zajęty', 'Wolny', 'Wstępna akceptacja|Wstępnie', 'Poza biurem', 'Praca w innym miejscu'),
	cs: words(
		'Zaneprázdněný|Nemám čas',
		'Volný|Mám čas',
		'Nezávazně|Předběžně',
		'Mimo kancelář',
		'Práce jinde',
	),
	ru: words('Занят', 'Свободен', 'Под вопросом', 'Нет на работе', 'Работа в другом месте'),
	tr: words(
		'Meşgul',
		'Serbest|Uygun',
		'Belirsiz|Geçici',
		'Ofis dışında|İş yeri dışında',
		'Başka yerde çalışıyor',
	),
	zh: words('忙|忙碌', '空闲|空閒|有空', '暂定|暫訂', '外出|不在办公室', '在其他地方工作'),
	ko: words('다른 용무 중|바쁨', '약속 없음|한가함', '미정', '부재 중', '다른 곳에서 근무'),
	ar: words('مشغول', 'غير مشغول|متاح', 'مبدئي', 'خارج المكتب', 'العمل في مكان آخر'),
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

function words(busy: string, free: string, tentative: string, outOfOffice: string, elsewhere: string): Words {
	const [a, b, c, d, e] = [busy, free, tentative, outOfOffice, elsewhere].map((names) => names.split('|'));
	return { busy: a ?? [], free: b ?? [], tentative: c ?? [], 'out-of-office': d ?? [], elsewhere: e ?? [] };
}
