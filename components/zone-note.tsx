import { zoneNameIfOther } from '@/locales/zone-name';
import { useSay, useVoice } from './say-context';

interface ZoneNoteProps {
	id: string;
	/** ISO 8601 instant of what is told. */
	start: string;
	/** IANA name: of the calendar. */
	zone: string;
}

/** Whose clock a list of times is told on, where it is not the browser's: nothing else of it fits into a list. */
export function ZoneNote({ id, start, zone }: ZoneNoteProps) {
	const say = useSay();
	const voice = useVoice();
	const time = Temporal.Instant.from(start).toZonedDateTimeISO(zone);
	const name = zoneNameIfOther(time, voice.zone, voice.language);
	return (
		name && (
			<p id={id} class="soft small">
				{say('popupZone', { zone: name })}
			</p>
		)
	);
}
