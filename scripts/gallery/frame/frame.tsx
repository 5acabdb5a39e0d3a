import { render } from 'preact';
import { SayContext } from '@/components/say-context';
import { sampleSurfaces } from '../sample-surfaces';
import { sampleVoice } from '../sample-voice';

/**
 * Draws what the address names: `?surface=popup&state=empty&language=de`. Without a name, `data-shots` of the root
 * lists all there is.
 */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? '';
const state = query.get('state') ?? '';
const voice = sampleVoice(query.get('language') ?? 'en');
document.documentElement.lang = voice.language;

if (surface === '' || surface === 'calendar') await drawOrList();
else drawSurface();
document.documentElement.dataset.drawn = 'yes';

function drawSurface(): void {
	const make = sampleSurfaces[surface]?.states[state];
	if (!make) throw new Error(`No state “${state}” of “${surface}”.`);
	render(<SayContext.Provider value={voice}>{make()}</SayContext.Provider>, document.body);
}

/** Calendars bring their own styles: they are loaded only where they are drawn. */
async function drawOrList(): Promise<void> {
	const { drawCalendar, drawnCalendars } = await import('./draw-calendar');
	if (surface === 'calendar') return drawCalendar(state, voice);
	const shots = Object.entries(sampleSurfaces).map(([name, { width, states }]) => ({
		surface: name,
		width,
		states: Object.keys(states),
	}));
	const calendar = { surface: 'calendar', width: 1000, states: Object.keys(drawnCalendars) };
	document.documentElement.dataset.shots = JSON.stringify([...shots, calendar]);
}
