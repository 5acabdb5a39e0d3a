import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SupportLedger } from '@/components/support-ledger';
import { SupportPopup } from '@/components/support-popup';
import { popupStates } from '@/scripts/gallery/sample-popup-states';
import { idlePopupActions } from '@/scripts/gallery/sample-surfaces';
import { supportKinds } from '@/utils/support/support-kinds';
import { show, showAgain } from './show';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja'];

function showPopup(
	name: keyof typeof popupStates,
	actions: Partial<typeof idlePopupActions> = {},
	language = 'en',
) {
	const view = { status: 'ready', state: popupStates[name] } as const;
	return show(<SupportPopup view={view} actions={{ ...idlePopupActions, ...actions }} />, { language });
}

describe('a calendar on another clock than the browser', () => {
	const when = () => page.getByLabelText('When', { exact: true });

	test('its zone is named beside every time of a meeting', async () => {
		const place = showPopup('calendar in another zone');
		await expect.element(page.getByText('Times as in your calendar: Japan Standard Time.')).toBeVisible();
		await expect.element(when()).toHaveAccessibleDescription(/Japan Standard Time/);
		expect(place.textContent).toMatch(/Catch-up A \/ B” \(Thu, Nov 26, 10:00\sPM, Japan Standard Time\)/);
	});

	test("what Soundings did itself is told on the browser's clock, which needs no name", () => {
		const place = showPopup('calendar in another zone');
		expect(place.querySelector('.health')?.textContent).toMatch(/read all 43 events · 9:12\sAM$/);
	});

	test('no zone is named where both clocks agree', async () => {
		const place = showPopup('empty');
		await expect.element(when()).toBeVisible();
		expect(place.textContent).not.toContain('Times as in your calendar');
		await expect.element(when()).not.toHaveAccessibleDescription();
	});
});

test('a kind that was just named is told as too early to judge, and one that was hardly read as that', () => {
	const row = { last: null, next: null, state: 'unknown' } as const;
	const words = (gapDays: number | null) =>
		show(<SupportLedger entries={[{ kind: 'coach', gapDays, ...row }]} />).textContent;
	expect(words(84)).toContain('too early to tell');
	expect(words(null)).toContain('not enough seen');
});

