import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';
import { SayContext } from '@/components/say-context';
import { sampleVoice } from '@/scripts/gallery/sample-voice';

/** Draws a component as its page would, and clears it away after the test. */
export function show(
	content: ComponentChild,
	{ theme = 'light', language = 'en' }: { theme?: 'light' | 'dark'; language?: string } = {},
): HTMLElement {
	document.documentElement.lang = language;
	document.documentElement.style.colorScheme = theme;
	document.title = 'Soundings';
	const place = document.createElement('div');
	document.body.append(place);
	showAgain(content, place, language);
	onTestFinished(() => {
		render(null, place);
		place.remove();
		document.documentElement.style.colorScheme = '';
	});
	return place;
}

/** Draws news into the same place. */
export function showAgain(content: ComponentChild, place: HTMLElement, language = 'en'): void {
	render(<SayContext.Provider value={sampleVoice(language)}>{content}</SayContext.Provider>, place);
}
