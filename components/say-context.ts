import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Wording, type WordingValue, wording } from '@/utils/support/wording';

/** How every component comes by its words. */
export interface Voice {
	say: (wording: Wording) => string;
	/** BCP 47 tag: for what `Intl` formats. */
	language: string;
	/** IANA name: of the browser's clock. */
	zone: string;
}

export const SayContext = createContext<Voice | null>(null);

export function useVoice(): Voice {
	const voice = useContext(SayContext);
	if (!voice) throw new Error('Wrap the component in a SayContext.Provider: without it there are no words.');
	return voice;
}

/** Says a key of `locales/en.json` with its values, or a whole wording. */
export function useSay(): (text: string | Wording, values?: Record<string, WordingValue>) => string {
	const { say } = useVoice();
	return (text, values = {}) => say(typeof text === 'string' ? wording(text, values) : text);
}
