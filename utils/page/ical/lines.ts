import { type FileProblem, FileRejected } from '@/utils/page/file-problem';

/**
 * Content lines of an iCalendar file (RFC 5545, section 3.1), grouped into the components that a reader wants. Only the
 * lines asked for are kept: descriptions, alarms and attachments are most of a file and are never looked at.
 */

export interface ContentLine {
	/** Upper case. */
	name: string;
	/** Unfolded. */
	text: string;
	/** Number of its first line in the file, from 1. */
	line: number;
}

export interface IcalComponent {
	/** Upper case: `VEVENT`, or `VCALENDAR` for the properties of the calendar itself, told when it ends. */
	kind: string;
	line: number;
	/** Offsets in the file of its first character, and of the one after it. */
	start: number;
	end: number;
	lines: ContentLine[];
	/** Why it cannot be read. */
	problem?: { line: number; problem: FileProblem };
}

/** Names of the properties to keep, by component. Components nested in one of these are passed over. */
export type WantedLines = ReadonlyMap<string, ReadonlySet<string>>;

const longestLine = 20_000;
const deepest = 20;
/** Text that we never look at, in which some exporters leave raw line breaks: what follows is passed over. */
const looseTexts = new Set(['DESCRIPTION', 'X-ALT-DESC', 'COMMENT', 'LOCATION']);

/** The wanted components, each when it ends. A broken one carries its problem; the rest of the file is still read. */
export function* icalComponents(text: string, wanted: WantedLines): Generator<IcalComponent> {
	const newline = text.includes('\n') ? '\n' : '\r';
	const open: OpenComponents = { stack: [], wanted };
	let isLoose = false;
	let next = 0;
	for (
		let start = text.startsWith('\uFEFF') ? 1 : 0, line = 1;
		start < text.length;
		start = next + 1, line++
	) {
		const found = text.indexOf(newline, start);
		next = found < 0 ? text.length : found;
		const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
		const inner = open.stack.at(-1);
		const first = text.charCodeAt(start);
		if (first === 32 || first === 9) {
			inner?.continueLine(text, start + 1, end);
			continue;
		}
		const nameEnd = endOfName(text, start, end);
		if (nameEnd < 0) {
			if (inner && end > start && !isLoose) inner.fail(line, 'fileLineUnknown');
			continue;
		}
		const name = text.slice(start, nameEnd).toUpperCase();
		if (name === 'BEGIN' || name === 'END') {
			isLoose = false;
			const kind = text
				.slice(nameEnd + 1, end)
				.trim()
				.toUpperCase();
			yield* name === 'BEGIN' ? begin(open, kind, start, line) : finish(open, kind, end);
		} else if (inner?.addLine(name, text, start, end, line)) isLoose = false;
		else if (looseTexts.has(name)) isLoose = true;
	}
	yield* giveUp(open, 0, text.length);
}

interface OpenComponents {
	/** Innermost last. */
	stack: OpenComponent[];
	wanted: WantedLines;
}

function* begin(open: OpenComponents, kind: string, start: number, line: number): Generator<IcalComponent> {
	// An event cannot hold an event: the one before was never ended.
	if (kind === 'VEVENT') yield* giveUp(open, depthOf(open, kind), start);
	if (open.stack.length === deepest) throw new FileRejected('fileNoCalendar');
	open.stack.push(new OpenComponent(kind, line, start, open.wanted.get(kind)));
}

function* finish(open: OpenComponents, kind: string, end: number): Generator<IcalComponent> {
	const depth = depthOf(open, kind);
	if (depth === open.stack.length) return;
	yield* giveUp(open, depth + 1, end);
	const ended = open.stack.pop();
	if (ended?.isWanted) yield ended.close(end);
}

function depthOf({ stack }: OpenComponents, kind: string): number {
	const depth = stack.findLastIndex((component) => component.kind === kind);
	return depth < 0 ? stack.length : depth;
}

/** Closes everything from this depth on, with the problem that it was never ended. */
function* giveUp({ stack }: OpenComponents, depth: number, end: number): Generator<IcalComponent> {
	for (const component of stack.splice(depth).reverse()) {
		component.fail(component.line, 'fileEndMissing', { name: component.kind });
		if (component.isWanted) yield component.close(end);
	}
}

class OpenComponent {
	private readonly lines: ContentLine[] = [];
	private current: ContentLine | undefined;
	private problem: IcalComponent['problem'];

	constructor(
		readonly kind: string,
		readonly line: number,
		private readonly start: number,
		private readonly names: ReadonlySet<string> | undefined,
	) {}

	get isWanted(): boolean {
		return this.names !== undefined;
	}

	/** Tells whether the line is wanted. */
	addLine(name: string, text: string, start: number, end: number, line: number): boolean {
		this.current = undefined;
		if (!this.names?.has(name)) return false;
		this.current = { name, text: text.slice(start, end), line };
		this.lines.push(this.current);
		return true;
	}

	continueLine(text: string, start: number, end: number): void {
		if (!this.current) return;
		if (this.current.text.length + end - start > longestLine) {
			this.fail(this.current.line, 'fileLineLong', { name: this.current.name, most: longestLine });
			this.current = undefined;
		} else this.current.text += text.slice(start, end);
	}

	fail(line: number, key: string, values: FileProblem['values'] = {}): void {
		this.problem ??= { line, problem: { key, values } };
	}

	close(end: number): IcalComponent {
		const { kind, line, start, lines, problem } = this;
		return { kind, line, start, end, lines, ...(problem && { problem }) };
	}
}

/** Where the property's name ends (at `:` or `;`); -1 where the line does not start with a name. */
function endOfName(text: string, start: number, end: number): number {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 58 || code === 59) return at > start ? at : -1;
		if (!isNameCharacter(code)) return -1;
	}
	return -1;
}

function isNameCharacter(code: number): boolean {
	const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	return isLetter || (code >= 48 && code <= 57) || code === 45 || code === 95 || code === 46;
}
