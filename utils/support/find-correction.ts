import type { Correction } from './circle';
import { isConversation } from './match-circle';
import { plainText } from './plain-text';
import { isSameName } from './same-person';
import type { Person } from './sighting';
import type { MeetingKind } from './support-kinds';
import { type Wording, wording } from './wording';

interface Correctable {
	title?: string;
	people: readonly Person[];
	ids?: readonly string[];
	series?: string | null;
}

/** What the leader said about this event, its series or its person; the narrowest wins, then the newest. */
export function findCorrection(
	meeting: Correctable,
	corrections: readonly Correction[],
): { kind: MeetingKind; reason: Wording } | undefined {
	const fitting = corrections.filter((correction) => fits(correction, meeting));
	const [best] = fitting.sort(
		(a, b) =>
			scopes.indexOf(a.scope) - scopes.indexOf(b.scope) ||
			compare(b.correctedAt, a.correctedAt) ||
			compare(a.id, b.id),
	);
	if (best === undefined) return undefined;
	return { kind: best.kind, reason: wording(reasonKeys[best.scope], { name: best.target }) };
}

const scopes: Correction['scope'][] = ['event', 'series', 'person'];
const reasonKeys = {
	event: 'reasonCorrectedEvent',
	series: 'reasonCorrectedSeries',
	person: 'reasonCorrectedPerson',
} as const;

function fits(correction: Correction, meeting: Correctable): boolean {
	const { scope, target } = correction;
	if (scope === 'event') return meeting.ids?.includes(target) ?? false;
	if (scope === 'series') return meeting.series === target || isContinued(correction, meeting);
	const wanted = target.toLowerCase();
	const isMeant = (person: Person) =>
		person.email?.toLowerCase() === wanted || isSameName(person.name ?? '', target);
	return isConversation(meeting.people) && meeting.people.some(isMeant);
}

/** Google gives a series that was moved from some day on a new id, which begins as the old one, and keeps its title. */
function isContinued({ target, title: corrected }: Correction, { series, title }: Correctable): boolean {
	if (series == null || corrected === undefined || title === undefined) return false;
	return withoutCut(series) === withoutCut(target) && plainText(title) === plainText(corrected);
}

function withoutCut(series: string): string {
	return series.replace(/_R\d{8}(?:T\d{6}Z?)?$/u, '');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
