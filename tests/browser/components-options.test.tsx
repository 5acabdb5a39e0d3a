import { type Signal, signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '@/components/options-page';
import { WelcomePage } from '@/components/welcome-page';
import type { WelcomeStep } from '@/components/welcome-steps';
import texts from '@/locales/en.json' with { type: 'json' };
import { optionsStates } from '@/scripts/gallery/sample-options-states';
import { popupStates } from '@/scripts/gallery/sample-popup-states';
import { idleOptionsActions } from '@/scripts/gallery/sample-surfaces';
import type { OptionsState } from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';
import { show, showAgain } from './show';

type Actions = Partial<typeof idleOptionsActions>;

function showOptions(name: keyof typeof optionsStates, actions: Actions = {}, section = '') {
	const view = { status: 'ready', state: optionsStates[name] } as const;
	return show(
		<OptionsPage
			view={view}
			section={section}
			actions={{ ...idleOptionsActions, ...actions }}
			onRetry={() => {}}
		/>,
	);
}

const inSection = (name: string) => page.getByRole('region', { name, exact: true });

describe('the circle', () => {
	test('a name is enough to add somebody', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('fresh', { saveMember });
		await page.getByLabelText('Name').fill('  A former boss ');
		await page.getByLabelText('Kind of support').selectOptions('Former colleague');
		await page.getByRole('button', { name: 'Add to the circle' }).click();
		expect(saveMember).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ id: 'new', name: 'A former boss', kind: 'former-colleague', addresses: [] }),
		);
		await expect.element(page.getByLabelText('Name')).toHaveValue('');
	});

	test('somebody from the calendar is offered while typing, and brings the address along', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('full', { saveMember });
		const add = page.getByRole('combobox', { name: 'Name', exact: true });
		const input = add.element() as HTMLInputElement;
		expect([...(input.list?.options ?? [])].map(({ value }) => value)).toEqual([
			'Second peer <second@example.org>',
			'Second peer <second@example.com>',
			'Somebody without an address',
			'director@example.net',
		]);
		await expect.element(add).toHaveAccessibleDescription(/people from your calendar/);
		await add.fill('Second peer');
		await expect.element(add).toHaveValue('Second peer');
		await add.fill('Second peer <second@example.com>');
		await expect.element(add).toHaveValue('Second peer');
		await page.getByRole('button', { name: 'Add to the circle' }).click();
		expect(saveMember).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ name: 'Second peer', addresses: ['second@example.com'] }),
		);
	});

	test('whoever has no name, or no address, is taken as the calendar tells them', async () => {
		showOptions('full');
		const add = page.getByRole('combobox', { name: 'Name', exact: true });
		const form = inSection('Circle');
		const addresses = form.getByLabelText('E-mail addresses');
		await add.fill('director@example.net');
		await expect.element(addresses).toHaveValue('director@example.net');
		await addresses.fill('typed@example.net');
		await add.fill('Somebody without an address');
		await expect.element(addresses).toHaveValue('typed@example.net');
	});

	test('nobody from the calendar is offered where none was met', async () => {
		showOptions('fresh');
		await expect.element(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
		expect(document.querySelector('datalist')).toBeNull();
	});

	test('nobody from the calendar is offered for a group', async () => {
		showOptions('full');
		expect(document.querySelector('datalist')).not.toBeNull();
		await inSection('Circle').getByLabelText('Kind of support').selectOptions('Group');
		await expect.poll(() => document.querySelector('datalist')).toBeNull();
	});

	test('an empty name or a wrong address is explained, keeps what was typed and saves nothing', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('fresh', { saveMember });
		await page.getByLabelText('E-mail addresses').fill('peer@example.com, not an address');
		await page.getByRole('button', { name: 'Add to the circle' }).click();
		await expect.element(page.getByText('Write a name, or what you call the group.')).toBeVisible();
		await expect.element(page.getByText(/“not” is not an e-mail address/)).toBeVisible();
		await expect
			.element(page.getByLabelText('E-mail addresses'))
			.toHaveValue('peer@example.com, not an address');
		await expect.element(page.getByLabelText('Name')).toHaveFocus();
		expect(saveMember).not.toHaveBeenCalled();
	});

	test('news from the worker does not wipe what is half typed', async () => {
		const draw = (name: keyof typeof optionsStates) => (
			<OptionsPage
				view={{ status: 'ready', state: optionsStates[name] }}
				section=""
				actions={idleOptionsActions}
				onRetry={() => {}}
			/>
		);
		const place = show(draw('fresh'));
		await page.getByLabelText('Name').fill('Half a na');
		showAgain(draw('full'), place);
		await expect.element(inSection('Circle').getByText('Leadership circle')).toBeVisible();
		await expect.element(page.getByLabelText('Name')).toHaveValue('Half a na');
	});

	test('what could not be saved stays in the form', async () => {
		showOptions('fresh', { saveMember: () => Promise.reject(new ToldError('x', wording('problemRefused'))) });
		await page.getByLabelText('Name').fill('First peer');
		await page.getByRole('button', { name: 'Add to the circle' }).click();
		await expect.element(page.getByText(texts.problemRefused)).toBeVisible();
		await expect.element(page.getByLabelText('Name')).toHaveValue('First peer');
	});

	test('an edit is saved when the field is left, and keeps what the form does not show', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('full', { saveMember });
		await page.getByRole('button', { name: 'Edit Mentor at the old firm' }).click();
		await page.getByLabelText('Rhythm to aim at, in days').fill('45');
		await userEvent.tab();
		expect(saveMember.mock.lastCall?.[0]).toMatchObject({
			id: 'm',
			cadence: { idealDays: 45, longestDays: 60 },
		});
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(saveMember.mock.lastCall?.[0]).toMatchObject({ cadence: { idealDays: 30, longestDays: 60 } });
	});

	test('how somebody is asked, when, where they live and a note are kept', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('full', { saveMember });
		await page.getByRole('button', { name: 'Edit Mentor at the old firm' }).click();
		await page.getByLabelText('How to ask them').selectOptions('By phone');
		await page.getByText('Preferred times, time zone, note').click();
		await page.getByRole('button', { name: 'Add a time' }).click();
		for (const day of ['Mon', 'Wed', 'Fri'])
			await page.getByRole('group', { name: 'Days of time 1' }).getByLabelText(day).click();
		await page.getByLabelText('Their time zone').selectOptions('America/New_York');
		await page.getByLabelText('Note').fill('Prefers to walk.');
		await userEvent.tab();
		expect(saveMember.mock.lastCall?.[0]).toMatchObject({
			reach: 'phone',
			preferredTimes: [{ weekdays: [2, 4], start: '09:00', end: '12:00' }],
			zone: 'America/New_York',
			note: 'Prefers to walk.',
		});
	});

	test('a booking page that nobody named is asked for, and nothing is saved before', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		showOptions('full', { saveMember });
		await page.getByRole('button', { name: 'Edit Mentor at the old firm' }).click();
		await page.getByLabelText('How to ask them').selectOptions('On their booking page');
		await expect.element(page.getByText('Write the address of their booking page.')).toBeVisible();
		expect(saveMember).not.toHaveBeenCalled();
		await page.getByLabelText('Their booking page').fill('https://example.com/talk');
		await userEvent.tab();
		expect(saveMember.mock.lastCall?.[0]).toMatchObject({
			reach: 'booking-page',
			bookingPage: 'https://example.com/talk',
		});
	});

	test('a removal is taken back with everything that was known', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		const removeMember = vi.fn(idleOptionsActions.removeMember);
		showOptions('full', { saveMember, removeMember });
		await page.getByRole('button', { name: 'Remove Leadership circle' }).click();
		expect(removeMember).toHaveBeenCalledExactlyOnceWith('g');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(saveMember).toHaveBeenCalledExactlyOnceWith(optionsStates.full.circle[2]);
	});
});

