/** A word for a part of the day at the edge of a text, and the hours (0–23) that it is used for. */
export interface DayPeriodEdge {
	hours: readonly number[];
	/** Of the word, with the dots and blanks that belong to it. */
	length: number;
}

export interface DayPeriodEdges {
	atStart(text: string): DayPeriodEdge | undefined;
	atEnd(text: string): DayPeriodEdge | undefined;
}

const known = new Map<string, DayPeriodEdges>();
const morning = Array.from({ length: 12 }, (_, hour) => hour);
const afternoon = morning.map((hour) => hour + 12);
const withoutWordBoundaries = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** "AM", "a. m.", "午後", "晚上", "ÖS", "fm" …: what a language writes beside the times of a 12-hour clock. */
export function dayPeriodEdges(language: string | undefined): DayPeriodEdges {
	const key = language ?? '';
	const edges = known.get(key) ?? edgesFor(hoursOfWords(language));
	known.set(key, edges);
	return edges;
}

function edgesFor(hours: ReadonlyMap<string, readonly number[]>): DayPeriodEdges {
	const words = [...hours.keys()].sort((a, b) => b.length - a.length).map(wordPattern);
	const start = new RegExp(`^ ?(${words.join('|')})`, 'iu');
	const end = new RegExp(`(${words.join('|')}) ?$`, 'iu');
	const edge = (match: RegExpExecArray | null): DayPeriodEdge | undefined => {
		const found = match?.[1] && hours.get(bare(match[1]));
		return match && found ? { hours: found, length: match[0].length } : undefined;
	};
	return { atStart: (text) => edge(start.exec(text)), atEnd: (text) => edge(end.exec(text)) };
}

/** With dots and blanks between its letters as every typographer likes. */
function wordPattern(word: string): string {
	const letters = [...word].join("[. ’']{0,2}");
	return withoutWordBoundaries.test(word) ? letters : `(?<!\\p{L})${letters}\\.?(?!\\p{L})`;
}

function hoursOfWords(language: string | undefined): ReadonlyMap<string, readonly number[]> {
	const hours = new Map<string, number[]>([
		['am', morning],
		['pm', afternoon],
	]);
	if (!language) return hours;
	for (const dayPeriod of [undefined, 'short', 'long'] as const) {
		const options = { hour: 'numeric', hourCycle: 'h12', ...(dayPeriod && { dayPeriod }) } as const;
		const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		for (let hour = 0; hour < 24; hour++) {
			const part = format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod');
			const word = bare(part?.value ?? '');
			if (word !== '' && word !== 'am' && word !== 'pm')
				hours.set(word, [...new Set([...(hours.get(word) ?? []), hour])]);
		}
	}
	return hours;
}

function bare(word: string): string {
	return word
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}]/gu, '')
		.toLowerCase();
}
