import { plainDigits } from '@/utils/page/plain-digits';

const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const alreadyPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text for comparing: digits as 0–9, no marks of direction, every run of white space one blank, trimmed. */
export function plainText(text: string): string {
	if (alreadyPlain.test(text)) return text;
	return plainDigits(text.normalize('NFC')).replace(bidiMarks, '').replace(/\s+/g, ' ').trim();
}