describe('the rhythm', () => {
	test('a change is saved at once, and taken back on the page too', async () => {
		const saveRhythm = vi.fn(idleOptionsActions.saveRhythm);
		showOptions('full', { saveRhythm });
		await page.getByLabelText('Fri', { exact: true }).click();
		expect(saveRhythm.mock.lastCall?.[0]).toMatchObject({ workingDays: [1, 2, 3, 4] });
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(saveRhythm.mock.lastCall?.[0]).toMatchObject({ workingDays: [1, 2, 3, 4, 5] });
		await expect.element(page.getByLabelText('Fri', { exact: true })).toBeChecked();
	});

	test('a short Friday is kept, and forgotten with the Friday', async () => {
		const saveRhythm = vi.fn(idleOptionsActions.saveRhythm);
		showOptions('full', { saveRhythm });
		await page.getByText('Other hours on some days').click();
		await page.getByLabelText('Friday', { exact: true }).click();
		await page.getByLabelText('Friday, until').fill('13:00');
		await userEvent.tab();
		expect(saveRhythm.mock.lastCall?.[0]).toMatchObject({
			weekdayHours: { 5: { start: '09:00', end: '13:00' } },
		});
		await page.getByLabelText('Fri', { exact: true }).click();
		expect(saveRhythm.mock.lastCall?.[0]).toMatchObject({ weekdayHours: undefined });
	});

	test('hours that end before they begin are explained and not saved', async () => {
		const saveRhythm = vi.fn(idleOptionsActions.saveRhythm);
		showOptions('full', { saveRhythm });
		await page.getByLabelText('Work ends').fill('08:00');
		await userEvent.tab();
		await expect.element(page.getByText('The end has to be later than the start.')).toBeVisible();
		expect(saveRhythm).not.toHaveBeenCalled();
	});
});

test('a correction is forgotten, and remembered again', async () => {
	const removeCorrection = vi.fn(idleOptionsActions.removeCorrection);
	const saveCorrection = vi.fn(idleOptionsActions.saveCorrection);
	showOptions('full', { removeCorrection, saveCorrection });
	await page.getByRole('button', { name: 'Forget what you said about Catch-up A / B' }).click();
	expect(removeCorrection).toHaveBeenCalledExactlyOnceWith('k1');
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(saveCorrection).toHaveBeenCalledExactlyOnceWith(optionsStates.full.corrections[0]);
});

