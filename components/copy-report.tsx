import type { CalendarHealth } from '@/utils/support/surface-state';
import { useSay } from './say-context';
import type { Attempt } from './use-notice';

interface CopyReportProps {
	health: CalendarHealth;
	/** Resolves to whether there was an open page to report about. */
	onCopy: (calendar: string) => Promise<boolean>;
	attempt: Attempt;
}

/** One click puts how the page is built, and none of its words, on the clipboard. */
export function CopyReport({ health, onCopy, attempt }: CopyReportProps) {
	const say = useSay();
	const { calendar, name } = health;
	return (
		<button
			class="button button-quiet"
			type="button"
			aria-label={say('healthCopyReportOf', { calendar: name })}
			title={say('healthReportHint')}
			onClick={() =>
				attempt(
					() => onCopy(calendar),
					(isCopied) =>
						isCopied
							? { words: say('healthReportCopied') }
							: { words: say('healthReportNoTab', { calendar: name }), isProblem: true },
				)
			}
		>
			{say('healthCopyReport')}
		</button>
	);
}
