import type { Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browser/launch-extension.ts';

/** Where a time is drawn: the day's column, and hours since its midnight. */
export interface DrawnTime {
	/** Selector, and which of those it finds. */
	column: string;
	index: number;
	hour: number;
}

/**
 * A real click on the ghost slot, as soon as it is drawn there; ends when its card is open. One that comes while the marks
 * change is lost, and clicked again, as a person would.
 */
export async function openSlotCard(calendar: Page, time: DrawnTime): Promise<void> {
	await calendar.bringToFront();
	await waitFor(
		async () => {
			const place = await calendar.evaluate(ghostAt, time);
			if (!place) return false;
			await calendar.mouse.click(place.x, place.y);
			await waitFor(() => calendar.evaluate(() => document.querySelector('soundings-card') !== null), {
				what: 'the card',
				timeoutMs: 5_000,
			});
			return true;
		},
		{ what: 'the ghost slot, and its card', timeoutMs: 30_000 },
	);
}

/** In the page: scrolls to the time, and tells where it is once our marks lie there. Their root is closed. */
function ghostAt({ column, index, hour }: DrawnTime): { x: number; y: number } | null {
	const drawn = document.querySelectorAll(column)[index];
	const scrolls = drawn?.closest('.scroll') ?? document.scrollingElement;
	if (!drawn || !scrolls) return null;
	const topOf = () => {
		const { top, height } = drawn.getBoundingClientRect();
		return top + (height * hour) / 24;
	};
	scrolls.scrollTop += topOf() - 400;
	const { left, width } = drawn.getBoundingClientRect();
	const place = { x: left + width / 2, y: topOf() + 6 };
	const isGhost = document.elementFromPoint(place.x, place.y)?.localName === 'soundings-marks';
	return isGhost ? place : null;
}