describe('access', () => {
	test('only the hosts of the calendar that was clicked are asked for, in the click itself', async () => {
		const grantHosts = vi.fn(async () => navigator.userActivation.isActive);
		showOptions('full', { grantHosts });
		await page.getByRole('button', { name: 'Allow Proton Calendar' }).click();
		expect(grantHosts).toHaveBeenCalledExactlyOnceWith(['https://calendar.proton.me/*']);
		await expect.element(page.getByText(/Proton Calendar may be read/)).toBeVisible();
	});

	test('a typed address asks for that one host', async () => {
		const grantHosts = vi.fn(async () => false);
		showOptions('full', { grantHosts });
		await page.getByLabelText(/you or your organisation host/).fill('cloud.example.org/apps/calendar');
		await inSection('Calendars').getByRole('button', { name: 'Allow', exact: true }).click();
		expect(grantHosts).toHaveBeenCalledExactlyOnceWith(
			['https://cloud.example.org/*'],
			'https://cloud.example.org/apps/calendar',
		);
		await expect.element(page.getByText(/was not allowed. Nothing was changed/)).toBeVisible();
	});

	test('an address without encryption is refused in words', async () => {
		const grantHosts = vi.fn(async () => true);
		showOptions('full', { grantHosts });
		await page.getByLabelText(/you or your organisation host/).fill('http://cloud.example.org');
		await inSection('Calendars').getByRole('button', { name: 'Allow', exact: true }).click();
		await expect.element(page.getByText(/over https only/)).toBeVisible();
		expect(grantHosts).not.toHaveBeenCalled();
	});
});

describe('the if-then plan', () => {
	const kept = { kind: 'peer', weeks: 2, weekday: 4, time: '14:00', memberId: 'p' };
	const sentence = () => inSection('If-then plan').getByRole('status');

	test.each([
		['If so much time passes', '3 weeks', { weeks: 3 }],
		['without', 'any support', { kind: 'any' }],
		['then I book', 'Friday', { weekday: 5 }],
		['with', 'Leadership circle', { memberId: 'g' }],
	])('is kept as it is changed (%s), and that can be taken back', async (label, choice, change) => {
		const savePlan = vi.fn(idleOptionsActions.savePlan);
		showOptions('full', { savePlan });
		await inSection('If-then plan').getByLabelText(label, { exact: true }).selectOptions(choice);
		expect(savePlan).toHaveBeenCalledExactlyOnceWith({ ...kept, ...change });
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(savePlan).toHaveBeenLastCalledWith(kept);
	});

	test('is read as a whole sentence; a half-typed time changes nothing', async () => {
		const savePlan = vi.fn(idleOptionsActions.savePlan);
		showOptions('full', { savePlan });
		await expect
			.element(sentence())
			.toHaveTextContent(
				'If 2 weeks pass without a peer call, then I book Thursday 2:00 PM with First peer.',
			);
		await inSection('If-then plan').getByLabelText('at', { exact: true }).fill('');
		expect(savePlan).not.toHaveBeenCalled();
		await inSection('If-then plan').getByLabelText('at', { exact: true }).fill('09:30');
		expect(savePlan).toHaveBeenLastCalledWith({ ...kept, time: '09:30' });
	});

	test('is deleted with one click, and that can be taken back', async () => {
		const savePlan = vi.fn(idleOptionsActions.savePlan);
		showOptions('full', { savePlan });
		await page.getByRole('button', { name: 'Delete the plan' }).click();
		expect(savePlan).toHaveBeenCalledExactlyOnceWith(null);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(savePlan).toHaveBeenLastCalledWith(kept);
	});

	test('starts with a sentence about the first person; without anybody it leads to the circle', async () => {
		const savePlan = vi.fn(idleOptionsActions.savePlan);
		const state = { ...optionsStates.full, plan: null };
		const draw = (circle: typeof state.circle) => (
			<OptionsPage
				view={{ status: 'ready', state: { ...state, circle } }}
				section=""
				actions={{ ...idleOptionsActions, savePlan }}
				onRetry={() => {}}
			/>
		);
		const place = show(draw([]));
		await expect
			.element(page.getByRole('link', { name: 'First add somebody to your circle' }))
			.toHaveAttribute('href', '#circle');
		showAgain(draw(state.circle), place);
		await page.getByRole('button', { name: 'Make a plan' }).click();
		expect(savePlan).toHaveBeenCalledExactlyOnceWith(kept);
	});

	test('whose person has left the circle says so, and takes another', async () => {
		const savePlan = vi.fn(idleOptionsActions.savePlan);
		const state = { ...optionsStates.full, circle: optionsStates.full.circle.slice(1) };
		show(
			<OptionsPage
				view={{ status: 'ready', state }}
				section=""
				actions={{ ...idleOptionsActions, savePlan }}
				onRetry={() => {}}
			/>,
		);
		await expect
			.element(page.getByText('The person of this plan is no longer in your circle.'))
			.toBeVisible();
		await inSection('If-then plan')
			.getByLabelText('with', { exact: true })
			.selectOptions('Leadership circle');
		expect(savePlan).toHaveBeenCalledExactlyOnceWith({ ...kept, memberId: 'g' });
	});
});

