import { useId } from 'preact/hooks';
import type { WeekSummary } from '@/utils/support/support-summary';
import { formatDuration, formatLongDate, formatMonth } from './format-time';
import { Icon } from './icon';
import { useSay, useVoice } from './say-context';
import './depth-line.css';

interface DepthLineProps {
	weeks: readonly WeekSummary[];
	today: string;
	/** First date of the week that is looked at. */
	selected: string;
	onSelect: (start: string) => void;
}

const deepestMinutes = 120;

/**
 * Weeks as soundings: load rises above the surface, support goes down below it. Each week is a radio button: one tab
 * stop, arrow keys, and a name that says in words what is drawn.
 */
export function DepthLine({ weeks, today, selected, onSelect }: DepthLineProps) {
	const say = useSay();
	const name = useId();
	const highest = Math.max(...weeks.map(({ loadMinutes }) => loadMinutes), 1);
	return (
		<fieldset class="depth">
			<legend class="visually-hidden">{say('depthLegend', { count: weeks.length })}</legend>
			{weeks.map((week, index) => (
				<DepthWeek
					key={week.start}
					week={week}
					group={name}
					load={week.loadMinutes / highest}
					isPresent={week.days.some(({ date }) => date === today)}
					isNewMonth={index === 0 || week.start.slice(0, 7) !== weeks[index - 1]?.start.slice(0, 7)}
					isSelected={week.start === selected}
					onSelect={() => onSelect(week.start)}
				/>
			))}
		</fieldset>
	);
}

interface DepthWeekProps {
	week: WeekSummary;
	group: string;
	/** Share of the highest load shown. */
	load: number;
	isPresent: boolean;
	isNewMonth: boolean;
	isSelected: boolean;
	onSelect: () => void;
}

function DepthWeek({ week, group, load, isPresent, isNewMonth, isSelected, onSelect }: DepthWeekProps) {
	const { language } = useVoice();
	const words = useWeekWords(week);
	const depth = Math.sqrt(Math.min(week.supportMinutes / deepestMinutes, 1));
	return (
		<label class="depth-week" data-present={isPresent} title={words}>
			<input
				type="radio"
				class="visually-hidden"
				name={group}
				value={week.start}
				checked={isSelected}
				aria-label={words}
				onChange={onSelect}
			/>
			<DepthPicture state={week.state} load={load} depth={depth} />
			<span class="depth-month" aria-hidden="true">
				{isNewMonth && formatMonth(week.start, language)}
			</span>
		</label>
	);
}

interface DepthPictureProps {
	/** `null`: nothing is told below the surface. */
	state: WeekSummary['state'] | null;
	/** How high and how deep, 0 to 1. */
	load: number;
	depth: number;
}

/** One week as it is drawn: decoration, the words stand beside it. */
export function DepthPicture({ state, load, depth }: DepthPictureProps) {
	return (
		<span class="depth-picture" data-state={state} aria-hidden="true">
			<span class="depth-load">
				<span style={{ height: `${load * 100}%` }} />
			</span>
			<span class="depth-water">
				<DepthMark state={state} depth={depth} />
			</span>
		</span>
	);
}

function DepthMark({ state, depth }: Omit<DepthPictureProps, 'load'>) {
	if (state === 'supported') return <span class="depth-sounding" style={{ height: `${depth * 100}%` }} />;
	if (state === null) return null;
	if (state === 'resting') return <Icon name="away" />;
	if (state === 'unseen') return <>?</>;
	return <span class="depth-nothing" />;
}

/** "Week of Monday, November 9: …", with what was seen of support and load. */
export function useWeekWords(week: WeekSummary): string {
	const say = useSay();
	const { language } = useVoice();
	const start = formatLongDate(week.start, language);
	const reason = say(week.reason);
	if (week.state === 'unseen') return say('depthWeekUnseen', { start, reason });
	const support = formatDuration(week.supportMinutes, language);
	const load = formatDuration(week.loadMinutes, language);
	return say(week.supportMinutes > 0 ? 'depthWeek' : 'depthWeekLoad', { start, reason, support, load });
}
