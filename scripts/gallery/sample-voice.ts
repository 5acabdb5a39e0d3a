import type { Voice } from '@/components/say-context';
import en from '@/locales/en.json';
import type { WordingValue } from '@/utils/support/wording';
import { sampleTexts } from './sample-texts';

const texts: Record<string, string> = { ...en, ...sampleTexts };

export const sampleVoice: Voice = {
	language: 'en',
	say({ key, values }) {
		const text = texts[key] ?? texts[`${key}_${values.count === 1 ? 'one' : 'other'}`];
		if (text === undefined) throw new Error(`No text for ${key}`);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => told(values[name]));
	},
};

function told(value: WordingValue | undefined): string {
	if (typeof value !== 'object') return String(value);
	if ('word' in value) return texts[value.word] ?? value.word;
	return 'date' in value ? value.date : 'time' in value ? value.time : value.list.join(', ');
}
