import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import './more-fields.css';

interface MoreFieldsProps {
	/** What is folded in it. */
	words: string;
	/** Something in it is filled in, or has to be put right. */
	isOpen: boolean;
	children: ComponentChildren;
}

/** Fields that few leaders need, one click away; open from the start where they hold something. */
export function MoreFields({ words, isOpen, children }: MoreFieldsProps) {
	// Only from the start: what the leader folded or opened stays so while fields are filled and emptied.
	const wasOpen = useSignal(isOpen).peek();
	return (
		<details class="more-fields" open={wasOpen}>
			<summary>{words}</summary>
			<div class="more-fields-content">{children}</div>
		</details>
	);
}
