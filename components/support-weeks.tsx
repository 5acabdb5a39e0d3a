import { useSignal } from '@preact/signals';
import type { WeekSummary } from '@/utils/support/support-summary';
import { DepthLine } from './depth-line';
import { formatDate, formatDuration } from './format-time';
import { MarksLegend } from './marks-legend';
import { useSay, useVoice } from './say-context';
import { WeekStrip } from './week-strip';
import './support-weeks.css';

interface SupportWeeksProps {
	/** Ascending. */
	weeks: readonly WeekSummary[];
	today: string;
	zone: string;
	/** The present week needs no words: something else needs the room. */
	isFolded?: boolean;
}

const weeksBack = 8;
const weeksAhead = 3;

/** The present week day by day, and twelve weeks around it to look into. */
export function SupportWeeks({ weeks, today, zone, isFolded = false }: SupportWeeksProps) {
	const selected = useSignal<string | null>(null);
	const present = weeks.findIndex(({ days }) => days.some(({ date }) => date === today));
	const shown = weeks.find(({ start }) => start === selected.value) ?? weeks[present];
	if (!shown) return null;
	return (
		<section class="weeks" aria-labelledby="week-caption">
			<WeekStrip week={shown} today={today} zone={zone} />
			<div class="weeks-line">
				<DepthLine
					weeks={weeks.slice(Math.max(present - weeksBack, 0), present + weeksAhead + 1)}
					today={today}
					selected={shown.start}
					onSelect={(start) => {
						selected.value = start;
					}}
				/>
				<MarksLegend />
			</div>
			<WeekCaption week={shown} isPresent={shown === weeks[present]} isFolded={isFolded} />
		</section>
	);
}

interface WeekCaptionProps {
	week: WeekSummary;
	isPresent: boolean;
	isFolded: boolean;
}

/** Below the line, so that a week never moves from under the pointer that chose it. */
function WeekCaption({ week, isPresent, isFolded }: WeekCaptionProps) {
	const say = useSay();
	const { language } = useVoice();
	const minutes = {
		support: formatDuration(week.supportMinutes, language),
		load: formatDuration(week.loadMinutes, language),
	};
	return (
		<p
			id="week-caption"
			class={isFolded && isPresent ? 'visually-hidden' : 'soft small weeks-caption'}
			aria-live="polite"
		>
			{!isPresent && <strong>{say('weekOf', { start: formatDate(week.start, language) })} </strong>}
			{say(week.reason)}
			{week.state !== 'unseen' && ` ${say(week.supportMinutes > 0 ? 'weekMinutes' : 'weekLoad', minutes)}`}
		</p>
	);
}
