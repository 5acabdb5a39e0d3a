const languages =
	'en-US en-GB de fr es pt pt-PT it nl sv da nb fi pl cs sk hu ro bg hr sl sr uk ru tr el he fa ja zh id et lv lt ca eu gl is ka kk az vi th'.split(
		' ',
	);

interface Writing {
	date: Intl.DateTimeFormat;
	isTwentyFourHour: boolean;
}

let writings: Writing[] | undefined;

/** Does the language in which a page wrote out this date count hours to 24? `undefined` when none is recognised. */
export function isTwentyFourHourLabel(label: string, date: string): boolean | undefined {
	const noon = Temporal.Instant.from(`${date}T12:00Z`).epochMilliseconds;
	writings ??= languages.map(writingOf);
	const matching = writings.filter((writing) => writing.date.format(noon) === label);
	return matching.length === 0 ? undefined : matching.every((writing) => writing.isTwentyFourHour);
}

function writingOf(language: string): Writing {
	const clock = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
	return {
		date: new Intl.DateTimeFormat(language, {
			year: 'numeric',
			month: 'long',
			day: 'numeric',
			timeZone: 'UTC',
		}),
		isTwentyFourHour: clock.hour12 === false,
	};
}
