import type { Slot } from '@/utils/support/support-summary';
import { theirTime } from './format-time';
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
	const theirs = theirTime(slot, { zone, theirZone }, language);
	return theirs && <p class="soft small">{say('popupTheirTime', theirs)}</p>;
}
