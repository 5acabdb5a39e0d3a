import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import { supportKinds } from '@/utils/support/support-kinds';
import { DepthPicture } from './depth-line';
import { Icon } from './icon';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { useSay } from './say-context';
import './marks-legend.css';

/** What the pictures of days and weeks mean, one click away: it lies above the page, and takes no room in it. */
export function MarksLegend() {
	const say = useSay();
	const id = useId();
	return (
		<>
			<button
				class="button button-icon legend-button"
				type="button"
				popovertarget={id}
				aria-label={say('legendAsk')}
				title={say('legendAsk')}
			>
				<Icon name="info" />
			</button>
			<section id={id} class="legend" popover="auto" aria-labelledby={`${id}-title`}>
				<header class="legend-header">
					<h2 id={`${id}-title`} class="legend-title">
						{say('legendTitle')}
					</h2>
					<button
						class="button button-icon"
						type="button"
						popovertarget={id}
						popovertargetaction="hide"
						aria-label={say('cardClose')}
					>
						<Icon name="close" />
					</button>
				</header>
				<h3 class="legend-heading">{say('legendDays')}</h3>
				<ul class="legend-marks legend-days">
					{supportKinds.map((kind) => (
						<Mark key={kind} words={say(kindWord[kind])}>
							<Day look="support">
								<KindGlyph kind={kind} />
							</Day>
						</Mark>
					))}
					<Mark words={say('popupDayOpen')}>
						<Day look="complete">–</Day>
					</Mark>
					<Mark words={say('popupDayPartial')}>
						<Day look="partial">?</Day>
					</Mark>
					<Mark words={say('popupDayUnseen')}>
						<Day look="unseen">?</Day>
					</Mark>
					<Mark words={say('popupDayAway')}>
						<Day look="away">
							<Icon name="away" />
						</Day>
					</Mark>
				</ul>
				<h3 class="legend-heading">{say('legendWeeks')}</h3>
				<ul class="legend-marks">
					<Mark words={say('legendSupport')}>
						<DepthPicture state="supported" load={0} depth={0.8} />
					</Mark>
					<Mark words={say('legendLoad')}>
						<DepthPicture state={null} load={0.8} depth={0} />
					</Mark>
					<Mark words={say('legendEmpty')}>
						<DepthPicture state="empty" load={0} depth={0} />
					</Mark>
					<Mark words={say('legendPartial')}>
						<DepthPicture state="partial" load={0} depth={0} />
					</Mark>
					<Mark words={say('legendResting')}>
						<DepthPicture state="resting" load={0} depth={0} />
					</Mark>
					<Mark words={say('legendUnseen')}>
						<DepthPicture state="unseen" load={0} depth={0} />
					</Mark>
				</ul>
				<p>{say('legendPresent')}</p>
			</section>
		</>
	);
}

function Mark({ words, children }: { words: string; children: ComponentChild }) {
	return (
		<li>
			<span class="legend-mark" aria-hidden="true">
				{children}
			</span>
			{words}
		</li>
	);
}

function Day({ look, children }: { look: string; children: ComponentChild }) {
	return (
		<span class="strip-day legend-day" data-look={look}>
			<span class="strip-mark">{children}</span>
		</span>
	);
}
