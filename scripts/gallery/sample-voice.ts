import type { Voice } from '@/components/say-context';
import { createSay } from '@/locales/say';

const texts = import.meta.glob<Record<string, string>>('../../locales/*.json', {
	eager: true,
	import: 'default',
});

/** The words of one language as the extension's pages get them. */
export function sampleVoice(language = 'en', zone = 'Europe/Berlin'): Voice {
	const ofLanguage = texts[`../../locales/${language}.json`];
	if (!ofLanguage) throw new Error(`There is no locales/${language}.json`);
	return { language, zone, say: createSay((key) => ofLanguage[key], language, zone) };
}
