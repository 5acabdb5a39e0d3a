import { zoneNameIfOther } from '@/locales/zone-name';
import { useSay, useVoice } from './say-context';

interface ZoneNoteProps {
	id: string;
	/** Of the zone; `null` draws nothing. */
	name: string | null;
}

/**
 * Whose clock a list of times is told on, in words, where it is not the browser's at `start` (ISO 8601 instant); `zone`
 * is the calendar's IANA name.
 */
export function useOtherZone(start: string, zone: string): string | null {
	const voice = useVoice();
	return zoneNameIfOther(Temporal.Instant.from(start).toZonedDateTimeISO(zone), voice.zone, voice.language);
}

/** Told beside a list of times: nothing else of it fits into a list. */
export function ZoneNote({ id, name }: ZoneNoteProps) {
	const say = useSay();
	return (
		name && (
			<p id={id} class="soft small">
				{say('popupZone', { zone: name })}
			</p>
		)
	);
}
