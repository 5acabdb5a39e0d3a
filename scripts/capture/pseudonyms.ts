/** Ten signs for each script, so that a number can be written as a word of any length. Others are written in Latin. */
const alphabets: [RegExp, string][] = [
	[/\p{Script=Han}/u, '甲乙丙丁戊己庚辛壬癸'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'アイウエオカキクケコ'],
	[/\p{Script=Hangul}/u, '가나다라마바사아자차'],
	[/\p{Script=Cyrillic}/u, 'бавегидоку'],
	[/\p{Script=Arabic}/u, 'بتجدرسكلمن'],
	[/\p{Script=Hebrew}/u, 'בגדהוזחטיכ'],
	[/\p{Script=Greek}/u, 'αβγδεηθικλ'],
];
const consonants = 'bdfgklmnrs';
const vowels = 'aeiouaeiou';

/** The T and Z of a written moment are no words. */
const letters = /(?!(?<=\d)[TZ](?![\p{L}\p{M}]))[\p{L}\p{M}]+/gu;
/** Long enough to be an id. */
const opaque = /[A-Za-z0-9+=]{10,}/g;
const dateLike = /^\d{8}(?:T\d{4,6}Z?)?$/;

/** Made-up words for the words of a page: the same for the same, of the same length, script and case. */
export class Pseudonyms {
	readonly #keeps: (word: string) => boolean;
	readonly #known = new Map<string, string>();
	readonly #used = new Set<string>();

	/** `keeps`: words, in lower case, that are everybody's ("Monday", "to", "busy"). */
	constructor(keeps: (word: string) => boolean) {
		this.#keeps = keeps;
	}

	/** Words are replaced; digits and signs stay, but for numbers of seven digits and more, which may be of a telephone. */
	forText(text: string): string {
		return text
			.replace(letters, (word) => this.#forWord(word))
			.replace(/(?<![\d-])\d{7,}(?!\d)/g, (digits) => this.#forOpaque(digits));
	}

	/** Ids are replaced, words of a technical vocabulary stay. */
	forToken(token: string): string {
		return token.replace(opaque, (part) => (isId(part) ? this.#forOpaque(part) : part));
	}

	/** A part of an id: letters as a word, letters and digits in turns as an id. */
	forPart(part: string): string {
		return /\d/.test(part) ? this.#forOpaque(part) : this.#forWord(part);
	}

	#forWord(word: string): string {
		const lower = word.normalize('NFC').toLowerCase();
		if (this.#keeps(lower)) return word;
		const pseudonym = this.#known.get(lower) ?? this.#make(lower);
		this.#known.set(lower, pseudonym);
		if (word === word.toUpperCase() && word !== word.toLowerCase() && word.length > 1)
			return pseudonym.toUpperCase();
		const [first = '', ...rest] = [...pseudonym];
		return /^\p{Lu}/u.test(word) ? first.toUpperCase() + rest.join('') : pseudonym;
	}

	#make(word: string): string {
		const length = [...word].length;
		for (let number = 1; ; number++) {
			const made = writeNumber(number, length, word);
			// So many words of one or two letters there are not: these may share one.
			if ((!this.#used.has(made) || number > 500) && !this.#keeps(made)) {
				this.#used.add(made);
				return made;
			}
		}
	}

	/** Of the same length and kinds of signs, so that whoever decodes it still finds an id. */
	#forOpaque(id: string): string {
		const known = this.#known.get(id);
		if (known) return known;
		let state = 7 + this.#known.size * 101;
		const made = id.replace(/[A-Za-z0-9]/g, (sign) => {
			state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
			const from = /\d/.test(sign)
				? '1234567890'
				: /[a-z]/.test(sign)
					? 'abcdefghijkmnpqr'
					: 'ABCDEFGHIJKMNPQR';
			return from[Math.floor(state / 65_536) % from.length] ?? sign;
		});
		this.#known.set(id, made);
		return made;
	}
}

function isId(part: string): boolean {
	const isWord = /^[A-Za-z]+\d{0,3}$/.test(part);
	return !isWord && !dateLike.test(part) && /\d/.test(part) && /[A-Za-z]/.test(part);
}

function writeNumber(number: number, length: number, like: string): string {
	const alphabet = alphabets.find(([script]) => script.test(like))?.[1];
	const digits = String(number).padStart(length, '0').slice(-length);
	return [...digits]
		.map((digit, i) => [...(alphabet ?? (i % 2 === 0 ? consonants : vowels))][Number(digit)])
		.join('');
}
