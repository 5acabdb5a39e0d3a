import { render } from 'preact';
import { SayContext } from '@/components/say-context';
import { sampleVoice } from '../sample-voice';

/**
 * Draws what the address names: `?surface=popup&state=empty&language=de`. Without a name, `data-shots` of the root
 * lists all there is. Pages of ours and calendars bring their own styles: each is loaded only where it is drawn.
 */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? '';
const state = query.get('state') ?? '';
const voice = sampleVoice(query.get('language') ?? 'en');
document.documentElement.lang = voice.language;

if (surface === '') await listShots();
else if (surface === 'calendar') await (await import('./draw-calendar')).drawCalendar(state, voice);
else await drawSurface();
document.documentElement.dataset.drawn = 'yes';

async function drawSurface(): Promise<void> {
	const { sampleSurfaces } = await import('../sample-surfaces');
	const make = sampleSurfaces[surface]?.states[state];
	if (!make) throw new Error(`No state “${state}” of “${surface}”.`);
	render(<SayContext.Provider value={voice}>{make()}</SayContext.Provider>, document.body);
}

async function listShots(): Promise<void> {
	const { sampleSurfaces } = await import('../sample-surfaces');
	const { drawnCalendars } = await import('./draw-calendar');
	const shots = Object.entries(sampleSurfaces).map(([name, { width, states }]) => ({
		surface: name,
		width,
		states: Object.keys(states),
	}));
	const calendars = { surface: 'calendar', width: 1000, states: Object.keys(drawnCalendars) };
	document.documentElement.dataset.shots = JSON.stringify([...shots, calendars]);
}
