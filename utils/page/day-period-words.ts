/** Languages that FullCalendar and its like are used in with a 12-hour clock, and some more. */
const languages =
	'en ar az bn bs bg ca cs da de el es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh zh-TW zu'.split(
		' ',
	);

const hours = { am: [0, 9], pm: [12, 15, 21] } as const;

let words: Map<string, 'am' | 'pm' | null> | undefined;

/** "before noon" or "after noon" as any of many languages writes it beside a time; `null` for anything else. */
export function dayPeriodOf(text: string): 'am' | 'pm' | null {
	const word = normalise(text);
	if (word === '') return null;
	words ??= collectWords();
	return words.get(word) ?? null;
}

/** A word that means one thing in one language and the other in another means nothing here. */
function collectWords(): Map<string, 'am' | 'pm' | null> {
	const found = new Map<string, 'am' | 'pm' | null>([
		['a', 'am'],
		['p', 'pm'],
	]);
	for (const language of languages) {
		const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
		for (const period of ['am', 'pm'] as const)
			for (const hour of hours[period]) {
				const instant = Temporal.Instant.from(`2026-11-23T${String(hour).padStart(2, '0')}:00Z`);
				const parts = format.formatToParts(instant.epochMilliseconds);
				const word = normalise(parts.find((part) => part.type === 'dayPeriod')?.value ?? '');
				if (word === '') continue;
				const known = found.get(word);
				found.set(word, known === undefined || known === period ? period : null);
			}
	}
	return found;
}

function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{M}]/gu, '')
		.toLowerCase();
}
