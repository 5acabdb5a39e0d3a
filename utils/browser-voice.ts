import { browser } from '#imports';
import { createSay, type Say } from '@/locales/say';
import { sayLanguage } from '@/locales/say-language';

export interface BrowserVoice {
	say: Say;
	/** BCP 47 tag: for what `Intl` formats. */
	language: string;
	/** IANA name: of the clock beside what we say. */
	zone: string;
}

/** The browser's language, as far as we have texts in it, through the extension's own message files. */
export function browserVoice(): BrowserVoice {
	// The framework's types know the browser's own keys only: ours are made at build time.
	const text = (key: string) => browser.i18n.getMessage(key as '@@ui_locale');
	const language = sayLanguage(browser.i18n.getUILanguage(), text('language'));
	const zone = Temporal.Now.timeZoneId();
	return { say: createSay(text, language, zone), language, zone };
}
