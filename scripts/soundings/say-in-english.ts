import en from '@/locales/en.json';
import { createSay } from '@/locales/say';

const texts: Record<string, string> = en;

export const sayInEnglish = createSay((key) => texts[key], 'en', 'UTC');
