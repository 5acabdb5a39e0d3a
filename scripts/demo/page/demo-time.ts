import { demoZone } from '../demo-event.ts';
import { expectElement } from './expect-element.ts';

const { content } = expectElement('meta[name="demo-now"]', HTMLMetaElement);
const loadedAt = Temporal.Instant.from(content);

/** What the demo calendar's clock shows: the server's idea of now, and the time since the page was loaded. */
export function demoTime(): Temporal.PlainDateTime {
	const now = loadedAt.add({ milliseconds: Math.round(performance.now()) });
	return now.toZonedDateTimeISO(demoZone).toPlainDateTime();
}
