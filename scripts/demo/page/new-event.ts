import { demoZone, type NewEvent } from '../demo-event.ts';
import { demoTime } from './demo-time.ts';
import { expectElement } from './expect-element.ts';

const form = expectElement('#new-event', HTMLFormElement);
const problem = expectElement('#problem', HTMLElement);
const repeats = expectElement('[name="recurrence"]', HTMLSelectElement);
const asked = new URL(location.href).searchParams;

fillIn();
form.addEventListener('submit', (event) => {
	event.preventDefault();
	void save();
});

/** From the address: `title`, `start` and `end` (with offset, or wall-clock in `zone`), `guest`, `recur` (a rule). */
function fillIn(): void {
	const start = readMoment(asked.get('start')) ?? nextFullHour();
	const end = readMoment(asked.get('end')) ?? start.add({ minutes: 30 });
	field('title').value = asked.get('title') ?? '';
	field('day').value = start.toPlainDate().toString();
	field('from').value = start.toPlainTime().toString({ smallestUnit: 'minute' });
	field('to').value = end.toPlainTime().toString({ smallestUnit: 'minute' });
	field('guests').value = asked.getAll('guest').join(', ');
	chooseRule((asked.get('recur') ?? '').replace(/^RRULE:/, ''));
}

/** The choice of the same rhythm takes over the rule as it was asked for: "every month" on a certain weekday, say. */
function chooseRule(rule: string): void {
	const choices = [...repeats.options];
	const choice = choices.find(({ value }) => rhythmOf(value) === rhythmOf(rule));
	if (choice) choice.value = rule;
	else repeats.add(new Option(`As asked for: ${rule}`, rule));
	repeats.value = rule;
}

function rhythmOf(rule: string): string {
	return rule
		.split(';')
		.filter((part) => !part.startsWith('BYDAY='))
		.join(';');
}

function readMoment(text: string | null): Temporal.PlainDateTime | undefined {
	if (!text) return undefined;
	try {
		if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text))
			return Temporal.Instant.from(text).toZonedDateTimeISO(demoZone).toPlainDateTime();
		const wallClock = Temporal.PlainDateTime.from(text).toZonedDateTime(asked.get('zone') || demoZone);
		return wallClock.withTimeZone(demoZone).toPlainDateTime();
	} catch {
		return undefined; // an address that somebody wrote by hand
	}
}

function nextFullHour(): Temporal.PlainDateTime {
	return demoTime().round({ smallestUnit: 'hour', roundingMode: 'ceil' });
}

async function save(): Promise<void> {
	const entry: NewEvent = {
		title: field('title').value,
		start: `${field('day').value}T${field('from').value}`,
		end: `${field('day').value}T${field('to').value}`,
		guests: field('guests').value,
		recurrence: repeats.value,
	};
	const response = await fetch('/events', { method: 'POST', body: JSON.stringify(entry) });
	if (response.ok) {
		new BroadcastChannel('demo-calendar').postMessage('changed');
		location.assign(`/?date=${field('day').value}`);
		return;
	}
	const reply: { problem?: string } = await response.json();
	problem.textContent = reply.problem ?? 'The event could not be saved. Try again.';
	problem.hidden = false;
}

function field(name: string): HTMLInputElement {
	return expectElement(`[name="${name}"]`, HTMLInputElement);
}
