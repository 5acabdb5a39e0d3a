import { render } from 'preact';
import { SayContext } from '@/components/say-context';
import { sampleSurfaces } from '../sample-surfaces';
import { sampleVoice } from '../sample-voice';

/** Draws what the address names: `?surface=popup&state=empty&language=de`. */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? '';
const state = query.get('state') ?? '';
const voice = sampleVoice(query.get('language') ?? 'en');
const make = sampleSurfaces[surface]?.states[state];
if (!make) throw new Error(`No state “${state}” of “${surface}”.`);
document.documentElement.lang = voice.language;
render(<SayContext.Provider value={voice}>{make()}</SayContext.Provider>, document.body);
