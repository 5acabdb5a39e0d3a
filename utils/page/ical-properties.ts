import ICAL from 'ical.js';
import type { FileProblem } from '@/utils/page/file-problem';
import type { ContentLine, IcalComponent } from '@/utils/page/ical-lines';

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
	parameters: Record<string, unknown>;
	/** Lower case: `text`, `date`, `date-time`, `period`, `recur`, … */
	type: string;
	values: unknown[];
}

/** The properties of one component. Throws `IcalProblem` for a line that is no property. */
export class IcalProperties {
	private readonly byName = new Map<string, IcalProperty[]>();

	constructor({ lines, problem }: Pick<IcalComponent, 'lines' | 'problem'>) {
		if (problem) throw new IcalProblem(problem.line, problem.problem.key, problem.problem.values);
		for (const line of lines) {
			const others = this.byName.get(line.name);
			if (others) others.push(parseLine(line));
			else this.byName.set(line.name, [parseLine(line)]);
		}
	}

	all(name: string): IcalProperty[] {
		return this.byName.get(name) ?? [];
	}

	/** `undefined` where the component has none. */
	first(name: string): IcalProperty | undefined {
		return this.byName.get(name)?.[0];
	}

	/** Empty where the component has none. */
	text(name: string): string {
		const value = this.first(name)?.values[0];
		return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	}
}

/** Empty where the property has no such parameter. */
export function parameterOf(property: IcalProperty, name: string): string {
	const value = Object.hasOwn(property.parameters, name) ? property.parameters[name] : undefined;
	return typeof value === 'string' ? value.trim() : '';
}

function parseLine({ name, text, line }: ContentLine): IcalProperty {
	try {
		const [, parameters, type, ...values] = ICAL.parse.property(text);
		return { line, name, parameters, type, values };
	} catch {
		throw new IcalProblem(line, 'filePropertyBroken', { name });
	}
}
