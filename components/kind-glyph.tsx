import type { SupportKind } from '@/utils/support/support-kinds';
import './kind-glyph.css';

/** One shape for each kind, so that colour is never alone. 16 × 16. */
const shapes: Record<SupportKind, string> = {
	// Two alike, side by side
	peer: 'M5 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm6 0a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
	// Three in a ring
	group:
		'M8 1.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM4.25 8.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Zm7.5 0a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Z',
	// A star to steer by
	mentor: 'M8 1l1.9 5.1L15 8l-5.1 1.9L8 15l-1.9-5.1L1 8l5.1-1.9Z',
	// A buoy: a ring around a point
	coach:
		'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 2.25a4.25 4.25 0 1 1 0 8.5 4.25 4.25 0 0 1 0-8.5ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
	// A sail that comes back
	'former-colleague':
		'M8.75 1.5v9.25h5.5C13.5 7 11.5 3.75 8.75 1.5ZM7.25 4 2.5 10.75h4.75ZM1.5 12h13l-2 2.5h-9Z',
};

/** Decoration: the word for the kind stands beside it or in its place for screen readers. */
export function KindGlyph({ kind }: { kind: SupportKind }) {
	return (
		<svg class={`kind-glyph kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
			<path fill-rule="evenodd" d={shapes[kind]} />
		</svg>
	);
}
