import type { Wording, WordingValue } from '@/utils/support/wording';
import { zoneNameIfOther } from './zone-name';

export type Say = (wording: Wording) => string;

const dayAndMonth = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;
const someMonday = Temporal.PlainDate.from('2026-11-23').toZonedDateTime('UTC');

/**
 * Says wordings in one language (BCP 47). `textOf` gives the text of a key of `locales/en.json`, and nothing (or an empty
 * text, as the browser's own `i18n` does) where there is none. `{name}` in a text stands for a value of that name.
 * `readersZone` (IANA name) is that of the clock that the reader looks at: times of another one are told with its name.
 *
 * Throws where a text or a value is missing: an interface with holes is a mistake that tests should see.
 */
export function createSay(
	textOf: (key: string) => string | undefined,
	language: string,
	readersZone: string,
): Say {
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	const lists = new Intl.ListFormat(language);

	/** `key_one`, `key_other`, … by the value `count`; a language may have fewer forms than `Intl` knows. */
	function textFor({ key, values }: Wording): string {
		const { count } = values;
		const forms = typeof count === 'number' ? [`${key}_${plurals.select(count)}`, `${key}_other`] : [];
		const found = [...forms, key].map(textOf).find(Boolean);
		if (!found) throw new Error(`There is no text for ${key} in ${language}.`);
		return found;
	}

	function told(value: WordingValue): string {
		if (typeof value === 'string') return value;
		if (typeof value === 'number') return numbers.format(value);
		if ('word' in value) return textFor({ key: value.word, values: {} });
		if ('list' in value) return lists.format(value.list);
		if ('date' in value)
			return format(Temporal.PlainDate.from(value.date).toZonedDateTime('UTC'), dayAndMonth);
		if ('weekday' in value) return format(someMonday.add({ days: value.weekday - 1 }), { weekday: 'long' });
		if ('clock' in value) return format(someMonday.withPlainTime(value.clock), clock);
		const time = Temporal.Instant.from(value.time).toZonedDateTimeISO(value.zone ?? readersZone);
		const words = format(time, { ...dayAndMonth, ...clock });
		const zone = zoneNameIfOther(time, readersZone, language);
		return zone === null ? words : say({ key: 'timeInZone', values: { time: words, zone } });
	}

	/** By milliseconds: given a Temporal date, Chromium 156 writes 11/26 in Japanese where 11月26日 is asked for. */
	function format(time: Temporal.ZonedDateTime, parts: Intl.DateTimeFormatOptions): string {
		const formatter = new Intl.DateTimeFormat(language, { ...parts, timeZone: time.timeZoneId });
		return formatter.format(time.epochMilliseconds);
	}

	function say(wording: Wording): string {
		return textFor(wording).replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = Object.hasOwn(wording.values, name) ? wording.values[name] : undefined;
			if (value === undefined) throw new Error(`${wording.key} has no value for {${name}}.`);
			return told(value);
		});
	}

	return say;
}