describe('time away', () => {
	test('is set from its first to its last day, told as one, and taken back', async () => {
		const setAway = vi.fn(idleOptionsActions.setAway);
		showOptions('fresh', { setAway });
		await page.getByLabelText('First day away').fill('2026-11-30');
		await page.getByLabelText('Last day away').fill('2026-12-02');
		await page.getByRole('button', { name: 'I was away' }).click();
		const dates = ['2026-11-30', '2026-12-01', '2026-12-02'];
		expect(setAway).toHaveBeenCalledExactlyOnceWith(dates, true);
		await expect.element(page.getByLabelText('First day away')).toHaveValue('');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(setAway).toHaveBeenLastCalledWith(dates, false);
	});

	test('of one day needs no last day; a last day before the first is explained', async () => {
		const setAway = vi.fn(idleOptionsActions.setAway);
		showOptions('fresh', { setAway });
		await page.getByLabelText('First day away').fill('2026-11-30');
		await page.getByLabelText('Last day away').fill('2026-11-29');
		await page.getByRole('button', { name: 'I was away' }).click();
		await expect.element(page.getByText('The last day cannot be before the first.')).toBeVisible();
		expect(setAway).not.toHaveBeenCalled();
		await page.getByLabelText('Last day away').fill('');
		await page.getByRole('button', { name: 'I was away' }).click();
		expect(setAway).toHaveBeenCalledExactlyOnceWith(['2026-11-30'], true);
	});

	test('undoes only the days that it added, and is removed as it is listed', async () => {
		const setAway = vi.fn(idleOptionsActions.setAway);
		showOptions('full', { setAway });
		await page.getByLabelText('First day away').fill('2026-10-21');
		await page.getByLabelText('Last day away').fill('2026-10-22');
		await page.getByRole('button', { name: 'I was away' }).click();
		expect(setAway).toHaveBeenLastCalledWith(['2026-10-22'], true);
		await page.getByRole('button', { name: 'Remove Mon, Oct 19 – Wed, Oct 21' }).click();
		expect(setAway).toHaveBeenLastCalledWith(['2026-10-19', '2026-10-20', '2026-10-21'], false);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(setAway).toHaveBeenLastCalledWith(['2026-10-19', '2026-10-20', '2026-10-21'], true);
	});
});

describe('people at work', () => {
	test('are added with an address, by which they are found', async () => {
		const saveRelation = vi.fn(idleOptionsActions.saveRelation);
		showOptions('fresh', { saveRelation });
		await page.getByLabelText('Person', { exact: true }).fill('Head of the division');
		await page.getByLabelText('What they are to you').selectOptions('reports to me');
		await page.getByRole('button', { name: 'Add this person' }).click();
		await expect.element(page.getByText(/Write at least one address/)).toBeVisible();
		expect(saveRelation).not.toHaveBeenCalled();
		await page.getByLabelText('Their e-mail addresses').fill('Head@Example.com');
		await page.getByRole('button', { name: 'Add this person' }).click();
		expect(saveRelation).toHaveBeenCalledExactlyOnceWith({
			id: 'new',
			name: 'Head of the division',
			addresses: ['head@example.com'],
			relation: 'report',
		});
	});

	test('are removed, and taken back', async () => {
		const saveRelation = vi.fn(idleOptionsActions.saveRelation);
		const removeRelation = vi.fn(idleOptionsActions.removeRelation);
		showOptions('full', { saveRelation, removeRelation });
		await page.getByRole('button', { name: 'Remove Head of the division' }).click();
		expect(removeRelation).toHaveBeenCalledExactlyOnceWith('r1');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(saveRelation).toHaveBeenCalledExactlyOnceWith(optionsStates.full.relations[0]);
	});
});

describe('a calendar file', () => {
	const file = new File(['BEGIN:VCALENDAR'], 'work.ics');
	const report = {
		name: 'work.ics',
		events: 12,
		skipped: 2,
		problems: [{ line: 1204, problem: wording('fileTimeImpossible', { name: 'DTSTART' }) }],
		rejected: null,
	};

	test('is read with the leader’s own addresses, and told with what was left out and where', async () => {
		const importFiles = vi.fn(async () => [report]);
		showOptions('full', { importFiles });
		await page.getByLabelText(/Bring a calendar as a file/).upload(file);
		await expect.element(page.getByText('12 events were taken in.')).toBeVisible();
		await expect
			.element(page.getByText('Line 1204: DTSTART is a date or time that does not exist.'))
			.toBeVisible();
		await expect.element(page.getByText('and 1 more')).toBeVisible();
		const [files, reading] = importFiles.mock.lastCall as unknown as Parameters<Actions['importFiles'] & {}>;
		expect(files.map(({ name }) => name)).toEqual(['work.ics']);
		expect(reading.ownAddresses).toEqual(
			optionsStates.full.calendars.flatMap(({ account }) => (account?.includes('@') ? [account] : [])),
		);
	});

	test('is taken when it is dropped, too', async () => {
		const importFiles = vi.fn(async () => [{ ...report, skipped: 0, problems: [] }]);
		const place = showOptions('full', { importFiles });
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(file);
		const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
		place.querySelector('.file-import')?.dispatchEvent(drop);
		expect(drop.defaultPrevented).toBe(true);
		await expect.element(page.getByText(/12 events in these weeks/)).toBeVisible();
	});

	test('that is removed takes its report along, and undone brings it back', async () => {
		const [work, board] = optionsStates.full.calendars.flatMap(
			({ source, isFile }) => (isFile && source) || [],
		);
		const reports = [
			{ ...report, source: work ?? '' },
			{ ...report, name: 'board.ics', events: 31, source: board ?? '' },
		];
		showOptions('full', { importFiles: async () => reports });
		await page.getByLabelText(/Bring a calendar as a file/).upload(file);
		await expect.element(page.getByText(/12 events in these weeks/)).toBeVisible();
		await page.getByRole('button', { name: 'Remove work.ics' }).click();
		await expect.element(page.getByText(/12 events in these weeks/)).not.toBeInTheDocument();
		await expect.element(page.getByText(/31 events in these weeks/)).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.element(page.getByText(/12 events in these weeks/)).toBeVisible();
	});

	test('shows how far it is read, and stops at once', async () => {
		let signal: AbortSignal | undefined;
		const importFiles: Actions['importFiles'] = (_files, reading) => {
			signal = reading.signal;
			reading.onProgress(0.4);
			return new Promise((_, reject) => {
				reading.signal.addEventListener('abort', () => reject(reading.signal.reason));
			});
		};
		showOptions('full', { importFiles });
		await page.getByLabelText(/Bring a calendar as a file/).upload(file);
		await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.4');
		await page.getByRole('button', { name: 'Stop', exact: true }).click();
		expect(signal?.aborted).toBe(true);
		await expect.element(page.getByText('Stopped. Nothing was taken in.')).toBeVisible();
		await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
	});

	test('that is none is named with the reason', async () => {
		const rejected = { ...report, events: 0, problems: [], skipped: 0, rejected: wording('fileNoCalendar') };
		showOptions('full', { importFiles: async () => [rejected] });
		await page.getByLabelText(/Bring a calendar as a file/).upload(file);
		await expect.element(page.getByText(/This is no calendar file/)).toBeVisible();
	});
});

