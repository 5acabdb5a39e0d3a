import type { Wording, WordingValue } from '@/utils/support/wording';

export type Say = (wording: Wording) => string;

/**
 * Says wordings in one language. `textOf` gives the text of a key (`undefined` or empty: there is none); `{name}` in it
 * is replaced by the value of that name. A key with plural forms is stored as `key_one`, `key_other`, …: the value
 * `count` picks the form by the language's own rules.
 *
 * @throws {Error} for a key without a text, or a placeholder without a value: both are mistakes of ours.
 */
export function createSay(textOf: (key: string) => string | undefined, language: string): Say {
	const plurals = new Intl.PluralRules(language);

	function say({ key, values }: Wording): string {
		return textFor(key, values).replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`The text ${key} wants a value for ${name}`);
			return sayValue(value);
		});
	}

	function textFor(key: string, values: Wording['values']): string {
		const { count } = values;
		const forms =
			typeof count === 'number' ? [`${key}_${plurals.select(count)}`, `${key}_other`, key] : [key];
		for (const form of forms) {
			const text = textOf(form);
			if (text) return text;
		}
		throw new Error(`There is no text for ${key}`);
	}

	function sayValue(value: WordingValue): string {
		if (typeof value === 'string') return value;
		if (typeof value === 'number') return value.toLocaleString(language);
		if ('date' in value) return sayDate(value.date);
		if ('time' in value) return sayTime(value.time, value.zone);
		if ('word' in value) return say({ key: value.word, values: {} });
		return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.list);
	}

	function sayDate(date: string): string {
		return Temporal.PlainDate.from(date).toLocaleString(language, {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
		});
	}

	function sayTime(time: string, zone: string): string {
		return Temporal.Instant.from(time).toLocaleString(language, {
			timeZone: zone,
			weekday: 'short',
			day: 'numeric',
			month: 'short',
			hour: 'numeric',
			minute: '2-digit',
		});
	}

	return say;
}
