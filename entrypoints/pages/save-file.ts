import type { SavedFile } from '@/utils/support/surface-state';

/** Through a link: no downloads permission is needed. */
export function saveFile({ name, text }: SavedFile): void {
	const type = name.endsWith('.ics') ? 'text/calendar' : 'text/plain';
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
