import { type ContentScriptContext, defineContentScript } from '#imports';
import { browserVoice } from '@/utils/browser-voice';
import { onStateChanged, type PageAnswer, send } from '@/utils/messages';
import type { PageCalendar } from '@/utils/page/define-calendar';
import { findCalendar } from '@/utils/page/find-calendar';
import { createMarkOverlay } from '@/utils/page/marks/mark-overlay';
import { offeredCalendars, probeForCalendar } from '@/utils/page/offered-calendars';
import { pageNow } from '@/utils/page/page-now';
import { pageServer } from '@/utils/page/page-server';
import type { PageReading } from '@/utils/page/read-sighting';
import { waitUntilFound } from '@/utils/page/wait-until-found';
import { watchCalendar } from '@/utils/page/watch-calendar';
import { watchOpenedCard } from '@/utils/page/watch-opened-card';
import type { PageHint } from '@/utils/support/page-hint';
import type { PageMarks } from '@/utils/support/page-marks';
import { placeGhost, placeHeaderMarks } from './place-marks';

const mostRefusals = 4;
const refusalPauseMs = 15_000;

export default defineContentScript({
	// None: the framework would ask for them at install. The worker registers the script for the granted hosts.
	matches: [],
	registration: 'runtime',
	runAt: 'document_idle',
	main(context) {
		let isFollowing = false;
		const seek = () => {
			if (isFollowing) return;
			waitUntilFound(
				document,
				context.signal,
				() => findCalendar(pageNow(), offeredCalendars()) ?? askForReader(),
				(calendar) => {
					if (isFollowing) return;
					isFollowing = true;
					followCalendar(calendar, context);
				},
			);
		};
		/** One reader comes to a page of unknown software: the one whose probe matches, once it does. */
		const asked = new Set<string>();
		function askForReader(): undefined {
			const calendar = probeForCalendar(document);
			if (calendar === undefined || asked.has(calendar)) return;
			asked.add(calendar);
			// A worker that cannot be reached may answer when the page changes again.
			send('bringReader', { calendar }).then(seek, () => asked.delete(calendar));
		}
		seek();
		// Mail and calendar may share one page: the calendar is looked for anew where its user goes.
		context.addEventListener(window, 'wxt:locationchange', seek);
	},
});

function followCalendar(calendar: PageCalendar, context: ContentScriptContext): void {
	const { signal } = context;
	const { say } = browserVoice();
	const overlay = createMarkOverlay(document, signal);
	let reading: PageReading | undefined;
	let marks: PageMarks | undefined;
	let refusals = 0;
	let lookingAgain: ReturnType<typeof setTimeout> | undefined;

	const watch = watchCalendar({
		calendar,
		page: pageNow,
		server: pageServer({ fetch: (...args) => fetch(...args), origin: location.origin, signal }),
		signal,
		onChange: () => overlay.follow(),
		onSettled: (settled, isAtRest) => {
			// After an update of the extension nothing of it works here any more: asking ends everything, quietly.
			if (context.isInvalid) return;
			reading = settled;
			draw();
			// What has come to lie over a mark is looked for when there is time.
			if (isAtRest) overlay.place();
		},
		onUnsettled: () => {
			if (context.isInvalid) return;
			send('tellUnsettled', { calendar: calendar.id }).catch(() => undefined);
		},
		onReading: ({ sighting, problems }) =>
			ask(() => send('rememberSighting', { sighting, hint: pageHint(calendar, problems) })),
	});
	watchOpenedCard({
		calendar,
		page: pageNow,
		signal,
		onCard: (card) => {
			if (context.isInvalid) return;
			// Not told again when it fails: the next card, or the same one opened anew, is.
			send('rememberPeople', { calendar: calendar.id, ...card }).catch(() => undefined);
		},
	});
	onStateChanged(() => {
		if (!reading) return;
		const { days, zone } = reading.sighting;
		ask(() => send('getPageMarks', { days, zone }));
	}, signal);
	signal.addEventListener('abort', () => clearTimeout(lookingAgain), { once: true });

	/** A worker that cannot be reached (an update is under way) is no concern of the calendar's page. */
	function ask(question: () => Promise<PageAnswer>): void {
		question().then(
			(answer) => {
				marks = answer.marks;
				refusals = 0;
				if (answer.lookAgainSeconds !== null) {
					clearTimeout(lookingAgain);
					lookingAgain = setTimeout(() => watch.lookAgain(), answer.lookAgainSeconds * 1000);
				}
				draw();
			},
			() => {
				marks = undefined;
				draw();
				tellAgain();
			},
		);
	}

	/** A worker that died on the way has not remembered anything: the page is told once more, a few times. */
	function tellAgain(): void {
		if (refusals >= mostRefusals || context.isInvalid) return;
		refusals += 1;
		clearTimeout(lookingAgain);
		lookingAgain = setTimeout(() => watch.lookAgain(), refusals * refusalPauseMs);
	}

	function draw(): void {
		const root = document.querySelector(calendar.watch.root.join(','));
		if (!marks || !reading || !root) {
			overlay.show([], undefined, document.documentElement);
			return;
		}
		const places = calendar.dayPlaces(reading.survey, pageNow());
		const ghost = placeGhost(
			marks,
			places,
			reading.sighting.zone,
			say,
			(start, { left, top, right, bottom }) => {
				// The worker brings the card; where the proposal has changed meanwhile, the marks follow by themselves.
				send('offerProposal', { start, place: { left, top, right, bottom } }).catch(() => undefined);
			},
		);
		overlay.show(placeHeaderMarks(marks, places, say), ghost, root);
	}
}

function pageHint(calendar: PageCalendar, problems: readonly string[]): PageHint {
	return {
		address: location.origin + location.pathname,
		composeTemplate: calendar.composeTemplate?.(pageNow()) ?? null,
		calendarFolder: calendar.calendarFolder?.(pageNow()) ?? null,
		isFrame: window !== window.top,
		problems: [...new Set(problems)],
	};
}
