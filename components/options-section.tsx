import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
	/** Fragment of the address that leads here. */
	id: string;
	title: string;
	intro: string;
	children: ComponentChildren;
}

export function OptionsSection({ id, title, intro, children }: OptionsSectionProps) {
	return (
		<section class="options-section" id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`} tabIndex={-1}>
				{title}
			</h2>
			<p class="soft">{intro}</p>
			{children}
		</section>
	);
}
