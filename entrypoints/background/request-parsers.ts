import * as v from 'valibot';
import { fileCalendarNames } from '@/utils/file-calendar-names';
import type { RequestParsers } from '@/utils/messages';
import { pageCalendars } from '@/utils/registry';
import { cancellationSchema } from '@/utils/store/cancellation-schema';
import { calendarRecordsSchema } from '@/utils/store/forget-calendar';
import { noteSchema, signsSchema, wishesSchema } from '@/utils/store/journal/journal-schemas';
import { cardSchema } from '@/utils/store/people-memory';
import {
	bookingSchema,
	calendarAddressSchema,
	correctionSchema,
	dismissalSchema,
	hintSchema,
	memberSchema,
	messageChoiceSchema,
	nudgeTimesSchema,
	planSchema,
	relationSchema,
	rhythmSchema,
} from '@/utils/store/record-schemas';
import {
	dateSchema,
	expectValid,
	instantSchema,
	sightingSchema,
	zoneSchema,
} from '@/utils/support/sighting-schema';
import { supportKinds } from '@/utils/support/support-kinds';
import { feelings, repetitions } from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(5_000));
const pixels = v.pipe(v.number(), v.finite());
const place = v.object({ left: pixels, top: pixels, right: pixels, bottom: pixels });
const nothing = v.strictObject({});
const passphrase = v.object({ passphrase: v.pipe(v.string(), v.maxLength(1_000)) });

const fileSighting = v.pipe(
	sightingSchema,
	v.check(({ calendar }) => fileCalendarNames.has(calendar), 'is not the sighting of a file'),
);

const importedRecords = v.pipe(
	calendarRecordsSchema,
	v.check(
		({ calendars }) => calendars.every(({ calendar }) => fileCalendarNames.has(String(calendar))),
		'is not the calendar of a file',
	),
);

/** A site's reader comes with its host alone: no page can ask for it. */
const probedCalendars = pageCalendars.filter(({ probe }) => probe !== undefined).map(({ id }) => id);

const bookingRequest = v.object({
	start: instantSchema,
	end: instantSchema,
	memberId: v.nullable(id),
	kind: v.picklist(supportKinds),
	title: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(200, 'is too long')),
	repetition: v.picklist(repetitions),
	how: v.picklist(['form', 'ics']),
	isInviting: v.optional(v.boolean()),
});

/** What was written is known by the worker alone. */
const waitingBooking = v.object({
	...v.omit(bookingSchema, ['written']).entries,
	state: v.literal('waiting'),
});

/** The door of the worker: what does not fit is refused with one sentence, and nothing has happened yet. */
export const requestParsers: RequestParsers = {
	rememberSighting: parser('sighting', v.object({ sighting: sightingSchema, hint: hintSchema })),
	rememberPeople: parser('people', cardSchema),
	tellUnsettled: parser(
		'question',
		v.object({ calendar: v.picklist(pageCalendars.map(({ id: calendar }) => calendar)) }),
	),
	getPageMarks: parser(
		'question',
		v.object({ days: v.pipe(v.array(dateSchema), v.maxLength(800)), zone: v.exactOptional(zoneSchema) }),
	),
	offerProposal: parser('question', v.object({ start: instantSchema, place })),
	bookProposal: parser(
		'booking',
		v.object({
			start: instantSchema,
			memberId: v.optional(v.nullable(id)),
			repetition: v.optional(v.picklist(repetitions)),
		}),
	),
	undoBooking: parser('question', v.object({ id })),
	bringReader: parser('question', v.object({ calendar: v.picklist(probedCalendars) })),
	getPopupState: parser('question', nothing),
	getOptionsState: parser('question', nothing),
	describeStructure: parser(
		'question',
		v.object({ calendar: v.picklist(pageCalendars.map(({ id: calendar }) => calendar)) }),
	),
	saveMember: parser('person', memberSchema),
	removeMember: parser('question', v.object({ id })),
	saveRhythm: parser('rhythm', rhythmSchema),
	savePlan: parser('plan', v.object({ plan: v.nullable(planSchema) })),
	setAway: parser(
		'time away',
		v.object({ dates: v.pipe(v.array(dateSchema), v.maxLength(1_000)), isAway: v.boolean() }),
	),
	saveRelation: parser('person', relationSchema),
	removeRelation: parser('question', v.object({ id })),
	saveBackup: parser('question', nothing),
	// What is in it is judged where it is read, in words that can be shown.
	restoreBackup: parser('backup', v.object({ text: v.string() })),
	eraseEverything: parser('question', nothing),
	importSighting: parser(
		'file',
		v.object({ sighting: fileSighting, name: v.pipe(v.string(), v.maxLength(1000)) }),
	),
	removeImported: parser('question', v.object({ source: id })),
	putBackImported: parser('file', v.object({ removed: importedRecords })),
	keepCalendarAddress: parser('address', v.object({ address: calendarAddressSchema })),
	correctKind: parser('correction', correctionSchema),
	removeCorrection: parser('question', v.object({ id })),
	answerFeeling: parser(
		'answer',
		v.object({ cancellationId: id, answer: v.nullable(v.picklist([...feelings, 'not-cancelled'])) }),
	),
	removeCancellation: parser('question', v.object({ id })),
	putBackCancellation: parser('cancelled meeting', cancellationSchema),
	declineSuggestion: parser(
		'suggestion',
		v.pipe(
			v.object({ person: v.string(), isDeclined: v.boolean() }),
			v.check(({ person }) => v.is(dismissalSchema, { flag: `circle:${person}` }), 'is not a person'),
		),
	),
	dismissFlag: parser(
		'flag',
		v.pipe(
			v.object({ code: v.string(), week: dateSchema, isDismissed: v.boolean() }),
			v.check(({ code, week }) => v.is(dismissalSchema, { flag: `${code}:${week}` }), 'is not a flag'),
		),
	),
	setDiscreet: parser('setting', v.object({ isDiscreet: v.boolean() })),
	saveNudge: parser('nudge', nudgeTimesSchema),
	chooseCalendar: parser('calendar', v.object({ source: id })),
	followSharing: parser('setting', v.object({ followsSharing: v.boolean() })),
	saveJournalWishes: parser('setting', wishesSchema),
	keepNote: parser('note', v.object({ about: id, at: instantSchema, note: v.nullable(noteSchema) })),
	keepSigns: parser('answer', v.object({ signs: v.nullable(signsSchema) })),
	removeJournalEntry: parser('question', v.object({ id })),
	setPassphrase: parser('passphrase', passphrase),
	unlockJournal: parser('passphrase', passphrase),
	lockJournal: parser('question', nothing),
	removePassphrase: parser('question', nothing),
	giveUpJournal: parser('question', nothing),
	answerBooking: parser('answer', v.object({ id, answer: v.picklist(['yes', 'moved', 'no']) })),
	waitForBooking: parser('booking', waitingBooking),
	leaveSeries: parser('question', v.object({ id })),
	chooseMessage: parser('setting', messageChoiceSchema),
	showWeek: parser('question', v.object({ date: dateSchema })),
	bookSlot: parser('booking', bookingRequest),
};

function parser<S extends v.GenericSchema>(what: string, schema: S): (request: unknown) => v.InferOutput<S> {
	return (request) => {
		try {
			return expectValid(what, schema, request);
		} catch (error) {
			throw new ToldError((error as Error).message, wording('problemRefused'), { cause: error });
		}
	};
}
