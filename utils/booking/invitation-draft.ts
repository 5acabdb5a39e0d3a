import type { SupportKind } from '@/utils/support/support-kinds';
import type { MessageTone, Repetition } from '@/utils/support/surface-state';
import { plainAddresses } from './booking-draft';
import type { InvitationLanguage } from './invitation-language';
import { type InvitationLanguageCode, invitationTexts } from './invitation-texts';

export interface InvitationRequest {
	kind: SupportKind;
	tone: MessageTone;
	/** BCP 47; a language without texts gets English ones. */
	language: string;
	/** Of the person; `null` for a greeting without a name. */
	name: string | null;
	/** Instant with offset; `null` to ask for a time. */
	start: string | null;
	/** IANA names: the leader's zone, and the person's where it is another. */
	zone: string;
	theirZone?: string | undefined;
	repetition: Repetition;
}

export interface InvitationDraft {
	subject: string;
	/** Paragraphs, separated by an empty line. The leader edits it before it goes anywhere. */
	body: string;
}

/** A message that asks for a conversation, and says nothing of the reasons. */
export function invitationDraft(request: InvitationRequest): InvitationDraft {
	const { kind, tone, name, repetition } = request;
	const language = textsFor(request.language);
	const { greeting, ask, proposal, openProposal, closing } = language.tones[tone];
	const salutation =
		kind === 'group' ? greeting.group : name ? fill(greeting.named, { name }) : greeting.unnamed;
	const time = request.start === null ? undefined : timeFor(request, request.start);
	const suggestion = time === undefined ? openProposal : fill(proposal[repetition], { time });
	return {
		subject: language.subject[kind],
		body: [salutation, ask[kind] + language.sentenceGap + suggestion, closing].join('\n\n'),
	};
}

/** Opens the leader's own mail program with the draft in it (RFC 6068). */
export function invitationMailLink({ subject, body }: InvitationDraft, addresses: readonly string[]): string {
	const to = plainAddresses(addresses).map(encodeURIComponent).join(',');
	const lines = body.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
	return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines)}`;
}

/** The language that a message is drafted in for a language tag. */
export function invitationLanguageOf(language: string): InvitationLanguageCode {
	const code = codeOf(language);
	return Object.hasOwn(invitationTexts, code) ? (code as InvitationLanguageCode) : 'en';
}

function textsFor(language: string): InvitationLanguage {
	return invitationTexts[invitationLanguageOf(language)];
}

function codeOf(language: string): string {
	return language.toLowerCase().split('-')[0] ?? '';
}

/** On the person's own clock; with the name of its zone where that is not the leader's. */
function timeFor({ language, zone, theirZone }: InvitationRequest, start: string): string {
	const code = invitationLanguageOf(language) === codeOf(language) ? language : 'en';
	const format = new Intl.DateTimeFormat(code, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: 'numeric',
		minute: '2-digit',
		timeZone: theirZone ?? zone,
		...(theirZone !== undefined && theirZone !== zone && { timeZoneName: 'short' }),
	});
	return format.format(Temporal.Instant.from(start).epochMilliseconds);
}

function fill(text: string, values: Record<string, string>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
