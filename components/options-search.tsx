import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
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
	const query = typed.value;
	useEffect(() => {
		const all = [...(sections.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
		for (const section of all) section.hidden = !holds(section, query);
		count.value = all.filter(({ hidden }) => !hidden).length;
	}, [query, sections, count]);
	return (
		<search class="options-search">
			<input
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
				{query.trim() && say('optionsFound', { count: count.value })}
			</p>
		</search>
	);
}

function holds(section: HTMLElement, query: string): boolean {
	const controls = [...section.querySelectorAll<HTMLElement>('input, [aria-label]')];
	const named = controls.map((control) => `${control.ariaLabel ?? ''} ${typedInto(control)}`);
	const text = fold([wordsOf(section), ...named].join(' '));
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
