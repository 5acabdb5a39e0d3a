import { withoutCancelledPrefix } from '@/utils/page/cancelled-prefixes';
import {
	type ClockHabits,
	hasClockTime,
	isSameInterval,
	isWholeText,
	type LabelledInterval,
	labelledIntervals,
} from '@/utils/page/labelled/labelled-interval';
import { plainText } from '@/utils/page/plain-text';

/** What a page says of an entry: its accessible label, its tooltip, and the texts drawn in it. */
export interface EntryTexts {
	label: string;
	/** Subject, place and time in lines of their own; empty where there is none. */
	tooltip: string;
	/** Each piece of text that is drawn, as written; may be left out where the tooltip has several lines. */
	drawn: readonly string[];
	/** Of these, the time beside the title; empty where there is none. */
	drawnTime: string;
}

export interface LabelledEntry {
	/** As written. */
	subject: string;
	/** What the label says before the subject: the name of an icon. */
	lead: string;
	times: LabelledInterval | undefined;
	/** What the label says after subject and times: date, place, people, states. Plain text. */
	tail: string;
	/** The label is long enough to have lost its end. */
	mayBeCut: boolean;
	/** Where the tooltip names one. Plain text. */
	place: string;
	/** The tooltip's last line where it names no times. Plain text. */
	dateLine: string;
}

/** Why the texts were not understood; never one of them. */
export interface EntryProblem {
	problem: string;
}

const separator = /[,、،，;]/;
const startsWithSeparator = /^ ?(?:[,、،，;]|$)/;
const endsWithSeparator = /(?:^|[,、،，:：;] ?| )$/;
const longestLead = 60;
const withoutDigits = /^\D*$/;
/** How far into the rest of a label its times begin: after the separator and a word for the half of the day. */
const longestApproach = 20;
const longestTimes = 120;
/** Pages and tools cut long labels, with or without an ellipsis (seen at about 100 characters, 2026-06). */
const shortestCut = 80;
const ellipsis = / ?(?:…|\.{3})$/;

/**
 * Takes `[<icon>, ]<subject>, <times | words for a whole day>, <tail>` apart. The subject may hold commas, times and
 * dates: the tooltip says where it ends, or else a text that is drawn. Tooltip and label have to agree.
 */
export function readLabelledEntry(texts: EntryTexts, habits: ClockHabits): LabelledEntry | EntryProblem {
	const lines = texts.tooltip.split(/\r\n?|\n/).map((line) => line.trim());
	while (lines.at(-1) === '') lines.pop();
	const label = plainText(texts.label);
	const entry =
		lines.length > 1
			? readWithTooltip(label, lines, habits)
			: readWithoutTooltip(label, [...lines, ...texts.drawn], habits);
	return 'problem' in entry
		? entry
		: { ...entry, mayBeCut: texts.label.length >= shortestCut || ellipsis.test(label) };
}

/** Whether a text says nothing but a stretch of time, as an empty slot does. */
export function isOnlyTimes(text: string, habits: ClockHabits): boolean {
	const plain = plainText(text);
	const [times] = labelledIntervals(plain, habits);
	if (!times || /[\r\n]/.test(text.trim()) || /\d/.test(plain.slice(times.end))) return false;
	return times.index <= longestApproach && !separator.test(plain.slice(0, times.index));
}

function readWithTooltip(label: string, lines: readonly string[], habits: ClockHabits): Parts | EntryProblem {
	const subject = lines[0] ?? '';
	const lastLine = plainText(lines.at(-1) ?? '');
	const place = plainText(lines.slice(1, -1).join(' '));
	const [times, ...more] = labelledIntervals(lastLine, habits).filter((one) => isWholeText(lastLine, one));
	if (more.length > 0 || (!times && hasClockTime(lastLine))) return { problem: 'times not understood' };
	// The label may name an icon instead of the prefix that the tooltip has.
	const bare = withoutCancelledPrefix(subject).title;
	const found =
		findSubject(label, plainText(subject), times, habits) ??
		findSubject(label, plainText(bare), times, habits);
	if (!found) return { problem: 'label and tooltip disagree' };
	return { subject, ...found, times, place, dateLine: times ? '' : lastLine };
}

type Parts = Omit<LabelledEntry, 'mayBeCut'>;
type Surroundings = Pick<LabelledEntry, 'lead' | 'tail'>;

/** Where in the label the subject stands, with these times, or none, right after it. */
function findSubject(
	label: string,
	subject: string,
	times: LabelledInterval | undefined,
	habits: ClockHabits,
): Surroundings | undefined {
	if (isCutOff(label, subject)) return { lead: '', tail: '' };
	for (const { lead, rest } of placesOf(subject, label)) {
		const tail = times ? afterTimes(rest, times, habits) : rest;
		if (tail !== undefined) return { lead, tail };
	}
	return undefined;
}

/** Wherever the subject may stand in the label: after the name of an icon at most, before a separator. */
function placesOf(subject: string, label: string): { lead: string; rest: string }[] {
	if (subject === '') return [{ lead: '', rest: label }];
	const places = [];
	for (let at = label.indexOf(subject); at >= 0 && at <= longestLead; at = label.indexOf(subject, at + 1)) {
		const before = label.slice(0, at);
		const rest = label.slice(at + subject.length);
		if (!withoutDigits.test(before)) break;
		if (endsWithSeparator.test(before) && startsWithSeparator.test(rest)) places.push({ lead: before, rest });
	}
	return places;
}

function afterTimes(rest: string, times: LabelledInterval, habits: ClockHabits): string | undefined {
	const written = nextTimes(rest, { ...habits, mayBeDotted: true });
	if (written) return isSameInterval(written, times) ? rest.slice(written.end) : undefined;
	return ellipsis.test(rest) && rest.length < longestTimes ? '' : undefined;
}

/** A long label may end within the subject. */
function isCutOff(label: string, subject: string): boolean {
	const beginning = label.replace(ellipsis, '');
	return beginning.length > 30 && beginning.length < subject.length && subject.startsWith(beginning);
}

/** The subject is a text that is drawn and that the label begins with; times follow it, or else it is a whole day. */
function readWithoutTooltip(
	label: string,
	drawn: readonly string[],
	habits: ClockHabits,
): Parts | EntryProblem {
	const subjects = [...new Map(drawn.map((text) => [plainText(text), text.trim()]))].filter(
		([plain]) => plain,
	);
	const entries = subjects.flatMap(([plain, subject]) =>
		placesOf(plain, label).flatMap(({ lead, rest }) => {
			const times = nextTimes(rest, habits);
			const tail = times ? rest.slice(times.end) : rest;
			return { subject, lead, times, tail, place: '', dateLine: '' };
		}),
	);
	const [entry, ...others] = entries;
	return entry && others.length === 0 ? entry : { problem: 'no tooltip, and the subject is not certain' };
}

/** The times that a text begins with. */
function nextTimes(text: string, habits: ClockHabits): LabelledInterval | undefined {
	const [times] = labelledIntervals(text.slice(0, longestTimes), habits);
	return times && times.index <= longestApproach ? times : undefined;
}
