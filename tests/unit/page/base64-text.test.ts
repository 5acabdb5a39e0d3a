import { expect, test } from 'vitest';
import { base64Text } from '@/utils/page/base64-text';

test.each([
	['YTFiMmMzZDRlNUBnb29nbGUuY29tIHlvdUBt', 'a1b2c3d4e5@google.com you@m'],
	['eW91QGV4YW1wbGUuY29t', 'you@example.com'],
	['YQ', 'a'],
	['YQ==', 'a'],
	['w7xiZXI_', 'über?'],
	['', ''],
])('%s is "%s"', (encoded, text) => {
	expect(base64Text(encoded)).toBe(text);
});

test.each(['!', 'a', '_w', 'tasks_#'])('%s is no text', (encoded) => {
	expect(base64Text(encoded)).toBeUndefined();
});
