/** Bundled, and run inside a saved page: takes everything personal out of it, and keeps how it is built. */
import { base64Text } from '@/utils/page/base64-text';
import { hostsIn, nameOfHost, withHost } from './hosts-in';
import { type KeptAttribute, KeptInAttributes } from './kept-in-attributes';
import { keptWords } from './kept-words';
import { Pseudonyms } from './pseudonyms';

const dropped = 'script, noscript, iframe, object, embed, link, base, template, video, audio, source, canvas';
const droppedAttributes =
	/^(?:on.*|src|srcset|href|xlink:href|action|formaction|poster|ping|nonce|integrity|cite)$/;
const textAttributes =
	/^(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|value|content|label|summary)$|^data-(?:text|title|subject|summary|location|label|tooltip)$|user|displayname|mail|account|owner|author|login|token/;
const plainAttributes =
	/^(?:role|type|dir|lang|tabindex|colspan|rowspan|hidden|xmlns|viewbox|width|height)$/i;
const protocolWords = new Set(
	'remote php dav calendars index ics com google gmail group calendar m g'.split(' '),
);
const isNumbers = /^[\d\s:.,;TZ+%()/-]*$/;

export interface Redacted {
	html: string;
	/** The address, with the same words replaced. */
	url: string;
	/** Words of the page's text that stay: to be looked through. */
	kept: string[];
	/** Words in attributes that stay, other than everybody's: to be looked through as well. */
	attributes: KeptAttribute[];
	/** Hosts that are named in the page. */
	hosts: string[];
	/** Words that were to go and are still there. */
	left: string[];
}

/**
 * `secrets`: names and addresses that the reader found. `keep`: words to keep besides those of calendars. `titles`: of the
 * events that it found; their words may stand in any attribute, as written, but are seldom meant in a class. `host`: to
 * stand in the place of the page's own; the name in that one is then a secret, too.
 */
export function redact(
	secrets: readonly string[],
	keep: readonly string[],
	titles: readonly string[] = [],
	host = location.host,
): Redacted {
	const keeps = keptWords(document.documentElement.lang || undefined, keep);
	const pseudonyms = new Pseudonyms(keeps);
	const tellingWords = (texts: readonly string[]) =>
		texts
			.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
			.filter((word) => word.length >= 4 && !keeps(word.toLowerCase()));
	const ownName = host === location.host ? undefined : nameOfHost(location.hostname);
	const secretWords = tellingWords([...secrets, ...(ownName ? [ownName] : [])]);
	const forHost = (text: string) => withHost(text, location.host, host);
	const inAttributes = new KeptInAttributes(keeps);
	const titleWords = tellingWords(titles);
	const replaceWords = (words: readonly string[], text: string) =>
		words.reduce((result, word) => result.replaceAll(word, pseudonyms.forText(word)), text);
	const replaceSecrets = (text: string) =>
		replaceWords(secretWords, text).replace(/[^\s/"'<>:]+@[^\s/"'<>:]+/g, (address) =>
			pseudonyms.forText(address),
		);

	/** What was written in base64 names calendars, people and events in the clear: only words of protocols stay. */
	const forDecoded = (decoded: string) =>
		decoded.replace(/[\p{L}\p{M}\d]+/gu, (word) =>
			protocolWords.has(word) || /^\d+(?:T\d+Z?)?$/.test(word) ? word : pseudonyms.forPart(word),
		);

	const token = (value: string): string => {
		const decoded = value.length >= 12 ? base64Text(value) : undefined;
		// biome-ignore lint/suspicious/noControlCharactersInRegex: whether it is text at all is the question.
		if (decoded && decoded.length >= 6 && !/[\x00-\x08\x0e-\x1f\ufffd]/.test(decoded)) {
			if (isTechnical(decoded)) return value;
			const inner = pseudonyms.forToken(forDecoded(decoded));
			const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(inner)));
			return value.endsWith('=') ? encoded : encoded.replace(/=+$/, '');
		}
		return pseudonyms.forToken(replaceWords(titleWords, replaceSecrets(value)));
	};
	const attributeValue = (name: string, value: string): string => {
		if (plainAttributes.test(name) || isNumbers.test(value) || isTechnical(value)) return value;
		if (name === 'style') return value.replace(/url\([^)]*\)/g, 'none');
		if (name === 'class') return replaceSecrets(value);
		const isSentence = name.startsWith('data-') && /\s/.test(value);
		if (isSentence || (textAttributes.test(name) && base64Text(value) === undefined))
			return pseudonyms.forText(value);
		return token(value);
	};

	for (const element of document.querySelectorAll(dropped)) element.remove();
	for (const meta of document.querySelectorAll('meta:not([charset]):not([name^="calendar-"])')) meta.remove();
	for (const svg of document.querySelectorAll('svg')) svg.replaceChildren();
	for (const style of document.querySelectorAll('style'))
		style.textContent = (style.textContent ?? '')
			.replace(/\/\*[\s\S]*?\*\//g, '')
			.replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, '')
			.replace(/url\([^)]*\)/g, 'none');
	const walker = document.createTreeWalker(document, 0x1 | 0x4 | 0x80 /* elements, texts, comments */);
	const comments: Node[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Element) {
			redactAttributes(node, (name, value) => {
				const redacted = attributeValue(name, forHost(value));
				inAttributes.note(name, value, redacted);
				return redacted;
			});
		} else if (node.nodeType === 8 /* comment */) comments.push(node);
		else if (node.parentElement?.localName !== 'style' && !isTechnical(node.nodeValue?.trim() ?? ''))
			node.nodeValue = pseudonyms.forText(node.nodeValue ?? '');
	}
	for (const comment of comments) comment.parentNode?.removeChild(comment);
	const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
	const words = new Set((document.body.textContent ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu));
	return {
		html,
		url: redactAddress(new URL(location.href), host, (part) => token(replaceSecrets(part))),
		kept: [...words].filter(keeps).sort(),
		attributes: inAttributes.list(),
		hosts: hostsIn(html, host),
		left: secretWords.filter((word) => html.toLowerCase().includes(word.toLowerCase())),
	};
}

function redactAttributes(element: Element, valueFor: (name: string, value: string) => string): void {
	for (const { name, value } of [...element.attributes]) {
		if (droppedAttributes.test(name)) element.removeAttribute(name);
		else element.setAttribute(name, valueFor(name, value));
	}
}

function redactAddress(url: URL, host: string, token: (part: string) => string): string {
	return `${url.protocol}//${host}${token(url.pathname)}${token(url.hash)}`;
}

/** An IANA zone, in the quotes of JSON or without, or that none was chosen; the tag of a language. */
function isTechnical(text: string): boolean {
	if (/^[a-z]{2}(?:[_-][A-Z]{2})?$/.test(text)) return true;
	const name = text.replace(/^"(.*)"$/, '$1');
	if (name === 'automatic') return true;
	try {
		return name.includes('/') && Temporal.Now.zonedDateTimeISO(name) !== undefined;
	} catch {
		return false;
	}
}
