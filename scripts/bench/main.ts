import ICAL from 'ical.js';
import ics from '@/utils/calendars/ics';
import { collectIcalFile } from '@/utils/page/collect-ical-file';
import { readIcalEvent } from '@/utils/page/ical-event';
import { IcalProperties } from '@/utils/page/ical-properties';
import { sampleIcs } from './sample-ics.ts';
export async function run() {
	const text = sampleIcs(10000);
	const med = (f: () => unknown) => {
		const r: number[] = [];
		for (let i = 0; i < 5; i++) {
			globalThis.gc?.();
			const t = process.cpuUsage();
			const w = process.threadCpuUsage();
			f();
			const u = process.threadCpuUsage(w);
			r.push((u.user + u.system) / 1000);
		}
		return r.sort((a, b) => a - b)[2];
	};
	const a = med(() => ICAL.parse(text));
	const c = med(() => {
		const g = collectIcalFile(text);
		while (!g.next().done);
	});
	const g = collectIcalFile(text);
	let s = g.next();
	while (!s.done) s = g.next();
	const file = s.value;
	const p = med(() => file.events.map((e) => new IcalProperties(e.component)));
	const e = med(() => file.events.map((e) => readIcalEvent(e.component, file.zones, 'Europe/Berlin')));
	const b = med(() => ics.read(text, { from: '2025-11-17', until: '2027-05-24', zone: 'Europe/Berlin' }));
	console.log(
		text.slice(0, 3000).match(/DTSTART;.*/)?.[0],
		ics.read(text, { from: '2025-11-17', until: '2027-05-24', zone: 'Europe/Berlin' }).sighting.events.length,
	);
	console.log({ parse: a, collect: c, props: p, events: e, all: b, ratio: b / a });
	return 0;
}
