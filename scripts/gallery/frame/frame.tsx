import { render } from 'preact';
import { SayContext } from '@/components/say-context';
import { sampleSurfaces } from '../sample-surfaces';
import { sampleVoice } from '../sample-voice';

/** Draws the surface and state that the address names: `?surface=popup&state=empty`. */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? '';
const state = query.get('state') ?? '';
const make = sampleSurfaces[surface]?.states[state];
if (!make) throw new Error(`No state “${state}” of “${surface}”.`);
render(<SayContext.Provider value={sampleVoice}>{make()}</SayContext.Provider>, document.body);