describe('booking', () => {
	test('one click books what is proposed: who, when and a standing slot', async () => {
		const book = vi.fn(idlePopupActions.book);
		showPopup('empty', { book });
		await page.getByRole('button', { name: 'Add peer call' }).click();
		expect(book).toHaveBeenCalledExactlyOnceWith({
			start: '2026-11-26T10:00:00+01:00',
			end: '2026-11-26T10:30:00+01:00',
			memberId: 'p',
			kind: 'peer',
			title: 'Call with First peer',
			repetition: 'fortnightly',
			how: 'form',
		});
	});

	test('what waits in the calendar is followed until it is there', async () => {
		const place = showPopup('waiting');
		await expect.element(page.getByText('Opened in your calendar: press save there')).toBeVisible();
		const booked = { status: 'ready', state: popupStates.booked } as const;
		showAgain(<SupportPopup view={booked} actions={idlePopupActions} />, place);
		await expect.element(page.getByText('Booked', { exact: true })).toBeVisible();
		expect(place.textContent).not.toContain('press save');
	});

	test('a file is told as a file, and not as a form that waits to be saved', async () => {
		const place = showPopup('waiting, as a file');
		await expect.element(page.getByText('Saved as a file: open it to add the call')).toBeVisible();
		expect(place.textContent).not.toContain('press save');
	});

	test('a booking page is told as such: nothing waits there to be saved', async () => {
		const place = showPopup('waiting, on a booking page');
		await expect.element(page.getByText('Their booking page is open: choose a time there')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'I did not book it' })).toBeVisible();
		expect(place.textContent).not.toContain('save');
	});

	test.each([
		['declined', 'Declined in your calendar'],
		['called-off', 'Called off in your calendar'],
	] as const)('a booked call that was %s since is told so, and not as booked', async (outcome, words) => {
		const written = popupStates['written at once'];
		const bookings = written.bookings.map((booking) => ({ ...booking, outcome }));
		const place = show(
			<SupportPopup view={{ status: 'ready', state: { ...written, bookings } }} actions={idlePopupActions} />,
		);
		await expect.element(page.getByText(words)).toBeVisible();
		await expect.element(page.getByText('Booked', { exact: true })).not.toBeInTheDocument();
		expect(place.querySelector('.booking-status-booked')).toBeNull();
	});

	test('who is booked on their own page is not said to be written at once, nor invited by the calendar', async () => {
		const written = popupStates['written at once'];
		const bookingPage = 'https://book.example/first-peer';
		const circle = written.circle.map((member) => (member.id === 'p' ? { ...member, bookingPage } : member));
		const place = show(
			<SupportPopup view={{ status: 'ready', state: { ...written, circle } }} actions={idlePopupActions} />,
		);
		await page.getByLabelText('With').selectOptions('First peer');
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await expect.element(page.getByText(/^Booked on their own page/)).toBeVisible();
		expect(place.textContent).not.toMatch(/at once/);
		await page.getByLabelText('With').selectOptions('someone else');
		await expect.element(page.getByText(/^Written at once/)).toBeVisible();
		expect(place.textContent).not.toMatch(/own page/);
	});

	test('a call that was not saved is dropped in one click, and that can be taken back', async () => {
		const takeBack = vi.fn(async () => undefined);
		const dropBooking = vi.fn(async () => takeBack);
		showPopup('waiting', { dropBooking });
		await page.getByRole('button', { name: 'I did not save it' }).click();
		expect(dropBooking).toHaveBeenCalledExactlyOnceWith(popupStates.waiting.bookings[0]);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(takeBack).toHaveBeenCalledOnce();
	});

	test('the button pushes while support is due, and stays without pushing once the week has it', async () => {
		const classesIn = (name: keyof typeof popupStates) =>
			showPopup(name).querySelector('.booking > .button')?.className;
		expect(classesIn('empty')).toBe('button button-main');
		expect(classesIn('booked')).toBe('button');
	});

	test('another person brings their own kind, rhythm and neutral title', async () => {
		const book = vi.fn(idlePopupActions.book);
		showPopup('empty', { book });
		await page.getByLabelText('With').selectOptions('Leadership circle');
		await page.getByLabelText('When').selectOptions('Fri, Nov 27, 2:00 – 2:30 PM');
		await page.getByRole('button', { name: 'Add group session' }).click();
		expect(book.mock.lastCall?.[0]).toMatchObject({
			memberId: 'g',
			kind: 'group',
			title: 'Call with Leadership circle',
			repetition: 'weekly',
			start: '2026-11-27T14:00:00+01:00',
		});
	});

	test('somebody outside the circle, this time only, as a file', async () => {
		const book = vi.fn(async () => ({ file: { name: 'call.ics', text: '' } }));
		showPopup('empty', { book });
		await page.getByLabelText('With').selectOptions('someone else');
		await page.getByLabelText('How often').selectOptions('this time only');
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('button', { name: 'Download .ics file' }).click();
		expect(book.mock.lastCall).toMatchObject([
			{ memberId: null, title: 'Call', repetition: 'once', how: 'ics' },
		]);
		await expect.element(page.getByText(/Saved call.ics/)).toBeVisible();
	});

	test('what went wrong is said, and the popup stays usable', async () => {
		const book = vi.fn(async () => {
			throw new Error('Tabs cannot be edited right now (user may be dragging a tab).');
		});
		showPopup('empty', { book });
		await page.getByRole('button', { name: 'Add peer call' }).click();
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('That did not work. Nothing was changed; please try again.');
		await expect.element(page.getByRole('button', { name: 'Add peer call' })).toBeEnabled();
	});

	test('where no slot was seen, one click opens the week that was not read', async () => {
		const showWeek = vi.fn(idlePopupActions.showWeek);
		showPopup('next week was not read', { showWeek });
		await expect
			.element(page.getByText('No free time that fits was seen yet in the days ahead.'))
			.toBeVisible();
		await page.getByRole('button', { name: 'Look at next week' }).click();
		expect(showWeek).toHaveBeenCalledExactlyOnceWith('2026-11-30');
	});

	test.each([
		['next week was not read, and has no address', /Open the week of Mon.* in your calendar/],
		['a later week was not read, and has no address', /Open the week of .*Dec/],
		['no free slot on what was read in part', /could not be read in full/],
		['no free slot', /When a meeting gives way/],
	] as const)('%s: the words alone tell what helps', async (state, words) => {
		const place = showPopup(state);
		await expect.element(page.getByText(words)).toBeVisible();
		expect(place.textContent).not.toContain('Look at');
	});

	test('what is ahead is named where it decides who is proposed, and with nobody else', async () => {
		showPopup('before a weighty meeting');
		await expect.element(page.getByText(/“Board meeting” is ahead \(Thursday, December 3\)/)).toBeVisible();
		await page.getByLabelText('With').selectOptions('First peer');
		await expect.element(page.getByText(/Board meeting/)).not.toBeInTheDocument();
	});

	test('who is asked with a message gets one: written for the leader, changed, and copied', async () => {
		const copied: string[] = [];
		const chosen: object[] = [];
		const texts = (choice: Parameters<typeof idlePopupActions.messageTexts>[0]) => {
			const sample = idlePopupActions.messageTexts(choice);
			if (!sample) throw new Error('No texts');
			const copy = async (text: string) => void copied.push(text);
			return { ...sample, copy, remember: (what: object) => void chosen.push(what) };
		};
		const book = vi.fn(idlePopupActions.book);
		showPopup('asked with a message, elsewhere', { book, messageTexts: texts });
		await expect.element(page.getByText('There: Thu, Nov 26, 6:00 – 6:30 PM (Tokyo)')).toBeVisible();
		await page.getByRole('button', { name: 'Write to First peer' }).click();
		expect(book).not.toHaveBeenCalled();
		const text = page.getByLabelText('Message', { exact: true });
		await expect.element(text).toHaveValue(expect.stringMatching(/^Hello First peer,/));
		await expect.element(text).toHaveValue(expect.stringContaining('6:00 PM'));
		await page.getByLabelText('Language of the message').selectOptions('Deutsch');
		await page.getByLabelText('Tone').selectOptions('brief');
		await expect.element(text).toHaveValue(expect.stringMatching(/^Hallo First peer,/));
		expect(chosen.at(-1)).toEqual({ tone: 'brief', language: 'de' });
		await text.fill('Hast du Zeit?');
		await page.getByRole('button', { name: 'Copy' }).click();
		await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
		expect(copied).toEqual(['Hast du Zeit?']);
		await expect
			.element(page.getByRole('link', { name: 'Open in mail' }))
			.toHaveAttribute(
				'href',
				expect.stringMatching(/^mailto:peer%40example\.com\?subject=.*&body=Hast%20du%20Zeit%3F$/),
			);
	});

	test('a call that no calendar has shown is asked about, and the answer settles it', async () => {
		const answerBooking = vi.fn(idlePopupActions.answerBooking);
		showPopup('did it work', { answerBooking });
		await page.getByRole('button', { name: 'no, offer it again' }).click();
		expect(answerBooking).toHaveBeenCalledExactlyOnceWith('b1', 'no');
	});

	test('a series that was skipped twice moves with one click', async () => {
		const book = vi.fn(idlePopupActions.book);
		const leaveSeries = vi.fn(idlePopupActions.leaveSeries);
		showPopup('series skipped twice', { book, leaveSeries });
		await page.getByRole('button', { name: /^Move to Thu, Nov 26/ }).click();
		expect(book.mock.lastCall).toMatchObject([
			{ memberId: 'p', repetition: 'fortnightly', start: '2026-11-26T10:00:00+01:00', how: 'form' },
		]);
		await expect.poll(() => leaveSeries.mock.lastCall).toEqual(['b1']);
	});

	test('a calendar that writes at once invites on the leader’s word alone, and another can be chosen', async () => {
		const book = vi.fn(idlePopupActions.book);
		const chooseCalendar = vi.fn(idlePopupActions.chooseCalendar);
		showPopup('written at once', { book, chooseCalendar });
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('checkbox', { name: /^Invite First peer/ }).click();
		await page.getByRole('button', { name: 'Add peer call' }).click();
		expect(book.mock.lastCall).toMatchObject([{ isInviting: true }]);
		await page
			.getByRole('combobox', { name: /^Calendar/ })
			.selectOptions('Google Calendar · leader@example.com');
		expect(chooseCalendar).toHaveBeenCalledExactlyOnceWith('home');
	});

	test('the choice survives news from the worker', async () => {
		const view = { status: 'ready', state: popupStates.empty } as const;
		const place = show(<SupportPopup view={view} actions={idlePopupActions} />);
		await page.getByLabelText('With').selectOptions('Mentor at the old firm');
		const news = { status: 'ready', state: popupStates.flags } as const;
		showAgain(<SupportPopup view={news} actions={idlePopupActions} />, place);
		await expect.element(page.getByRole('button', { name: 'Add mentor call' })).toBeVisible();
	});
});

