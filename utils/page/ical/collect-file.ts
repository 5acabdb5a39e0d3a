import { FileRejected } from '@/utils/page/file-problem';
import { eventProperties } from '@/utils/page/ical/event';
import { type IcalComponent, icalComponents } from '@/utils/page/ical/lines';
import { IcalProperties } from '@/utils/page/ical/properties';
import { IcalZones } from '@/utils/page/ical/zone';

/** An iCalendar file, sorted but not yet understood. */
export interface IcalFile {
	/** METHOD:CANCEL calls off every event of its calendar. */
	events: { component: IcalComponent; isCancelled: boolean }[];
	zones: IcalZones;
	/** Empty where the file gives none. */
	calendarName: string;
	calendarId: string;
	/** Of the file as a whole: it was cut short. */
	problems: NonNullable<IcalComponent['problem']>[];
}

/** In characters: about twenty years of a very full calendar. */
const longestText = 100_000_000;
const longestName = 200;
const componentsPerStep = 200;

const wanted = new Map([
	['VCALENDAR', new Set(['METHOD', 'X-WR-CALNAME', 'X-WR-RELCALID'])],
	['VEVENT', eventProperties],
	['VTIMEZONE', new Set(['TZID'])],
]);

/** Yields the part of the text that is done, 0 to 1. Throws `FileRejected`. */
export function* collectIcalFile(text: string): Generator<number, IcalFile> {
	if (text.length > longestText) throw new FileRejected('fileTooLarge');
	const file: IcalFile = {
		events: [],
		zones: new IcalZones(),
		calendarName: '',
		calendarId: '',
		problems: [],
	};
	let [components, calendars, firstEvent] = [0, 0, 0];
	for (const component of icalComponents(text, wanted)) {
		if (component.kind === 'VEVENT') file.events.push({ component, isCancelled: false });
		else if (component.kind === 'VTIMEZONE')
			file.zones.define(textOf(component, 'TZID'), text.slice(component.start, component.end));
		else {
			endCalendar(component, file, file.events.slice(firstEvent));
			firstEvent = file.events.length;
			calendars += 1;
		}
		if (++components % componentsPerStep === 0) yield component.end / text.length;
	}
	if (calendars === 0 && file.events.length === 0) throw new FileRejected('fileNoCalendar');
	if (calendars === 0) file.problems.push({ line: 1, problem: { key: 'fileNoCalendar', values: {} } });
	return file;
}

function endCalendar(calendar: IcalComponent, file: IcalFile, events: IcalFile['events']): void {
	const isCancelled = textOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
	for (const event of events) event.isCancelled = isCancelled;
	file.calendarName ||= textOf(calendar, 'X-WR-CALNAME').slice(0, longestName);
	file.calendarId ||= textOf(calendar, 'X-WR-RELCALID').slice(0, longestName);
	if (calendar.problem) file.problems.push(calendar.problem);
}

/** Empty where the property is absent or broken. */
function textOf({ lines }: IcalComponent, name: string): string {
	try {
		return new IcalProperties({ lines }).text(name);
	} catch {
		return '';
	}
}
