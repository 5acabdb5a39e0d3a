import { expect, test } from 'vitest';
import { plainDigits } from '@/utils/page/plain-digits';

test.each([
	['12:30', '12:30'],
	['٠١٢٣٤٥٦٧٨٩', '0123456789'],
	['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
	['०१२३४५६७८९', '0123456789'],
	['０１２３４５６７８９', '0123456789'],
	['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
	['𞥐𞥙 10 Uhr ½ ²', '09 10 Uhr ½ ²'],
])('%s is %s', (text, plain) => {
	expect(plainDigits(text)).toBe(plain);
});
