import ICAL from 'ical.js';
import type { FileProblem } from '@/utils/page/file-problem';
import type { ContentLine, IcalComponent } from '@/utils/page/ical/lines';

/** What is wrong with an event of the file, and on which line. */
export class IcalProblem extends Error {
	override name = 'IcalProblem';
	readonly problem: FileProblem;
	constructor(
		readonly line: number,
		key: string,
		values: FileProblem['values'] = {},
	) {
		super(key);
		this.problem = { key, values };
	}
}

/** One property in jCal (RFC 7265), and where it stands. */
export interface IcalProperty {
	line: number;
	name: string;
	/** As ical.js parses them; or as they are written, where no value is quoted. */
	parameters: Record<string, unknown> | string;
	/** Lower case: `text`, `date`, `date-time`, `period`, `recur`, … */
	type: string;
	values: unknown[];
}

/** The properties of one component, each parsed when it is asked for. Throws `IcalProblem` for one that is malformed. */
export class IcalProperties {
	private readonly lines: readonly ContentLine[];

	constructor({ lines, problem }: Pick<IcalComponent, 'lines' | 'problem'>) {
		if (problem) throw new IcalProblem(problem.line, problem.problem.key, problem.problem.values);
		this.lines = lines;
	}

	all(name: string): IcalProperty[] {
		const found: IcalProperty[] = [];
		for (const line of this.lines) if (line.name === name) found.push(parseLine(line));
		return found;
	}

	/** `undefined` where the component has none. */
	first(name: string): IcalProperty | undefined {
		for (const line of this.lines) if (line.name === name) return parseLine(line);
		return undefined;
	}

	/** Empty where the component has none. */
	text(name: string): string {
		const value = this.first(name)?.values[0];
		return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	}
}

/** Empty where the property has no such parameter. `name` in lower case. */
export function parameterOf({ parameters }: IcalProperty, name: string): string {
	if (typeof parameters === 'string') return plainParameter(parameters, name.toUpperCase());
	const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
	return typeof value === 'string' ? value.trim() : '';
}

function parseLine(content: ContentLine): IcalProperty {
	const plain = parsePlainLine(content);
	if (plain) return plain;
	const { name, text, line } = content;
	try {
		const [, parameters, type, ...values] = ICAL.parse.property(text);
		return { line, name, parameters, type, values };
	} catch {
		throw new IcalProblem(line, 'filePropertyBroken', { name });
	}
}

const plainTypes = new Map([
	...['UID', 'SUMMARY', 'STATUS', 'TRANSP', 'SEQUENCE'].map((name) => [name, 'text'] as const),
	...['DTSTART', 'DTEND'].map((name) => [name, 'date-time'] as const),
	...['ATTENDEE', 'ORGANIZER'].map((name) => [name, 'cal-address'] as const),
]);

/**
 * The short way for the lines that make up a calendar: no quotes, no escapes, no lists. It halves the time of a whole
 * file; ical.js parses whatever is not that plain.
 */
function parsePlainLine({ name, text, line }: ContentLine): IcalProperty | undefined {
	const type = plainTypes.get(name);
	if (type === undefined || /["^\\]/.test(text)) return undefined;
	const colon = text.indexOf(':');
	const parameters = text.slice(name.length, colon);
	const value = parameters && type === 'date-time' ? plainParameter(parameters, 'VALUE').toLowerCase() : '';
	return { line, name, parameters, type: value || type, values: [text.slice(colon + 1)] };
}

function plainParameter(parameters: string, name: string): string {
	const found = parameters.toUpperCase().indexOf(`;${name}=`);
	if (found < 0) return '';
	const start = found + name.length + 2;
	const end = parameters.indexOf(';', start);
	return parameters.slice(start, end < 0 ? undefined : end).trim();
}
