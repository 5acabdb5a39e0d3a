import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalendar } from '@/utils/page/find-calendar';
import { readSighting } from '@/utils/page/read-sighting';
import { pageCalendars } from '@/utils/registry';
import type { CapturedReading } from '../../scripts/capture/main';

const pages = import.meta.glob<string>('../fixtures/*/*.html', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const readings = import.meta.glob<CapturedReading>('../fixtures/*/*.json', {
	eager: true,
	import: 'default',
});
const names = Object.keys(pages).map((path) => path.replace(/^\.\.\/fixtures\/(.*)\.html$/, '$1'));

let frame: HTMLIFrameElement;
beforeAll(() => {
	frame = document.createElement('iframe');
	frame.sandbox.add('allow-same-origin');
	// As large as the window in which a page is captured.
	frame.style.cssText = 'width: 1280px; height: 900px; border: 0';
	document.body.append(frame);
});
afterAll(() => frame.remove());

describe('captured pages (npm run capture)', () => {
	test.each(names)('%s is read as its reading beside it says', async (name) => {
		const reading = readings[`../fixtures/${name}.json`];
		if (!reading) throw new Error(`tests/fixtures/${name}.json is missing: npm run capture writes it.`);
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		frame.srcdoc = pages[`../fixtures/${name}.html`] ?? '';
		await loaded;
		if (!frame.contentDocument) throw new Error('The frame has no document.');
		const page = {
			document: frame.contentDocument,
			url: new URL(reading.url),
			now: Temporal.Instant.from(reading.now),
			browserZone: reading.browserZone,
		};
		const calendar = findCalendar(page, pageCalendars);
		expect(calendar?.id, 'the reader that recognises it').toBe(name.split('/')[0]);
		expect(calendar && readSighting(calendar, page)?.sighting).toEqual(reading.sighting);
	});

	test.each(pageCalendars)('$id: an empty page holds no event', ({ id }) => {
		const empty = readings[`../fixtures/${id}/empty.json`]?.sighting;
		expect(empty, `capture an empty page as tests/fixtures/${id}/empty.html`).toMatchObject({
			events: [],
			unread: 0,
		});
		expect(empty?.completeDays).toEqual(empty?.days);
	});
});