describe('cancelled meetings', () => {
	test('are filtered by how they felt', async () => {
		const place = showOptions('full');
		await inSection('Cancelled meetings').getByText('a relief').first().click();
		const rows = place.querySelectorAll('#cancellations .rows > li');
		expect([...rows].map((row) => row.querySelector('strong')?.textContent)).toEqual(['Supplier visit']);
		await expect.element(inSection('Cancelled meetings').getByText('1 meeting')).toBeVisible();
	});

	test('keep another answer, and give it back', async () => {
		const answerFeeling = vi.fn(idleOptionsActions.answerFeeling);
		showOptions('full', { answerFeeling });
		await page.getByLabelText('How the cancellation of Supplier visit was').selectOptions('neutral');
		expect(answerFeeling).toHaveBeenLastCalledWith('c2', 'neutral');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(answerFeeling).toHaveBeenLastCalledWith('c2', 'relief');
	});

	test('are deleted and saved as a table', async () => {
		const putBack = vi.fn(async () => null);
		const removeCancellation = vi.fn(async (_id: string) => putBack);
		const saveFile = vi.fn();
		showOptions('full', { removeCancellation, saveFile });
		await page.getByRole('button', { name: 'Delete Supplier visit' }).click();
		expect(removeCancellation).toHaveBeenCalledExactlyOnceWith('c2');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(putBack).toHaveBeenCalledOnce();
		await page.getByRole('button', { name: 'Save as a table (.csv)' }).click();
		expect(saveFile.mock.lastCall?.[0]).toMatchObject({ name: 'cancellations.csv' });
	});
});

describe('everything that is remembered', () => {
	const file = new File(['{"app":"soundings"}'], 'soundings-2026-11-25.json');

	test('is saved as one file', async () => {
		const saveFile = vi.fn();
		showOptions('full', { saveFile });
		await page.getByRole('button', { name: 'Save everything as a file' }).click();
		await expect.element(page.getByText('Saved as soundings-2026-11-25.json.')).toBeVisible();
		expect(saveFile).toHaveBeenCalledExactlyOnceWith({ name: 'soundings-2026-11-25.json', text: '{}' });
	});

	test('says what is not in the file where the calendars hold more than fits', async () => {
		showOptions('full', { saveBackup: async () => ({ name: 'now.json', text: '{}', isPartial: true }) });
		await page.getByRole('button', { name: 'Save everything as a file' }).click();
		await expect.element(page.getByText(/the meetings furthest from today are not in it/)).toBeVisible();
	});

	test('is replaced by a saved file, and what was there before comes back', async () => {
		const restored: string[] = [];
		const restoreBackup: Actions['restoreBackup'] = async (backup) => {
			restored.push(await backup.text());
			return null;
		};
		const saveBackup = async () => ({ name: 'now.json', text: 'what was here' });
		showOptions('full', { saveBackup, restoreBackup });
		await page.getByLabelText('Bring back a saved file').upload(file);
		await expect.element(page.getByText(/^Everything from soundings-2026-11-25.json is here/)).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await vi.waitFor(() => expect(restored).toEqual(['{"app":"soundings"}', 'what was here']));
	});

	test('stays when the file is none of ours, and the reason is said', async () => {
		showOptions('full', { restoreBackup: async () => wording('backupUnknown') });
		await page.getByLabelText('Bring back a saved file').upload(file);
		await expect.element(page.getByText(/^This is no file that Soundings saved/)).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
	});

	test('is erased in two steps, of which the first does nothing', async () => {
		const eraseEverything = vi.fn(idleOptionsActions.eraseEverything);
		showOptions('full', { eraseEverything });
		await page.getByRole('button', { name: 'Erase everything' }).click();
		await expect.element(page.getByText(/This cannot be taken back/)).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Keep everything' })).toHaveFocus();
		await page.getByRole('button', { name: 'Keep everything' }).click();
		expect(eraseEverything).not.toHaveBeenCalled();
		await page.getByRole('button', { name: 'Erase everything' }).click();
		await page.getByRole('button', { name: 'Yes, erase it all' }).click();
		await expect.element(page.getByText(/^Everything was erased/)).toBeVisible();
		expect(eraseEverything).toHaveBeenCalledOnce();
	});
});

