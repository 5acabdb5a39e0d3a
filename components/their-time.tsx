import type { Slot } from '@/utils/support/support-summary';
import { formatSlot } from './format-time';
import { useSay, useVoice } from './say-context';

interface TheirTimeProps {
	slot: Slot;
	/** IANA names: the leader's zone, and the person's. */
	zone: string;
	theirZone: string;
}

/** The same time on the clock of somebody who lives elsewhere; nothing where both clocks agree. */
export function TheirTime({ slot, zone, theirZone }: TheirTimeProps) {
	const say = useSay();
	const { language } = useVoice();
	const offsetIn = (name: string) => Temporal.Instant.from(slot.start).toZonedDateTimeISO(name).offset;
	if (offsetIn(zone) === offsetIn(theirZone)) return null;
	const place = theirZone.split('/').at(-1)?.replaceAll('_', ' ') ?? theirZone;
	return (
		<p class="soft small">{say('popupTheirTime', { time: formatSlot(slot, theirZone, language), place })}</p>
	);
}
