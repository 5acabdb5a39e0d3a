import type { Undo } from './popup-actions';
import { useSay } from './say-context';
import './undo-notice.css';

export interface Notice {
	words: string;
	isProblem?: boolean;
	undo?: Undo;
}

interface UndoNoticeProps {
	notice: Notice | null;
	onUndo: (undo: Undo) => void;
}

/** Says what just happened; it stays until the next thing happens, so nobody has to hurry. */
export function UndoNotice({ notice, onUndo }: UndoNoticeProps) {
	const say = useSay();
	const undo = notice?.undo;
	return (
		<div role={notice?.isProblem ? 'alert' : 'status'}>
			{notice && (
				<div class={notice.isProblem ? 'notice notice-problem' : 'notice'}>
					<span>{notice.words}</span>
					{undo && (
						<button class="button button-quiet" type="button" onClick={() => onUndo(undo)}>
							{say('undo')}
						</button>
					)}
				</div>
			)}
		</div>
	);
}