describe('the search', () => {
	test('leaves the sections that hold the words, whatever their case', async () => {
		const place = showOptions('full');
		await page.getByLabelText('Search the options').fill('LUNCH  free');
		await expect.element(page.getByText('1 section')).toBeVisible();
		const left = [...place.querySelectorAll<HTMLElement>('main > section')].filter(({ hidden }) => !hidden);
		expect(left.map(({ id }) => id)).toEqual(['rhythm']);
	});

	test('finds people by name, and everything again when it is emptied', async () => {
		const place = showOptions('full');
		const search = page.getByLabelText('Search the options');
		await search.fill('leadership');
		await expect.element(page.getByText('1 section')).toBeVisible();
		await search.fill('if-then thursday');
		await expect.element(page.getByText('1 section')).toBeVisible();
		// What could be chosen in a menu is not there; what was chosen is.
		await search.fill('if-then saturday');
		await expect.element(page.getByText('Nothing found.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect.element(search).toHaveFocus();
		await expect.element(search).toHaveValue('');
		await vi.waitFor(() => expect(place.querySelectorAll('main > section[hidden]')).toHaveLength(0));
	});
});

describe('the search by other words', () => {
	test.each([
		['backup', 'privacy'],
		['export', 'privacy'],
		['import', 'calendars'],
		['import', 'privacy'],
		['delete', 'privacy'],
		['contacts', 'circle'],
		['vacation', 'rhythm'],
		['notification', 'nudges'],
		['diary', 'journal'],
	])('“%s” finds the section %s', async (word, section) => {
		const place = showOptions('fresh');
		await page.getByLabelText('Search the options').fill(word);
		await expect.element(page.getByText(/^\d sections?$/)).toBeVisible();
		expect(place.querySelector(`#${section}`)?.hasAttribute('hidden')).toBe(false);
		expect(place.querySelectorAll('main > section[hidden]').length).toBeGreaterThan(0);
	});
});

describe('the five signs', () => {
	test('are kept only when something is chosen: signs, or none of them', async () => {
		const keepSigns = vi.fn(idleOptionsActions.keepSigns);
		showOptions('five signs to look at', { keepSigns });
		const keep = page.getByRole('button', { name: 'Keep', exact: true });
		const none = page.getByLabelText('None of these');
		const sign = page.getByLabelText(texts.signPuttingOff);
		await expect.element(keep).toBeDisabled();
		await none.click();
		await sign.click();
		await expect.element(none).not.toBeChecked();
		await none.click();
		await expect.element(sign).not.toBeChecked();
		await keep.click();
		expect(keepSigns).toHaveBeenCalledExactlyOnceWith([]);
	});
});

test('a report is asked for only where something was not read', async () => {
	const [health] = popupStates.supported.calendars;
	if (!health) throw new Error('No calendar');
	const calendars = [
		{ ...health, calendar: 'google', read: 12, unread: 0 },
		{ ...health, calendar: 'outlook', name: 'Outlook', read: 3, unread: 1 },
	];
	show(
		<OptionsPage
			view={{ status: 'ready', state: { ...optionsStates.full, calendars } }}
			section=""
			actions={idleOptionsActions}
			onRetry={() => {}}
		/>,
	);
	await expect.element(page.getByText(/^To help mend this/)).toBeVisible();
	expect(page.getByText(/^To help mend this/).elements()).toHaveLength(1);
});

test('a calendar that held more than is kept says so in its own row, once', async () => {
	const calendars = optionsStates.full.calendars.map((health) => ({
		...health,
		...(health.account === 'work.ics' && { hasLeftOut: true }),
	}));
	show(
		<OptionsPage
			view={{ status: 'ready', state: { ...optionsStates.full, calendars } }}
			section=""
			actions={idleOptionsActions}
			onRetry={() => {}}
		/>,
	);
	const row = inSection('Calendars').getByRole('listitem').filter({ hasText: 'work.ics' });
	await expect.element(row.getByText(/meetings furthest from today were left out/)).toBeVisible();
	expect(page.getByText(/were left out/).elements()).toHaveLength(1);
});

test('an imported file is removed in one click, named, and brought back; a page has no such button', async () => {
	const takeBack = vi.fn(async () => undefined);
	const removeImported = vi.fn(async () => takeBack);
	showOptions('full', { removeImported });
	const buttons = inSection('Calendars').getByRole('button', { name: /^Remove/ });
	expect(buttons.elements().map((button) => button.getAttribute('aria-label'))).toEqual([
		'Remove work.ics',
		'Remove Calendar of the board (board.zip)',
	]);
	await page.getByRole('button', { name: 'Remove work.ics' }).click();
	expect(removeImported).toHaveBeenCalledExactlyOnceWith('["ics","work.ics",null]');
	await expect.element(page.getByText('work.ics was removed, with all its events.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(takeBack).toHaveBeenCalledOnce();
});

test('at four times the size, nothing runs out of the calendars’ card', async () => {
	const place = showOptions('full');
	place.style.width = '320px';
	const card = place.querySelector('#calendars');
	if (!card) throw new Error('No card');
	const edge = card.getBoundingClientRect().right;
	for (const inside of card.querySelectorAll('*'))
		expect(inside.getBoundingClientRect().right, inside.className).toBeLessThanOrEqual(edge);
});

test('meetings are told on the clock of their calendar, with its zone, and what Soundings did on that of the browser', () => {
	const place = showOptions('calendar in another zone');
	const [called] = place.querySelectorAll('#cancellations .row');
	expect(called?.textContent).toMatch(
		/\d\sPM, Japan Standard Time · .*since Tuesday, November 24 at 9:00\sAM\./,
	);
	expect(place.querySelector('#calendars')?.textContent).toMatch(
		/read 41 of 43 events · Wed, Nov 25, 9:12\sAM/,
	);
	expect(place.querySelector('#nudges')?.textContent).not.toContain('Standard Time');
});

test('a deep link leads to its section', async () => {
	showOptions('full', {}, 'calendars');
	await expect.element(page.getByRole('heading', { name: 'Calendars' })).toHaveFocus();
});

describe('the welcome', () => {
	function showWelcome(step: WelcomeStep, actions: Actions = {}, state: OptionsState = optionsStates.fresh) {
		const onStep = vi.fn();
		const view = { status: 'ready', state } as const;
		show(
			<WelcomePage
				view={view}
				step={step}
				onStep={onStep}
				now={() => Temporal.Instant.from('2026-11-25T09:12:00+01:00')}
				zone="Europe/Berlin"
				actions={{ ...idleOptionsActions, ...actions }}
				onRetry={() => {}}
			/>,
		);
		return onStep;
	}

	test('the prompt is explained before it appears, and asks for the picked calendars only', async () => {
		const grantHosts = vi.fn(async () => navigator.userActivation.isActive);
		const onStep = showWelcome('calendars', { grantHosts });
		await page.getByLabelText(/Google Calendar/).click();
		await expect
			.element(page.getByText(/Your browser asks next whether Soundings may read calendar.google.com/))
			.toBeVisible();
		expect(grantHosts).not.toHaveBeenCalled();
		await page.getByRole('button', { name: 'Go on: the browser asks now' }).click();
		expect(grantHosts).toHaveBeenCalledExactlyOnceWith(['https://calendar.google.com/*']);
		await vi.waitFor(() => expect(onStep).toHaveBeenCalledExactlyOnceWith('circle'));
	});

	test('a refusal is fine and stays on the step', async () => {
		const onStep = showWelcome('calendars', { grantHosts: async () => false });
		await page.getByLabelText(/Google Calendar/).click();
		await page.getByRole('button', { name: 'Go on: the browser asks now' }).click();
		await expect.element(page.getByText(/That is fine/)).toBeVisible();
		expect(onStep).not.toHaveBeenCalled();
	});

	test('every step can be left for later', async () => {
		const onStep = showWelcome('circle');
		await page.getByRole('button', { name: 'Later' }).click();
		expect(onStep).toHaveBeenCalledExactlyOnceWith('rhythm');
	});

	test('while a calendar is picked, the browser is asked, or plainly not', async () => {
		const grantHosts = vi.fn(async () => true);
		const onStep = showWelcome('calendars', { grantHosts });
		await expect.element(page.getByRole('button', { name: 'Later', exact: true })).toBeVisible();
		await page.getByLabelText(/Google Calendar/).click();
		await expect.element(page.getByRole('button', { name: 'Later', exact: true })).not.toBeInTheDocument();
		await page.getByRole('button', { name: 'Later, without allowing anything now' }).click();
		expect(grantHosts).not.toHaveBeenCalled();
		expect(onStep).toHaveBeenCalledExactlyOnceWith('circle');
	});

	test('a calendar that is not listed can be brought as a file', async () => {
		showWelcome('calendars');
		await expect
			.element(page.getByRole('link', { name: 'Another one: bring it as a file' }))
			.toHaveAttribute('href', '/options.html#calendars');
	});

	test('a self-hosted calendar and a known one are asked for together', async () => {
		const grantHosts = vi.fn(async () => true);
		showWelcome('calendars', { grantHosts });
		await page.getByLabelText(/Proton Calendar/).click();
		await page.getByLabelText(/One that is hosted by me/).click();
		await expect.element(page.getByRole('button', { name: /^Go on/ })).not.toBeInTheDocument();
		await page.getByLabelText(/you or your organisation host/).fill('cloud.example.org');
		await page.getByRole('button', { name: 'Allow', exact: true }).click();
		expect(grantHosts).toHaveBeenCalledExactlyOnceWith(
			['https://calendar.proton.me/*', 'https://cloud.example.org/*'],
			'https://cloud.example.org/',
		);
	});

	test('a name that is typed is kept by the button that leads on', async () => {
		const saveMember = vi.fn(idleOptionsActions.saveMember);
		const onStep = showWelcome('circle', { saveMember });
		await page.getByLabelText('Name').fill('First peer');
		await page.getByRole('button', { name: 'Next' }).click();
		expect(saveMember).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'First peer' }));
		await vi.waitFor(() => expect(onStep).toHaveBeenCalledExactlyOnceWith('rhythm'));
	});

	test('what is typed wrongly is explained, and nobody is led past it', async () => {
		const onStep = showWelcome('circle');
		await page.getByLabelText('E-mail addresses').fill('first.peer@example.com');
		await page.getByRole('button', { name: 'Next' }).click();
		await expect.element(page.getByText('Write a name, or what you call the group.')).toBeVisible();
		await expect.element(page.getByLabelText('Name')).toHaveFocus();
		expect(onStep).not.toHaveBeenCalled();
	});

	describe('walked through', () => {
		/** The page with the steps that its entry keeps in the address. */
		function Walk({ step, actions }: { step: Signal<WelcomeStep>; actions: Actions }) {
			return (
				<WelcomePage
					view={{ status: 'ready', state: optionsStates.fresh }}
					step={step.value}
					onStep={(next) => {
						step.value = next;
					}}
					now={() => Temporal.Instant.from('2026-11-25T09:12:00+01:00')}
					zone="Europe/Berlin"
					actions={{ ...idleOptionsActions, ...actions }}
					onRetry={() => {}}
				/>
			);
		}

		const stepIs = (name: string) =>
			expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
		const saved = () => page.getByText('Saved: First peer.');

		async function addPeer(actions: Actions = {}): Promise<Signal<WelcomeStep>> {
			const step = signal<WelcomeStep>('circle');
			show(<Walk step={step} actions={actions} />);
			await page.getByLabelText('Name').fill('First peer');
			await page.getByRole('button', { name: 'Next' }).click();
			await stepIs('Rhythm');
			return step;
		}

		test('what a step kept can still be read, and taken back, on the next one', async () => {
			const removeMember = vi.fn(idleOptionsActions.removeMember);
			await addPeer({ removeMember });
			await expect.element(saved()).toBeVisible();
			await page.getByRole('button', { name: 'Undo' }).click();
			expect(removeMember).toHaveBeenCalledExactlyOnceWith('new');
		});

		test('and is out of the way on the one after, where newer words stand', async () => {
			await addPeer();
			await expect.element(saved()).toBeVisible();
			await page.getByRole('button', { name: 'Done' }).click();
			await stepIs('Ready when you are');
			await expect.element(page.getByText('Your rhythm is saved.')).toBeVisible();
			await expect.element(saved()).not.toBeInTheDocument();
		});

		test('and also leaves with a step back, which says nothing of its own', async () => {
			const step = await addPeer();
			await expect.element(saved()).toBeVisible();
			step.value = 'calendars';
			await stepIs(texts.welcomeCalendars);
			await expect.element(saved()).not.toBeInTheDocument();
		});
	});

	test('what could not be kept stays, and nobody is led past it', async () => {
		const onStep = showWelcome('circle', {
			saveMember: () => Promise.reject(new Error('QuotaExceededError: raw')),
		});
		await page.getByLabelText('Name').fill('First peer');
		await page.getByRole('button', { name: 'Next' }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent(texts.problemUnknown);
		await page.getByRole('button', { name: 'Close this message' }).click();
		await expect.element(page.getByText(/^That did not work/)).not.toBeInTheDocument();
		await expect.element(page.getByLabelText('Name')).toHaveValue('First peer');
		expect(onStep).not.toHaveBeenCalled();
	});

	test('the rhythm is saved with the last click', async () => {
		const saveRhythm = vi.fn(idleOptionsActions.saveRhythm);
		const onStep = showWelcome('rhythm', { saveRhythm });
		await page.getByLabelText('The week begins on').selectOptions('Sunday');
		await page.getByRole('button', { name: 'Done' }).click();
		expect(saveRhythm.mock.lastCall?.[0]).toMatchObject({ firstDayOfWeek: 7 });
		await vi.waitFor(() => expect(onStep).toHaveBeenCalledExactlyOnceWith('done'));
	});

	test('each calendar that is allowed is opened where its week is, a self-hosted one as it was typed', async () => {
		const outlook = optionsStates.full.knownCalendars[1];
		const grantedHosts = [
			'https://cloud.example.com/*',
			'https://mail.example.com/*',
			...(outlook?.matches ?? []),
		];
		const calendarAddresses = ['https://cloud.example.com:8443/apps/calendar', 'https://gone.example/x'];
		showWelcome('done', {}, { ...optionsStates.fresh, grantedHosts, calendarAddresses });
		await expect.element(page.getByRole('link', { name: 'Open Outlook' })).toBeVisible();
		const links = [...document.querySelectorAll<HTMLAnchorElement>('.welcome-places a')];
		expect(links.map(({ href }) => href)).toEqual([
			'https://outlook.office.com/calendar/view/week',
			'https://cloud.example.com:8443/apps/calendar',
			'https://mail.example.com/',
		]);
	});

	test('the sample week is judged for real, and one click turns it supported', async () => {
		const onStep = showWelcome('sample');
		await expect
			.element(page.getByRole('heading', { name: /^22 days since your last support/ }))
			.toBeVisible();
		await page.getByRole('button', { name: /^Add .* call$/ }).click();
		// Which day is best is for judging to say; that something is booked, for this test.
		const booked = /^Today holds your conversation|^This week holds a conversation|your next support is on/;
		await expect.element(page.getByRole('heading', { name: booked })).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect
			.element(page.getByRole('heading', { name: /^22 days since your last support/ }))
			.toBeVisible();
		await page.getByRole('button', { name: 'Begin with my own calendar' }).click();
		expect(onStep).toHaveBeenCalledExactlyOnceWith('calendars');
	});
});
