import type { BookingOffer, PlaceInWindow } from '@/utils/booking/page-order';
import type { LeftForPopup } from '@/utils/left-for-popup';
import {
	isOwnPage,
	type MessageFromPage,
	type MessageHandlers,
	type PageAnswer,
	type ProposalAnswer,
} from '@/utils/messages';
import { nearSighting } from '@/utils/support/near-sighting';
import { type PageMarks, pageMarks } from '@/utils/support/page-marks';
import { toStamp } from '@/utils/support/remembered-event';
import { summariseSupport } from '@/utils/support/summarise-support';
import type { Booking, BookingRequest } from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { type Wording, wording } from '@/utils/support/wording';
import { undoBooking } from './book-at-once';
import { type BookingWorld, bookSlot } from './book-slot';
import { expectGranted, expectPageOf } from './expect-page';
import { type Standing, standingOf, summaryOf } from './leader-summary';

export interface PageWorld extends BookingWorld {
	grantedHosts: () => Promise<string[]>;
	/** Brings the reader of a calendar to one frame of one tab. */
	injectReader: (calendar: string, frame: { tabId: number; frameId: number }) => Promise<void>;
	/** Brings the card of the proposal to one frame of one tab. */
	showOffer: (
		frame: { tabId: number; frameId: number },
		offer: BookingOffer,
		place: PlaceInWindow,
	) => Promise<void>;
	/** The popup as a page, where the toolbar cannot open it. */
	openPopupPage: (left?: LeftForPopup) => Promise<void>;
	say: (wording: Wording) => string;
}

/** For how long a page may take back what was booked on it. */
const undoMinutes = 10;

/** The worker's answers to the pages of calendars. */
export function answerPages(world: PageWorld): Pick<MessageHandlers, MessageFromPage> {
	const { store } = world;

	async function answerPage(
		{ days, zone }: { days: readonly string[]; zone?: string },
		lookAgainSeconds: number | null = null,
	): Promise<PageAnswer> {
		const isDiscreet = await store.isDiscreet();
		const known = isDiscreet ? null : await standingOf(store, world.now());
		return { marks: marksOf(known, days, zone), lookAgainSeconds };
	}

	/** The worker's own proposal, with what the leader changed of it: a page has no other say in what is booked. */
	async function requestOf({ start, memberId, repetition }: ProposalAnswer): Promise<BookingRequest> {
		const proposal = (await summaryOf(store, world.now()))?.proposal;
		if (!proposal || proposal.slot.start !== start)
			throw new ToldError('The proposal has changed', wording('problemProposalChanged'));
		const member =
			memberId === undefined
				? proposal.member
				: ((await store.listCircle()).find(({ id }) => id === memberId) ?? null);
		return {
			...{ start, end: proposal.slot.end, how: 'form' },
			kind: member?.kind ?? proposal.kind,
			memberId: member?.id ?? null,
			title: world.say(member ? wording('bookingTitleWith', { name: member.name }) : wording('bookingTitle')),
			repetition: repetition ?? proposal.repetition,
		};
	}

	/** What a page may take back: a call in its own calendar, minutes ago. */
	async function isJustWrittenOn(url: string, { written, handedOverAt }: Booking): Promise<boolean> {
		const calendar = (await store.listCalendars()).find(({ source }) => source === written?.source);
		const since = world.now().subtract({ minutes: undoMinutes });
		return (
			typeof calendar?.address === 'string' &&
			new URL(calendar.address).origin === new URL(url).origin &&
			Temporal.Instant.compare(handedOverAt, since) > 0
		);
	}

	async function expectReadable(url: string, calendar?: string): Promise<void> {
		expectGranted(url, await world.grantedHosts());
		if (calendar !== undefined) expectPageOf(calendar, url);
	}

	return {
		async rememberSighting({ sighting, hint }, { url }) {
			await expectReadable(url, sighting.calendar);
			const seenAt = world.now();
			const today = seenAt.toZonedDateTimeISO(sighting.zone).toPlainDate().toString();
			const { lookAgainSeconds } = await store.rememberSighting(nearSighting(sighting, today), {
				seenAt,
				hint: { ...hint, address: pageAddress(url) },
			});
			await store.forgetUnsettled(sighting.calendar);
			world.announce();
			return answerPage(sighting, lookAgainSeconds);
		},
		async rememberPeople(card, { url }) {
			await expectReadable(url, card.calendar);
			await store.rememberPeople(card, { seenAt: world.now(), address: pageAddress(url) });
			world.announce();
			return null;
		},
		async tellUnsettled({ calendar }, { url }) {
			await expectReadable(url, calendar);
			await store.noteUnsettled({ calendar, since: toStamp(world.now()) });
			world.announce();
			return null;
		},
		async getPageMarks(page, { url }) {
			await expectReadable(url);
			return answerPage(page);
		},
		async offerProposal({ start, place }, { url, tabId, frameId }) {
			await expectReadable(url);
			const known = await summaryOf(store, world.now());
			const proposal = known?.proposal;
			const isOffered = proposal?.slot.start === start && !(await store.isDiscreet());
			if (!proposal || !isOffered || tabId === undefined || frameId === undefined)
				throw new ToldError('The proposal has changed', wording('problemProposalChanged'));
			const { slot, kind, member, repetition } = proposal;
			const people = (await store.listCircle()).map(({ id, name, kind: theirs, zone }) => ({
				...{ id, name, kind: theirs },
				...(zone !== undefined && { zone }),
			}));
			const memberId = member?.id ?? null;
			const offer = { start, end: slot.end, zone: known.zone, kind, memberId, repetition, people };
			await world.showOffer({ tabId, frameId }, offer, place);
			return null;
		},
		async bookProposal(answer, { url, tabId }) {
			await expectReadable(url);
			const reply = await bookSlot(world, await requestOf(answer), isOwnPage(url) ? undefined : tabId);
			// A calendar's page is no place for a download: the popup saves the file.
			if ('file' in reply) await world.openPopupPage({ file: reply.file });
			return reply;
		},
		async undoBooking({ id }, { url }) {
			await expectReadable(url);
			const booking = (await store.listBookings()).find((each) => each.id === id);
			if (!booking?.written || (!isOwnPage(url) && !(await isJustWrittenOn(url, booking))))
				throw new ToldError('Nothing to take back', wording('bookingChangedSince'));
			const failed = await undoBooking(world, booking, !isOwnPage(url));
			world.announce();
			return { failed };
		},
		async bringReader({ calendar }, { url, tabId, frameId }) {
			await expectReadable(url, calendar);
			if (tabId === undefined || frameId === undefined) throw new Error('There is no page to read.');
			await world.injectReader(calendar, { tabId, frameId });
			return null;
		},
	};
}

/** Days and weeks on the page's own clock: what it shows on Monday is a Monday's. The proposal is everywhere the same. */
function marksOf(standing: Standing | null, days: readonly string[], zone: string | undefined): PageMarks {
	if (!standing) return pageMarks(null, days, true);
	const { input, summary } = standing;
	const marks = pageMarks(summary, days, false);
	if (!input || zone === undefined || zone === input.zone) return marks;
	return { ...pageMarks(summariseSupport({ ...input, zone }), days, false), ghost: marks.ghost };
}

/** The sender's own address, not what the page says it is. */
function pageAddress(url: string): string {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}
