import { expect, test } from 'vitest';
import { popupStates } from '@/scripts/gallery/sample-popup-states';
import { emptyWeek, nextWeek, pastWeeks, supportedWeek } from '@/scripts/gallery/sample-weeks';

const weeks = [...pastWeeks, emptyWeek, supportedWeek, nextWeek];

test('every week of the gallery says as many conversations as its strip shows', () => {
	const supported = weeks.filter(({ state }) => state === 'supported');
	expect(supported.map(({ reason }) => reason.values.count)).toEqual(
		supported.map(({ days }) => days.flatMap(({ support }) => support).length),
	);
	expect(supportedWeek.reason.values.count).toBe(3);
});

test('the gallery shows a week in every state', () => {
	const states = new Set(weeks.map(({ state }) => state));
	expect([...states].sort()).toEqual(['empty', 'partial', 'resting', 'supported', 'unseen']);
});

test('the conversations of a week lie in it', () => {
	for (const { days } of weeks)
		for (const { date, support } of days)
			for (const { start } of support) expect(start.slice(0, 10)).toBe(date);
});

test('the sentence of a supported week counts what the week holds', () => {
	const { summary } = popupStates.supported;
	const present = summary?.weeks.find(({ start }) => start === supportedWeek.start);
	expect(summary?.sentence.values.count).toBe(present?.support.length);
});
