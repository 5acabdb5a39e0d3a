import { Icon } from './icon';
import type { Undo } from './popup-actions';
import { useSay } from './say-context';
import './undo-notice.css';

export interface Notice {
	words: string;
	isProblem?: boolean;
	undo?: Undo;
	/** What could follow from it, one click away; resolves to what is said then. */
	offer?: { words: string; accept: () => Promise<Notice> };
}

interface UndoNoticeProps {
	notice: Notice | null;
	onUndo: (undo: Undo) => void;
	onClose: () => void;
	/** Needed where something is offered. */
	onAccept?: (offer: NonNullable<Notice['offer']>) => void;
}

/** Says what just happened; it stays until it is closed, or the next thing happens, so nobody has to hurry. */
export function UndoNotice({ notice, onUndo, onClose, onAccept }: UndoNoticeProps) {
	const say = useSay();
	const { undo, offer } = notice ?? {};
	return (
		<div role={notice?.isProblem ? 'alert' : 'status'}>
			{notice && (
				<div class={notice.isProblem ? 'notice notice-problem' : 'notice'}>
					<span class="notice-words">{notice.words}</span>
					{offer && (
						<button class="button button-quiet" type="button" onClick={() => onAccept?.(offer)}>
							{offer.words}
						</button>
					)}
					{undo && (
						<button class="button button-quiet" type="button" onClick={() => onUndo(undo)}>
							{say('undo')}
						</button>
					)}
					<button class="button button-icon" type="button" aria-label={say('noticeClose')} onClick={onClose}>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}