describe('questions', () => {
	test('a cancellation is asked about in one line, answered in one click and taken back in one', async () => {
		const undo = vi.fn(async () => undefined);
		const answerFeeling = vi.fn(async () => undo);
		showPopup('feeling', { answerFeeling });
		await page.getByRole('button', { name: 'a relief' }).click();
		expect(answerFeeling).toHaveBeenCalledExactlyOnceWith('c1', 'relief');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(undo).toHaveBeenCalledOnce();
	});

	test('a meeting that the title cannot tell is sorted in one click, the likeliest kind first', async () => {
		const sortMaybe = vi.fn(idlePopupActions.sortMaybe);
		const place = showPopup('maybe', { sortMaybe });
		const [first] = place.querySelectorAll('.question-answers button');
		expect(first?.textContent).toBe('Peer');
		await page.getByRole('button', { name: 'None of these' }).click();
		expect(sortMaybe.mock.lastCall?.[1]).toBe('none');
	});

	test('a sorted series stays alone until the leader says: everything with this person', async () => {
		const sortPerson = vi.fn(idlePopupActions.sortPerson);
		showPopup('maybe', { sortPerson });
		await page.getByRole('button', { name: 'Mentor' }).click();
		expect(sortPerson).not.toHaveBeenCalled();
		await page.getByRole('button', { name: 'And everything with mentor@example.org?' }).click();
		expect(sortPerson).toHaveBeenCalledExactlyOnceWith('mentor@example.org', 'mentor');
		await expect.element(page.getByText('Everything with mentor@example.org: Mentor.')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	});

	test('somebody met often is added to the circle in one click, or never suggested again', async () => {
		const addSuggested = vi.fn(idlePopupActions.addSuggested);
		const declineSuggestion = vi.fn(idlePopupActions.declineSuggestion);
		showPopup('suggestion', { addSuggested, declineSuggestion });
		await page.getByRole('button', { name: 'Yes: Mentor' }).click();
		expect(addSuggested.mock.lastCall?.[0]).toMatchObject({ name: 'Second mentor', kind: 'mentor' });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		await page.getByRole('button', { name: 'No', exact: true }).click();
		expect(declineSuggestion.mock.lastCall?.[0]).toMatchObject({ person: 'mentor@example.org' });
	});

	test('a flag is put away for its week', async () => {
		const dismissFlag = vi.fn(idlePopupActions.dismissFlag);
		showPopup('flags', { dismissFlag });
		await page.getByRole('button', { name: /Put away for this week: No time with a peer/ }).click();
		expect(dismissFlag.mock.lastCall?.[0]).toMatchObject({ code: 'nothing-ahead', week: '2026-11-23' });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	});
});

describe('the if-then plan', () => {
	test('that has come true is told whole, and one click books it once, at its time', async () => {
		const book = vi.fn(idlePopupActions.book);
		showPopup('plan come true', { book });
		await expect.element(page.getByText(/^Your plan: “If 2 weeks pass .* with First peer\.”$/)).toBeVisible();
		await page.getByRole('button', { name: 'Book Thu, Nov 26, 2:00 PM' }).click();
		expect(book).toHaveBeenCalledExactlyOnceWith({
			start: '2026-11-26T14:00:00+01:00',
			end: '2026-11-26T14:30:00+01:00',
			memberId: 'p',
			kind: 'peer',
			title: 'Call with First peer',
			repetition: 'once',
			how: 'form',
		});
	});

	test.each([
		['en', 'If 2 weeks pass without a peer call, then I book Thursday 2:00 PM with First peer.'],
		[
			'de',
			'Wenn 2 Wochen ohne Peer-Gespräch vergehen, dann buche ich Donnerstag um 14:00 Uhr mit First peer.',
		],
		['fr', 'Si 2 semaines passent sans appel entre pairs, alors je réserve jeudi à 14:00 avec First peer.'],
		[
			'es',
			'Si pasan 2 semanas sin una llamada entre pares, entonces reservo el jueves a las 14:00 con First peer.',
		],
		[
			'pt',
			'Se passarem 2 semanas sem uma conversa entre pares, então marco quinta-feira às 14:00 com First peer.',
		],
		['ja', 'ピアとの通話が2週間なければ、木曜日の14:00にFirst peerとの通話を入れます。'],
	])('is one whole sentence in %s', (language, sentence) => {
		expect(showPopup('plan come true', {}, language).textContent).toContain(sentence);
	});

	test('whose time is taken says so, and offers the nearest free time before anything else is asked', async () => {
		const book = vi.fn(idlePopupActions.book);
		showPopup('plan come true, time taken', { book });
		await expect.element(page.getByText('Thu, Nov 26, 2:00 PM is taken. Nearest free time:')).toBeVisible();
		await expect.element(page.getByText('1 of 3')).toBeVisible();
		await page.getByRole('button', { name: 'Book Thu, Nov 26, 3:15 PM' }).click();
		expect(book.mock.lastCall?.[0]).toMatchObject({ start: '2026-11-26T15:15:00+01:00' });
	});

	test('for which no time is free says so, and offers none', async () => {
		showPopup('plan come true, no time free');
		await expect.element(page.getByText(/^Neither Thu, Nov 26, 2:00 PM nor any other time/)).toBeVisible();
		expect(page.getByRole('button', { name: /^Book/ }).elements()).toEqual([]);
	});

	test('says why it is told now', async () => {
		showPopup('plan come true');
		await page.getByRole('button', { name: 'Why?' }).click();
		await expect
			.element(page.getByText(/^Every working day since Wednesday, November 11 was read/))
			.toBeVisible();
	});

	test('is put away for its week, and that can be taken back', async () => {
		const dismissFlag = vi.fn(idlePopupActions.dismissFlag);
		showPopup('plan come true', { dismissFlag });
		await page.getByRole('button', { name: /Put away for this week: If 2 weeks/ }).click();
		expect(dismissFlag).toHaveBeenCalledExactlyOnceWith({ code: 'if-then-plan', week: '2026-11-23' });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	});
});

describe('the week', () => {
	test('each day says in words what its mark shows', () => {
		const place = showPopup('supported');
		const days = [...place.querySelectorAll('.week-strip .strip-day')].map(
			(day) => day.querySelector('.visually-hidden')?.textContent,
		);
		expect(days[0]).toBe(
			'Monday, November 23: Mentor, Mentor lunch, 12:00 PM; Group, Leadership circle, 5:00 PM',
		);
		expect(days.slice(2)).toEqual([
			'Wednesday, November 25: no support',
			'Thursday, November 26: only partly seen',
			'Friday, November 27: away',
			'Saturday, November 28: not seen yet',
			'Sunday, November 29: not seen yet',
		]);
	});

	test('an unseen day never looks or reads like an empty one', () => {
		const place = showPopup('supported');
		const looks = [...place.querySelectorAll<HTMLElement>('.week-strip .strip-day')].map((day) => ({
			look: day.dataset.look,
			border: getComputedStyle(day).borderTopStyle,
			mark: day.querySelector('.strip-mark')?.textContent,
		}));
		expect(looks[2]).toEqual({ look: 'complete', border: 'solid', mark: '–' });
		expect(looks[5]).toEqual({ look: 'unseen', border: 'dashed', mark: '?' });
	});
});

describe('what the marks mean', () => {
	const ask = () => page.getByRole('button', { name: 'What do these marks mean?' });
	const legend = () => page.getByRole('region', { name: 'What the marks mean' });

	test('is told by key, over the page, and put away by Escape', async () => {
		const place = showPopup('empty');
		await expect.element(ask()).toBeVisible();
		expect(legend().elements()).toEqual([]);
		const heights = () => [...place.querySelectorAll('.popup > *')].map((part) => part.clientHeight);
		const before = heights();
		(ask().element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(legend()).toBeVisible();
		expect(heights()).toEqual(before);
		await userEvent.keyboard('{Escape}');
		await expect.element(ask()).toHaveFocus();
		expect(legend().elements()).toEqual([]);
	});

	test('has a button that closes it, next after the one that opens it', async () => {
		showPopup('empty');
		await ask().click();
		await userEvent.keyboard('{Tab}');
		await expect.element(legend().getByRole('button', { name: 'Close' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(legend().elements()).toEqual([]));
	});

	test('explains every kind, every look of a day and every state of a week, drawn as they are', async () => {
		const place = showPopup('supported');
		await ask().click();
		const shown = (selector: string, name: string) =>
			[...place.querySelectorAll<HTMLElement>(`.legend ${selector}`)].map((mark) => mark.dataset[name]);
		expect(shown('.strip-day:not(:has(.kind-glyph))', 'look')).toEqual([
			'complete',
			'partial',
			'unseen',
			'away',
		]);
		expect(place.querySelectorAll('.legend .kind-glyph')).toHaveLength(supportKinds.length);
		expect(shown('.depth-picture[data-state]', 'state').sort()).toEqual([
			'empty',
			'partial',
			'resting',
			'supported',
			'unseen',
		]);
		for (const mark of place.querySelectorAll('.legend li'))
			expect(mark.textContent?.replace(/^[–?]/, '')).toMatch(/\S/);
	});

	test.each(languages)('stands in 380 × 600 without scrolling, in %s', async (language) => {
		await page.viewport(380, 600);
		const place = showPopup('empty', {}, language);
		place.querySelector<HTMLElement>('.legend-button')?.click();
		const drawn = place.querySelector('.legend');
		expect(drawn?.matches(':popover-open')).toBe(true);
		expect(drawn?.scrollHeight).toBe(drawn?.clientHeight);
		expect(drawn?.scrollWidth).toBe(drawn?.clientWidth);
	});
});

const names = Object.keys(popupStates) as (keyof typeof popupStates)[];

describe('380 × 600', () => {
	test.each(names.filter((name) => popupStates[name].summary !== null))(
		'holds everything without scrolling, in every language: %s',
		async (name) => {
			await page.viewport(380, 600);
			const tooHigh = languages.map((language) => {
				const content = showPopup(name, {}, language).querySelector('.popup-content');
				return [language, (content?.scrollHeight ?? Number.NaN) - (content?.clientHeight ?? 0)];
			});
			expect(tooHigh).toEqual(languages.map((language) => [language, 0]));
		},
	);

	test('nothing jumps when what was loading is there', async () => {
		await page.viewport(380, 600);
		const loading = <SupportPopup view={{ status: 'loading' }} actions={idlePopupActions} />;
		const place = show(loading);
		const height = () => place.firstElementChild?.getBoundingClientRect().height;
		const before = height();
		for (const name of names) {
			showAgain(
				<SupportPopup view={{ status: 'ready', state: popupStates[name] }} actions={idlePopupActions} />,
				place,
			);
			expect(height(), name).toBe(before);
		}
	});

	test('shows one thing at a time, and how many there are', async () => {
		const place = showPopup('flags');
		await expect.element(page.getByText('1 of 2')).toBeVisible();
		expect(place.querySelectorAll('.flag')).toHaveLength(1);
		await page.getByRole('button', { name: 'Next' }).click();
		await expect.element(page.getByText(/20 days since your last support, on/)).toBeVisible();
	});
});

describe('the depth line', () => {
	test('is one tab stop; arrow keys look into the weeks, and each says what is drawn', async () => {
		const place = showPopup('supported');
		const weeks = page.getByRole('radio');
		const chosen = place.querySelector<HTMLInputElement>('.depth :checked');
		expect(chosen?.value).toBe('2026-11-23');
		chosen?.focus();
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
		await expect.element(weeks.nth(5)).toHaveFocus();
		await expect
			.element(
				page.getByText(
					'Week of Mon, Nov 2: One conversation for you this week. Support 1 hr, meetings 25 hr',
				),
			)
			.toBeVisible();
		expect(place.querySelector('.week-strip .visually-hidden')?.textContent).toContain('Monday, November 2');
	});

	test('resting, empty, supported and unseen weeks look different without colour', () => {
		const place = showPopup('empty');
		const look = (state: string) => {
			const week = place.querySelector(`.depth .depth-picture[data-state="${state}"]`);
			const water = week?.querySelector('.depth-water');
			return [
				water?.textContent,
				water?.firstElementChild?.getAttribute('class'),
				water && getComputedStyle(water).borderTopStyle,
			].join();
		};
		const looks = ['resting', 'empty', 'supported', 'unseen'].map(look);
		expect(new Set(looks).size).toBe(4);
	});

	test('an unseen week is never told as one without support', () => {
		const place = showPopup('empty');
		const week = place.querySelector('.depth-week:has([data-state="unseen"]) input');
		expect(week?.getAttribute('aria-label')).toBe(
			'Week of Monday, November 30: This week has not been seen yet.',
		);
	});
});

test('a title is text, whatever it says, and a long one moves nothing out of the popup', async () => {
	await page.viewport(380, 600);
	const place = showPopup('long words');
	expect(place.querySelector('b')).toBeNull();
	expect(place.querySelector('.popup-content')?.scrollWidth).toBeLessThanOrEqual(380);
	const button = place.querySelector('.button-main')?.getBoundingClientRect();
	expect(button?.right).toBeLessThanOrEqual(380);
});

test('before the first calendar the popup leads to the welcome', async () => {
	const openWelcome = vi.fn();
	showPopup('no calendar granted', { openWelcome });
	await page.getByRole('button', { name: 'Choose calendars' }).click();
	expect(openWelcome).toHaveBeenCalledOnce();
});

test('a failure offers to try again', async () => {
	const retry = vi.fn();
	const view = { status: 'failed', message: 'The store is gone.' } as const;
	show(<SupportPopup view={view} actions={{ ...idlePopupActions, retry }} />);
	await expect.element(page.getByRole('alert')).toHaveTextContent('The store is gone.');
	await page.getByRole('button', { name: 'Try again' }).click();
	expect(retry).toHaveBeenCalledOnce();
});

describe('a calendar that was not read in full', () => {
	const copyButton = () => page.getByRole('button', { name: 'Copy a report about Google Calendar' });

	test('offers a report of its page, and says where to put it', async () => {
		const copyReport = vi.fn(async () => true);
		showPopup('supported', { copyReport });
		await expect.element(page.getByText(/read 41 of 43 events/)).toBeVisible();
		await copyButton().click();
		expect(copyReport).toHaveBeenCalledExactlyOnceWith('google');
		await expect.element(page.getByText(/^Copied/)).toBeVisible();
	});

	test('says what to do first where none of its pages is open', async () => {
		showPopup('supported', { copyReport: async () => false });
		await copyButton().click();
		await expect.element(page.getByText(/^Open Google Calendar in a tab first/)).toBeVisible();
	});

	test('one that was read in full offers nothing', () => {
		showPopup('empty');
		expect(copyButton().query()).toBeNull();
	});
});
