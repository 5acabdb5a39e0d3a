import type { DaySummary, WeekSummary } from '@/utils/support/support-summary';
import { formatClock, formatLongDate, formatWeekday } from './format-time';
import { Icon } from './icon';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { useSay, useVoice } from './say-context';
import './week-strip.css';

interface WeekStripProps {
	week: WeekSummary;
	today: string;
	zone: string;
}

/** The seven days of one week: which hold support, which were not seen, which are away. */
export function WeekStrip({ week, today, zone }: WeekStripProps) {
	return (
		<ol class="week-strip">
			{week.days.map((day) => (
				<StripDay key={day.date} day={day} isToday={day.date === today} zone={zone} />
			))}
		</ol>
	);
}

function StripDay({ day, isToday, zone }: { day: DaySummary; isToday: boolean; zone: string }) {
	const { language } = useVoice();
	const words = useDayWords(day, zone);
	return (
		<li
			class="strip-day"
			data-look={lookOf(day)}
			data-rest={!day.isWorkingDay}
			aria-current={isToday ? 'date' : undefined}
		>
			<span aria-hidden="true" class="strip-weekday">
				{formatWeekday(day.date, language)}
			</span>
			<span aria-hidden="true" class="strip-date">
				{Number(day.date.slice(8))}
			</span>
			<span aria-hidden="true" class="strip-mark" title={words}>
				<DayMark day={day} />
			</span>
			<span class="visually-hidden">
				{formatLongDate(day.date, language)}: {words}
			</span>
		</li>
	);
}

function DayMark({ day }: { day: DaySummary }) {
	const kinds = [...new Set(day.support.map(({ kind }) => kind))].slice(0, 2);
	if (kinds.length > 0) return kinds.map((kind) => <KindGlyph key={kind} kind={kind} />);
	if (day.isAway) return <Icon name="away" />;
	return <>{day.seen === 'complete' ? '–' : '?'}</>;
}

type DayLook = 'support' | 'away' | 'complete' | 'partial' | 'unseen';

function lookOf(day: DaySummary): DayLook {
	if (day.support.length > 0) return 'support';
	return day.isAway ? 'away' : day.seen;
}

const dayWord: Record<Exclude<DayLook, 'support'>, string> = {
	away: 'popupDayAway',
	complete: 'popupDayOpen',
	partial: 'popupDayPartial',
	unseen: 'popupDayUnseen',
};

function useDayWords(day: DaySummary, zone: string): string {
	const say = useSay();
	const voice = useVoice();
	const look = lookOf(day);
	if (look !== 'support') return say(dayWord[look]);
	const meetings = day.support.map(({ kind, title, start }) =>
		[say(kindWord[kind]), title, formatClock(start, zone, voice)].filter(Boolean).join(', '),
	);
	return meetings.join('; ');
}
