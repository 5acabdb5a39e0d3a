import { formatSlot, theirTime } from '@/components/format-time';
import { addCallWord, repetitionWord } from '@/components/kind-words';
import type { BookingOffer } from '@/utils/booking/page-order';
import { browserVoice } from '@/utils/browser-voice';
import { onStateChanged, send } from '@/utils/messages';
import { focusGhost } from '@/utils/page/marks/own-nodes';
import { type CardOutcome, openSlotCard } from '@/utils/page/marks/slot-card';
import type { Rect } from '@/utils/page/visible-rect';
import { repetitions } from '@/utils/support/surface-state';
import { ToldError } from '@/utils/support/told-error';
import { wording } from '@/utils/support/wording';

let open: { close(): void } | undefined;

/** Shows the card beside the ghost slot. `refresh`: lets the page show what was written. */
export function showOffer(offer: BookingOffer, place: Rect, refresh: () => void): void {
	open?.close();
	const voice = browserVoice();
	const { say, language } = voice;
	const over = new AbortController();
	let isWritten = false;
	const personOf = (id: string) => offer.people.find((person) => person.id === id);
	const kindOf = (id: string) => personOf(id)?.kind ?? offer.kind;

	function timeFor(id: string): string {
		const here = formatSlot(offer, offer.zone, voice);
		const theirZone = personOf(id)?.zone;
		const theirs = theirZone && theirTime(offer, { zone: offer.zone, theirZone }, language);
		return theirs ? `${here}\n${say(wording('popupTheirTime', theirs))}` : here;
	}

	async function book(person: string, chosen: string): Promise<CardOutcome> {
		const repetition = repetitions.find((name) => name === chosen) ?? offer.repetition;
		try {
			const answer = { start: offer.start, memberId: person || null, repetition };
			const reply = await send('bookProposal', answer);
			if ('failed' in reply) return { words: say(reply.failed) };
			if (!('booked' in reply)) return null;
			isWritten = true;
			const { id } = reply.booked;
			return {
				words: say(wording('bookingBooked')),
				undo: { words: say(wording('undo')), run: () => undo(id) },
			};
		} catch (error) {
			return { words: say(error instanceof ToldError ? error.wording : wording('problemUnknown')) };
		}
	}

	async function undo(id: string): Promise<string> {
		const { failed } = await send('undoBooking', { id }).catch(() => ({ failed: wording('problemUnknown') }));
		isWritten = failed !== null;
		return say(failed ?? wording('undone'));
	}

	open = openSlotCard(document, {
		words: {
			title: (id) => say(titleFor(personOf(id)?.name)),
			book: (id) => say(wording(addCallWord[kindOf(id)])),
			time: timeFor,
			with: say(wording('popupWith')),
			repeat: say(wording('popupRepeat')),
			close: say(wording('cardClose')),
		},
		people: [
			...offer.people.map(({ id, name }) => ({ value: id, words: name })),
			{ value: '', words: say(wording('popupSomeoneElse')) },
		],
		person: offer.memberId ?? '',
		repetitions: repetitions.map((name) => ({ value: name, words: say(wording(repetitionWord[name])) })),
		repetition: offer.repetition,
		place,
		onBook: book,
		onClose() {
			over.abort();
			if (isWritten) refresh();
			else focusGhost();
		},
	});
	onStateChanged(async () => {
		// In discreet mode nothing readable stands in the page.
		const answer = await send('getPageMarks', { days: [] }).catch(() => null);
		if (answer === null || answer.marks.isDiscreet) open?.close();
	}, over.signal);
}

function titleFor(name: string | undefined) {
	return name === undefined ? wording('bookingTitle') : wording('bookingTitleWith', { name });
}
