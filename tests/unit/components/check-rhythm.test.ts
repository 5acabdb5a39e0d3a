import { expect, test } from 'vitest';
import { checkRhythm } from '@/components/check-rhythm';
import { defaultRhythm } from '@/utils/support/rhythm';

test.each([
	['as it comes', {}, []],
	['without a lunch', { lunch: null }, []],
	['without a working day', { workingDays: [] }, ['workingDays']],
	['that ends before it begins', { workingHours: { start: '17:00', end: '09:00' } }, ['workingHours']],
	['that ends as it begins', { workingHours: { start: '09:00', end: '09:00' } }, ['workingHours']],
	['with an emptied time', { workingHours: { start: '', end: '17:00' } }, ['workingHours']],
	['with a short Friday', { weekdayHours: { 5: { start: '09:00', end: '13:00' } } }, []],
	[
		'with a Friday that runs backwards',
		{ weekdayHours: { 5: { start: '13:00', end: '09:00' } } },
		['weekdayHours'],
	],
	['of a night shift', { workingHours: { start: '20:30', end: '07:00' } }, []],
	['of a long evening', { workingHours: { start: '16:00', end: '00:30' } }, []],
	['that is all night', { workingHours: { start: '22:00', end: '06:00' } }, ['workingHours']],
	['with a night on Fridays', { weekdayHours: { 5: { start: '21:00', end: '07:00' } } }, []],
	['with a lunch that runs backwards', { lunch: { start: '13:00', end: '12:00' } }, ['lunch']],
])('a rhythm %s', (_, part, problems) => {
	expect(Object.keys(checkRhythm({ ...defaultRhythm, ...part }))).toEqual(problems);
});

test('hours that are all at night get a message of their own', () => {
	const messageFor = (start: string, end: string) =>
		checkRhythm({ ...defaultRhythm, workingHours: { start, end } }).workingHours?.key;
	expect(messageFor('23:00', '07:00')).toBe('problemNightHours');
	expect(messageFor('17:00', '09:00')).toBe('problemHours');
});
