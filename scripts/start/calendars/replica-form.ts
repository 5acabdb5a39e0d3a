/** A calendar's form for a new event as its address fills it in. Times are wall-clock times of the demo's zone. */
export interface FilledForm {
	title: string;
	/** `2026-11-23T10:00` */
	start: string;
	end: string;
	guests: string;
	/** RFC 5545, without `RRULE:`; empty for a single event. */
	recurrence: string;
}

/** A plain form that stands for the calendar's own. It works without a script. */
export function replicaForm(form: FilledForm, savePath: string): string {
	const fields = Object.entries(form).map(
		([name, value]) => `<label>${name}<input name="${name}" value="${escapeText(value)}" size="60"></label>`,
	);
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>New event</title><style>
body{font:16px system-ui;max-width:40rem;margin:3rem auto}label{display:grid;gap:.25rem;margin:0 0 1rem;text-transform:capitalize}
input,button{font:inherit;padding:.5rem}</style></head><body><h1>New event</h1>
<form action="${savePath}">${fields.join('')}<button>Save</button></form></body></html>`;
}

function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
