import type { UnseenAhead } from '@/utils/support/surface-state';
import { formatDate } from './format-time';
import { useSay, useVoice } from './say-context';

interface NoSlotProps {
	/** What was not read yet. */
	unseen: UnseenAhead | null;
	/** No working day ahead was read in part only. */
	isReadInFull: boolean;
	isBusy: boolean;
	onShowWeek: (date: string) => void;
}

/** No time can be proposed: a week that was not read yet may hold one, and is one click away where an address names it. */
export function NoSlot({ unseen, isReadInFull, isBusy, onShowWeek }: NoSlotProps) {
	const say = useSay();
	const { language } = useVoice();
	if (!unseen) return <p class="soft">{say(isReadInFull ? 'popupNoSlotAnywhere' : 'popupNoSlotPartly')}</p>;
	const { date, week, weeksAhead } = unseen;
	const values = { date: formatDate(week, language) };
	if (!unseen.canOpen) return <p class="soft">{say('popupNoSlot', values)}</p>;
	const words = ['popupShowThisWeek', 'popupShowNextWeek'][weeksAhead] ?? 'popupShowWeekOf';
	return (
		<section class="booking" aria-label={say('popupBookingHeading')}>
			<p class="soft">{say('popupNoSlotYet')}</p>
			<button class="button button-main" type="button" disabled={isBusy} onClick={() => onShowWeek(date)}>
				{say(words, values)}
			</button>
		</section>
	);
}
