import type { FileProblem } from '@/utils/page/file-problem';

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
	/** Offset of the character after it. */
	end: number;
	lines: ContentLine[];
	/** The component as it stands in the file. */
	text: string;
	/** Why it cannot be read. */
	problem?: { line: number; problem: FileProblem };
}

/** Names of the properties to keep, by component. Components nested in one of these are passed over. */
export type WantedLines = ReadonlyMap<string, ReadonlySet<string>>;

const longestLine = 20_000;
/** Text that we never look at, in which some exporters leave raw line breaks: what follows is passed over. */
const looseTexts = /^(?:DESCRIPTION|X-ALT-DESC|COMMENT|LOCATION)$/;

/** The wanted components, each when it ends. A broken one carries its problem; the rest of the file is still read. */
export function* icalComponents(text: string, wanted: WantedLines): Generator<IcalComponent> {
	const stack: OpenComponent[] = [];
	let isLoose = false;
	for (const { start, end, line } of physicalLines(text)) {
		const open = stack.at(-1);
		const first = text.charCodeAt(start);
		if (first === 32 || first === 9) {
			open?.continueLine(text.slice(start + 1, end));
			continue;
		}
		const nameEnd = endOfName(text, start, end);
		if (nameEnd === undefined) {
			if (open && end > start && !isLoose) open.fail(line, 'fileLineUnknown');
			continue;
		}
		const name = text.slice(start, nameEnd).toUpperCase();
		if (looseTexts.test(name)) isLoose = true;
		else if (name === 'BEGIN' || name === 'END' || open?.wants(name)) isLoose = false;
		if (name === 'BEGIN') {
			const kind = text
				.slice(nameEnd + 1, end)
				.trim()
				.toUpperCase();
			// An event cannot hold an event: the one before was never ended.
			if (kind === 'VEVENT') yield* unfinished(stack, 'VEVENT', text, start);
			stack.push(new OpenComponent(kind, line, start, wanted.get(kind)));
		} else if (name === 'END') {
			const kind = text
				.slice(nameEnd + 1, end)
				.trim()
				.toUpperCase();
			if (stack.some((component) => component.kind === kind)) {
				if (open && open.kind !== kind) yield* unfinished(stack, kind, text, start, 1);
				const ended = stack.pop();
				if (ended?.isWanted) yield ended.close(text, end);
			}
		} else open?.addLine(name, text, start, end, line);
	}
	yield* unfinished(stack, 'VCALENDAR', text, text.length);
}

/** Ends, with a problem, what is still open inside the innermost `kind`, and that too unless it is to stay. */
function* unfinished(
	stack: OpenComponent[],
	kind: string,
	text: string,
	end: number,
	keep = 0,
): Generator<IcalComponent> {
	const depth = stack.findLastIndex((component) => component.kind === kind);
	if (depth < 0) return;
	for (const open of stack.splice(depth + keep).reverse()) {
		open.fail(open.line, 'fileEndMissing', { name: open.kind });
		if (open.isWanted) yield open.close(text, end);
	}
}

class OpenComponent {
	private lines: ContentLine[] = [];
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

	wants(name: string): boolean {
		return this.names?.has(name) ?? false;
	}

	addLine(name: string, text: string, start: number, end: number, line: number): void {
		this.current = undefined;
		if (!this.wants(name)) return;
		this.current = { name, text: text.slice(start, end), line };
		this.lines.push(this.current);
	}

	continueLine(more: string): void {
		if (!this.current) return;
		if (this.current.text.length + more.length > longestLine) {
			this.fail(this.current.line, 'fileLineLong', { name: this.current.name, most: longestLine });
			this.current = undefined;
		} else this.current.text += more;
	}

	fail(line: number, key: string, values: FileProblem['values'] = {}): void {
		this.problem ??= { line, problem: { key, values } };
	}

	close(text: string, end: number): IcalComponent {
		const { kind, line, lines, problem } = this;
		return { kind, line, end, lines, text: text.slice(this.start, end), ...(problem && { problem }) };
	}
}

interface PhysicalLine {
	start: number;
	end: number;
	line: number;
}

function* physicalLines(text: string): Generator<PhysicalLine> {
	const newline = text.includes('\n') ? '\n' : '\r';
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	for (let line = 1; start < text.length; line++) {
		const found = text.indexOf(newline, start);
		const next = found < 0 ? text.length : found;
		const end = text.charCodeAt(next - 1) === 13 && next > start ? next - 1 : next;
		yield { start, end, line };
		start = next + 1;
	}
}

/** Where the property's name ends (at `:` or `;`); `undefined` where the line does not start with a name. */
function endOfName(text: string, start: number, end: number): number | undefined {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 58 || code === 59) return at > start ? at : undefined;
		const isNamePart =
			(code >= 65 && code <= 90) ||
			(code >= 97 && code <= 122) ||
			(code >= 48 && code <= 57) ||
			code === 45 ||
			code === 95 ||
			code === 46;
		if (!isNamePart) return undefined;
	}
	return undefined;
}
