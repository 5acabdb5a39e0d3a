const digit = /\p{Nd}/u;

/** Text with every decimal digit of any script as 0–9. Length in characters may change, order does not. */
export function plainDigits(text: string): string {
	return /[^\P{Nd}0-9]/u.test(text) ? text.replace(/[^\P{Nd}0-9]/gu, digitValue) : text;
}

/** Unicode gives each script ten digits in a row that begin at …0 or …6. */
function digitValue(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const beginsRow = digit.test(String.fromCodePoint(code & ~15));
	return String((code & 15) - (beginsRow ? 0 : 6));
}
