import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type InvitationRequest,
	invitationDraft,
	invitationMailLink,
} from '@/utils/booking/invitation-draft';
import { invitationTexts } from '@/utils/booking/invitation-texts';
import { supportKinds } from '@/utils/support/support-kinds';
import { messageTones, repetitions } from '@/utils/support/surface-state';

const languages = Object.keys(invitationTexts);
const request: InvitationRequest = {
	kind: 'peer',
	tone: 'brief',
	language: 'en',
	name: 'Robin',
	start: '2026-11-26T15:00:00+01:00',
	zone: 'Europe/Berlin',
	repetition: 'once',
};
const draft = (more: Partial<InvitationRequest> = {}) => {
	const { subject, body } = invitationDraft({ ...request, ...more });
	return { subject, body: body.replaceAll('\u202f', ' ') };
};

const everyWay = languages.flatMap((language) =>
	messageTones.flatMap((tone) => supportKinds.map((kind) => ({ language, tone, kind }))),
);

test('there is a message for every person, in three tones and six languages, and no two are alike', () => {
	expect(everyWay).toHaveLength(90);
	const bodies = everyWay.map((way) => draft(way).body);
	expect(new Set(bodies).size).toBe(90);
	for (const body of bodies) {
		expect(body).not.toMatch(/[{}]|undefined|null/);
		expect(body.split('\n\n').length).toBeGreaterThanOrEqual(3);
		expect(body.length).toBeLessThan(700);
	}
});

test('a message holds the name, the time and how often, where they are known, and no gap where not', () => {
	for (const way of everyWay) {
		for (const repetition of repetitions) {
			const { body } = draft({ ...way, repetition });
			if (way.kind !== 'group') expect(body).toContain('Robin');
			expect(body).toMatch(/15:00|3:00 PM/);
		}
		expect(new Set(repetitions.map((repetition) => draft({ ...way, repetition }).body)).size).toBe(
			repetitions.length,
		);
		const open = draft({ ...way, name: null, start: null });
		expect(open.body).not.toMatch(/Robin|15:00|3:00|[{}]|\s,| {2}/);
	}
});

test('no message says why: no strain, no loneliness, no complaint, and the subject not even with whom', () => {
	const tooMuch =
		/lonel|alone|struggl|stress|overwhelm|burn|support|\beinsam|allein|überlast|belast|stress|hilfe|seul|épuis|débord|aide|solo\b|agobi|estres|ayuda|sozinh|sobrecarg|ajuda|孤独|悩|つらい|ストレス|疲|助けて/i;
	const roles = /peer|mentor|coach|mentorin|コーチ|メンター/i;
	for (const way of everyWay) {
		const { subject, body } = draft(way);
		expect(body).not.toMatch(tooMuch);
		expect(subject).not.toMatch(roles);
		expect(body).not.toMatch(roles);
	}
});

test.each([
	[
		'de',
		'Hallo Robin,\n\nhättest du Lust auf ein Gespräch zu zweit, um uns auszutauschen? Wie wäre Donnerstag, 26. November um 15:00?',
	],
	[
		'en-GB',
		'Hi Robin,\n\nWould you be up for a call, just the two of us, to compare notes? How about Thursday 26 November at 15:00?',
	],
	[
		'pt-BR',
		'Oi, Robin,\n\nvocê toparia uma conversa para trocar ideias? Que tal quinta-feira, 26 de novembro às 15:00?',
	],
	['ja', 'Robinさん\n\n二人で情報交換の時間を持ちませんか。11月26日木曜日 15:00はいかがですか。'],
	[
		'tlh',
		'Hi Robin,\n\nWould you be up for a call, just the two of us, to compare notes? How about Thursday, November 26 at 3:00 PM?',
	],
	['constructor', 'Hi Robin,'],
])('in %s it reads as people write there', (language, beginning) => {
	expect(draft({ language }).body.startsWith(beginning)).toBe(true);
});

describe('the time', () => {
	test('is told on the clock of a person who lives elsewhere, with the name of the zone', () => {
		expect(draft({ theirZone: 'America/New_York' }).body).toContain('Thursday, November 26 at 9:00 AM EST');
	});

	test('needs no zone where both live in one', () => {
		expect(draft({ theirZone: 'Europe/Berlin' }).body).toContain('3:00 PM?');
	});
});

test('the mail link carries the draft, line breaks and all, and no more fields than it should', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'binary' }),
			fc.array(fc.string()),
			(subject, body, guests) => {
				const link = new URL(invitationMailLink({ subject, body }, ['robin@example.com', ...guests]));
				expect(link.protocol).toBe('mailto:');
				expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
				expect(link.searchParams.get('subject')).toBe(subject.toWellFormed());
				expect(link.searchParams.get('body')).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
				expect(decodeURIComponent(link.pathname).split(',')[0]).toBe('robin@example.com');
			},
		),
	);
});
