import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from './say-context';

interface OptionsSearchProps {
	/** Its children are the sections. */
	sections: RefObject<HTMLElement | null>;
}

/** Leaves only the sections that hold every word typed, wherever in them it stands. */
export function OptionsSearch({ sections }: OptionsSearchProps) {
	const say = useSay();
	const typed = useSignal('');
	const count = useSignal(0);
	const field = useRef<HTMLInputElement>(null);
	const query = typed.value;
	const isSearching = query.trim() !== '';
	const isNothing = isSearching && count.value === 0;
	useEffect(() => {
		const all = [...(sections.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
		for (const section of all) section.hidden = !holds(section, searchWords(section.id, say), query);
		count.value = all.filter(({ hidden }) => !hidden).length;
	}, [query, sections, count, say]);
	return (
		<search class="options-search">
			<input
				ref={field}
				class="input"
				type="search"
				aria-label={say('optionsSearch')}
				placeholder={say('optionsSearch')}
				value={query}
				onInput={(event) => {
					typed.value = event.currentTarget.value;
				}}
			/>
			<p class="soft small" role="status">
				{isSearching && say(isNothing ? 'optionsFoundNothing' : 'optionsFound', { count: count.value })}
			</p>
			{isNothing && (
				<button
					class="button"
					type="button"
					onClick={() => {
						typed.value = '';
						field.current?.focus();
					}}
				>
					{say('optionsShowAll')}
				</button>
			)}
		</search>
	);
}

/** What people may look for a section by that does not stand in it, by the section's id. */
const hidden: Record<string, string> = {
	circle: 'searchCircle',
	relations: 'searchRelations',
	rhythm: 'searchRhythm',
	plan: 'searchPlan',
	corrections: 'searchCorrections',
	calendars: 'searchCalendars',
	nudges: 'searchNudges',
	cancellations: 'searchCancellations',
	journal: 'searchJournal',
	privacy: 'searchPrivacy',
};

function searchWords(section: string, say: ReturnType<typeof useSay>): string {
	const key = hidden[section];
	return key === undefined ? '' : say(key);
}

function holds(section: HTMLElement, words: string, query: string): boolean {
	const controls = [...section.querySelectorAll<HTMLElement>('input, [aria-label]')];
	const named = controls.map((control) => `${control.ariaLabel ?? ''} ${typedInto(control)}`);
	const text = fold([wordsOf(section), words, ...named].join(' '));
	return fold(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** All that can be read there; of a menu that is what was chosen. */
function wordsOf(section: HTMLElement): string {
	const texts = document.createNodeIterator(section, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
		parentElement instanceof HTMLOptionElement && !parentElement.selected
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	const words: string[] = [];
	for (let text = texts.nextNode(); text; text = texts.nextNode()) words.push(text.nodeValue ?? '');
	return words.join('');
}

function typedInto(control: HTMLElement): string {
	return control instanceof HTMLInputElement && control.type === 'text' ? control.value : '';
}

/** Case, accents and full-width forms make no difference. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.trim();
}
