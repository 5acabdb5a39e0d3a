/**
 * How languages with a 12-hour clock, and others when asked for one, write "before noon" and "after noon": the words of
 * CLDR 48 as `Intl` gives them, lower case, letters only. A table, because asking `Intl` takes a quarter of a second.
 */
const words = {
	am: 'a am ap de dop fh fm gh pd pg priekšp priešpiet sa to öö πμ дп претпл үө ص قظ पूर्वाह्न පෙව နံနက် 上午 凌晨 午前 早上 清晨 오전',
	pm: 'p pm ch du eh em gd ip md odp pop popiet ptg pēcp tk ös μμ попл пп үх بظ م अपराह्न පව ညနေ 下午 中午 午後 晚上 오후',
};

const periods = new Map<string, 'am' | 'pm'>([
	...words.am.split(' ').map((word) => [word, 'am'] as const),
	...words.pm.split(' ').map((word) => [word, 'pm'] as const),
]);

/** "before noon" or "after noon" as any of many languages writes it beside a time; `null` for anything else. */
export function dayPeriodOf(text: string): 'am' | 'pm' | null {
	return periods.get(lettersOf(text)) ?? null;
}

/** Letters alone, in lower case: "a. m." and "AM" are the same word. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{M}]/gu, '')
		.toLowerCase();
}
